import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import type { PageState } from '../../../lib/compare/page-state.ts';
import { cannot, compared, difficultTexts, manyFindings, withLongOutlet } from '../made-up.ts';
import type { Story } from '../story.ts';
import { TALKS } from '../talks-comparison.ts';

const nothing = (): void => {};

export function popupProps(state: PageState, props: Partial<PopupProps> = {}): PopupProps {
  return {
    state,
    site: 'zealnews.africa',
    access: 'free',
    onAllow: nothing,
    highlights: true,
    addSource: 'possible',
    onShowPassage: nothing,
    onResume: nothing,
    onRetry: nothing,
    onOpenLibrary: nothing,
    onCompareTopic: nothing,
    onAddSource: nothing,
    onPause: nothing,
    onHighlights: nothing,
    onOpenComparison: nothing,
    onOpenSidePanel: nothing,
    ...props,
  };
}

const POPUP_WIDTH = 400;

function story(name: string, state: PageState, props: Partial<PopupProps> = {}): Story {
  return {
    id: `popup-${name}`,
    width: POPUP_WIDTH,
    render: () => <Popup {...popupProps(state, props)} />,
  };
}

const [conflict] = TALKS.findings;

export const popupStories: readonly Story[] = [
  story('compared', compared()),
  story(
    'one-finding',
    compared({ ...TALKS, findings: conflict === undefined ? [] : [conflict], missingHere: [] }),
  ),
  story('500-findings', manyFindings(500), { addSource: 'added' }),
  story('difficult-texts', difficultTexts()),
  { ...story('filter-open', compared(withLongOutlet())), press: '.filter-toggle' },
  { ...story('more-open', compared()), press: '.foot-more summary' },
  story('lost-passages', compared(TALKS, {}, ['p0', 'p1', 'p4'])),
  story('paywall', compared({ ...TALKS, missingHere: [] }, { partial: 'paywall' })),
  story(
    'contradicts-itself',
    compared({
      ...TALKS,
      selfContradictions: [
        {
          passages: [
            'US President Donald Trump has stayed away.',
            'That takes talks with former US President Donald Trump.',
          ],
          words: ['us president', 'former us president'],
          rule: 'office-status',
        },
      ],
    }),
  ),
  story('nothing-matches', compared({ ...TALKS, findings: [], missingHere: [] })),
  story('reading', { kind: 'reading' }, { addSource: 'impossible' }),
  story('site-not-allowed', compared(), { access: 'blocked' }),
  story('site-not-listed', { kind: 'reading' }, { access: 'unlisted' }),
  story('not-article', {
    kind: 'not-article',
    signals: ['mostly-headlines', 'og-website', 'little-text'],
  }),
  story('not-related', {
    kind: 'not-related',
    topics: [
      {
        id: 'talks',
        name: 'Russia–Ukraine peace talks',
        score: 0.31,
        related: false,
        terms: ['talks', 'Istanbul'],
      },
      { id: 'budget', name: 'Lindmar port strike', score: 0.02, related: false, terms: [] },
    ],
  }),
  story('other-language', cannot({ kind: 'language', language: 'de' })),
  story('empty-library', cannot({ kind: 'empty-library' })),
  story('paused', { kind: 'paused', site: 'zealnews.africa' }),
  story('unsupported', { kind: 'unsupported' }, { site: null, addSource: 'impossible' }),
  { ...story('ukrainian', compared()), language: 'uk' },
  { ...story('turkish', compared()), language: 'tr' },
  { ...story('german', compared()), language: 'de' },
  { ...story('french-not-article', { kind: 'not-article', signals: [] }), language: 'fr' },
  story('error', { kind: 'error', message: 'TypeError: tokens is not iterable (score-passages.ts:41)' }),
];

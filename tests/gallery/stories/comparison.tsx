import { ComparisonPage, type ComparisonPageProps } from '../../../components/comparison/ComparisonPage.tsx';
import type { PageState } from '../../../lib/compare/page-state.ts';
import { EXPORT_FORMATS } from '../../../lib/export/export-comparison.ts';
import { cannot, compared, difficultTexts, manyFindings, manyOutlets } from '../made-up.ts';
import type { Story } from '../story.ts';
import { REFERENCES, TALKS } from '../talks-comparison.ts';

const nothing = (): void => {};

export function comparisonProps(
  state: PageState,
  props: Partial<ComparisonPageProps> = {},
): ComparisonPageProps {
  return {
    state,
    exportFormats: EXPORT_FORMATS,
    onExport: nothing,
    printing: false,
    onPrint: nothing,
    onShowPassage: nothing,
    onResume: nothing,
    onRetry: nothing,
    onOpenLibrary: nothing,
    onCopyQuote: async () => {},
    ...props,
  };
}

function story(
  name: string,
  state: PageState,
  props: Partial<ComparisonPageProps> = {},
  press?: string,
): Story {
  return {
    id: `comparison-${name}`,
    width: null,
    render: (printing) => <ComparisonPage {...comparisonProps(state, { ...props, printing })} />,
    ...(press !== undefined && { press }),
  };
}

const [first = '', second = ''] = REFERENCES.map(({ id }) => id);
const last = REFERENCES.at(-1)?.id ?? '';
const GUARDIAN = { name: 'The Guardian', status: 'not-found' } as const;
const REUTERS = { name: 'Reuters', status: 'not-in-library' } as const;
const extras: Partial<ComparisonPageProps> = {
  independence: {
    count: 2,
    groups: [
      {
        sourceIds: [first, second],
        reasons: [
          { kind: 'declared-origin', sourceIds: [first, second], outlet: 'Arise News' },
          { kind: 'near-duplicate', sourceIds: [first, second], outlet: null },
        ],
      },
      { sourceIds: [last], reasons: [] },
    ],
  },
  citations: {
    outlets: [{ name: 'Asia Daily News', status: 'found' }, GUARDIAN, REUTERS],
    citations: [
      { raw: 'AP News + The Guardian + Reuters.', outlets: [GUARDIAN, REUTERS] },
      { raw: 'The Guardian/AP News +2', outlets: [GUARDIAN] },
      { raw: 'Asia Daily News reports', outlets: [{ name: 'Asia Daily News' }] },
    ],
  },
  events: [
    { date: '2022-03', words: 'first face-to-face talks since March 2022', source: null },
    { date: '2025-05-16', words: 'Delegations from both nations convened on Friday', source: null },
    { date: '2025-05-17', words: 'met for direct peace talks', source: REFERENCES[4] ?? null },
  ],
};

export const comparisonStories: readonly Story[] = [
  story('matrix', compared(), extras),
  story('matrix-cell', compared(TALKS, { published: '2025-05-17' }), extras, '[data-place="0,1"]'),
  story('beside', compared(), extras, '[role=tab]:nth-child(2)'),
  story('timeline', compared(TALKS, { published: '2025-05-17' }), extras, '[role=tab]:nth-child(3)'),
  story('missing', compared(), extras, '[role=tab]:nth-child(5)'),
  story('citations', compared(), extras, '[role=tab]:nth-child(6)'),
  story('difficult-texts', difficultTexts()),
  story('200-findings', manyFindings(200)),
  story('12-outlets', manyOutlets(), {}, '[data-place="1,3"]'),
  story('12-outlets-timeline', manyOutlets(), {}, '[role=tab]:nth-child(3)'),
  { ...story('spanish', compared(), extras), language: 'es' },
  story('cannot', cannot({ kind: 'no-text' })),
];

import {
  LibraryPage,
  type LibraryPageProps,
  type LibraryState,
} from '../../../components/comparison/LibraryPage.tsx';
import { EXPORT_FORMATS } from '../../../lib/export/export-comparison.ts';
import type { SharedFact, SourceComparison } from '../../../lib/compare/source-comparison.ts';
import type { Story } from '../story.ts';
import { accountOf, REFERENCES } from '../talks-comparison.ts';

const copyist = REFERENCES.find(({ id }) => id.includes('001'));
const original = REFERENCES.find(({ id }) => id.includes('003'));

const nothing = (): void => {};

const FACTS: readonly SharedFact[] = [
  {
    id: 's0',
    verdict: 'conflicts',
    independent: 3,
    accounts: [
      accountOf(
        '003',
        'More than three years into Europe’s deadliest war since 1945, Ukraine and Russia have held their first face-to-face talks since March 2022',
        'conflicts',
        [{ kind: 'duration', here: 'nearly three years', there: 'More than three years' }],
      ),
      accountOf(
        '000',
        'After nearly three years of devastating conflict, negotiators from both Russia and Ukraine have returned to Istanbul',
        'conflicts',
        [{ kind: 'duration', here: 'More than three years', there: 'nearly three years' }],
      ),
      accountOf(
        '004',
        'Russian and Ukrainian officials met for direct peace talks for the first time since early 2022',
        'differs',
        [{ kind: 'date', here: 'March 2022', there: 'early 2022' }],
      ),
    ],
    pairs: [
      {
        first: 0,
        second: 1,
        verdict: 'conflicts',
        differences: [{ kind: 'duration', here: 'More than three years', there: 'nearly three years' }],
      },
      {
        first: 0,
        second: 2,
        verdict: 'differs',
        differences: [{ kind: 'date', here: 'March 2022', there: 'early 2022' }],
      },
    ],
  },
  {
    id: 's1',
    verdict: 'agrees',
    independent: 2,
    accounts: [
      accountOf('003', 'both sides did agree to a mutual exchange of 1,000 prisoners of war', 'agrees'),
      accountOf(
        '004',
        'both sides did agree on a significant prisoner exchange involving 1,000 soldiers',
        'agrees',
      ),
    ],
    pairs: [{ first: 0, second: 1, verdict: 'agrees', differences: [] }],
    ...(copyist !== undefined &&
      original !== undefined && {
        copies: [{ sourceId: copyist.id, of: original.id }],
      }),
  },
];

export const TOPIC: SourceComparison = { sources: REFERENCES, facts: FACTS };

const COMPARED: LibraryState = {
  kind: 'compared',
  name: 'Russia–Ukraine peace talks',
  comparison: TOPIC,
  places: {},
  leftOut: 0,
};

export function libraryProps(props: Partial<LibraryPageProps> = {}): LibraryPageProps {
  return {
    state: COMPARED,
    printing: false,
    exportFormats: EXPORT_FORMATS,
    onRetry: nothing,
    onExport: nothing,
    onPrint: nothing,
    onOpenLibrary: nothing,
    onCopyQuote: async () => {},
    ...props,
  };
}

function story(name: string, state: LibraryState, extra: Partial<Story> = {}): Story {
  return {
    id: `library-${name}`,
    width: null,
    render: (printing) => <LibraryPage {...libraryProps({ state, printing })} />,
    ...extra,
  };
}

export const libraryStories: readonly Story[] = [
  story('matrix', COMPARED),
  story('fact', { ...COMPARED, leftOut: 12 }, { press: '[data-place="0,1"]' }),
  story('copy', COMPARED, { press: 'tr:nth-child(2) [data-verdict=silent]:has(.reports)' }),
  story('beside', COMPARED, { press: '[role=tab]:nth-child(2)' }),
  story('timeline', COMPARED, { press: '[role=tab]:nth-child(3)' }),
  story('ukrainian', COMPARED, { language: 'uk', press: '[data-place="0,0"]' }),
  story('reading', { kind: 'reading' }),
  story('nothing', { ...COMPARED, comparison: { sources: REFERENCES, facts: [] } }),
  story('error', { kind: 'error', message: 'The library could not be opened.' }),
];

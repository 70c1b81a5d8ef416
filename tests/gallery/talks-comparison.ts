import type {
  Account,
  Comparison,
  Difference,
  Finding,
  SourceReference,
  Verdict,
} from '../../lib/compare/comparison.ts';
import { describeVersion, type SourceSummary } from '../../lib/library/source-record.ts';
import type { Source } from '../../lib/library/source.ts';
import type { Article, Passage } from '../../lib/text/article.ts';
import { bundledSources } from '../../seeds/bundled.ts';

export const SOURCES: readonly Source[] = bundledSources();

function sourceOf(digits: string): Source {
  const source = SOURCES.find(({ id }) => id.includes(digits));
  if (source === undefined) throw new Error(`No bundled article ${digits}.`);
  return source;
}

/** The bundled articles as lists show them. */
export const SUMMARIES: readonly SourceSummary[] = SOURCES.map(
  ({ id, article, origin, enabled, topics, added }) => ({
    id,
    origin,
    enabled,
    topics,
    added,
    ...describeVersion({ sourceId: id, version: 1, article, fingerprint: id, provenance: null }),
    revision: 1,
    updated: '2025-05-17T09:00:00Z',
    deleted: null,
    canonicalUrl: article.url,
    fingerprint: id,
  }),
);

function referenceOf({ id, article }: Source): SourceReference {
  const { outlet, byline, title, url, published, republishedFrom } = article;
  return { id, outlet, byline, title, url, published, republishedFrom };
}

/** The bundled articles as accounts name them. */
export const REFERENCES: readonly SourceReference[] = SOURCES.map(referenceOf);

/** An account of a bundled article; throws when the quote does not stand in it word for word. */
export function accountOf(
  digits: string,
  quote: string,
  verdict: Verdict,
  differences: readonly Difference[] = [],
  sharedWords: readonly string[] = [],
): Account {
  const source = sourceOf(digits);
  const start = source.article.text.indexOf(quote);
  if (start === -1) throw new Error(`Not in ${digits}: ${quote}`);
  const reason = { rule: 'same-fact', sharedWords, sharedValues: [] };
  const span = { quote, start, end: start + quote.length };
  return { source: referenceOf(source), ...span, score: 0.8, verdict, differences, reason };
}

const PAGE = sourceOf('003').article;

/** Quotes of the page in reading order, with the accounts of each: `null` for a passage that stands only here. */
const FACTS: readonly (readonly [quote: string, verdict: Verdict | null, accounts: readonly Account[]])[] = [
  [
    'More than three years into Europe’s deadliest war since 1945, Ukraine and Russia have held their first face-to-face talks since March 2022 — but the high-stakes meeting in Istanbul ended without progress on a ceasefire.',
    'conflicts',
    [
      accountOf(
        '000',
        'The discussions, facilitated by Turkish President Erdogan and UN Secretary-General António Guterres, have produced a preliminary framework for a potential ceasefire.',
        'conflicts',
        [
          {
            kind: 'outcome',
            here: 'ended without progress on a ceasefire',
            there: 'produced a preliminary framework for a potential ceasefire',
          },
        ],
      ),
      accountOf(
        '001',
        'Ceasefire talks between Ukraine and Russia are taking place in Turkey, with delegates meeting for the first time since March 2022.',
        'agrees',
        [],
        ['talks', 'first', 'March 2022'],
      ),
      accountOf(
        '004',
        'Russian and Ukrainian officials met for direct peace talks for the first time since early 2022 on Friday in Istanbul.',
        'differs',
        [{ kind: 'date', here: 'March 2022', there: 'early 2022' }],
      ),
    ],
  ],
  [
    'Delegations from both nations convened on Friday at a historic Ottoman-era palace on the Bosphorus, with pressure from the United States and Turkey helping to bring the warring parties to the table.',
    'differs',
    [
      accountOf(
        '004',
        'Turkish Foreign Minister Hakan Fidan hosted talks at Dolmabahce Palace and encouraged both delegations to choose peace over further destruction.',
        'differs',
        [
          {
            kind: 'place',
            here: 'Ottoman-era palace on the Bosphorus',
            there: 'Dolmabahce Palace',
          },
        ],
      ),
    ],
  ],
  [
    'Despite the formal setting, tensions were evident: there were no handshakes, and several members of Ukraine’s delegation wore camouflage to underscore the ongoing invasion of their country.',
    'conflicts',
    [
      accountOf(
        '000',
        "Both delegations have described the atmosphere as 'constructive' – a marked departure from the confrontational rhetoric of recent months.",
        'conflicts',
        [{ kind: 'outcome', here: 'tensions were evident', there: "'constructive'" }],
      ),
    ],
  ],
  [
    'Turkey’s Foreign Minister, Hakan Fidan, urged both sides to choose the path of peace over further destruction.',
    'agrees',
    [
      accountOf(
        '004',
        'Turkish Foreign Minister Hakan Fidan hosted talks at Dolmabahce Palace and encouraged both delegations to choose peace over further destruction.',
        'agrees',
        [],
        ['Hakan Fidan', 'Foreign Minister', 'peace', 'destruction'],
      ),
    ],
  ],
  ['But the discussions, lasting under two hours, quickly revealed the gulf between the parties.', null, []],
  [
    'While no agreement was reached on halting hostilities, both sides did agree to a mutual exchange of 1,000 prisoners of war — a move welcomed by Ukraine’s Deputy Foreign Minister, Serhiy Kyslytsya, as “potentially excellent news for 1,000 Ukrainian families.”',
    'differs',
    [
      accountOf(
        '004',
        'While the meeting did not result in an agreement for a ceasefire, both sides did agree on a significant prisoner exchange involving 1,000 soldiers as an initial step toward creating trust between parties involved.',
        'differs',
        [{ kind: 'name', here: 'prisoners of war', there: 'soldiers' }],
      ),
    ],
  ],
  [
    'Kyiv and its Western allies fear Moscow may be using the talks as a stalling tactic, especially with the European Union preparing an 18th round of sanctions.',
    null,
    [],
  ],
  [
    'Meanwhile, US President Donald Trump declared that “nothing’s going to happen until Putin and I get together,” signalling his intention to take direct control of the peace process, though the timing of such a summit remains unclear.',
    'agrees',
    [
      accountOf(
        '004',
        'International reactions have been varied; US Secretary of State Marco Rubio reiterated his opinion that meaningful progress would likely require direct negotiations between Presidents Donald Trump and Vladimir Putin, while European leaders from France and Germany expressed disappointment over a lack of high-level engagement, calling for increased pressure on Russia to participate sincerely in the peace process.',
        'agrees',
        [],
        ['Trump', 'Putin', 'peace process'],
      ),
    ],
  ],
  ['There is little indication, however, that President Zelensky would be invited.', null, []],
];

function passagesOf(article: Article): readonly Passage[] {
  return FACTS.map(([text], index) => {
    const start = article.text.indexOf(text);
    if (start === -1) throw new Error(`Not on the page: ${text}`);
    const span = { text, start, end: start + text.length };
    return { id: `p${index}`, ...span, kind: 'body' as const, paragraph: index, citations: [] };
  });
}

const FINDINGS: readonly Finding[] = FACTS.flatMap(([, verdict, accounts], index) =>
  verdict === null
    ? []
    : [{ id: `f${index}`, passages: [`p${index}`], verdict, independent: accounts.length, accounts }],
);

/** Article 003 read as the page, compared with the other four; made by hand for the eye, not by the engine. */
export const TALKS_PAGE: Article = PAGE;
export const TALKS: Comparison = {
  passages: passagesOf(PAGE),
  findings: FINDINGS,
  onlyHere: FACTS.flatMap(([, verdict], index) => (verdict === null ? [`p${index}`] : [])),
  selfContradictions: [],
  missingHere: [
    {
      independent: 2,
      accounts: [
        accountOf(
          '004',
          'Rustem Umerov led a Ukrainian delegation that arrived with the aim of securing an unconditional 30-day ceasefire, however the Russian side led by presidential aide Vladimir Medinsky presented demands that were “unacceptable” according to an official of their delegation, including calls for Ukraine to withdraw from significant territories.',
          'agrees',
        ),
        accountOf('001', 'Ukraine requests a 30-day ceasefire, but Russia rejects this proposal.', 'agrees'),
      ],
    },
    {
      independent: 1,
      accounts: [
        accountOf(
          '000',
          'The preliminary agreement outlines several critical components: an immediate 72-hour humanitarian pause, followed by a comprehensive ceasefire if initial conditions are met.',
          'agrees',
        ),
      ],
    },
  ],
  silent: [referenceOf(sourceOf('002'))],
  notCompared: null,
};

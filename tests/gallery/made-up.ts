import type { Comparison, Finding, Verdict } from '../../lib/compare/comparison.ts';
import type { PageState } from '../../lib/compare/page-state.ts';
import type { Article } from '../../lib/text/article.ts';
import { TALKS, TALKS_PAGE } from './talks-comparison.ts';

export const TALKS_TOPIC = {
  id: 'talks',
  name: 'Russia–Ukraine peace talks',
  score: 0.83,
  related: true,
  terms: ['Istanbul', 'ceasefire', 'delegation', 'Zelensky', 'Putin'],
} as const;

/** A compared state, by default of the talks. */
export function compared(
  comparison: Comparison = TALKS,
  article: Partial<Article> = {},
  lost: readonly string[] = [],
): PageState {
  return {
    kind: 'compared',
    article: { ...TALKS_PAGE, ...article },
    topic: TALKS_TOPIC,
    comparison,
    places: {},
    lost,
  };
}

export function cannot(notCompared: Comparison['notCompared']): PageState {
  return compared({
    passages: [],
    findings: [],
    onlyHere: [],
    missingHere: [],
    selfContradictions: [],
    notCompared,
  });
}

const CYCLE: readonly Verdict[] = ['agrees', 'differs', 'agrees', 'conflicts', 'agrees', 'another-occasion'];

/** The talks' findings again and again, as many as asked for, spread over a long article. */
export function manyFindings(count: number): PageState {
  const text = TALKS_PAGE.text.repeat(Math.ceil(count / 10));
  const step = Math.floor(text.length / count);
  const models = TALKS.findings;
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const model = models[index % models.length];
    if (model === undefined) throw new Error('The talks have no finding.');
    const verdict = CYCLE[index % CYCLE.length] ?? 'agrees';
    const accounts = model.accounts.map((account) => ({ ...account, verdict }));
    return { ...model, id: `f${index}`, passages: [`p${index}`], verdict, accounts };
  });
  const passages = findings.map(({ passages: [id = ''] }, index) => {
    const model = TALKS.passages[index % TALKS.passages.length];
    const words = model?.text ?? '';
    return {
      id,
      text: words,
      start: index * step,
      end: index * step + words.length,
      kind: 'body' as const,
      paragraph: index,
      citations: [],
    };
  });
  return compared({ ...TALKS, passages, findings, onlyHere: [] }, { text });
}

/** Names of every length, one of them borne twice. */
const OUTLETS = [
  'Asia Daily News',
  'Qlork',
  'The Evening Chronicle, Advertiser & Intelligencer of the United Counties',
  'Süddeutsche Allgemeine',
  'هيئة الإذاعة',
  'Dimorian Review',
  'The Lantern Wire',
  'Qlork',
  'Harbour Courier',
  'Україна щодня',
  'Le Quotidien',
  'El Faro',
];
const LONG_TITLE =
  'Delegations leave the palace on the Bosphorus after less than two hours, with an exchange of a thousand prisoners on either side and no word of a truce, while ministers of three countries, who had come a long way to bring them together, speak of a first step, and those who wait at home for the names of the released say that they have heard of first steps before and will believe it at the border';

/** The talks as told by as many outlets as an article is compared with, under a headline of 400 characters; two are silent. */
export function manyOutlets(): PageState {
  const model = TALKS.findings[0]?.accounts[0];
  if (model === undefined) throw new Error('The talks have no finding.');
  const sources = OUTLETS.map((outlet, index) => ({
    ...model.source,
    id: `outlet-${index}`,
    outlet,
    title: `${outlet}: ${TALKS_PAGE.title ?? ''}`,
    published: index === 11 ? null : index === 10 ? '2022-03-29' : `2025-05-${16 + (index % 2)}`,
  }));
  const findings = TALKS.findings.map((finding, row) => ({
    ...finding,
    accounts: sources
      .slice(0, 10)
      .flatMap((source, index) =>
        (index * 7 + row * 3) % 4 === 0
          ? []
          : finding.accounts
              .slice(index % finding.accounts.length, (index % finding.accounts.length) + 1)
              .map((account) => ({ ...account, source })),
      ),
  }));
  return compared(
    { ...TALKS, findings, missingHere: [], silent: sources.slice(10) },
    { title: LONG_TITLE, published: '2025-05-17' },
  );
}

const ARABIC_HERE =
  'اتفق الطرفان على تبادل 1000 أسير من كل جانب بعد محادثات استمرت أقل من ساعتين في إسطنبول.';
const ARABIC_THERE = 'أعلن الوفدان تبادل 1200 أسير، واستمرت المحادثات في إسطنبول أكثر من ثلاث ساعات.';

/** A name as long as the mastheads of merged papers get. */
export const LONG_OUTLET =
  'The Very Long Established Evening Chronicle, Advertiser & Intelligencer of the United Counties and Neighbouring Districts';

/** The talks, told also by an outlet whose name is longer than a line. */
export function withLongOutlet(): Comparison {
  const [first, ...others] = TALKS.findings;
  if (first === undefined) throw new Error('The talks have no finding.');
  const accounts = first.accounts.map((account, index) =>
    index === 0 ? { ...account, source: { ...account.source, outlet: LONG_OUTLET } } : account,
  );
  return { ...TALKS, findings: [{ ...first, accounts }, ...others] };
}

/** Right-to-left quotes, an outlet whose name does not end, an unknown outlet and hostile text. */
export function difficultTexts(): PageState {
  const [first] = TALKS.findings;
  const model = first?.accounts[0];
  if (first === undefined || model === undefined) throw new Error('The talks have no finding.');
  const text = [
    ARABIC_HERE,
    '<img src=x onerror=alert(1)> Officials said <b>nothing</b> & left.',
    'Supercalifragilisticexpialidocious'.repeat(6),
  ];
  const passages = text.map((words, index) => ({
    id: `p${index}`,
    text: words,
    start: index * 300,
    end: index * 300 + words.length,
    kind: 'body' as const,
    paragraph: index,
    citations: [],
  }));
  const reason = { rule: 'numbers-conflict', sharedWords: [], sharedValues: [] };
  const base = { ...model, verdict: 'conflicts' as const, reason };
  const findings: readonly Finding[] = [
    {
      ...first,
      id: 'f0',
      passages: ['p0'],
      independent: 1,
      accounts: [
        {
          ...base,
          quote: ARABIC_THERE,
          source: { ...base.source, id: 'arabic', outlet: 'هيئة الإذاعة', published: '2025-05-16' },
          differences: [
            { kind: 'number', here: '1000 أسير', there: '1200 أسير' },
            { kind: 'duration', here: 'أقل من ساعتين', there: 'أكثر من ثلاث ساعات' },
          ],
        },
        {
          ...base,
          source: {
            ...base.source,
            id: 'long',
            outlet: LONG_OUTLET,
            published: '2025-05-16T18:20:00+03:00',
            republishedFrom: 'Reuters',
          },
        },
      ],
    },
    {
      ...first,
      id: 'f1',
      passages: ['p1'],
      verdict: 'differs',
      independent: 1,
      accounts: [
        {
          ...base,
          verdict: 'differs',
          quote: '</blockquote><script>alert(1)</script> “quoted”',
          source: {
            ...base.source,
            id: 'hostile',
            outlet: null,
            byline: 'Jhon Lennon',
            url: 'javascript:alert(1)',
          },
          differences: [{ kind: 'attribution', here: 'Officials said', there: '<script>' }],
        },
      ],
    },
    {
      ...first,
      id: 'f2',
      passages: ['p2'],
      verdict: 'another-occasion',
      independent: 1,
      accounts: [{ ...base, verdict: 'another-occasion', differences: [] }],
    },
  ];
  return compared(
    { passages, findings, onlyHere: [], missingHere: [], selfContradictions: [], notCompared: null },
    { text: ' '.repeat(900) },
  );
}

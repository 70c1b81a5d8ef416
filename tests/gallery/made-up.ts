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

const ARABIC_HERE =
  'اتفق الطرفان على تبادل 1000 أسير من كل جانب بعد محادثات استمرت أقل من ساعتين في إسطنبول.';
const ARABIC_THERE = 'أعلن الوفدان تبادل 1200 أسير، واستمرت المحادثات في إسطنبول أكثر من ثلاث ساعات.';

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
            outlet:
              'The Very Long Established Evening Chronicle, Advertiser & Intelligencer of the United Counties and Neighbouring Districts',
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

import type { Account, Finding, Verdict } from '../../lib/compare/comparison.ts';
import type { CitationStatus, SynthesisAudit } from '../../lib/compare/synthesis.ts';
import type { ComparedPage, WordReason } from '../../lib/export/comparison-record.ts';

const LABELS: Readonly<Record<Verdict, string>> = {
  conflicts: 'CONFLICTS',
  differs: 'differs',
  agrees: 'agrees',
  'another-occasion': 'another occasion',
};

/** Conflicts first: what a reader most needs to see. */
const ORDER: readonly Verdict[] = ['conflicts', 'differs', 'agrees', 'another-occasion'];

const MAX_WIDTH = 100;

/**
 * Control characters other than tabs and line breaks could drive the terminal (move the cursor, change its title): text
 * of articles is hostile.
 */
const CONTROL = /[^\P{Cc}\t\n]/gu;

function wrap(text: string, indent: string): string {
  const width = Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH) - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(CONTROL, '').split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

function accountLines(account: Account, wordReason: WordReason): string {
  const { outlet, byline, published, url, textVersion } = account.source;
  const name = outlet ?? (byline === null ? 'Unknown outlet' : `Unknown outlet (${byline})`);
  const version = textVersion === undefined ? null : `version ${textVersion.number} of its text`;
  const head = [`${LABELS[account.verdict]} · ${name}`, published?.slice(0, 10), version, url]
    .filter(Boolean)
    .join(' · ');
  const differences = account.differences.map(
    ({ kind, here, there }) => `${kind}: here “${here}”, there “${there}”`,
  );
  return [
    wrap(head, '    '),
    wrap(`“${account.quote}”`, '      '),
    ...differences.map((line) => wrap(line, '      ')),
    wrap(wordReason(account), '      '),
  ].join('\n');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const CITED: Readonly<Record<CitationStatus, string>> = {
  found: 'cited, and its report is in the library',
  'not-found': 'cited; the library has the outlet, but not this fact from it',
  'not-in-library': 'cited; nothing of it is in the library',
};

/** Each outlet that the article names as its authority, with its citations as they are printed. */
function citedLines({ outlets, citations }: SynthesisAudit): readonly string[] {
  return outlets.flatMap(({ name, status }) => {
    const printed = citations.filter((citation) => citation.outlets.some((outlet) => outlet.name === name));
    const raw = [...new Set(printed.map((citation) => `“${citation.raw}”`))];
    return [wrap(`${name}: ${CITED[status]}`, '  '), ...raw.map((words) => wrap(words, '    '))];
  });
}

/** A comparison as readable text for a terminal; `audit` tells what the library holds of the outlets it cites. */
export function printComparison(
  page: ComparedPage,
  name: string,
  wordReason: WordReason,
  audit: SynthesisAudit,
): string {
  const { comparison, article } = page;
  const texts = new Map(comparison.passages.map((passage) => [passage.id, passage.text]));
  const heading = wrap(article.title ?? name, '');
  const from = [article.outlet, article.published?.slice(0, 10), article.url].filter(Boolean).join(' · ');
  if (comparison.notCompared !== null) {
    return [heading, from, '', `Not compared: ${comparison.notCompared.kind}.`, '']
      .filter(Boolean)
      .join('\n');
  }
  const outlets = new Set(
    comparison.findings.flatMap(({ accounts }) => accounts.map(({ source }) => source.id)),
  );
  const conflicts = comparison.findings.filter(({ verdict }) => verdict === 'conflicts').length;
  const summary = [
    `${count(comparison.findings.length, 'fact', 'facts')} also reported by ${count(outlets.size, 'source', 'sources')}`,
    count(conflicts, 'conflict', 'conflicts'),
    `${comparison.onlyHere.length} only here`,
    `${comparison.missingHere.length} missing here`,
  ].join(' · ');
  const rank = (finding: Finding) => ORDER.indexOf(finding.verdict);
  const findings = comparison.findings
    .toSorted((a, b) => rank(a) - rank(b))
    .map((finding) =>
      [
        ...finding.passages.map((id) => wrap(texts.get(id) ?? '', '  ')),
        ...finding.accounts.map((account) => accountLines(account, wordReason)),
        '',
      ].join('\n'),
    );
  const only = comparison.onlyHere.map((id) => wrap(`– ${texts.get(id) ?? ''}`, '  '));
  const missing = comparison.missingHere.map((fact) =>
    fact.accounts.map((account) => accountLines(account, wordReason)).join('\n'),
  );
  const against = comparison.selfContradictions.flatMap(({ passages: [one, other] }) => [
    'This article contradicts itself:',
    wrap(`“${one}”`, '  '),
    wrap(`“${other}”`, '  '),
    '',
  ]);
  return [
    heading,
    ...(from === '' ? [] : [from]),
    summary,
    '',
    ...against,
    ...findings,
    ...(only.length === 0 ? [] : ['Only here:', ...only, '']),
    ...(missing.length === 0 ? [] : ['Missing here:', missing.join('\n\n'), '']),
    ...(audit.synthesis ? ['Outlets it cites:', ...citedLines(audit), ''] : []),
  ].join('\n');
}

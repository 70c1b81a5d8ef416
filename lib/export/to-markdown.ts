import { wordTextVersion } from '../messages/word-text-version.ts';
import type { AccountRow } from './comparison-rows.ts';
import type { ExportedComparison } from './export-input.ts';
import { factGroups } from './fact-groups.ts';
import { webUrl } from './web-url.ts';

/**
 * The comparison as CommonMark: each fact of the article as a heading's paragraph, each account as a block
 * quote of its verbatim words with its source below. Text of articles is escaped: it stays text.
 */
export function toMarkdown(exported: ExportedComparison): string {
  const { article, messages } = exported;
  const { t } = messages;
  const reported = factGroups(exported, 'reported');
  const onlyHere = factGroups(exported, 'only-here');
  const missing = factGroups(exported, 'missing-here');
  const account = (row: AccountRow): string => accountBlock(row, exported);
  const url = webUrl(article.url);
  const blocks = [
    `# ${escapeMarkdown(article.title ?? t('outlet.unknown'))}`,
    [article.outlet, article.byline, article.published && messages.date(article.published)]
      .filter((part) => part !== null && part !== '')
      .map((part) => escapeMarkdown(part ?? ''))
      .join(' · '),
    url === null ? '' : `<${url}>`,
    ...reported.flatMap(({ here, accounts }) => [
      `## ${escapeMarkdown(here ?? '')}`,
      ...accounts.map(account),
    ]),
    ...(onlyHere.length === 0 ? [] : [`# ${escapeMarkdown(t('tab.onlyHere'))}`]),
    ...onlyHere.map(({ here }) => `- ${escapeMarkdown(here ?? '')}`),
    ...(missing.length === 0 ? [] : [`# ${escapeMarkdown(t('tab.missingHere'))}`]),
    ...missing.flatMap(({ accounts }) => accounts.map(account)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function accountBlock(row: AccountRow, { messages }: ExportedComparison): string {
  const { t } = messages;
  const outlet = escapeMarkdown(row.outlet ?? row.byline ?? t('outlet.unknown'));
  const title = row.title === null ? '' : `, ${escapeMarkdown(row.title)}`;
  const source = row.place === null ? `${outlet}${title}` : `[${outlet}${title}](<${row.place}>)`;
  const date = row.published === null ? '' : ` (${escapeMarkdown(messages.date(row.published))})`;
  const version =
    row.textVersion === null ? '' : ` · ${escapeMarkdown(wordTextVersion(row.textVersion, messages))}`;
  const origin =
    row.republishedFrom === null
      ? ''
      : ` · ${escapeMarkdown(t('source.republished', { outlet: row.republishedFrom }))}`;
  const differences = row.differences.map(
    ({ here, there }) => `> - ${escapeMarkdown(here)} ↔ ${escapeMarkdown(there)}`,
  );
  const lines = [
    `> ${escapeMarkdown(row.quote)}`,
    '>',
    `> — ${source}${date}${version}${origin} · **${escapeMarkdown(t(`verdict.${row.verdict}`))}**: ${escapeMarkdown(row.reason)}`,
    ...(differences.length === 0 ? [] : ['>', ...differences]),
  ];
  return lines.join('\n');
}

/** ASCII punctuation that could mean something to a Markdown reader, each behind a backslash; one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&=:"']/gu, (mark) => `\\${mark}`);
}

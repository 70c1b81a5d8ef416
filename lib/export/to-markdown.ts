import { wordTextVersion } from '../messages/word-text-version.ts';
import { exportedName, type AccountRow } from './account-row.ts';
import type { ExportDocument } from './export-document.ts';
import { factGroups, type FactGroup } from './fact-groups.ts';

/**
 * The comparison as CommonMark: each fact as a heading with how many accounts tell it, each account as a block quote of
 * its verbatim words with its source below. Text of articles is escaped: it stays text.
 */
export function toMarkdown(document: ExportDocument): string {
  const { title, details, url, remarks, rows, messages } = document;
  const { t } = messages;
  const onlyHere = factGroups(rows, 'only-here');
  const missing = factGroups(rows, 'missing-here');
  const accounts = (group: FactGroup): readonly string[] =>
    group.accounts.map((row) => accountBlock(row, messages));
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    details.map(escapeMarkdown).join(' · '),
    url === null ? '' : `<${url}>`,
    ...remarks.map(escapeMarkdown),
    ...factGroups(rows, 'reported').flatMap((group) => [
      `## ${escapeMarkdown(group.words)}`,
      escapeMarkdown(t('finding.independent', { count: group.independent })),
      list(group.dependences),
      ...accounts(group),
    ]),
    ...(onlyHere.length === 0 ? [] : [`# ${escapeMarkdown(t('tab.onlyHere'))}`]),
    ...onlyHere.map(({ words }) => list([words])),
    ...(missing.length === 0 ? [] : [`# ${escapeMarkdown(t('tab.missingHere'))}`]),
    ...missing.flatMap((group) => [
      escapeMarkdown(t('missingHere.reported', { count: group.independent })),
      list(group.dependences),
      ...accounts(group),
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}

function accountBlock(row: AccountRow, messages: ExportDocument['messages']): string {
  const { t } = messages;
  const title = row.title === null ? '' : `, ${row.title}`;
  const name = escapeMarkdown(`${exportedName(row, messages)}${title}`);
  const source = row.place === null ? name : `[${name}](<${row.place}>)`;
  const date = row.published === null ? '' : ` (${escapeMarkdown(messages.date(row.published))})`;
  const version =
    row.textVersion === null ? '' : ` · ${escapeMarkdown(wordTextVersion(row.textVersion, messages))}`;
  const origin =
    row.republishedFrom === null
      ? ''
      : ` · ${escapeMarkdown(t('source.republished', { outlet: row.republishedFrom }))}`;
  const lines = [
    `> ${escapeMarkdown(row.quote)}`,
    '>',
    `> — ${source}${date}${version}${origin} · **${escapeMarkdown(t(`verdict.${row.verdict}`))}**: ${escapeMarkdown(row.reason)}`,
    ...(row.divergences.length === 0 ? [] : ['>']),
    ...row.divergences.map((words) => `> - ${escapeMarkdown(words)}`),
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

import { wordTextVersion } from '../messages/word-text-version.ts';
import { exportedName, type AccountRow } from './account-row.ts';
import type { ExportDocument } from './export-document.ts';
import { factGroups, type FactGroup } from './fact-groups.ts';

const STYLE =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color:#1a1a1a;background:#fff}' +
  'blockquote{margin:.75rem 0;padding-left:1rem;border-left:3px solid #999}footer{font:.875rem/1.4 system-ui,sans-serif;color:#444}.count{font:.875rem/1.4 system-ui,sans-serif;color:#444}.remark{padding-left:1rem;border-left:3px double #999}' +
  '@media print{a{color:inherit}}';

/** The comparison as one HTML document that needs nothing else: no script, no picture, no request. */
export function toHtml({ title, details, url, remarks, rows, messages }: ExportDocument): string {
  const { t } = messages;
  const accounts = (group: FactGroup): string =>
    group.accounts.map((row) => accountHtml(row, messages)).join('\n');
  const section = (name: string, heading: string, body: readonly string[]): string =>
    body.length === 0
      ? ''
      : `<section id="${name}"><h2>${escapeHtml(heading)}</h2>${body.join('\n')}</section>`;
  const reported = factGroups(rows, 'reported').map(
    (group) =>
      `<article id="${escapeHtml(group.fact)}"><h3 dir="auto">${escapeHtml(group.words)}</h3>` +
      `${counted(t('finding.independent', { count: group.independent }), group)}${accounts(group)}</article>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(messages.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1 dir="auto">${escapeHtml(title)}</h1><p>${details.map(escapeHtml).join(' · ')}</p>${url === null ? '' : `<p>${link(url, url)}</p>`}${remarks.map((words) => `<p class="remark">${escapeHtml(words)}</p>`).join('')}</header>
<main>
${section('reported', t('tab.findings'), reported)}
${section(
  'only-here',
  t('tab.onlyHere'),
  factGroups(rows, 'only-here').map(({ words }) => `<p>${escapeHtml(words)}</p>`),
)}
${section(
  'missing-here',
  t('tab.missingHere'),
  factGroups(rows, 'missing-here').map(
    (group) =>
      `<article>${counted(t('missingHere.reported', { count: group.independent }), group)}${accounts(group)}</article>`,
  ),
)}
</main>
</body>
</html>
`;
}

/** How many independent accounts there are, and why the others count with them. */
function counted(words: string, { dependences }: FactGroup): string {
  const reasons = dependences.map((reason) => `<li>${escapeHtml(reason)}</li>`).join('');
  return `<p class="count">${escapeHtml(words)}</p>${reasons === '' ? '' : `<ul class="count">${reasons}</ul>`}`;
}

function accountHtml(row: AccountRow, messages: ExportDocument['messages']): string {
  const { t } = messages;
  const outlet = exportedName(row, messages);
  const name = row.title === null ? outlet : `${outlet}, ${row.title}`;
  const parts = [
    row.place === null ? escapeHtml(name) : link(row.place, name),
    row.published === null
      ? ''
      : `<time datetime="${escapeHtml(row.published)}">${escapeHtml(messages.date(row.published))}</time>`,
    row.textVersion === null ? '' : escapeHtml(wordTextVersion(row.textVersion, messages)),
    row.republishedFrom === null ? '' : escapeHtml(t('source.republished', { outlet: row.republishedFrom })),
    `<b>${escapeHtml(t(`verdict.${row.verdict}`))}</b>: ${escapeHtml(row.reason)}`,
  ];
  const divergences = row.divergences.map((words) => `<li>${escapeHtml(words)}</li>`);
  const cite = row.url === null ? '' : ` cite="${escapeHtml(row.url)}"`;
  return (
    `<blockquote${cite}><p dir="auto">${escapeHtml(row.quote)}</p>` +
    (divergences.length === 0 ? '' : `<ul>${divergences.join('')}</ul>`) +
    `<footer>${parts.filter((part) => part !== '').join(' · ')}</footer></blockquote>`
  );
}

const link = (url: string, text: string): string =>
  `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);
}

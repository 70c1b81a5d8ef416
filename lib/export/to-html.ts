import { wordTextVersion } from '../messages/word-text-version.ts';
import type { AccountRow } from './comparison-rows.ts';
import type { ExportedComparison } from './export-input.ts';
import { factGroups } from './fact-groups.ts';
import { webUrl } from './web-url.ts';

const STYLE =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color:#1a1a1a;background:#fff}' +
  'blockquote{margin:.75rem 0;padding-left:1rem;border-left:3px solid #999}footer{font:.875rem/1.4 system-ui,sans-serif;color:#444}' +
  '@media print{a{color:inherit}}';

/** The comparison as one HTML document that needs nothing else: no script, no picture, no request. */
export function toHtml(exported: ExportedComparison): string {
  const { article, messages } = exported;
  const { t } = messages;
  const account = (row: AccountRow): string => accountHtml(row, exported);
  const title = escapeHtml(article.title ?? t('outlet.unknown'));
  const url = webUrl(article.url);
  const meta = [article.outlet, article.byline, article.published && messages.date(article.published)]
    .filter((part) => part !== null && part !== '')
    .map((part) => escapeHtml(part ?? ''))
    .join(' · ');
  const section = (name: string, heading: string, body: readonly string[]): string =>
    body.length === 0
      ? ''
      : `<section id="${name}"><h2>${escapeHtml(heading)}</h2>${body.join('\n')}</section>`;
  const reported = factGroups(exported, 'reported').map(
    ({ fact, here, accounts }) =>
      `<article id="${escapeHtml(fact)}"><h3>${escapeHtml(here ?? '')}</h3>${accounts.map(account).join('\n')}</article>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(messages.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${title}</h1><p>${meta}</p>${url === null ? '' : `<p>${link(url, url)}</p>`}</header>
<main>
${section('reported', t('tab.findings'), reported)}
${section(
  'only-here',
  t('tab.onlyHere'),
  factGroups(exported, 'only-here').map(({ here }) => `<p>${escapeHtml(here ?? '')}</p>`),
)}
${section(
  'missing-here',
  t('tab.missingHere'),
  factGroups(exported, 'missing-here').map(
    ({ accounts }) => `<article>${accounts.map(account).join('\n')}</article>`,
  ),
)}
</main>
</body>
</html>
`;
}

function accountHtml(row: AccountRow, { messages }: ExportedComparison): string {
  const { t } = messages;
  const outlet = row.outlet ?? row.byline ?? t('outlet.unknown');
  const name = row.title === null ? outlet : `${outlet}, ${row.title}`;
  const source = row.place === null ? escapeHtml(name) : link(row.place, name);
  const parts = [
    source,
    row.published === null
      ? ''
      : `<time datetime="${escapeHtml(row.published)}">${escapeHtml(messages.date(row.published))}</time>`,
    row.textVersion === null ? '' : escapeHtml(wordTextVersion(row.textVersion, messages)),
    row.republishedFrom === null ? '' : escapeHtml(t('source.republished', { outlet: row.republishedFrom })),
    `<b>${escapeHtml(t(`verdict.${row.verdict}`))}</b>: ${escapeHtml(row.reason)}`,
  ];
  const differences = row.differences.map(
    ({ here, there }) => `<li><del>${escapeHtml(here)}</del> <ins>${escapeHtml(there)}</ins></li>`,
  );
  const cite = row.url === null ? '' : ` cite="${escapeHtml(row.url)}"`;
  return (
    `<blockquote${cite}><p dir="auto">${escapeHtml(row.quote)}</p>` +
    (differences.length === 0 ? '' : `<ul>${differences.join('')}</ul>`) +
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

import { story } from '../../fixtures/pages/story.ts';
import { HEADLINES, SUMMARIES, head, newsJsonLd, ogMeta } from '../../fixtures/pages/parts.ts';

/** A page to be loaded for its cost; `related` ones are read and compared. */
export type CostPage = { readonly name: string; readonly html: string };

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Three elements and three texts each. */
function links(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<li class="item"><a href="/world/${index}">${at(HEADLINES, index)}</a><span>${index} min</span></li>`,
  ).join('');
}

/** Five paragraphs of a story each, as many stories as are asked for. */
function paragraphs(stories: number): string {
  return Array.from({ length: stories }, (_, seed) => story(seed).paragraphs.map((text) => `<p>${text}</p>`).join('\n')).join('\n');
}

function article(stories: number, around: { readonly before?: string; readonly after?: string; readonly head?: string }): string {
  const told = story(0);
  return `${head(told, ogMeta(told) + newsJsonLd(told) + (around.head ?? ''))}<body>
<header class="site-header"><nav><ul>${links(60)}</ul></nav></header>${around.before ?? ''}
<main><article><h1>${told.title}</h1><p class="standfirst">${told.lead}</p><div class="article-body">${paragraphs(stories)}</div></article>
<aside class="sidebar"><ul>${links(40)}</ul></aside></main>${around.after ?? ''}
<footer><ul>${links(30)}</ul></footer></body></html>`;
}

function comments(count: number): string {
  const one = (index: number) =>
    `<li class="comment"><div><cite>reader${index}</cite><time>${index} h</time></div><div><p>${at(SUMMARIES, index)}</p></div><button>Reply</button></li>`;
  return `<section class="comments"><h2>${count} comments</h2><ol>${Array.from({ length: count }, (_, index) => one(index)).join('')}</ol></section>`;
}

/** The state that sites built by scripts print into their pages. */
function state(bytes: number): string {
  const one = JSON.stringify({ id: 1, title: at(HEADLINES, 3), body: at(SUMMARIES, 4).repeat(20) });
  return `<script type="application/json" id="state">[${Array.from({ length: Math.ceil(bytes / one.length) }, () => one).join(',')}]</script>`;
}

/** Ordinary and huge pages, all without scripts, so that what runs on them is ours. */
export function costPages(): readonly CostPage[] {
  return [
    { name: 'news article, 900 nodes', html: article(4, {}) },
    { name: 'long report, 400 paragraphs', html: article(57, {}) },
    {
      name: 'list of 28,000 nodes',
      html: `<!doctype html><html lang="en"><head><title>All news | The Daily Example</title></head><body><h1>All news</h1><ul>${links(4700)}</ul></body></html>`,
    },
    { name: 'article on 76,000 nodes', html: article(4, { after: comments(5800) }) },
    { name: 'article in 5 MB of HTML', html: article(4, { head: state(2_500_000), after: `<div>${state(2_500_000)}</div>` }) },
  ];
}

import type { SignalStates } from './page-signals.ts';

const ARTICLE = /^(?!Tech|Schol).*Article$|BlogPosting$/;
const LIST = /^(?:ItemList|CollectionPage|SearchResultsPage)$/;
const OTHER =
  /^(?:Product|QAPage|FAQPage|DiscussionForumPosting|TechArticle|APIReference|JobPosting|ProfilePage|Recipe|Event|PodcastEpisode|VideoObject|Hotel|Course)/;
/** Programs that make manuals, forums and shops, never news. */
const GENERATOR =
  /mediawiki|docusaurus|sphinx|mkdocs|mdbook|gitbook|doxygen|rustdoc|typedoc|docbook|makeinfo|vuepress|vitepress|discourse|phpbb|bulletin|xenforo|discuz|flarum|shopify|magento/i;
/** A page with more articles than this lists them; one or two more may be recommended. */
const MAX_ARTICLES = 2;
/** Characters of JSON-LD read. */
const MAX_JSON = 60_000;

/** What JSON-LD, microdata, Open Graph and `generator` declare. Types by their spelling: no graph is parsed. */
export function schemaSignals(document: Document): SignalStates {
  const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)].slice(0, 40);
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const json = all('script[type="application/ld+json"]')
    .map((script) => script.textContent)
    .join('')
    .slice(0, MAX_JSON);
  const inJson = [...json.matchAll(/"@type"\s*:\s*\[?\s*"(?:[^"]*[/:])?(\w+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const inMarkup = all('[itemtype]').map((item) => item.getAttribute('itemtype')?.replace(/.*\//, '') ?? '');
  const has = (type: RegExp): boolean => [...inJson, ...inMarkup].some((name) => type.test(name));
  const count = (types: readonly string[]): number => types.filter((name) => ARTICLE.test(name)).length;
  // Themes mark every teaser beside an article as one more article.
  const articles = count(inJson) || count(inMarkup);
  const bodies = json.split('"articleBody"').length - 1 + all('[itemprop~=articleBody]').length;
  const isMany = articles > MAX_ARTICLES && bodies !== 1 && !has(/^Live/);
  const kind = meta('og:type');
  return {
    'schema-article': articles > 0 && !isMany,
    'schema-list': isMany || (articles === 0 && has(LIST)),
    'schema-other': (articles === 0 && has(OTHER)) || GENERATOR.test(meta('generator')),
    'og-article': kind.startsWith('article'),
    'og-website': kind === 'website',
    'og-other': /product|profile|video|music|object/.test(kind),
    'published-date': meta('article:published_time') !== '' || json.includes('"datePublished"'),
  };
}

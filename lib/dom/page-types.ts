import type { SignalStates } from './page-signals.ts';

const ARTICLE = /^(?!Tech).*Article$|BlogPosting$/;
const LIST = /^(?:ItemList|CollectionPage|SearchResultsPage)$/;
const OTHER =
  /^(?:Product|QAPage|FAQPage|DiscussionForumPosting|TechArticle|APIReference|JobPosting|ProfilePage)/;
/** Programs that make manuals, forums and shops, never news. */
const GENERATOR = /docusaurus|sphinx|mkdocs|gitbook|doxygen|discourse|phpbb|bulletin|shopify/i;
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
  const types = [
    ...[...json.matchAll(/"@type":\s*\[?\s*"(?:[^"]*[/:])?(\w+)"/g)].map((match) => match[1] ?? ''),
    ...all('[itemtype]').map((item) => item.getAttribute('itemtype')?.replace(/.*\//, '') ?? ''),
  ];
  const has = (type: RegExp): boolean => types.some((name) => type.test(name));
  const articles = types.filter((name) => ARTICLE.test(name)).length;
  const isMany = articles > MAX_ARTICLES && !has(/^Live/);
  const kind = meta('og:type');
  return {
    'schema-article': articles > 0 && !isMany,
    'schema-list': isMany || (articles === 0 && has(LIST)),
    'schema-other': (articles === 0 && has(OTHER)) || GENERATOR.test(meta('generator')),
    'og-article': kind.startsWith('article'),
    'og-other': /product|profile|video|music/.test(kind),
    'published-date': meta('article:published_time') !== '' || json.includes('"datePublished"'),
  };
}

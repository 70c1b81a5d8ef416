import { type JsonLdNode, readJsonLd, typesOf } from './json-ld.ts';

/** What the page's own metadata says of its kind. `none`: nothing, as on every page stripped of its metadata. */
export type DeclaredKind = {
  /** A single article in schema.org terms, as JSON-LD or microdata. */
  readonly article: boolean;
  /** Several articles side by side, or a type for lists. */
  readonly list: boolean;
  /** A thing that is no article: a product, a question, a forum thread, a manual. */
  readonly other: boolean;
  readonly ogArticle: boolean;
  readonly ogOther: boolean;
  readonly published: boolean;
};

const ARTICLE =
  /(?:News|Opinion|Analysis|Background|Reportage|Review)?Article$|^BlogPosting$|^LiveBlogPosting$|^Report$/;
const NOT_NEWS = /^(?:TechArticle|APIReference)$/;
const LIST = /^(?:ItemList|CollectionPage|SearchResultsPage|Blog)$/;
const OTHER =
  /^(?:Product|ProductGroup|Offer|QAPage|Question|FAQPage|DiscussionForumPosting|SoftwareApplication|WebApplication|TechArticle|APIReference|JobPosting|Event|ProfilePage|Course|Book|Movie|VideoGame|Hotel|Restaurant|LocalBusiness|ContactPage|AboutPage|CheckoutPage)$/;
const OG_ARTICLE = /^(?:article|blog|news)/i;
const OG_OTHER = /^(?:product|profile|og:product|video|music|book|game|business|place)/i;
/** Programs that make manuals, forums and shops, never news. */
const OTHER_GENERATOR =
  /docusaurus|sphinx|mkdocs|gitbook|vitepress|vuepress|doxygen|javadoc|readme|discourse|phpbb|vbulletin|xenforo|mybb|flarum|nodebb|invision|shopify|magento|prestashop|opencart/i;

/** Items of microdata looked at: a list shows itself within its first few. */
const MAX_ITEMS = 40;

function isSingleArticle(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type) && !NOT_NEWS.test(type));
}

function microdataTypes(document: Document): readonly string[] {
  const items = document.querySelectorAll('[itemscope][itemtype]');
  const types: string[] = [];
  for (let index = 0; index < items.length && index < MAX_ITEMS; index += 1)
    types.push((items[index]?.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  return types;
}

/** Reads the kinds that JSON-LD, microdata, Open Graph and `generator` declare. */
export function declaredKind(document: Document): DeclaredKind {
  const nodes = readJsonLd(document);
  const jsonTypes = nodes.flatMap(typesOf);
  const itemTypes = microdataTypes(document);
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (!metas.has(name)) metas.set(name, meta.getAttribute('content') ?? '');
  }
  const articles = nodes.filter(isSingleArticle);
  const live = jsonTypes.includes('LiveBlogPosting');
  const itemArticles = itemTypes.filter((type) => ARTICLE.test(type) && !NOT_NEWS.test(type)).length;
  const many = (!live && articles.length > 2) || (itemArticles > 2 && articles.length === 0);
  const ogType = metas.get('og:type') ?? '';
  return {
    article: !many && (articles.length > 0 || itemArticles > 0),
    list: many || (articles.length === 0 && [...jsonTypes, ...itemTypes].some((type) => LIST.test(type))),
    other:
      (articles.length === 0 && [...jsonTypes, ...itemTypes.slice(0, 3)].some((type) => OTHER.test(type))) ||
      OTHER_GENERATOR.test(metas.get('generator') ?? ''),
    ogArticle: OG_ARTICLE.test(ogType),
    ogOther: OG_OTHER.test(ogType) || metas.has('product:price:amount') || metas.has('og:price:amount'),
    published: metas.has('article:published_time') || articles.some((node) => 'datePublished' in node),
  };
}

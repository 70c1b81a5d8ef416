import { basedOn } from './based-on.ts';
import { isoDate } from './iso-date.ts';
import { dateOfUrl, firstTime, visibleDate } from './marked-dates.ts';
import { type PrintedDates, printedDates } from './printed-dates.ts';
import { type JsonLdNode, namesOf, readJsonLd, textOf, typesOf } from './json-ld.ts';

/** Where a value was found. */
export type Provenance = 'json-ld' | 'meta' | 'microdata' | 'markup' | 'url';
export type Sourced = { readonly value: string; readonly from: Provenance };

export type MetadataField = 'title' | 'outlet' | 'byline' | 'url' | 'published' | 'modified' | 'language';
/** What a page says of its article, each value with where it was found. `null`: the page does not say. */
export type PageMetadata = {
  readonly [field in MetadataField]: Sourced | null;
} & {
  readonly description: string | null;
  readonly republishedFrom: string | null;
  /** Length of the whole article in words, where the page gives it. */
  readonly wordCount: number | null;
  /** The page itself says that the article is behind a paywall. */
  readonly paywalled: boolean;
};

const ARTICLE_TYPE =
  /Article$|^BlogPosting$|^LiveBlogPosting$|^Report$|^SocialMediaPosting$|^ReportageNewsArticle$/;
/** Longer values are not titles or names. */
const MAX_VALUE_LENGTH = 300;

function clean(value: string | null | undefined): string | null {
  const text = (value ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > MAX_VALUE_LENGTH ? null : text;
}

/** Content of the first `<meta>` with one of these names or properties, in the order of the names. */
function metaReader(document: Document): (...names: readonly string[]) => string | null {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const value = clean(meta.getAttribute('content'));
    if (value === null) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !contents.has(name)) contents.set(name, value);
    }
  }
  return (...names) => {
    for (const name of names) {
      const value = contents.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
}

/** Where a value may be found. Asked for in turn until one is found: some take a walk over the whole page. */
type Candidate = readonly [Provenance, () => string | null | undefined];

function first(...candidates: readonly Candidate[]): Sourced | null {
  for (const [from, read] of candidates) {
    const value = clean(read());
    if (value !== null) return { value, from };
  }
  return null;
}

function firstDate(...candidates: readonly Candidate[]): Sourced | null {
  for (const [from, read] of candidates) {
    const raw = read();
    const value = raw === null || raw === undefined ? null : isoDate(raw);
    if (value !== null) return { value, from };
  }
  return null;
}

function itemText(document: Document, property: string): string | null {
  const element = document.querySelector(`[itemprop~="${property}"]`);
  if (element === null) return null;
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

/** Some sites give their address for their name; that stands in the article's own address already. */
function outletName(text: string | null | undefined): string | null {
  const name = clean(text);
  return name === null || /^https?:/i.test(name) ? null : name;
}

function bylineName(text: string | null): string | null {
  const name = clean(text)?.replace(/^(?:by|von|par|por|di|от)[:\s]+/i, '') ?? null;
  return name === null || /^https?:|^@/.test(name) || name.length > 120 ? null : name;
}

/** Only addresses of the web: a page may write anything here. */
function webAddress(value: string | null | undefined, base: string): string | null {
  if (value === null || value === undefined || value === '') return null;
  try {
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A canonical link to the front page is a mistake of the site and says nothing of the article. */
function isFrontPage(address: string | null, pageUrl: string): boolean {
  if (address === null) return false;
  const url = new URL(address);
  return url.pathname === '/' && url.search === '' && new URL(pageUrl, address).pathname !== '/';
}

function articleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  return nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type))) ?? null;
}

function wordCount(node: JsonLdNode | null): number | null {
  const count = Number(node?.['wordCount'] ?? 0);
  if (count > 0) return count;
  const body = node?.['articleBody'];
  return typeof body === 'string' && body.length > 0 ? body.split(/\s+/).length : null;
}

function declaresPaywall(node: JsonLdNode | null): boolean {
  const free = node?.['isAccessibleForFree'];
  return free === false || (typeof free === 'string' && /^(?:false|no)$|\/False$/i.test(free));
}

/** Reads what the page says of its article from JSON-LD, `<meta>`, microdata and markup, in this order of trust. */
export function readMetadata(document: Document, pageUrl: string): PageMetadata {
  const nodes = readJsonLd(document);
  const node = articleNode(nodes);
  const site = nodes.find((other) =>
    typesOf(other).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  const meta = metaReader(document);
  const href = (selector: string): string | null =>
    document.querySelector(selector)?.getAttribute('href') ?? null;
  const canonical = webAddress(href('link[rel~="canonical"]'), pageUrl);
  const ogUrl = webAddress(meta('og:url'), pageUrl);
  const authors = namesOf(node?.['author'])
    .map(bylineName)
    .filter((name) => name !== null);
  const og = meta('og:title', 'twitter:title', 'dc.title');
  let dates: PrintedDates | null = null;
  const printed = (): PrintedDates => (dates ??= printedDates(document));
  return {
    title: first(
      ['json-ld', () => textOf(node?.['headline']) ?? textOf(node?.['name'])],
      ['meta', () => og],
      ['microdata', () => itemText(document, 'headline')],
      ['markup', () => document.title],
    ),
    outlet: first(
      ['json-ld', () => outletName(textOf(node?.['publisher']))],
      ['meta', () => outletName(meta('og:site_name', 'application-name', 'dc.publisher', 'publisher'))],
      ['json-ld', () => outletName(textOf(site?.['name']))],
      [
        'microdata',
        () => document.querySelector('[itemprop~="publisher"] [itemprop~="name"]')?.getAttribute('content'),
      ],
    ),
    byline: first(
      ['json-ld', () => (authors.length === 0 ? null : authors.slice(0, 5).join(', '))],
      [
        'meta',
        () =>
          bylineName(
            meta('author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'),
          ),
      ],
      ['microdata', () => bylineName(itemText(document, 'author'))],
      [
        'markup',
        () =>
          bylineName(
            document.querySelector('a[rel~="author"], .byline, .author, .post-author')?.textContent ?? null,
          ),
      ],
    ),
    url: first(
      ['markup', () => (isFrontPage(canonical, pageUrl) ? null : canonical)],
      ['meta', () => (isFrontPage(ogUrl, pageUrl) ? null : ogUrl)],
      ['url', () => webAddress(pageUrl, 'https://page.invalid/')],
    ),
    published: firstDate(
      ['json-ld', () => textOf(node?.['datePublished']) ?? textOf(node?.['dateCreated'])],
      [
        'meta',
        () =>
          meta(
            'article:published_time',
            'og:published_time',
            'datepublished',
            'parsely-pub-date',
            'sailthru.date',
            'pubdate',
            'publish-date',
            'dc.date.issued',
            'dc.date',
            'date',
            'cxenseparse:recs:publishtime',
          ),
      ],
      ['microdata', () => itemText(document, 'datePublished')],
      ['markup', () => visibleDate(document, /publi|entry-date|posted|created/i) ?? firstTime(document)],
      ['markup', () => printed().published],
      ['url', () => dateOfUrl(pageUrl)],
    ),
    modified: firstDate(
      ['json-ld', () => textOf(node?.['dateModified'])],
      [
        'meta',
        () =>
          meta(
            'article:modified_time',
            'og:updated_time',
            'datemodified',
            'last-modified',
            'dc.date.modified',
          ),
      ],
      ['microdata', () => itemText(document, 'dateModified')],
      ['markup', () => visibleDate(document, /updat|modif/i) ?? printed().modified],
    ),
    language: first(
      ['json-ld', () => textOf(node?.['inLanguage'])],
      [
        'markup',
        () =>
          document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang'),
      ],
      ['meta', () => meta('og:locale', 'content-language', 'dc.language')?.replace('_', '-')],
    ),
    description: meta('description', 'og:description'),
    republishedFrom: basedOn([node?.['isBasedOn'], meta('syndication-source')], canonical ?? pageUrl),
    wordCount: wordCount(node),
    paywalled: declaresPaywall(node) || meta('article:content_tier') === 'locked',
  };
}

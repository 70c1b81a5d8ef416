/** What the address of a page says of its kind. */
export type AddressKind =
  'front' | 'list' | 'section' | 'search' | 'shop' | 'forum' | 'docs' | 'app' | 'article' | 'unknown';

const SEARCH = /^\/(?:[a-z-]{2,5}\/)?(?:search|suche|recherche|buscar|find|results?)(?:\/|$|\.)/i;
const SEARCH_QUERY = /[?&](?:q|s|query|search|keyword|keywords|searchterm)=/i;
const LIST =
  /\/(?:tags?|category|categories|topics?|sections?|authors?|archives?|hashtag|label|labels|rubrik|thema|collections?|series|people|profile|users?|latest|most-read|trending|newsletters?)(?:\/[^/]*){0,2}\/?$|\/page\/\d+\/?$|\/(?:index|home|default)\.(?:html?|php|aspx)$/i;
const SHOP =
  /\/(?:products?|shop|store|cart|basket|checkout|dp|itm|item|p)\/|\/(?:cart|checkout|basket|shop|store)\/?$/i;
const FORUM =
  /\/(?:forums?|threads?|viewtopic|showthread|viewforum|boards?|community|discussions?|questions)(?:[/.]|$)|\/t\/[\w-]+\/\d+|\/r\/\w+(?:\/|$)|\/comments\/\w+\//i;
const DOCS =
  /\/(?:docs?|documentation|reference|api|manual|man|guide|guides|handbook|kb|help|support|wiki\/(?:help|template):?)\//i;
const DOCS_HOST = /^(?:docs?|developer|developers|api|help|support|manual)\.|\.readthedocs\.|\.gitbook\./i;
const FORUM_HOST = /^(?:forums?|community|discuss|boards?|talk|answers)\./i;
const APP =
  /\/(?:login|signin|sign-in|signup|register|account|settings|dashboard|inbox|admin|app|mail|calendar|u\/\d+)(?:\/|$)/i;
const APP_HOST = /^(?:app|mail|calendar|drive|dashboard|admin|accounts?|login)\./i;

/** A date in the path, or a last segment that is a headline in words, or a long article number. */
const DATED = /\/(?:19|20)\d{2}[/-](?:\d{1,2}|[a-z]{3})(?:[/-]|$)/i;
const SLUG = /^(?=.{18,})[\p{L}\p{N}%]+(?:[-_][\p{L}\p{N}%]+){3,}/iu;
const NUMBERED = /(?:^|[-_/])[a-z]{0,4}\d{6,}(?:\.\w+)?$|^[\w-]*\d{5,}\.s?html?$/i;

const SECTION = /^\/\p{L}{2,16}(?:-\p{L}{2,16})?(?:\/\p{L}{2,16}(?:-\p{L}{2,16})?)?\/?$/u;

/**
 * What kind of page the address looks like. Only a hint: any path can hold anything.
 * @param address absolute; anything that is no web address is `unknown`
 */
export function addressKind(address: string): AddressKind {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'unknown';
  }
  if (!/^https?:$/.test(url.protocol)) return 'unknown';
  const path = decodePath(url.pathname);
  const last = path.split('/').findLast((segment) => segment !== '') ?? '';
  if (SEARCH.test(path) || (SEARCH_QUERY.test(url.search) && !SLUG.test(last))) return 'search';
  if (path === '/' && url.search === '') return 'front';
  if (FORUM.test(path) || FORUM_HOST.test(url.host)) return 'forum';
  if (DOCS_HOST.test(url.host)) return 'docs';
  if (APP_HOST.test(url.host) || APP.test(path)) return 'app';
  if (DATED.test(path) && last.length > 3 && !/^\d+$/.test(last)) return 'article';
  if (LIST.test(path)) return 'list';
  if (SHOP.test(path)) return 'shop';
  if (DOCS.test(path)) return 'docs';
  if (SLUG.test(last) || NUMBERED.test(last)) return 'article';
  // One or two plain words: a section.
  return SECTION.test(path) ? 'section' : 'unknown';
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

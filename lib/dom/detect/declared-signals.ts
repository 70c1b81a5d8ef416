import { addressKind } from './page-address.ts';
import type { SignalStates } from './page-signals.ts';
import { schemaSignals } from './page-types.ts';

const DIGEST_TITLE =
  /\b(?:digest|round-?up|newsletter|in brief|briefing|headlines|week in review|top stories)\b/i;
const LIST_TITLE =
  /^(?:(?:tag|category|topic|archive|author|search|home)s?(?= *[:|–—-]| archives?| results|$)|latest(?= (?:news|stories|posts|headlines|articles)| *[:|–—-]|$))|\b(?:search results|results for|archives?(?= [|–-]|$))/i;
const DOCS_TITLE = /\b(?:documentation|docs|api reference|user guide)\b/i;

/** The page's title on one line, at most 300 characters. */
export function titleOf(document: Document): string {
  return document.title.replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** A canonical address of the front page on another page is a mistake of the site. */
function addressSignals(document: Document): SignalStates {
  const of = (selector: string, attribute: string): string =>
    document.querySelector(selector)?.getAttribute(attribute) ?? '';
  const given = addressKind(of('link[rel=canonical]', 'href') || of('meta[property="og:url"]', 'content'));
  const own = given === null || given === 'front' ? addressKind(document.URL ?? '') : null;
  const kind = own ?? given;
  return kind === null ? {} : { [`address-${kind}`]: true };
}

/** What metadata, address and title say of the page, before any of its text is read. */
export function declaredSignals(document: Document): SignalStates {
  const title = titleOf(document);
  return {
    ...schemaSignals(document),
    ...addressSignals(document),
    'title-digest': DIGEST_TITLE.test(title),
    'title-list': LIST_TITLE.test(title),
    'title-docs': DOCS_TITLE.test(title),
  };
}

/** What the address of a page says of its kind. */
export type AddressKind =
  'front' | 'list' | 'section' | 'search' | 'shop' | 'forum' | 'docs' | 'app' | 'article';

/** Tried in this order on host and path ("/" for the front page); the first that fits tells the kind. */
const KINDS: readonly (readonly [AddressKind, RegExp])[] = [
  ['search', /\/search(?:[/?.]|$)|[?&](?:q|s|query|search)=/],
  ['front', /^[^/]*(?:\/(?:index\.\w+|home|[a-z]{2})?\/?)?$/],
  [
    'forum',
    /^(?:forums?|community|discuss|boards?)\.|\/(?:(?:forums?|threads?|viewtopic|showthread|questions)(?:[/.]|$)|t\/[\w-]+\/\d|r\/\w)/,
  ],
  [
    'docs',
    /^(?:docs?|developers?|api|help|support)\.|\.readthedocs\.|\/(?:docs?|documentation|reference|manual)\//,
  ],
  [
    'app',
    /^(?:app|mail|calendar|accounts?)\.|\/(?:login|sign-?in|account|settings|dashboard|inbox|admin|app|mail)(?:\/|$)/,
  ],
  // A date, a headline in words or a long number: the shapes of an article's own address.
  ['article', /\/(?:19|20)\d\d[/-](?:\d\d?|[a-z]{3})[/-][^/]*[a-z]{3}/],
  [
    'list',
    /\/(?:tags?|categor\w+|topics?|sections?|authors?|archives?|labels?|profile|latest)(?:\/[^/]*){0,2}$|\/page\/\d+/,
  ],
  ['shop', /\/(?:products?|shop|store|cart|checkout|dp|itm)(?:\/|$)/],
  ['article', /\/(?=[^/]{18})[^/.]+?(?:[-_][^-_/]+){3,}$|\d{6,}[^/]{0,5}$/],
  ['section', /^[^/]*(?:\/[a-z]{2,16}(?:-[a-z]{2,16})?){1,2}\/?$/],
];

/**
 * What kind of page the address looks like, or `null`. Only a hint: any path can hold anything. Its first thousand
 * characters count: a page chooses its own address, and the shapes must not take long over it.
 * @param address absolute, or without its scheme; one that is not of the web gives `null`
 */
export function addressKind(address: string): AddressKind | null {
  const match = /^(?:https?:)?\/\/(?:www\.)?([^#]{0,999})/.exec(address.toLowerCase());
  const place = match?.[1];
  return place === undefined ? null : (KINDS.find(([, shape]) => shape.test(place))?.[0] ?? null);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Names of what stands around an article, as sites give them to classes and ids, in their last place. */
const FURNITURE = words(
  'comment comments disqus respond replies related recommended recommendation recommendations trending popular ' +
    'newsletter newsletters signup subscribe subscription promo promos promotion advert adverts advertisement ' +
    'advertisements advertising ad ads sponsor sponsored sponsors affiliate share sharing social addthis sharedaddy ' +
    'breadcrumb breadcrumbs pagination pager masthead toc cookie cookies consent gdpr modal popup toast ' +
    'lightbox sidebar footer rail caption captions credit credits copyright tags keywords taxonomy ' +
    'byline bylines timestamp visuallyhidden paywall regwall piano donate donation donations contributions ' +
    'footnote footnotes reflist navbox infobox metadata postmetadata relatedposts ' +
    // Two words that mean it only together.
    'more-stories more-news more-from more-on read-more read-next also-read also-like up-next most-read most-popular ' +
    'most-viewed latest-news latest-posts latest-stories sign-up mailing-list partner-content post-navigation nav-links ' +
    'site-header site-footer site-nav skip-link caption-text tags-links tag-links cat-links author-bio author-box ' +
    'author-info author-card author-meta about-author entry-meta post-meta article-meta post-info posted-on ' +
    'reading-time sr-only visually-hidden reader-text print-only no-display support-us tag-cloud tag-list ' +
    'table-of-contents see-also',
);
/** Families of names that are furniture whatever follows. */
const FAMILIES = words(
  'related recommended outbrain taboola adsbygoogle disqus onetrust addthis jp-relatedposts dfp gdpr',
);
/** Words that only say that something holds something. */
const HOLDERS = words(
  'box block widget wrap wrapper container module section inner cta bar panel area group list card form thread tools buttons ' +
    'links link icons items item posts articles stories content topics news prompt banner message slot unit label text',
);
/** Words after which a name says what there is, or is not, and is not the thing: "article--no-ads". */
const CONDITIONS = words('has no not with without is show hide hides');
/** A class that begins so describes the whole page or says whether it has a thing, and is not the thing. */
const DESCRIPTIONS = words('layout page template theme main');
/** Longer words of a class attribute are generated, not given. */
const MAX_LENGTH = 48;

/**
 * Is this one word of a class or id attribute the name of something that stands around an article? A layout's name
 * ("has-sidebar", "layout-with-rail") is not; "entry-content" and "newsletter-post" are the article itself.
 */
export function isFurnitureWord(word: string): boolean {
  if (word.length > MAX_LENGTH) return false;
  const parts = word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter((part) => part !== '');
  const [first = ''] = parts;
  if (parts.length > 1 && (DESCRIPTIONS.has(first) || parts.some((part) => CONDITIONS.has(part))))
    return false;
  // Alone it hides; "overflow-hidden" does not.
  if (first === 'hidden' && parts.length === 1) return true;
  if (FAMILIES.has(first)) return true;
  for (let end = parts.length; end > 0; end -= 1) {
    const last = parts[end - 1] ?? '';
    if (FURNITURE.has(last) || FURNITURE.has(`${parts[end - 2] ?? ''}-${last}`)) return true;
    if (!HOLDERS.has(last)) return false;
  }
  return false;
}

/** Readers' comments are often longer than the article. */
const COMMENTS_NAME =
  /(?:^|[\s_-])(?:comments?(?:-?(?:list|area|section|thread))?|disqus(?:[_-]thread)?|respond|replies)(?:\s|$)/i;

/** Is the element named as the place of readers' comments? */
export function isComments(element: Element): boolean {
  return COMMENTS_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

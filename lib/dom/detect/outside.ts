import { findHeadline } from './find-headline.ts';

const TAGS =
  /^(?:ASIDE|FOOTER|NAV|FIGCAPTION|BUTTON|TEXTAREA|SELECT|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|CODE|LABEL)$/;
const ROLES = /^(?:grid|row|listbox|menu|dialog|navigation|complementary|toolbar|textbox)$/;
/** One class or id, with one word before or after; not one that tells what a layout has. */
const NAMES =
  /(?:^|\s)(?!has|with|no|content|main|page)(?:\w+[-_])?(?:comments?|disqus|repl(?:y|ies)|respond|answers?|sidebar|footer|newsletter|related|recommended|promo|cookie|consent|modal|advert|ad|paywall|trending|popular)(?:[-_]\w+)?(?=\s|$)/i;
const MAX_CLIMB = 14;

/** A box that holds the page's headline is the page, whatever it is called ("ad-wallpaper", "with_sidebar"). */
function holdsHeadline(element: Element): boolean {
  const headline = findHeadline(element.ownerDocument);
  return headline !== null && element.contains(headline);
}

/**
 * Does the element stand, by tag, role or name, in something around an article, or where the reader types? Looks at
 * names only, up to the next `<article>` or `<main>`.
 */
export function isOutside(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < MAX_CLIMB; level += 1, at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'ARTICLE' || tag === 'MAIN') return false;
    const editable = at.getAttribute('contenteditable') ?? 'false';
    if (TAGS.test(tag) || editable !== 'false' || ROLES.test(at.getAttribute('role') ?? '')) return true;
    if (NAMES.test(`${at.className} ${at.id}`) && !holdsHeadline(at)) return true;
  }
  return false;
}

/** Does it stand around the page's article, by what it is or because the article is another element than holds it? */
export function isBeside(element: Element, article: Element | null): boolean {
  return (article !== null && !article.contains(element)) || isOutside(element);
}

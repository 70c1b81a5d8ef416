const TAGS =
  /^(?:ASIDE|FOOTER|NAV|FIGCAPTION|BUTTON|TEXTAREA|SELECT|OPTION|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|CODE|LABEL)$/;
const ROLES = /^(?:grid|gridcell|row|listbox|option|menu|dialog|navigation|complementary|toolbar|textbox)$/;
const NAMES =
  /(?:^|[\s_-])(?:comments?|disqus|replies|respond|answers?|sidebar|footer|newsletter|related|recommended|promo|cookie|consent|modal|advert|ad|paywall|most-?read|trending|popular)(?:[\s_-]|$)/i;
const MAX_CLIMB = 14;

/**
 * Does the element stand, by tag, role or name, in something around an article, or where the reader types? Looks at
 * names only, up to the next `<article>` or `<main>`.
 */
export function isOutside(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < MAX_CLIMB; level += 1, at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'ARTICLE' || tag === 'MAIN') return false;
    const editable = at.getAttribute('contenteditable');
    if (TAGS.test(tag) || (editable !== null && editable !== 'false')) return true;
    if (ROLES.test(at.getAttribute('role') ?? '')) return true;
    if (NAMES.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}

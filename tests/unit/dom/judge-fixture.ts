import { parseHTML } from 'linkedom';
import { detectPage } from '../../../lib/dom/detect/detect-page.ts';
import { judgePage } from '../../../lib/dom/detect/judge-page.ts';

/** Whether a page served under an address is taken for an article: by the first look, and by the closer one. */
export function isTaken(html: string, url: string): boolean {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: url });
  return detectPage(document).isArticle && judgePage(document).isArticle;
}

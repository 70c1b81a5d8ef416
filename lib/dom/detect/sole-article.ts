/** The page's one `<article>`, where the page has one only and it holds a main heading; `null` elsewhere. */
export function soleArticle(document: Document): Element | null {
  const [first, second] = document.getElementsByTagName('article');
  if (first === undefined || second !== undefined) return null;
  return first.getElementsByTagName('h1').length > 0 ? first : null;
}

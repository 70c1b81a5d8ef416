/** A stretch of one text node. */
export type Place = { readonly node: Text; readonly start: number; readonly end: number };

/** A stretch and the class by which it is drawn. */
export type WrappedPlace = Place & { readonly className: string };

/**
 * Marks stretches as it was done before the Custom Highlight API: an element around each. Kept as cheap as wrapping can
 * be: from the end of each text node, and made whole once a paragraph, not once a mark. Returns its undo.
 */
export function wrapRanges(places: readonly WrappedPlace[]): () => void {
  const wrappers: Element[] = [];
  for (const { node, start, end, className } of places.toReversed()) {
    const marked = node.splitText(start);
    marked.splitText(end - start);
    const wrapper = document.createElement('mark');
    wrapper.className = className;
    marked.replaceWith(wrapper);
    wrapper.append(marked);
    wrappers.push(wrapper);
  }
  return () => {
    const parents = new Set(wrappers.flatMap(({ parentElement }) => parentElement ?? []));
    for (const wrapper of wrappers) wrapper.replaceWith(...wrapper.childNodes);
    for (const parent of parents) parent.normalize();
  };
}

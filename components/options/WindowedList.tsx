import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type WindowedListProps<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly row: (item: Item) => ComponentChildren;
};

/** Up to here every row is drawn: the page scrolls as one and the browser's own search finds everything. */
const MOST_DRAWN = 200;
/** Rows drawn beyond each edge, so that quick scrolling meets no gap. */
const MARGIN_ROWS = 12;
/** Before the first row is measured, in CSS pixels. */
const GUESSED_HEIGHT = 64;

/**
 * A list of rows of one height; of a long one only the part in sight is in the document, and the row that has the
 * focus: scrolled out of sight, it is still where the next Tab goes on.
 */
export function WindowedList<Item>({ items, keyOf, row }: WindowedListProps<Item>) {
  const box = useRef<HTMLUListElement>(null);
  const [view, setView] = useState({ top: 0, height: 800, rowHeight: GUESSED_HEIGHT });
  const [focused, setFocused] = useState<string | null>(null);
  const windowed = items.length > MOST_DRAWN;

  useLayoutEffect(() => {
    const list = box.current;
    if (!windowed || list === null) return;
    const measured = list.querySelector<HTMLElement>('.row')?.offsetHeight ?? 0;
    const rowHeight = measured === 0 ? GUESSED_HEIGHT : measured;
    const height = list.clientHeight;
    if (rowHeight !== view.rowHeight || height !== view.height)
      setView({ top: list.scrollTop, height, rowHeight });
  });

  if (!windowed)
    return (
      <ul class="rows">
        {items.map((item) => (
          <li class="row" key={keyOf(item)}>
            {row(item)}
          </li>
        ))}
      </ul>
    );
  const { rowHeight } = view;
  const first = Math.max(0, Math.floor(view.top / rowHeight) - MARGIN_ROWS);
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + MARGIN_ROWS);
  const kept = focused === null ? -1 : items.findIndex((item) => keyOf(item) === focused);
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
  if (kept >= 0 && kept < first) drawn.unshift(kept);
  if (kept >= last) drawn.push(kept);
  return (
    <ul
      class="rows windowed"
      ref={box}
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) =>
        setView({ top: scrollTop, height: clientHeight, rowHeight })
      }
      onFocusIn={({ target }) =>
        setFocused((target as Element).closest<HTMLElement>('.row')?.dataset['key'] ?? null)
      }
      onFocusOut={() => setFocused(null)}
    >
      {drawn.flatMap((index, place) => {
        const item = items[index];
        const gap = index - (drawn[place - 1] ?? -1) - 1;
        if (item === undefined) return [];
        const key = keyOf(item);
        const drawnRow = (
          <li class="row" key={key} data-key={key} aria-setsize={items.length} aria-posinset={index + 1}>
            {row(item)}
          </li>
        );
        return gap === 0
          ? [drawnRow]
          : [<Gap key={`gap ${place}`} rows={gap} rowHeight={rowHeight} />, drawnRow];
      })}
      <Gap key="end" rows={items.length - 1 - (drawn.at(-1) ?? -1)} rowHeight={rowHeight} />
    </ul>
  );
}

/** Rows that are not drawn. */
function Gap({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }) {
  return <li aria-hidden="true" style={{ height: `${rows * rowHeight}px` }} />;
}

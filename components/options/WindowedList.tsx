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

/** A list of rows of one height; of a long one only the part in sight is in the document. */
export function WindowedList<Item>({ items, keyOf, row }: WindowedListProps<Item>) {
  const box = useRef<HTMLUListElement>(null);
  const [view, setView] = useState({ top: 0, height: 800, rowHeight: GUESSED_HEIGHT });
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
  return (
    <ul
      class="rows windowed"
      ref={box}
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) =>
        setView({ top: scrollTop, height: clientHeight, rowHeight })
      }
    >
      <li aria-hidden="true" style={{ height: `${first * rowHeight}px` }} />
      {items.slice(first, last).map((item, index) => (
        <li class="row" key={keyOf(item)} aria-setsize={items.length} aria-posinset={first + index + 1}>
          {row(item)}
        </li>
      ))}
      <li aria-hidden="true" style={{ height: `${(items.length - last) * rowHeight}px` }} />
    </ul>
  );
}

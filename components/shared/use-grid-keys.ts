import { useRef, useState } from 'preact/hooks';

export type GridPlace = { readonly row: number; readonly column: number };

/** Rows that PageUp and PageDown pass over: about as many as stand in sight. */
const PAGE_ROWS = 6;

/** Where a key leads in a grid of `rows` by `columns`; `null` for a key that does not move. */
export function movedBy(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: GridPlace,
  rows: number,
  columns: number,
): GridPlace | null {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, lastRow), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, lastColumn) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'PageDown':
      return { row: Math.min(row + PAGE_ROWS, lastRow), column };
    case 'PageUp':
      return { row: Math.max(row - PAGE_ROWS, 0), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}

/** A grid with one tab stop: arrow keys move it (WAI-ARIA grid pattern). Cells carry `data-place="row,column"`. */
export function useGridKeys<Grid extends HTMLElement = HTMLTableElement>(rows: number, columns: number) {
  const grid = useRef<Grid>(null);
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const place = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = movedBy(event, place, rows, columns);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    clearOfHeads(grid.current);
    const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${next.row},${next.column}"]`);
    // By itself a browser leaves a cell in focus where it is as long as a part of it can be seen.
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };
  const cellProps = (row: number, column: number) => ({
    'data-place': `${row},${column}`,
    tabIndex: row === place.row && column === place.column ? 0 : -1,
    onFocus: () => setPlace({ row, column }),
  });
  return { grid, onKeyDown, cellProps };
}

/** A cell that takes the focus comes to stand beside the sticky heads, not behind them. */
function clearOfHeads(table: HTMLElement | null): void {
  const corner = table?.querySelector<HTMLElement>('.corner') ?? null;
  const box = table?.parentElement ?? null;
  if (corner === null || box === null) return;
  box.style.scrollPaddingBlockStart = `${corner.offsetHeight}px`;
  box.style.scrollPaddingInlineStart = `${corner.offsetWidth}px`;
}

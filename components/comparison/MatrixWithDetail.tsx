import type { ComponentChildren } from 'preact';
import { MatrixTable, type MatrixTableProps } from './MatrixTable.tsx';

/** The table of facts, and beside it the words of the cell that is chosen. */
export function MatrixWithDetail({
  children,
  ...table
}: MatrixTableProps & { readonly children: ComponentChildren }) {
  if (table.matrix.rows.length === 0) return null;
  return (
    <div class="matrix-and-detail">
      <MatrixTable {...table} />
      {children}
    </div>
  );
}

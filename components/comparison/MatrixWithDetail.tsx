import type { ComponentChildren } from 'preact';
import { useMessages } from '../shared/messages-context.tsx';
import { MatrixTable, type MatrixTableProps } from './MatrixTable.tsx';

/** The table of facts, and beside it the words of the cell that is chosen. */
export function MatrixWithDetail({
  children,
  ...table
}: MatrixTableProps & { readonly children: ComponentChildren }) {
  const { t } = useMessages();
  if (table.matrix.rows.length === 0) return null;
  return (
    <div class="matrix-and-detail">
      <MatrixTable {...table} />
      <div class="matrix-beside">
        <p class="matrix-hint meta">{t('matrix.chooseCell')}</p>
        {children}
      </div>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useMessages } from '../shared/messages-context.tsx';
import { splitColumns } from './fact-matrix.ts';
import { MatrixTable, type MatrixTableProps } from './MatrixTable.tsx';
import { SilentSources } from './SilentSources.tsx';

type MatrixWithDetailProps = MatrixTableProps & {
  /** Whether it is drawn for paper, where nothing scrolls. */
  readonly printing: boolean;
  readonly children: ComponentChildren;
};

/** Outlets that stand legibly beside the facts on a sheet of paper. */
const PRINTED_COLUMNS = 6;

/** The table of facts, and beside it the words of the cell that is chosen. */
export function MatrixWithDetail({ printing, children, matrix, ...table }: MatrixWithDetailProps) {
  const { t } = useMessages();
  if (matrix.rows.length === 0) return null;
  return (
    <div class="matrix-and-detail">
      <div>
        {(printing ? splitColumns(matrix, PRINTED_COLUMNS) : [matrix]).map((part, index) => (
          <MatrixTable key={index} matrix={part} {...table} />
        ))}
        <SilentSources matrix={matrix} />
      </div>
      <div class="matrix-beside">
        <p class="matrix-hint meta">{t('matrix.chooseCell')}</p>
        {children}
      </div>
    </div>
  );
}

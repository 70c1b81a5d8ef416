import type { SourceReference } from '../../lib/compare/comparison.ts';
import { unquoted } from '../../lib/messages/word-difference.ts';
import { hasNamesake, knownDetails, outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { VerdictIcon } from '../shared/VerdictMark.tsx';
import {
  cellVerdict,
  cellWords,
  type FactMatrix,
  type MatrixCell,
  type MatrixChoice,
  type MatrixRow,
} from './fact-matrix.ts';
import { useGridKeys, type GridPlace } from '../shared/use-grid-keys.ts';

export type MatrixTableProps = {
  readonly matrix: FactMatrix;
  /** What the first column holds; by default what this article says. */
  readonly factTitle?: string;
  readonly choice: MatrixChoice | null;
  readonly onChoose: (choice: MatrixChoice) => void;
};

/** As many outlets as stand beside the facts only when a cell is as narrow as its longest word. */
const MANY_COLUMNS = 4;

/** Facts down, outlets across. Heads stay in sight, arrow keys walk the cells, Enter opens one. */
export function MatrixTable({ matrix, factTitle, choice, onChoose }: MatrixTableProps) {
  const messages = useMessages();
  const { t } = messages;
  const { columns, rows } = matrix;
  const { grid, onKeyDown, cellProps } = useGridKeys(rows.length, columns.length + 1);
  const choose = ({ row, column }: GridPlace) => ({
    onClick: () => onChoose(chosen(matrix, row, column)),
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onChoose(chosen(matrix, row, column));
    },
  });
  return (
    <div class="matrix-scroll" data-columns={columns.length < MANY_COLUMNS ? 'few' : 'many'}>
      <table class="matrix" role="grid" ref={grid} onKeyDown={onKeyDown} aria-label={t('matrix.label')}>
        <thead>
          <tr>
            <th scope="col" class="corner">
              {factTitle ?? t('matrix.fact')}
            </th>
            {columns.map((source) => (
              <th scope="col" key={source.id} title={source.title ?? undefined}>
                <span class="outlet" dir="auto">
                  {outletName(source, messages)}
                </span>
                {hasNamesake(source, [...columns, ...matrix.silent]) && source.title !== null && (
                  <span class="column-title" dir="auto">
                    {source.title}
                  </span>
                )}
                <span class="meta">{knownDetails(source, messages)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} data-verdict={row.verdict ?? 'missing'}>
              <th
                scope="row"
                role="rowheader"
                {...cellProps(index, 0)}
                {...choose({ row: index, column: 0 })}
                aria-selected={choice?.rowId === row.id && choice.sourceId === null}
              >
                <FactText row={row} />
              </th>
              {row.cells.map((cell, column) => (
                <td
                  key={columns[column]?.id}
                  role="gridcell"
                  {...cellProps(index, column + 1)}
                  {...choose({ row: index, column: column + 1 })}
                  aria-selected={choice?.rowId === row.id && choice.sourceId === columns[column]?.id}
                  data-verdict={cellVerdict(cell) ?? 'silent'}
                >
                  <CellText
                    cell={cell}
                    missing={row.missing}
                    copyOf={row.copies.get(columns[column]?.id ?? '') ?? null}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function chosen({ rows, columns }: FactMatrix, row: number, column: number): MatrixChoice {
  return { rowId: rows[row]?.id ?? '', sourceId: columns[column - 1]?.id ?? null };
}

function FactText({ row }: { readonly row: MatrixRow }) {
  const { t } = useMessages();
  return (
    <>
      {row.missing && <span class="missing-tag">{t('tab.missingHere')}</span>}
      <span class="fact" dir="auto">
        {row.fact}
      </span>
    </>
  );
}

type CellTextProps = {
  readonly cell: MatrixCell;
  readonly missing: boolean;
  /** The source whose words this one only prints again. */
  readonly copyOf: SourceReference | null;
};

function CellText({ cell, missing, copyOf }: CellTextProps) {
  const messages = useMessages();
  const { t } = messages;
  const verdict = cellVerdict(cell);
  if (verdict === null && copyOf !== null)
    return <span class="reports">{t('matrix.copy', { outlet: outletName(copyOf, messages) })}</span>;
  if (verdict === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="hidden">{t('matrix.silent')}</span>
      </>
    );
  if (missing) return <span class="reports">{t('matrix.reports')}</span>;
  const words = cellWords(cell);
  return (
    <>
      <span class="verdict">
        <VerdictIcon verdict={verdict} />
        <span>{t(`verdict.${verdict}`)}</span>
      </span>
      {words !== null && (
        <span class="cell-words" dir="auto">
          {t('quotation', { text: unquoted(words) })}
        </span>
      )}
    </>
  );
}

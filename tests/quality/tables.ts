import type { Measures } from './measure.ts';

export type Row = { readonly name: string; readonly measures: Measures };

const COLUMNS: readonly { readonly head: string; readonly cell: (m: Measures) => string }[] = [
  { head: 'precision', cell: (m) => number(m.precision) },
  { head: 'recall', cell: (m) => number(m.recall) },
  { head: 'F1', cell: (m) => number(m.f1) },
  { head: 'recall at P 0.90', cell: (m) => number(m.recallAtPrecision90) },
  { head: 'first right', cell: (m) => number(m.firstRight) },
  { head: 'first shown right', cell: (m) => number(m.firstShownRight) },
  { head: 'uncovered matched', cell: (m) => number(m.uncovered) },
  { head: 'conflicts P', cell: (m) => number(m.conflictPrecision) },
  { head: 'conflicts R', cell: (m) => (m.conflictsShown === 0 ? '–' : number(m.conflictRecall)) },
  { head: 'across occasions', cell: (m) => (m.conflictsShown === 0 ? '–' : `${m.conflictsAcrossOccasions}`) },
];

function number(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}

/** One table: engines down, measures across; Markdown, or aligned for a terminal. */
export function table(title: string, rows: readonly Row[], markdown: boolean): string {
  const cells = [
    [title, ...COLUMNS.map((column) => column.head)],
    ...rows.map((row) => [row.name, ...COLUMNS.map((column) => column.cell(row.measures))]),
  ];
  const widths = (cells[0] ?? []).map((_, index) =>
    Math.max(...cells.map((line) => line[index]?.length ?? 0)),
  );
  const lines = cells.map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)));
  if (!markdown) return lines.map((line) => line.join('  ').trimEnd()).join('\n');
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [lines[0] ?? [], rule, ...lines.slice(1)].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

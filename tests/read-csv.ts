const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;

/**
 * The lines of a CSV file (RFC 4180) below its head, a cell by the name of its column. Written from the grammar, so that
 * what our writer makes is read by another hand.
 * @throws where the text does not follow the grammar, or a line has other cells than the head
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const lines: string[][] = [[]];
  let end = text.startsWith('\uFEFF') ? 1 : 0;
  while (end < text.length) {
    CELL.lastIndex = end;
    const found = CELL.exec(text);
    if (found === null) throw new Error(`This is no CSV: ${text.slice(end, end + 40)}`);
    const [whole, cell = '', separator] = found;
    lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (separator !== ',') lines.push([]);
    end += whole.length;
  }
  const [head = [], ...rest] = lines.filter((line) => line.length > 0);
  return rest.map((line) => {
    if (line.length !== head.length) throw new Error(`A line of ${line.length} cells below ${head.length}.`);
    return Object.fromEntries(head.map((name, index) => [name, line[index] ?? '']));
  });
}

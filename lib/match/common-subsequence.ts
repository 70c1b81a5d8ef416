/** Working memory, for one call at a time. */
let row = new Uint16Array(64);

/** Length of the longest common subsequence of two lists (dynamic programming, one row). */
export function commonSubsequence(a: readonly number[], b: readonly number[]): number {
  if (row.length <= b.length) row = new Uint16Array(2 * b.length + 1);
  row.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] as number;
      row[j] = a[i] === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] as number);
      diagonal = above;
    }
  }
  return row[b.length] as number;
}

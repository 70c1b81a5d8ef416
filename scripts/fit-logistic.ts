/** One labelled example; `weight` lets some count more. */
export type Example = { readonly x: readonly number[]; readonly y: 0 | 1; readonly weight: number };

export type LogisticModel = { readonly bias: number; readonly weights: readonly number[] };

/**
 * Logistic regression with an L2 penalty on standardised features, by Newton's method (iteratively reweighted least
 * squares). Weights are given back for the features as they came. `signs` bounds a weight to ≥ 0 (1) or ≤ 0 (-1).
 */
export function fitLogistic(
  examples: readonly Example[],
  penalty: number,
  signs: readonly number[] = [],
): LogisticModel {
  const width = examples[0]?.x.length ?? 0;
  const { mean, deviation } = moments(examples, width);
  const rows = examples.map((e) => ({
    x: [1, ...e.x.map((value, j) => (value - (mean[j] ?? 0)) / (deviation[j] ?? 1))],
    y: e.y,
    weight: e.weight,
  }));
  const fixed = new Set<number>();
  let beta = newton(rows, width + 1, penalty, fixed);
  for (let round = 0; round < width; round += 1) {
    const wrong = beta.flatMap((value, j) => (j > 0 && value * (signs[j - 1] ?? 0) < -1e-9 ? [j] : []));
    if (wrong.length === 0) break;
    for (const j of wrong) fixed.add(j);
    beta = newton(rows, width + 1, penalty, fixed);
  }
  const weights = beta.slice(1).map((value, j) => value / (deviation[j] ?? 1));
  const shift = weights.reduce((sum, value, j) => sum + value * (mean[j] ?? 0), 0);
  return { bias: (beta[0] ?? 0) - shift, weights };
}

function moments(examples: readonly Example[], width: number) {
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (const { x } of examples)
    for (const [j, value] of x.entries()) {
      mean[j] = (mean[j] ?? 0) + value / examples.length;
      square[j] = (square[j] ?? 0) + (value * value) / examples.length;
    }
  const deviation = square.map((value, j) => Math.sqrt(Math.max(1e-9, value - (mean[j] ?? 0) ** 2)));
  return { mean, deviation };
}

type Row = { readonly x: readonly number[]; readonly y: number; readonly weight: number };

function newton(rows: readonly Row[], size: number, penalty: number, fixed: ReadonlySet<number>): number[] {
  let beta = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 25; step += 1) {
    const gradient = beta.map((value, j) => (j === 0 ? 0 : -penalty * value));
    const hessian = beta.map((_, i) => beta.map((__, j) => (i === j ? (i === 0 ? 1e-6 : penalty) : 0)));
    for (const { x, y, weight } of rows) {
      let z = 0;
      for (let j = 0; j < size; j += 1) z += (beta[j] ?? 0) * (x[j] ?? 0);
      const p = 1 / (1 + Math.exp(-z));
      const curve = weight * Math.max(1e-9, p * (1 - p));
      for (let i = 0; i < size; i += 1) {
        const xi = x[i] ?? 0;
        if (xi === 0 || fixed.has(i)) continue;
        gradient[i] = (gradient[i] ?? 0) + weight * (y - p) * xi;
        const row = hessian[i];
        if (row === undefined) continue;
        for (let j = 0; j < size; j += 1)
          if (!fixed.has(j)) row[j] = (row[j] ?? 0) + curve * xi * (x[j] ?? 0);
      }
    }
    for (const j of fixed) gradient[j] = 0;
    const delta = solve(hessian, gradient);
    beta = beta.map((value, j) => (fixed.has(j) ? 0 : value + (delta[j] ?? 0)));
    if (Math.max(...delta.map((value) => Math.abs(value))) < 1e-6) break;
  }
  return beta;
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let i = 0; i < n; i += 1) {
    let pivot = i;
    for (let k = i + 1; k < n; k += 1)
      if (Math.abs(rows[k]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = k;
    const swap = rows[pivot] ?? [];
    rows[pivot] = rows[i] ?? [];
    rows[i] = swap;
    const lead = swap[i] ?? 1;
    for (let k = i + 1; k < n; k += 1) {
      const row = rows[k] ?? [];
      const factor = (row[i] ?? 0) / (lead === 0 ? 1e-12 : lead);
      if (factor !== 0) for (let j = i; j <= n; j += 1) row[j] = (row[j] ?? 0) - factor * (swap[j] ?? 0);
    }
  }
  const result = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = rows[i]?.[n] ?? 0;
    for (let j = i + 1; j < n; j += 1) sum -= (rows[i]?.[j] ?? 0) * (result[j] ?? 0);
    result[i] = sum / (rows[i]?.[i] || 1e-12);
  }
  return result;
}

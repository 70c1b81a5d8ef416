/** A complete event of Chromium's trace format ("X"); times in microseconds. */
export type TraceEvent = {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread: what else the machine does counts for little. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

/** A task of the page's main thread. Times in milliseconds, of the clock and of the processor. */
export type MainTask = {
  readonly at: number;
  readonly clock: number;
  readonly processor: number;
  /** Whether script ran in it; otherwise it only drew. */
  readonly runsScript: boolean;
  /** URLs of the scripts it evaluated; what ran in it without a URL is not told. */
  readonly scripts: readonly string[];
};

/** What a task runs when it runs script: evaluation, a listener, a timer, what a promise woke. */
const SCRIPT = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|v8\.callFunction|v8\.run)$/;
/** What a task does to draw. */
const DRAWING = /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|HitTest)$/;

/**
 * The tasks that ran script, and those that drew, on the main thread of the page that evaluated a script ending in
 * `first`, from that task on. On a page without scripts of its own they are the extension's.
 */
export function tasksSince(events: readonly TraceEvent[], first: string): readonly MainTask[] {
  const opening = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(first));
  if (opening === undefined) return [];
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === opening.pid && tid === opening.tid);
  const tasks = own.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const inner = own.filter(({ name }) => SCRIPT.test(name) || DRAWING.test(name)).sort((a, b) => a.ts - b.ts);
  const found: MainTask[] = [];
  let at = 0;
  for (const task of tasks) {
    const end = task.ts + (task.dur ?? 0);
    while ((inner[at]?.ts ?? Infinity) < task.ts) at += 1;
    const held: TraceEvent[] = [];
    for (; (inner[at]?.ts ?? Infinity) <= end; at += 1) held.push(inner[at] as TraceEvent);
    if (end < opening.ts || held.length === 0) continue;
    found.push({
      at: (task.ts - opening.ts) / 1000,
      clock: (task.dur ?? 0) / 1000,
      processor: (task.tdur ?? task.dur ?? 0) / 1000,
      runsScript: held.some(({ name }) => SCRIPT.test(name)),
      scripts: held.flatMap(({ args }) => args?.data?.url ?? []),
    });
  }
  return found;
}

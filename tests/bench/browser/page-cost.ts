import type { Session } from '../../../scripts/browsers/launch.ts';
import { type MainTask, type TraceEvent, tasksSince } from './trace-tasks.ts';

/** What one script takes of a page's main thread, in milliseconds of processor time. */
export type Blocking = {
  /** All tasks that ran its code, and the longest of them. */
  readonly total: number;
  readonly longest: number;
  readonly tasks: number;
  /** Style, layout and paint in tasks of their own after it began: on a page that is still being laid out, the page’s too. */
  readonly drawing: number;
};

/** What the detector and, on a related page, the reader take of a page. */
export type PageCost = { readonly detector: Blocking; readonly reader: Blocking };

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
/** After this a page is read, compared and marked, and late looks are over. */
const DONE_MS = 4000;

function blocking(tasks: readonly MainTask[]): Blocking {
  const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);
  const times = tasks.filter(({ runsScript }) => runsScript).map(({ processor }) => processor);
  const drawn = tasks.filter(({ runsScript }) => !runsScript).map(({ processor }) => processor);
  return { total: sum(times), longest: Math.max(0, ...times), tasks: times.length, drawing: sum(drawn) };
}

/** Loads a page without scripts of its own and tells what Lateral's scripts took of its thread. */
export async function pageCost(session: Session, url: string, keep?: (tasks: readonly MainTask[]) => void): Promise<PageCost> {
  const page = await session.browser.newPage();
  try {
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, DONE_MS));
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
      readonly traceEvents: readonly TraceEvent[];
    };
    const tasks = tasksSince(traceEvents, '/detect.js');
    keep?.(tasks);
    const reader = tasks.findIndex(({ scripts }) => scripts.some((script) => script.endsWith('/reader.js')));
    const end = reader < 0 ? tasks.length : reader;
    return { detector: blocking(tasks.slice(0, end)), reader: blocking(tasks.slice(end)) };
  } finally {
    await page.close();
  }
}

import type { Places } from '../../lib/compare/place-key.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { Comparison, Finding } from '../../lib/compare/comparison.ts';
import {
  type AnchoredPassage,
  type Anchoring,
  anchorPassages,
  reanchorPassages,
  rememberPassages,
} from '../../lib/dom/mark/anchor-passages.ts';
import { createPacer } from '../../lib/dom/create-pacer.ts';
import type { Mark } from '../../lib/dom/mark/highlighter.ts';
import { judgeInSlices } from '../../lib/dom/detect/judge-page.ts';
import { readPage } from '../../lib/dom/read/read-page.ts';
import type { ExtractedPage } from '../../lib/dom/read/reading-steps.ts';
import { runInSlices } from '../../lib/dom/run-slices.ts';
import type { Article } from '../../lib/text/article.ts';

/** Share of the viewport, from its top, in which a reader's eyes are. */
const IN_SIGHT = 0.6;

/** Marks of every finding; the finding's id is the mark's. */
function marksOf(findings: readonly Finding[], anchored: readonly AnchoredPassage[]): readonly Mark[] {
  const ranges = new Map(anchored.map((passage) => [passage.id, passage.ranges]));
  return findings.flatMap(({ id, verdict, passages }) =>
    passages.flatMap((passage) => (ranges.get(passage) ?? []).map((range) => ({ id, verdict, range }))),
  );
}

/** Whether a page says something that it did not say before; what it only leaves out need not be compared anew. */
function saysMore(now: ExtractedPage, before: ExtractedPage): boolean {
  const known = new Set(before.article.text.split('\n'));
  return now.article.text.split('\n').some((block) => !known.has(block));
}

async function readableLeaves(html: string): Promise<readonly number[] | null> {
  const reply = await send('readable-leaves', { html });
  return reply.ok ? reply.value.leaves : null;
}

/** One page as it is read, compared and found again when it changes. */
export type PageReading = {
  readonly comparison: () => Comparison | null;
  readonly places: () => Places;
  readonly marks: () => readonly Mark[];
  /** The article, read when it has not been yet. */
  readonly article: () => Promise<Article>;
  /** The first passage with a finding that begins in the upper part of the viewport; `null` when none does. */
  readonly passageInSight: () => string | null;
  /** Shadow roots that hold text of the article. */
  readonly shadowRoots: () => ReadonlySet<ShadowRoot>;
  readonly rangeOf: (passageId: string) => Range | null;
  /** Reads the page and has it compared. False when it is no article, changed meanwhile or could not be compared. */
  readonly read: () => Promise<boolean>;
  /** After a change of the page: compares anew if the article says more, else finds again what it still says. */
  readonly readAgain: () => Promise<boolean>;
  readonly forget: () => void;
};

export function createPageReading(window: Window): PageReading {
  const { document } = window;
  const { pause, rest } = createPacer(window);
  let page: ExtractedPage | null = null;
  let comparison: Comparison | null = null;
  let anchored: readonly AnchoredPassage[] = [];
  let places: Places = {};
  let marks: readonly Mark[] = [];
  let lost: readonly string[] = [];
  let running = new AbortController();

  function begin(): AbortSignal {
    running.abort();
    running = new AbortController();
    return running.signal;
  }

  /** Passages whose text the page has replaced since it was read are looked for once more by their words. */
  async function findAgain(
    lost: readonly string[],
    from: ExtractedPage,
    compared: Comparison,
  ): Promise<Anchoring> {
    const passages = compared.passages.filter(({ id }) => lost.includes(id));
    const fresh = await extract(running.signal);
    if (fresh === null) return { anchored: [], lost };
    const quotes = rememberPassages(from.map.text, passages);
    return runInSlices(reanchorPassages(fresh.map, quotes), pause);
  }

  async function anchor(to: ExtractedPage, compared: Comparison): Promise<Anchoring> {
    const first = await runInSlices(anchorPassages(to.map, compared.passages), pause);
    const again =
      first.lost.length > 0 ? await findAgain(first.lost, to, compared) : { anchored: [], lost: [] };
    return { anchored: [...first.anchored, ...again.anchored], lost: again.lost };
  }

  function keep(found: Anchoring, compared: Comparison): void {
    ({ anchored } = found);
    marks = marksOf(compared.findings, anchored);
    if (found.lost.join() !== lost.join()) void send('passages-lost', { lost: found.lost });
    ({ lost } = found);
  }

  async function extract(signal: AbortSignal): Promise<ExtractedPage | null> {
    try {
      return await readPage(document, window.location.href, { pause, readableLeaves }, signal);
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }

  async function compare(read: ExtractedPage, signal: AbortSignal): Promise<boolean> {
    const reply = await send('compare-article', { article: read.article });
    if (signal.aborted || !reply.ok || reply.value.kind !== 'compared') return false;
    const { value } = reply;
    const found = await anchor(read, value.comparison);
    if (signal.aborted) return false;
    // All at once: marks go by ids of the comparison, and the page is the one that it is of.
    page = read;
    ({ comparison, places, lost } = value);
    keep(found, comparison);
    return true;
  }

  return {
    comparison: () => comparison,
    places: () => places,
    marks: () => marks,
    shadowRoots: () =>
      new Set(
        (page?.map.blocks ?? []).flatMap(({ element }) => {
          const root = element.getRootNode();
          return 'host' in root ? [root as ShadowRoot] : [];
        }),
      ),
    rangeOf: (passageId) => anchored.find(({ id }) => id === passageId)?.ranges[0] ?? null,
    passageInSight() {
      const limit = window.innerHeight * IN_SIGHT;
      const told = new Set(comparison?.findings.flatMap(({ passages }) => passages));
      const at = anchored.find(({ id, ranges }) => {
        if (!told.has(id)) return false;
        const top = ranges[0]?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < limit;
      });
      return at?.id ?? null;
    },
    async article() {
      page ??= await readPage(document, window.location.href, { pause, readableLeaves });
      return page.article;
    },
    async read() {
      const signal = begin();
      await rest();
      const { isArticle, signals } = await runInSlices(judgeInSlices(document), pause);
      await rest();
      if (!isArticle) {
        await send('not-article', { signals });
        return false;
      }
      const read = await extract(signal);
      return read !== null && compare(read, signal);
    },
    async readAgain() {
      const signal = begin();
      await rest();
      const read = await extract(signal);
      if (read === null) return false;
      if (comparison === null || page === null || saysMore(read, page)) return compare(read, signal);
      const isSame = read.article.text === page.article.text;
      const found = isSame
        ? await anchor(read, comparison)
        : await runInSlices(
            reanchorPassages(read.map, rememberPassages(page.map.text, comparison.passages)),
            pause,
          );
      if (signal.aborted) return false;
      if (isSame) page = read;
      keep(found, comparison);
      return true;
    },
    forget() {
      begin();
      page = null;
      comparison = null;
      anchored = [];
      marks = [];
    },
  };
}

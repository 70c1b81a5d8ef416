import type { Verdict } from '../../compare/comparison.ts';
import { CURRENT_HIGHLIGHT, VERDICTS, highlightCss, highlightName } from './highlight-style.ts';
import { isDarkBehind } from './page-theme.ts';
import { type StyleSheetHandle, addStyleSheet } from './style-sheet.ts';

/** A stretch of the page to be marked. A finding that lies in several places has several marks of one id. */
export type Mark = { readonly id: string; readonly verdict: Verdict; readonly range: Range };

export type Highlighter = {
  /** Marks exactly these, in one batch; what was marked before is cleared. */
  show: (marks: readonly Mark[]) => void;
  /** Removes all marks and the style sheet: nothing of ours is left on the page. */
  clear: () => void;
  /** Lines for a dark page or a light one, as it is now. True when it is another than before. */
  restyle: () => boolean;
  /** Shows which finding the tooltip or the keyboard is at; `null` for none. */
  setCurrent: (id: string | null) => void;
  /** Id of the mark under a point of the viewport; `null` when there is none. */
  hitTest: (x: number, y: number) => string | null;
  /** The ranges marked for an id, in the order they were shown. */
  ranges: (id: string) => readonly Range[];
  /** Ids in reading order. */
  ids: () => readonly string[];
};

/** A pointer this far from a line still points at it: underlines stand below the box of their text. */
const HIT_MARGIN = 2;

/** Names that need no escaping in a selector; no parser makes others for elements that hold text. */
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

type WindowWithHighlights = Window & Pick<typeof globalThis, 'CSS' | 'Highlight'>;

function containsPoint(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (
      x >= box.left - HIT_MARGIN &&
      x <= box.right + HIT_MARGIN &&
      y >= box.top - HIT_MARGIN &&
      y <= box.bottom + HIT_MARGIN
    )
      return true;
  }
  return false;
}

/** Roots of the text that is marked: the document, and shadow roots, which a style sheet of the document may not reach. */
function rootsOf(marks: readonly Mark[]): ReadonlySet<Document | ShadowRoot> {
  return new Set(marks.map((mark) => mark.range.startContainer.getRootNode() as Document | ShadowRoot));
}

/** Names of the elements that text of the ranges stands in. */
function tagsOf(marks: readonly Mark[]): readonly string[] {
  const tags = new Set<string>();
  for (const { range } of marks) {
    const around = range.commonAncestorContainer;
    const element = around.nodeType === 1 ? (around as Element) : around.parentElement;
    if (element === null) continue;
    tags.add(element.localName);
    if (range.startContainer !== range.endContainer)
      for (const inner of element.getElementsByTagName('*')) tags.add(inner.localName);
  }
  return [...tags].filter((tag) => PLAIN_NAME.test(tag));
}

/**
 * Paints marks with the CSS Custom Highlight API: no element of the page is added, changed or wrapped. The registry is
 * shared with the page and, in Firefox, must never be iterated from a content script, so the highlighter keeps its own
 * list and touches only names of its own.
 * @throws when the browser lacks the API
 */
export function createHighlighter(window: Window): Highlighter {
  const view = window as WindowWithHighlights;
  let shown: readonly Mark[] = [];
  let sheets: readonly StyleSheetHandle[] = [];
  let isDark = false;

  const removeStyles = (): void => {
    for (const sheet of sheets) sheet.remove();
    sheets = [];
  };
  const seesDark = (): boolean =>
    shown[0] !== undefined && isDarkBehind(window, shown[0].range.startContainer);
  const addStyles = (): void => {
    isDark = seesDark();
    const css = highlightCss(isDark, tagsOf(shown));
    sheets = [...rootsOf(shown)].map((root) => addStyleSheet(root, css));
  };
  const clear = (): void => {
    for (const verdict of VERDICTS) view.CSS.highlights.delete(highlightName(verdict));
    view.CSS.highlights.delete(CURRENT_HIGHLIGHT);
    removeStyles();
    shown = [];
  };

  return {
    clear,
    show: (marks) => {
      clear();
      shown = marks;
      if (marks.length === 0) return;
      addStyles();
      for (const verdict of VERDICTS) {
        const ranges = marks.filter((mark) => mark.verdict === verdict).map((mark) => mark.range);
        if (ranges.length === 0) continue;
        const highlight = new view.Highlight(...ranges);
        // Conflicts lie on top where passages overlap.
        highlight.priority = verdict === 'conflicts' ? 2 : 1;
        view.CSS.highlights.set(highlightName(verdict), highlight);
      }
    },
    restyle: () => {
      if (shown.length === 0 || seesDark() === isDark) return false;
      removeStyles();
      addStyles();
      return true;
    },
    setCurrent: (id) => {
      const ranges = id === null ? [] : shown.filter((mark) => mark.id === id).map((mark) => mark.range);
      if (ranges.length === 0) view.CSS.highlights.delete(CURRENT_HIGHLIGHT);
      else view.CSS.highlights.set(CURRENT_HIGHLIGHT, new view.Highlight(...ranges));
    },
    hitTest: (x, y) => shown.findLast((mark) => containsPoint(mark.range, x, y))?.id ?? null,
    ranges: (id) => shown.filter((mark) => mark.id === id).map((mark) => mark.range),
    ids: () => [...new Set(shown.map((mark) => mark.id))],
  };
}

/** Running text of a page, told apart from the summaries of teasers. Lengths are in characters. */
export type PageProse = {
  readonly running: number;
  readonly teaser: number;
  /** Paragraphs of running text. */
  readonly paragraphs: number;
  /** Share of the running text that stands in the block with most of it, 0 to 1. */
  readonly dominance: number;
  /** Beginnings of the running paragraphs, in order. */
  readonly texts: readonly string[];
};

/** Paragraphs and text nodes looked at: an article shows itself within these, whatever the size of the page. */
const MAX_PARAGRAPHS = 300;
const MAX_TEXT_NODES = 6000;
/** Characters read of one paragraph, and of all. */
const MAX_READ = 1500;
const MAX_TOTAL = 60_000;
/** Paragraphs shorter than this are captions, labels and buttons; half as long in Chinese, Japanese and Korean. */
const MIN_LENGTH = 60;
/** Running text in paragraphs below which text outside paragraphs is looked at as well. */
const ENOUGH_IN_PARAGRAPHS = 500;

const SENTENCE = /[.!?…。！？।۔؟]["'”’»）)\]]*(?:\s|$)/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const OUTSIDE =
  /^(?:ASIDE|FOOTER|NAV|FIGCAPTION|BUTTON|TEXTAREA|SELECT|OPTION|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|PRE|CODE|LABEL)$/;
const INLINE = /^(?:SPAN|B|I|EM|STRONG|FONT|U|SMALL|MARK|ABBR|CITE|Q|TIME|SUB|SUP|S|INS|DEL|WBR|BDI|BDO)$/;
const OUTSIDE_NAME =
  /(?:^|[\s_-])(?:comments?|disqus|replies|respond|sidebar|footer|newsletter|related|promo|cookie|consent|modal)(?:[\s_-]|$)/i;
const MAX_CLIMB = 14;
/** An ancestor with more paragraphs than this is no teaser. */
const TEASER_PARAGRAPHS = 2;

type Found = { readonly element: Element; readonly length: number; readonly text: string };

function isOutside(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < MAX_CLIMB; level += 1, at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'ARTICLE' || tag === 'MAIN') return false;
    if (OUTSIDE.test(tag) || at.getAttribute('contenteditable') === 'true') return true;
    if (OUTSIDE_NAME.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += link.textContent?.length ?? 0;
  return length;
}

function proseIn(element: Element, raw: string): Found | null {
  const text = raw.slice(0, MAX_READ).replace(/\s+/g, ' ').trim();
  const enough = CJK.test(text) ? MIN_LENGTH / 2 : MIN_LENGTH;
  return text.length >= enough && SENTENCE.test(text) ? { element, length: text.length, text } : null;
}

function paragraphsOf(root: Document | Element | ShadowRoot): readonly Found[] {
  const found: Found[] = [];
  let total = 0;
  const list = 'getElementsByTagName' in root ? root.getElementsByTagName('p') : root.querySelectorAll('p');
  for (let index = 0; index < list.length && index < MAX_PARAGRAPHS && total < MAX_TOTAL; index += 1) {
    const element = list[index];
    if (element === undefined) break;
    const prose = proseIn(element, element.textContent ?? '');
    if (prose === null || isOutside(element) || linkedLength(element) > prose.length / 2) continue;
    found.push(prose);
    total += prose.length;
  }
  return found;
}

/** Text that stands in no paragraph: line breaks, plain divisions, table cells, custom elements, open shadow roots. */
function looseText(document: Document): readonly Found[] {
  const byBlock = new Map<Element, string>();
  const roots: Node[] = [document.body];
  let visited = 0;
  for (let root = roots.shift(); root !== undefined && visited < MAX_TEXT_NODES; root = roots.shift()) {
    // 5 = elements (for their shadow roots) and text.
    const walker = document.createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node !== null && visited < MAX_TEXT_NODES; node = walker.nextNode()) {
      visited += 1;
      if (node.nodeType === 1) {
        const shadow = (node as Element).shadowRoot;
        if (shadow !== null && shadow !== undefined) roots.push(shadow);
        continue;
      }
      const text = node.nodeValue ?? '';
      if (text.length < 20) continue;
      let block = node.parentElement;
      while (block !== null && INLINE.test(block.tagName.toUpperCase())) block = block.parentElement;
      if (block === null || block.tagName.toUpperCase() === 'A') continue;
      const before = byBlock.get(block) ?? '';
      if (before.length < MAX_READ * 4) byBlock.set(block, `${before} ${text.slice(0, MAX_READ)}`);
    }
  }
  const found: Found[] = [];
  for (const [block, text] of byBlock) {
    const prose = isOutside(block) ? null : proseIn(block, text);
    if (prose !== null) found.push({ element: block, text: prose.text, length: text.trim().length });
  }
  return found;
}

/** Does the paragraph summarise another page: it stands with a linked heading, or in a link, and with little else? */
function isTeaser({ element }: Found): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 4; level += 1, at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (tag === 'A') return true;
    if (tag === 'BODY' || tag === 'MAIN' || at.getElementsByTagName('p').length > TEASER_PARAGRAPHS)
      return false;
    for (const name of ['h1', 'h2', 'h3', 'h4', 'h5']) {
      for (const heading of at.getElementsByTagName(name)) {
        if (
          heading.getElementsByTagName('a').length > 0 ||
          heading.parentElement?.tagName.toUpperCase() === 'A'
        )
          return true;
      }
    }
  }
  return false;
}

function dominanceOf(found: readonly Found[], total: number): number {
  const credit = new Map<Element, number>();
  for (const { element, length } of found) {
    let share = length;
    let at: Element | null = element.parentElement;
    for (let level = 0; at !== null && level < 4; level += 1, at = at.parentElement) {
      credit.set(at, (credit.get(at) ?? 0) + share);
      share *= 0.6;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of credit) if (best === null || score > (credit.get(best) ?? 0)) best = element;
  if (best === null) return 1;
  const inside = found.filter(({ element }) => best.contains(element));
  return inside.reduce((sum, { length }) => sum + length, 0) / total;
}

/** Measures the running text of a page within fixed bounds, without layout, style or the text of whole containers. */
export function measureProse(document: Document): PageProse {
  const inParagraphs = paragraphsOf(document);
  const length = inParagraphs.reduce((sum, found) => sum + found.length, 0);
  const found = length >= ENOUGH_IN_PARAGRAPHS ? inParagraphs : merge(inParagraphs, looseText(document));
  const teasers = new Set(found.filter(isTeaser));
  const running = found.filter((one) => !teasers.has(one));
  const sum = (list: readonly Found[]): number => list.reduce((total, one) => total + one.length, 0);
  const total = sum(running);
  return {
    running: total,
    teaser: sum([...teasers]),
    paragraphs: running.length,
    dominance: total === 0 ? 0 : dominanceOf(running, total),
    texts: running.map((one) => one.text),
  };
}

function merge(first: readonly Found[], second: readonly Found[]): readonly Found[] {
  const known = new Set(first.map((found) => found.element));
  return [...first, ...second.filter((found) => !known.has(found.element))];
}

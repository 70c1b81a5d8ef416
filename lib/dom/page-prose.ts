import { isOutside } from './outside.ts';
import { type Holder, type Prose, kindOf, weighHolders } from './prose-kinds.ts';

/** Running text of a page, told apart from teasers and posts. Lengths in characters, East Asian ones doubled. */
export type PageProse = {
  readonly running: number;
  readonly teaser: number;
  readonly post: number;
  /** Share of all this text that stands in the block with most of it, 0 to 1. */
  readonly dominance: number;
  /** Beginnings of the running paragraphs, in order. */
  readonly texts: readonly string[];
};

/** Paragraphs and nodes looked at: an article shows itself within these, whatever the size of the page. */
const MAX_PARAGRAPHS = 120;
const MAX_NODES = 4000;
/** Characters read of one paragraph, and of all. */
const MAX_READ = 1500;
const MAX_TOTAL = 30_000;
/** Shorter paragraphs are captions, labels and buttons. */
const MIN_LENGTH = 60;
const MIN_LENGTH_CJK = 18;
/** Running text in paragraphs below which text outside paragraphs is looked at as well. */
const ENOUGH_IN_PARAGRAPHS = 500;
/** Share of signs of program text above which preformatted text is code. */
const CODE_SHARE = 0.02;

const SENTENCE = /[.!?…。！？।۔؟]["'”’»）)\]]*(?:\s|$)/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const INLINE = /^(?:SPAN|B|I|EM|STRONG|FONT|U|SMALL|MARK|ABBR|CITE|Q|TIME|SUB|SUP|S|INS|DEL|WBR|BDI|BDO)$/;
function isCode(element: Element, text: string): boolean {
  if (element.tagName.toUpperCase() !== 'PRE') return false;
  return (text.match(/[{}();=<>$#|]/g)?.length ?? 0) > text.length * CODE_SHARE;
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += link.textContent?.length ?? 0;
  return length;
}

function proseIn(element: Element, raw: string): Prose | null {
  const text = raw.slice(0, MAX_READ).replace(/\s+/g, ' ').trim();
  const cjk = CJK.test(text);
  if (text.length < (cjk ? MIN_LENGTH_CJK : MIN_LENGTH) || !SENTENCE.test(text) || isCode(element, text))
    return null;
  return { element, length: Math.min(raw.trim().length, MAX_READ * 4) * (cjk ? 2 : 1), text };
}

function paragraphsOf(list: ArrayLike<Element>): readonly Prose[] {
  const found: Prose[] = [];
  let total = 0;
  for (
    let index = 0;
    found.length < MAX_PARAGRAPHS && index < MAX_PARAGRAPHS * 4 && total < MAX_TOTAL;
    index += 1
  ) {
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
function looseText(document: Document): readonly Prose[] {
  const byBlock = new Map<Element, string>();
  const [main] = [...document.getElementsByTagName('main'), ...document.getElementsByTagName('article')];
  const roots: Node[] = [main ?? document.body];
  let visited = 0;
  for (let root = roots.shift(); root !== undefined && visited < MAX_NODES; root = roots.shift()) {
    // 5 = elements (for their shadow roots) and text.
    const walker = document.createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node !== null && visited < MAX_NODES; node = walker.nextNode()) {
      visited += 1;
      if (node.nodeType === 1) {
        const shadow = (node as Element).shadowRoot;
        if (shadow !== null && shadow !== undefined) roots.push(shadow);
        continue;
      }
      const text = node.nodeValue ?? '';
      if (text.trim() === '') continue;
      let block = node.parentElement;
      while (block !== null && INLINE.test(block.tagName.toUpperCase())) block = block.parentElement;
      if (block === null || block.tagName.toUpperCase() === 'A') continue;
      const before = byBlock.get(block) ?? '';
      if (before.length < MAX_READ * 4) byBlock.set(block, before + text.slice(0, MAX_READ * 2));
    }
  }
  const found: Prose[] = [];
  for (const [block, text] of byBlock) {
    const prose = text.length < MIN_LENGTH_CJK || isOutside(block) ? null : proseIn(block, text);
    if (prose !== null && found.length < MAX_PARAGRAPHS) found.push(prose);
  }
  return found;
}

function lengthOf(list: readonly Prose[]): number {
  return list.reduce((total, { length }) => total + length, 0);
}

/** Measures the running text of a page within fixed bounds, without layout, style or the text of whole containers. */
export function measureProse(document: Document): PageProse {
  const paragraphs = paragraphsOf(document.getElementsByTagName('p'));
  const known = new Set(paragraphs.map(({ element }) => element));
  const loose = lengthOf(paragraphs) >= ENOUGH_IN_PARAGRAPHS ? [] : looseText(document);
  const all = [...paragraphs, ...loose.filter(({ element }) => !known.has(element))];
  const holders = weighHolders(all);
  const sums = { running: 0, teaser: 0, post: 0 };
  const texts: string[] = [];
  for (const prose of all) {
    const kind = kindOf(prose, holders, all.length);
    sums[kind] += prose.length;
    if (kind === 'running') texts.push(prose.text);
  }
  let most: Holder = { paragraphs: 0, length: 0, credit: 0 };
  for (const holder of holders.values()) if (holder.credit > most.credit) most = holder;
  return { ...sums, texts, dominance: most.length / Math.max(1, lengthOf(all)) };
}

/** A stretch of running text and the element it stands in. Lengths weigh East Asian characters double. */
export type Prose = { readonly element: Element; readonly length: number; readonly text: string };

/** Paragraphs and nodes looked at: an article shows itself within these, whatever the size of the page. */
const MAX_PARAGRAPHS = 120;
const MAX_TRIED = 400;
const MAX_NODES = 4000;
/** Characters read of one paragraph. */
const MAX_READ = 1500;
/** Shorter paragraphs are captions, labels and buttons. */
const MIN_LENGTH = 60;
const MIN_LENGTH_CJK = 18;
/** Running text in paragraphs below which text outside paragraphs is looked at as well. */
const ENOUGH_IN_PARAGRAPHS = 500;
/** Share of the signs of program text above which preformatted text is code. */
const CODE_SHARE = 0.02;

/** The end of a sentence, with the marks of its notes: "…in Istanbul.[1]". */
const SENTENCE = /[.!?…。！？।۔؟](?:["'”’»）)\]]|\[\w+\])*(?:\s|$)/;
/** Writing systems that say as much in half the characters. */
export const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const INLINE = /^(?:SPAN|[BIUSQ]|EM|STRONG|FONT|SMALL|MARK|ABBR|CITE|TIME|SU[BP]|INS|DEL|BD[IO])$/i;
const BESIDE = 'aside,nav,footer,button,textarea,select,script,style,noscript,code,[contenteditable]';

function proseIn(element: Element, raw: string): Prose | null {
  const text = raw.slice(0, MAX_READ).replace(/\s+/g, ' ').trim();
  const weight = CJK.test(text) ? 2 : 1;
  if (text.length < (weight > 1 ? MIN_LENGTH_CJK : MIN_LENGTH) || !SENTENCE.test(text)) return null;
  const signs = /^pre$/i.test(element.tagName) ? text.replace(/[^{}();=<>$#|]/g, '').length : 0;
  if (signs > text.length * CODE_SHARE || element.closest(BESIDE) !== null) return null;
  return { element, length: Math.min(raw.trim().length, MAX_READ * 4) * weight, text };
}

/** Text by the block it stands in: line breaks, plain divisions, table cells, custom elements, open shadow roots. */
function looseText(document: Document): ReadonlyMap<Element, string> {
  const byBlock = new Map<Element, string>();
  const roots: Node[] = [document.querySelector('main,article') ?? document.body];
  let left = MAX_NODES;
  for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
    // 5 = elements (for their shadow roots) and text.
    const walker = document.createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node !== null && left > 0; node = walker.nextNode()) {
      left -= 1;
      const text = node.nodeValue;
      const shadow = (node as Element).shadowRoot;
      if (shadow) roots.push(shadow);
      let block = text === null || text.trim() === '' ? null : node.parentElement;
      while (block !== null && INLINE.test(block.tagName)) block = block.parentElement;
      if (block === null || /^a$/i.test(block.tagName)) continue;
      const before = byBlock.get(block) ?? '';
      if (before.length < MAX_READ * 4) byBlock.set(block, before + (text ?? '').slice(0, MAX_READ * 2));
    }
  }
  return byBlock;
}

/**
 * The stretches of running text of a page, within fixed bounds: no layout, no style, no text of whole containers.
 * Paragraphs first; where they hold little, text that stands in none.
 */
export function findProse(document: Document): readonly Prose[] {
  const found = new Map<Element, Prose>();
  const add = (element: Element, text: string): void => {
    const prose = found.size < MAX_PARAGRAPHS && !found.has(element) ? proseIn(element, text) : null;
    if (prose !== null) found.set(element, prose);
  };
  const paragraphs = document.getElementsByTagName('p');
  for (let index = 0; index < MAX_TRIED && found.size < MAX_PARAGRAPHS; index += 1) {
    const element = paragraphs[index];
    if (element === undefined) break;
    add(element, element.textContent ?? '');
  }
  if (proseLength([...found.values()]) < ENOUGH_IN_PARAGRAPHS)
    for (const [element, text] of looseText(document)) add(element, text);
  return [...found.values()];
}

/** Characters of all stretches together. */
export function proseLength(list: readonly Prose[]): number {
  return list.reduce((total, { length }) => total + length, 0);
}

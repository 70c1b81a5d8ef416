import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../../lib/dom/read/block-tree.ts';
import { readBlocks } from '../../../../lib/dom/read/read-blocks.ts';
import { collapse } from '../../../../lib/dom/read/white-space.ts';

/** Runs the reader to its end. */
function blocksOf(html: string): ReturnType<typeof read> {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return read(document.body);
}
function read(root: Element) {
  const run = readBlocks(root);
  for (;;) {
    const { done, value } = run.next();
    if (done === true) return value;
  }
}

describe('readBlocks', () => {
  it.each([
    [
      'inline elements belong to the sentence',
      '<p>One <b>two</b> <i>th<u>ree</u></i>.</p>',
      ['One two three.'],
    ],
    [
      'blocks inside inline elements do not',
      '<a href="/x"><div>One.</div><div>Two.</div></a>',
      ['One.', 'Two.'],
    ],
    [
      'text beside blocks is a line of its own',
      '<div>One.<p>Two.</p>Three.</div>',
      ['One.', 'Two.', 'Three.'],
    ],
    ['two breaks end a paragraph', '<div>One<br><br>two</div>', ['One', 'two']],
    ['one break after a sentence does, too', '<div>One.<br>Two.</div>', ['One.', 'Two.']],
    ['one break inside a sentence does not', '<p>One<br>two.</p>', ['One two.']],
    ['an empty line separates preformatted text', '<pre>One\ntwo.\n\nThree.</pre>', ['One two.', 'Three.']],
    ['soft hyphens are not read', '<p>Ex\u00adchange</p>', ['Exchange']],
    [
      'hidden and editable text is not read',
      '<p hidden>a</p><p aria-hidden="true">b</p><p contenteditable>c</p><p>d</p>',
      ['d'],
    ],
    ['white space is one space', '<p> a\n\t b&nbsp;&nbsp;c </p>', ['a b c']],
  ])('%s', (_, html, lines) => {
    expect(blocksOf(html).leaves.map((leaf) => leaf.text)).toEqual(lines);
  });

  it('keeps the leaves in reading order under the root', () => {
    const tree = blocksOf('<div>a<p>b</p><ul><li>c</li><li>d<p>e</p></li></ul>f</div>');
    expect(leavesOf(tree.root)).toEqual(tree.leaves);
  });

  it('stops at its limit and says so', () => {
    expect(blocksOf('<p>word</p>'.repeat(15_000))).toMatchObject({ truncated: true, visited: 20_000 });
  });
});

describe('collapse', () => {
  it('ties every character to the one on the page that it stands for', () => {
    const { document } = parseHTML('<p></p>');
    const text = fc.stringMatching(/^[ab\n\t \u00a0\u00ad\u200b.]{0,12}$/);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const nodes = texts.map((data) => document.createTextNode(data));
        const pieces = nodes.map((node) => ({
          kind: 'text' as const,
          node,
          from: 0,
          to: node.data.length,
          link: null,
        }));
        const { text: line, segments } = collapse(pieces);
        expect(line).toBe(
          texts
            .join('')
            .replace(/[\u00ad\u200b]+/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        );
        for (const { node, nodeStart, start, end } of segments) {
          const here = line.slice(start, end);
          const there = node.data.slice(nodeStart, nodeStart + end - start);
          expect(
            [...there].map((character) => (/[\s\u00ad\u200b]/.test(character) ? ' ' : character)).join(''),
          ).toBe(here);
        }
        expect(segments.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(line.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledSources } from '../../../seeds/bundled.ts';
import { isPageFurniture } from '../../../lib/text/page-furniture.ts';
import { readPassages } from '../../../lib/text/read-passages.ts';

const texts = (text: string): string[] => readPassages(text).map((passage) => passage.text);

describe('readPassages', () => {
  it('points into the original text, in order and without overlap', () => {
    for (const { article } of bundledSources()) {
      let last = 0;
      for (const passage of readPassages(article.text, article.title)) {
        expect(passage.text).toBe(article.text.slice(passage.start, passage.end));
        expect(passage.start).toBeGreaterThanOrEqual(last);
        last = passage.end;
      }
    }
  });

  it('keeps what outlets a line of citations names with the passage before it', () => {
    const passages = readPassages(
      'The bridge was closed on Monday.\nReuters, The Norrland Post\nIt opens again in May.',
    );
    expect(passages.map((passage) => passage.text)).toEqual([
      'The bridge was closed on Monday.',
      'It opens again in May.',
    ]);
    expect(passages[0]?.citations[0]?.outlets).toEqual(['Reuters', 'The Norrland Post']);
  });

  it('leaves out what belongs to the page', () => {
    expect(
      texts(
        'Bridge closed after storm\nby Ann Author 120 views\nThe bridge was closed on Monday.\nThe Long Way Round\nCars take the ferry.Log In\nYou may also like...',
      ),
    ).toEqual(['Bridge closed after storm', 'The bridge was closed on Monday.', 'Cars take the ferry.']);
  });

  it('knows the headline by its place or by the title', () => {
    const kinds = (text: string, title: string | null = null) =>
      readPassages(text, title).map(({ kind }) => kind);
    expect(kinds('Storm hits coast\n\nIt rained on Monday.')).toEqual(['headline', 'body']);
    expect(kinds('It rained on Monday.\nThe river rose.')).toEqual(['body', 'body']);
    expect(kinds('It rained on Monday.\nThe river rose.', 'It rained on Monday')).toEqual([
      'headline',
      'body',
    ]);
    expect(kinds('Is your roof safe?\nIt rained on Monday.')).toEqual(['headline', 'body']);
    expect(kinds('Log In\nStorm hits coast\nIt rained on Monday.')).toEqual(['headline', 'body']);
  });

  it('keeps a standfirst and drops section heads', () => {
    expect(
      texts(
        'Storm hits coast\nRescue services prepare for a second night of heavy rain and wind\nThe Long Night\nIt rained on Monday.\nWhat Comes Next?\nMore rain is expected.',
      ),
    ).toEqual([
      'Storm hits coast',
      'Rescue services prepare for a second night of heavy rain and wind',
      'It rained on Monday.',
      'More rain is expected.',
    ]);
  });

  it('keeps the points of a list without full stops', () => {
    expect(texts('In brief:\n• the river rose by two metres\n• three bridges are closed;\n• Menu')).toEqual([
      '• the river rose by two metres',
      '• three bridges are closed;',
    ]);
  });

  it('joins lines that were wrapped by hand', () => {
    expect(
      texts(
        'The river rose by two metres on Monday and three bridges are\nclosed until further notice. It is still raining.',
      ),
    ).toEqual([
      'The river rose by two metres on Monday and three bridges are\nclosed until further notice.',
      'It is still raining.',
    ]);
  });

  it('stops at the comments, but not at the word in a sentence', () => {
    const body = 'The river rose by two metres on Monday. Three bridges are closed.';
    expect(texts(`${body}\nComments by the mayor angered many.\n3 Comments\nBob\nNice bridge.`)).toEqual([
      'The river rose by two metres on Monday.',
      'Three bridges are closed.',
      'Comments by the mayor angered many.',
    ]);
  });

  it('counts paragraphs and numbers passages in reading order', () => {
    const passages = readPassages('It rained. The river rose.\n\nLoading...\nA bridge fell.');
    expect(passages.map(({ id, paragraph }) => [id, paragraph])).toEqual([
      ['p0', 0],
      ['p1', 0],
      ['p2', 1],
    ]);
  });

  it('takes any text: passages are slices in order, never furniture', { timeout: 30_000 }, () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom(
        'Log In',
        'Origin:',
        'Reuters, AP',
        'The river rose. It fell.',
        'Leave a Comment',
        'A Short Head',
        '',
        '•',
        '\u0000',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 15 }),
        fc.constantFrom('\n', '\r\n', '\n\n', ' '),
        (lines, separator) => {
          const text = lines.join(separator);
          let last = 0;
          for (const passage of readPassages(text)) {
            expect(passage.text).toBe(text.slice(passage.start, passage.end));
            expect(passage.start).toBeGreaterThanOrEqual(last);
            expect(isPageFurniture(passage.text)).toBe(false);
            last = passage.end;
          }
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { bundledSources } from '../../../seeds/bundled.ts';
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
});

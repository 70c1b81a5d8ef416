import { describe, expect, it } from 'vitest';
import { isToldElsewhere } from '../../../lib/compare/is-told-elsewhere.ts';
import { PAGE, SOURCES } from '../../fixtures/hand-added.ts';
import { DAM, libraryOf, sourceOf } from './told-library.ts';

describe('isToldElsewhere', () => {
  it.each([
    ['by a story that the library holds', PAGE, SOURCES, true],
    ['not by other stories', PAGE, DAM, false],
    ['not by the article itself', PAGE, [PAGE], false],
  ] as const)('%s', async (_name, page, told, expected) => {
    expect(await isToldElsewhere(sourceOf(page, 'page').article, libraryOf(told))).toBe(expected);
  });
});

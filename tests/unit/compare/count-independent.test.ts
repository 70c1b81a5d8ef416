import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../../lib/compare/account-of.ts';
import { countIndependent, independenceOf } from '../../../lib/compare/count-independent.ts';
import { bundledSources } from '../../../seeds/bundled.ts';

const sources = bundledSources();
const accounts = sources.map((source) => ({ source: referenceTo(source), quote: '', start: 0 }));

describe('how many accounts are independent', () => {
  it('counts the bundled articles each', () => {
    const sourceOf = (id: string) => sources.find((source) => source.id === id);
    expect(independenceOf(accounts, sourceOf, null).count).toBe(sources.length);
  });

  it('counts a copy of a text with its original', () => {
    const [first, ...rest] = sources;
    const copy = first && { ...first, id: 'copy', article: { ...first.article, outlet: 'Other', url: null } };
    const given = [...sources, copy].flatMap((source) => source ?? []);
    const sourceOf = (id: string) => given.find((source) => source.id === id);
    const asked = given.map((source) => ({ source: referenceTo(source), quote: '', start: 0 }));
    expect(independenceOf(asked, sourceOf, null).count).toBe(rest.length + 1);
  });

  it('goes by what sources say of themselves where a text is not at hand', () => {
    expect(independenceOf(accounts, () => undefined, null).count).toBe(
      countIndependent(accounts.map(({ source }) => source)),
    );
  });

  it('knows an outlet under its other names', () => {
    const [reference] = accounts.map(({ source }) => source);
    const names = ['AP News', 'The Associated Press'].map((outlet) => reference && { ...reference, outlet });
    expect(countIndependent(names.flatMap((source) => source ?? []))).toBe(1);
  });
});

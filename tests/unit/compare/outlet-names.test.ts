import { describe, expect, it } from 'vitest';
import { canonicalOutlet, outletNames } from '../../../lib/compare/outlet-names.ts';

describe('one name for all the names of an outlet', () => {
  it.each([
    ['AP', 'associated press'],
    ['The Associated Press', 'associated press'],
    ['apnews.com', 'associated press'],
    ['WSJ', 'wall street journal'],
    ['www.wsj.com', 'wall street journal'],
    ['The Times of India', 'times of india'],
    ['The Times', 'times'],
    ['bbc.co.uk', 'bbc'],
    ['El País', 'el pais'],
    ['Harbour Mercury', 'harbour mercury'],
  ])('%s', (name, canonical) => {
    expect(canonicalOutlet(name)).toBe(canonical);
  });
});

describe('the names of an article', () => {
  it('come from its address where the outlet is not known', () => {
    expect(outletNames({ outlet: null, url: 'https://www.reuters.com/world/x' })).toEqual(['reuters']);
  });

  it('are none where nothing is known', () => {
    expect(outletNames({ outlet: null, url: 'https://blog.example/x' })).toEqual([]);
  });
});

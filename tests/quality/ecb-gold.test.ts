import { describe, expect, it } from 'vitest';
import { ecbGold, type EcbSentence } from './ecb-gold.ts';

const sentence = (doc: string, text: string, events: string, entities = ''): EcbSentence => ({
  split: 'dev',
  doc,
  text,
  ev: events.split(' ').map((chain) => [chain, chain, 'ACT'] as const),
  en: entities === '' ? [] : entities.split(' ').map((chain) => [chain, chain, 'HUM'] as const),
});

const PAGE = sentence('1_1ecb', 'The ferry sank and ten swam ashore.', 'sank swam', 'ferry');

describe('cases of ECB+', () => {
  it.each([
    ['half of the events and an entity', 'sank', 'ferry', 'same'],
    ['two events', 'sank swam', '', 'same'],
    ['one event and no entity', 'sank', 'captain', 'disputable'],
    ['an entity and no event', 'sailed', 'ferry', 'uncovered'],
  ])('%s', (_name, events, entities, expected) => {
    const other = sentence('1_2ecbplus', 'The boat went down.', events, entities);
    const own = ecbGold([PAGE, other]).find(({ pageId }) => pageId === '1_1ecb');
    expect(own?.labels.map((label) => [label.source, ...label.acceptable])).toEqual(
      expected === 'same' ? [['1_2ecbplus', 0]] : [],
    );
    expect([...(own?.disputable ?? [])]).toEqual(expected === 'disputable' ? ['0|1_2ecbplus|0'] : []);
    expect([...(own?.uncovered ?? [])]).toEqual(expected === 'uncovered' ? [0] : []);
  });

  it('asks for half of the events of the sentence with fewer', () => {
    const page = sentence('1_1ecb', 'Long.', 'a b c', 'x');
    const other = sentence('1_2ecb', 'Long too.', 'a d e', 'x');
    const own = ecbGold([page, other])[0];
    expect(own?.labels).toEqual([]);
    expect(own?.disputable.size).toBe(1);
  });

  it('keeps topics apart, leaves the fitting part out and places the sentences in the text', () => {
    const cases = ecbGold([
      PAGE,
      sentence('1_1ecb', 'Divers came.', 'came'),
      sentence('1_3ecb', 'The ferry sank.', 'sank', 'ferry'),
      sentence('2_1ecb', 'The ferry sank.', 'sank', 'ferry'),
      { ...sentence('1_4ecb', 'It sank.', 'sank', 'ferry'), split: 'train' },
    ]);
    expect(cases.map(({ pageId, sources }) => [pageId, ...sources.map(({ id }) => id)])).toEqual([
      ['1_1ecb', '1_3ecb'],
      ['1_3ecb', '1_1ecb'],
      ['2_1ecb'],
    ]);
    const first = cases[0];
    expect(first?.pageSentences.map(({ start, end }) => first.page.text.slice(start, end))).toEqual([
      PAGE.text,
      'Divers came.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { readCitation } from '../../../lib/text/citations.ts';

describe('readCitation', () => {
  it.each<[string, readonly string[]]>([
    ['Reuters', ['Reuters']],
    ['(Reuters)', ['Reuters']],
    ['WSJ, The Guardian, Yahoo', ['WSJ', 'The Guardian', 'Yahoo']],
    ['AP News + The Guardian + Reuters.', ['AP News', 'The Guardian', 'Reuters']],
    [
      'The Guardian/AP News +2/The Times of India +4 Reuters =The Guardian =4',
      ['The Guardian', 'AP News', 'The Times of India', 'Reuters'],
    ],
    ['Norrland Wire / Harbour Mercury', ['Norrland Wire', 'Harbour Mercury']],
    ['BBC News • CNN • Sky News', ['BBC News', 'CNN', 'Sky News']],
    ['Al Jazeera; BBC; The Tervaine Echo', ['Al Jazeera', 'BBC', 'The Tervaine Echo']],
    ['Sources: Axios, Politico', ['Axios', 'Politico']],
    ['Le Monde and AFP', ['Le Monde', 'AFP']],
    ['AP +3', ['AP']],
  ])('reads %s', (raw, outlets) => {
    expect(readCitation(raw, 7)).toEqual({ raw, start: 7, end: 7 + raw.length, outlets });
  });

  it.each([
    'Russia, Ukraine, NATO',
    'John Smith, Mary Jones',
    'Boeing, Airbus',
    'London, Paris, The Times',
    'The Guardian reported it.',
    'To date Reuters, The Times, and WSJ all report this.',
    'Reuters reported on Friday.',
    'Yes.',
    '',
    'A New Chapter in Diplomacy',
  ])('takes %j for prose', (raw) => {
    expect(readCitation(raw, 0)).toBeNull();
  });
});

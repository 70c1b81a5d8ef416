import { describe, expect, it } from 'vitest';
import { findDeclaredOrigin } from '../../../lib/text/declared-origin.ts';

describe('findDeclaredOrigin', () => {
  it.each([
    ['Some text.\nOrigin:\npublisher logo\nNorth Star News', 'North Star News'],
    ['Origin: Arise News', 'Arise News'],
    ['Source: AP', 'AP'],
    ['This article was originally published by The Norrland Post on Monday.', 'The Norrland Post'],
    ['The story first appeared in Der Spiegel.', 'Der Spiegel'],
    ['Republished from The Conversation.', 'The Conversation'],
    ['The article was republished with permission from Grist.', 'Grist'],
    ['Headline\nWARSAW (Reuters) - The mayor resigned.', 'Reuters'],
    ['LONDON, May 3 (AP) — The mayor resigned.', 'AP'],
    ['The mayor resigned\nBy Jane Roe, The Associated Press\nThe mayor resigned.', 'Associated Press'],
    ['The mayor resigned\nReuters\nThe mayor resigned.', 'Reuters'],
    ['The mayor resigned on Tuesday after a vote of no confidence in the council.\ndpa', 'dpa'],
    ['The mayor resigned on Tuesday after a vote of no confidence in the council.\n(AFP)', 'AFP'],
    [
      'The mayor resigned on Tuesday after a vote in the council.\nReuters\nA successor was named at once by his party.\nAP',
      null,
    ],
    ['They met.\nSource: Reuters\nThey left.\nSource: AP', null],
    ['It was first reported by Reuters.', null],
    ['Source: police officials', null],
    ['The mayor (60) resigned – at last.', null],
    ['', null],
  ])('finds in %j the origin %j', (text, origin) => {
    expect(findDeclaredOrigin(text)).toBe(origin);
  });
});

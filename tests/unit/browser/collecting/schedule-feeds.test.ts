import { beforeEach, describe, expect, it, vi } from 'vitest';
import { scheduleFeeds } from '../../../../lib/browser/collecting/schedule-feeds.ts';
import { NEW_FEED_STATUS, type FeedRecord } from '../../../../lib/library/feed-record.ts';

const fake = vi.hoisted(() => {
  const alarms = new Map<string, unknown>();
  let created = 0;
  return {
    names: () => [...alarms.keys()],
    created: () => created,
    forget: () => {
      alarms.clear();
      created = 0;
    },
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: async (name: string, options: unknown) => {
        created += 1;
        alarms.set(name, options);
      },
      clear: async (name: string) => alarms.delete(name),
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

beforeEach(() => fake.forget());

const feed = (enabled: boolean): FeedRecord => ({
  id: 'https://example.org/feed',
  revision: 1,
  updated: '2026-03-01T08:00:00.000Z',
  deleted: null,
  title: null,
  siteUrl: null,
  enabled,
  typed: true,
  topics: [],
  added: '2026-03-01T08:00:00.000Z',
  status: NEW_FEED_STATUS,
});

const schedule = (records: readonly FeedRecord[], feedMinutes: number) =>
  scheduleFeeds({ list: async () => records }, { feedMinutes });

describe('the alarm for feeds', () => {
  it.each([
    ['no feed is followed', [], 120, []],
    ['every feed is switched off', [feed(false)], 120, []],
    ['the reader wants them never asked', [feed(true)], 0, []],
    ['a feed is to be asked', [feed(false), feed(true)], 120, ['feeds']],
  ])('when %s', async (_name, records, minutes, alarms) => {
    await schedule(records, minutes);
    expect(fake.names()).toEqual(alarms);
  });

  it('goes with the last feed, and is made once while there are some', async () => {
    await schedule([feed(true)], 30);
    await schedule([feed(true), feed(true)], 30);
    expect(fake.created()).toBe(1);
    await schedule([], 30);
    expect(fake.names()).toEqual([]);
  });
});

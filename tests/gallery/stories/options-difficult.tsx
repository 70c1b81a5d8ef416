import type { FeedRecord } from '../../../lib/library/feed-record.ts';
import { failure, type ImportFailureCode } from '../../../lib/library/import-failure.ts';
import { NO_COUNTS, type ImportItem } from '../../../lib/library/import-item.ts';
import type { SourceSummary } from '../../../lib/library/source-record.ts';
import type { Story } from '../story.ts';
import { SUMMARIES } from '../talks-comparison.ts';
import { feed, job, optionsProps, optionsStory } from './options.tsx';

/** The options page with what people and sites really bring: endless words, other scripts, failures of every kind. */

const LONG_OUTLET =
  'The Very Long Established Evening Chronicle, Advertiser & Intelligencer of the United Counties and Neighbouring Districts';
const LONG_URL = `https://archive.example.org/${'a-path-that-nobody-ever-shortened/'.repeat(8)}index.html?session=${'0123456789abcdef'.repeat(8)}`;
const UNBROKEN = 'Supercalifragilisticexpialidocious'.repeat(5);
const ARABIC = 'الطرفان يتفقان على تبادل 1000 أسير من كل جانب بعد محادثات قصيرة في إسطنبول';
const HOSTILE = '<img src=x onerror=alert(1)> <b>Breaking</b> & more \u202Egnihtyna';

function difficultSources(): readonly SourceSummary[] {
  const [model] = SUMMARIES;
  if (model === undefined) throw new Error('There is no bundled article.');
  const changes: readonly Partial<SourceSummary>[] = [
    { title: ARABIC, outlet: 'هيئة الإذاعة', language: 'ar', origin: 'page' },
    { title: 'A word '.repeat(700), outlet: LONG_OUTLET, origin: 'feed', version: 12 },
    { title: UNBROKEN, outlet: UNBROKEN, url: LONG_URL, origin: 'url', partial: 'paywall' },
    { title: HOSTILE, outlet: HOSTILE, url: null, origin: 'paste', enabled: false },
    { title: null, outlet: null, url: null, origin: 'file', published: null },
  ];
  return changes.map((change, index) => ({ ...model, id: `d${index}`, ...change }));
}

const FAILURES: readonly (readonly [ImportFailureCode, string | null])[] = [
  ['permission', null],
  ['private-address', 'http://192.168.0.1/router'],
  ['network', 'net::ERR_CONNECTION_RESET'],
  ['timeout', null],
  ['http-status', '503'],
  ['wrong-type', 'application/octet-stream'],
  ['too-large', '10 MB'],
  ['empty', null],
  ['not-article', null],
  ['unreadable', 'Entry 17, field "published": it must be a text or null, not a number.'],
];

const failed = (index: number): ImportItem => {
  const [code, detail] = FAILURES[index % FAILURES.length] ?? ['network', null];
  const url = index === 3 ? LONG_URL : `https://harbour.example/${index}/the-ferry-was-late-again`;
  return {
    jobId: 'many',
    index,
    label: index === 5 ? ARABIC : url,
    origin: 'url',
    from: null,
    status: 'failed',
    work: { kind: 'fetch', url, typedHost: null },
    sourceId: null,
    failure: failure(code, detail),
  };
};

const difficultFeeds: readonly FeedRecord[] = [
  feed(ARABIC, { succeeded: '2025-05-17T08:30:00Z' }),
  feed(UNBROKEN, { failures: 1, error: failure('no-feed') }),
  {
    ...feed(HOSTILE, { failures: 12, error: failure('http-status', '404'), next: '2025-05-18T08:30:00Z' }),
    enabled: false,
  },
  {
    ...feed(LONG_OUTLET, { failures: 2, error: failure('network', 'net::ERR_NAME_NOT_RESOLVED') }),
    id: LONG_URL,
    title: null,
  },
];

const { imports, topics, feeds, backup, settings } = optionsProps();
if (!imports || !topics || !feeds || !backup || !settings) throw new Error('A tab is missing.');
const [talks] = topics.topics;
if (talks === undefined) throw new Error('There is no topic.');
const broad = { related: SUMMARIES.map(({ id }) => id), total: 5, tooBroad: true };
const draft = { topic: talks.topic, corrections: talks.corrections, preview: broad };
const counts = { ...NO_COUNTS, added: 212, 'already-there': 14, 'stays-deleted': 3, failed: 260 };

export const difficultOptionsStories: readonly Story[] = [
  optionsStory('difficult-sources', { sources: difficultSources() }),
  { ...optionsStory('difficult-selected', { sources: difficultSources() }), press: '.select-all input' },
  optionsStory('working', { working: true }),
  optionsStory('no-room', { problem: failure('quota') }),
  optionsStory('fetched-again', {
    imports: {
      ...imports,
      imports: [
        {
          job: { ...job, again: true, state: 'done', counts: { ...NO_COUNTS, 'new-version': 1, failed: 1 } },
          items: [failed(3), { ...failed(1), index: 1, failure: null, status: 'new-version' }],
        },
      ],
    },
  }),
  optionsStory('many-failures', {
    tab: 'add',
    imports: {
      ...imports,
      followed: 5000,
      imports: [
        {
          job: { ...job, id: 'p', state: 'paused', counts: { ...NO_COUNTS, added: 3, queued: 9 } },
          items: [],
        },
        {
          job: { ...job, id: 'many', state: 'done', counts },
          items: Array.from({ length: counts.failed }, (_, index) => failed(index)),
        },
      ],
    },
  }),
  optionsStory('no-topics', { tab: 'topics', topics: { ...topics, topics: [] } }),
  {
    ...optionsStory('new-topic', {
      tab: 'topics',
      sources: difficultSources(),
      topics: {
        ...topics,
        topics: [{ ...talks, topic: { ...talks.topic, name: `${LONG_OUTLET} ${UNBROKEN}` } }],
        previews: new Map([['talks', broad]]),
        draft,
      },
    }),
    press: '.pick:nth-child(-n + 2) input, .pick-sources li:nth-child(-n + 2) input',
  },
  optionsStory('no-feeds', { tab: 'feeds', feeds: { ...feeds, feeds: [] } }),
  optionsStory('difficult-feeds', { tab: 'feeds', feeds: { ...feeds, feeds: difficultFeeds } }),
  optionsStory('found-feeds', {
    tab: 'feeds',
    feeds: {
      ...feeds,
      search: {
        kind: 'found',
        feeds: [
          { url: LONG_URL, title: LONG_OUTLET },
          { url: 'https://harbour.example/feed', title: ARABIC },
          { url: 'https://harbour.example/sport', title: null },
        ],
      },
    },
  }),
  optionsStory('no-feed-there', {
    tab: 'feeds',
    feeds: { ...feeds, search: { kind: 'failed', failure: failure('no-feed') } },
  }),
  optionsStory('full', {
    tab: 'backup',
    backup: { ...backup, storage: { used: 1_990_000_000, quota: 2_000_000_000, persisted: true } },
  }),
  { ...optionsStory('add-errors', { tab: 'add' }), press: '.add-article [type=submit]' },
];

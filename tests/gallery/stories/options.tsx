import { Options, type OptionsProps } from '../../../components/options/Options.tsx';
import type { FeedRecord } from '../../../lib/library/feed-record.ts';
import { NEW_FEED_STATUS } from '../../../lib/library/feed-record.ts';
import { NO_COUNTS, type ImportItem } from '../../../lib/library/import-item.ts';
import { DEFAULT_SETTINGS } from '../../../lib/library/settings.ts';
import type { SourceSummary } from '../../../lib/library/source-record.ts';
import type { TopicRecord } from '../../../lib/library/topic-record.ts';
import type { Story } from '../story.ts';
import { SUMMARIES, TALKS_PAGE } from '../talks-comparison.ts';

const nothing = (): void => {};

const TALKS: TopicRecord = {
  id: 'talks',
  revision: 3,
  updated: '2025-05-17T09:00:00Z',
  deleted: null,
  corrections: { peac: 'never', istanbul: 'more' },
  topic: {
    id: 'talks',
    name: 'Russia–Ukraine peace talks',
    followed: true,
    threshold: 0.4,
    terms: [
      ['istanbul', 'Istanbul', 9.1],
      ['umerov', 'Umerov', 8.4],
      ['medinsky', 'Medinsky', 8.3],
      ['ceasefir', 'ceasefire', 7.7],
      ['zelensky', 'Zelensky', 7.2],
      ['deleg', 'delegation', 5.9],
      ['putin', 'Putin', 5.5],
      ['peac', 'peace', 4.1],
      ['kremlin', 'Kremlin', 3.9],
      ['prison', 'prisoners', 3.2],
      ['bosphorus', 'Bosphorus', 2.8],
      ['talk', 'talks', 2.2],
    ].map(([stem, word, weight]) => ({
      stem: String(stem),
      word: String(word),
      weight: Number(weight) / 9.1,
      kind: 'word' as const,
    })),
  },
};

export const feed = (title: string, changes: Partial<FeedRecord['status']>): FeedRecord => ({
  id: `https://feeds.example/${title.length}`,
  revision: 1,
  updated: '2025-05-17T09:00:00Z',
  deleted: null,
  title,
  siteUrl: 'https://example.org/',
  typed: true,
  enabled: true,
  topics: ['talks'],
  added: '2025-05-10T09:00:00Z',
  status: { ...NEW_FEED_STATUS, ...changes },
});

const item = (
  index: number,
  label: string,
  status: ImportItem['status'],
  code?: 'http-status' | 'not-article',
) => ({
  jobId: 'j1',
  index,
  label,
  origin: 'url' as const,
  from: null,
  status,
  work: null,
  sourceId: null,
  failure: code === undefined ? null : { code, detail: code === 'http-status' ? '404' : null },
});

const ITEMS: readonly ImportItem[] = [
  item(0, 'https://example.org/talks-open-in-istanbul', 'added'),
  item(1, 'https://example.org/gone', 'failed', 'http-status'),
  item(2, 'https://example.org/', 'failed', 'not-article'),
  item(3, 'Hopes for ceasefire remain elusive', 'already-there'),
];

function manySources(count: number): readonly SourceSummary[] {
  return Array.from({ length: count }, (_, index): SourceSummary => {
    const model = SUMMARIES[index % SUMMARIES.length];
    if (model === undefined) throw new Error('There is no bundled article.');
    return { ...model, id: `s${index}`, title: `${index + 1}. ${model.title ?? 'Untitled'}`, origin: 'feed' };
  });
}

export function optionsProps(props: Partial<OptionsProps> = {}): OptionsProps {
  return {
    sources: SUMMARIES.map((source, index) => ({ ...source, enabled: index !== 2 })),
    deleted: 0,
    onToggle: nothing,
    onDelete: nothing,
    onUndoDelete: nothing,
    onForgetDelete: nothing,
    onAdd: nothing,
    onAddTopic: nothing,
    onFetchAgain: nothing,
    onOpenStored: nothing,
    imports: {
      imports: [],
      onAddresses: nothing,
      onFiles: nothing,
      onCancel: nothing,
      onRetry: nothing,
      onResume: nothing,
      onDismiss: nothing,
    },
    topics: {
      topics: [TALKS],
      previews: new Map([['talks', { related: SUMMARIES.map(({ id }) => id), total: 6, tooBroad: false }]]),
      draft: null,
      onDraft: nothing,
      onCreate: nothing,
      onFollow: nothing,
      onRename: nothing,
      onCorrect: nothing,
      onCompare: nothing,
      onDelete: nothing,
    },
    feeds: {
      feeds: [
        feed('Evening Chronicle: World', { succeeded: '2025-05-17T08:30:00Z' }),
        feed('The Very Long Established Intelligencer of the United Counties', {
          failures: 3,
          error: { code: 'timeout', detail: null },
        }),
      ],
      minutes: 120,
      onMinutes: nothing,
      search: null,
      onFind: nothing,
      onFollow: nothing,
      onToggle: nothing,
      onRefresh: nothing,
      onDelete: nothing,
    },
    settings: {
      settings: { ...DEFAULT_SETTINGS, pausedSites: ['bank.example', 'mail.example.org'] },
      access: { everySite: false, sites: [] },
      onChange: nothing,
      onAllow: nothing,
      onTakeBack: nothing,
    },
    backup: {
      storage: { used: 3_250_000, quota: 2_000_000_000, persisted: false },
      onExport: nothing,
      onPersist: nothing,
      onReset: nothing,
    },
    ...props,
  };
}

export function optionsStory(name: string, props: Partial<OptionsProps> = {}, tab?: number): Story {
  return {
    id: `options-${name}`,
    width: null,
    render: () => <Options {...optionsProps(props)} />,
    ...(tab !== undefined && { press: `[role=tab]:nth-child(${tab})` }),
  };
}

/** Reads on a click only, while the browser still grants every site. */
function clickOnly(pausedSites: readonly string[]): Partial<OptionsProps> {
  const { settings } = optionsProps();
  if (settings === undefined) return {};
  return {
    settings: {
      ...settings,
      settings: { ...settings.settings, mode: 'click', pausedSites: [...pausedSites] },
      access: { everySite: true, sites: [] },
    },
  };
}

const { imports } = optionsProps();
export const job = { id: 'j1', created: '2025-05-17T09:00:00Z', topics: [], asked: true } as const;

export const optionsStories: readonly Story[] = [
  optionsStory('sources'),
  optionsStory('empty', { sources: [] }),
  optionsStory('deleted', { sources: SUMMARIES.slice(1), deleted: 1 }),
  optionsStory('10000-sources', { sources: manySources(10_000) }),
  { ...optionsStory('selected', { sources: manySources(12) }), press: '.select-all input' },
  optionsStory('add', {}, 2),
  optionsStory(
    'import-report',
    imports === undefined
      ? {}
      : {
          imports: {
            ...imports,
            imports: [
              {
                job: { ...job, state: 'running', counts: { ...NO_COUNTS, added: 40, queued: 160 } },
                items: [],
              },
              {
                job: {
                  ...job,
                  id: 'j2',
                  state: 'done',
                  counts: { ...NO_COUNTS, added: 1, 'already-there': 1, failed: 2 },
                },
                items: ITEMS,
              },
            ],
          },
        },
    2,
  ),
  optionsStory('topics', {}, 3),
  optionsStory('feeds', {}, 4),
  optionsStory('settings', {}, 5),
  optionsStory('settings-unneeded-right', clickOnly(['quay.example']), 5),
  optionsStory('backup', {}, 6),
  optionsStory('text', {
    text: {
      sourceId: 'bundled-003',
      current: 2,
      versions: [1, 2].map((version) => ({
        sourceId: 'bundled-003',
        version,
        article: TALKS_PAGE,
        fingerprint: String(version),
        provenance: null,
      })),
      onSave: nothing,
      onClose: nothing,
    },
  }),
  { ...optionsStory('german-settings', {}, 5), language: 'de' },
  { ...optionsStory('russian', {}), language: 'ru' },
];

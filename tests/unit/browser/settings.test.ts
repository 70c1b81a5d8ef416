import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settings } from '../../../lib/browser/settings.ts';
import { coversSite } from '../../../lib/library/covers-site.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../../lib/library/settings.ts';

const fake = vi.hoisted(() => ({ storage: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

beforeEach(async () => {
  const { fakeArea, fakeEvent } = await import('./fake-polyfill.ts');
  const onChanged = fakeEvent<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();
  fake.storage = { local: fakeArea('local', onChanged), onChanged };
});

describe('settings', () => {
  it('has a default for each', async () => {
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({ mode: 'automatic', highlights: true, listedSites: [] });
  });

  it('writes one and leaves the others', async () => {
    await settings.set({ mode: 'click' });
    await settings.set({ pausedSites: ['example.org'] });
    expect(await settings.get()).toEqual({
      ...DEFAULT_SETTINGS,
      mode: 'click',
      pausedSites: ['example.org'],
    });
  });

  it('tells who listens, until told to stop', async () => {
    const heard: string[] = [];
    const stop = settings.onChange(({ mode }) => heard.push(mode));
    await settings.set({ mode: 'listed' });
    stop();
    await settings.set({ mode: 'click' });
    expect(heard).toEqual(['listed']);
  });

  it('puts a default in the place of what is malformed', () => {
    expect(parseSettings({ mode: 'sometimes', highlights: 'yes', feedMinutes: 1, theme: 'dark' })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
    expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('coversSite', () => {
  it.each([
    ['https://example.org/a', true],
    ['https://news.example.org/a', true],
    ['https://badexample.org/a', false],
    ['nonsense', false],
  ])('%s: %s', (address, covered) => {
    expect(coversSite(['example.org'], address)).toBe(covered);
  });
});

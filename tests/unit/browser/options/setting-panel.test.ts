import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettingPanel, type SettingPanel } from '../../../../lib/browser/options/setting-panel.ts';
import { settings } from '../../../../lib/browser/settings.ts';
import { fakeArea, fakeEvent, type ChangeListener } from '../fake-polyfill.ts';

const fake = vi.hoisted(() => ({ storage: {}, permissions: {} }) as Record<string, Record<string, unknown>>);
vi.mock('webextension-polyfill', () => ({ default: fake }));

const EVERY = ['http://*/*', 'https://*/*'];
let granted: string[];
let asked: string[];
let problems: unknown[];
let panel: SettingPanel;
let pending: Promise<unknown>[];

beforeEach(async () => {
  granted = [...EVERY];
  asked = [];
  problems = [];
  pending = [];
  const onChanged = fakeEvent<ChangeListener>();
  fake['storage'] = { local: fakeArea('local', onChanged), onChanged };
  fake['permissions'] = {
    getAll: async () => ({ origins: granted }),
    request: async ({ origins }: { origins: string[] }) => {
      asked.push(...origins);
      granted.push(...origins);
      return true;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      granted = granted.filter((origin) => !origins.includes(origin));
      return true;
    },
    onAdded: fakeEvent(),
    onRemoved: fakeEvent(),
  };
  panel = createSettingPanel({
    redraw: () => undefined,
    attempt: (work) => void pending.push(work().catch((error: unknown) => problems.push(error))),
  });
  await panel.refresh();
});

describe('the settings', () => {
  it('are written, and asked for nothing that they do not need', async () => {
    await panel.change({ theme: 'dark' });
    expect(panel.settings().theme).toBe('dark');
    expect((await settings.get()).theme).toBe('dark');
    expect(asked).toEqual([]);
  });

  it('give back what a narrower mode does not need, and ask for what a wider one does', async () => {
    await panel.change({ mode: 'click' });
    expect(panel.access()).toMatchObject({ everySite: false });
    await panel.change({ mode: 'automatic' });
    expect(panel.access()).toMatchObject({ everySite: true });
    expect(asked).toEqual(EVERY);
  });

  it('follow what another window writes', async () => {
    await settings.set({ theme: 'light' });
    expect(panel.settings().theme).toBe('light');
  });

  it('stay as they are when they cannot be written, and say so', async () => {
    const storage = fake['storage'] as { local: { set: unknown } };
    storage.local.set = async () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
    await panel.change({ theme: 'dark' });
    await Promise.all(pending);
    expect(problems).toMatchObject([{ name: 'QuotaExceededError' }]);
    expect(panel.settings().theme).not.toBe('dark');
  });
});

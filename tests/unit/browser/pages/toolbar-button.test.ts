import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settings } from '../../../../lib/browser/settings.ts';
import { serveToolbarButton } from '../../../../lib/browser/pages/toolbar-button.ts';

const fake = await vi.hoisted(async () => {
  const { fakeArea, fakeEvent } = await import('../fake-polyfill.ts');
  const onChanged = fakeEvent<import('../fake-polyfill.ts').ChangeListener>();
  const state = { popup: 'popup.html', opened: 0 };
  return {
    state,
    storage: { local: fakeArea('local', onChanged), onChanged },
    action: {
      onClicked: fakeEvent<(tab: { id?: number }) => void>(),
      setPopup: async ({ popup }: { popup: string }) => void (state.popup = popup),
    },
    sidebarAction: { open: async () => void (state.opened += 1) },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

serveToolbarButton();

beforeEach(() => {
  fake.state.opened = 0;
});

describe('the toolbar button', () => {
  it('opens the popup until the reader wants the side panel, and again when not', async () => {
    await vi.waitFor(() => expect(fake.state.popup).toBe('popup.html'));
    await settings.set({ sidePanel: true });
    await vi.waitFor(() => expect(fake.state.popup).toBe(''));
    await settings.set({ sidePanel: false });
    await vi.waitFor(() => expect(fake.state.popup).toBe('popup.html'));
  });

  it('opens the side panel when it is told of a press', () => {
    fake.action.onClicked.fire({ id: 7 });
    expect(fake.state.opened).toBe(1);
  });
});

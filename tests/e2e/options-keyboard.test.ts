import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../lib/library/source-record.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { createKeyboard, type Keyboard } from './keyboard.ts';
import { keepSaved, listed, saved, stored, type TabName } from './options-page.ts';

const TABS: readonly TabName[] = ['Sources', 'Add', 'Topics', 'Feeds', 'Settings', 'Backup'];
const text = (number: number) =>
  `The harbour bridge of Lindmar closes for repairs on day ${number}, mayor Petra Sand said. Ferries cross the harbour of Lindmar meanwhile. `.repeat(
    3,
  );

describe.each(['chromium', 'firefox'] as const)('the options page without a pointer in %s', (name) => {
  let session: Session;
  let options: Page;
  let keys: Keyboard;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lateral-keyboard-'));
    session = await launch(name);
  });

  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Each test has the page and the library as they are when both are new. */
  async function begin(): Promise<void> {
    options = await session.openExtensionPage('options.html');
    await options.bringToFront();
    await options.waitForSelector('.source');
    keys = createKeyboard(options);
  }

  async function goToTab(tab: TabName): Promise<void> {
    await keys.backTo('[role=tab]');
    await options.keyboard.press('Home');
    await keys.press('ArrowRight', TABS.indexOf(tab));
    await keys.waitForFocus('[role=tab][aria-selected=true]', tab);
  }

  const rows = () => listed(options);
  const titles = () =>
    options.$$eval('.source-title', (found) => found.map((each) => each.textContent ?? ''));

  it.each(TABS)('reaches every control of the tab %s', async (tab) => {
    await begin();
    await keys.tabTo('[role=tab]');
    await goToTab(tab);
    const stops = await options.$$eval(
      // One group of radio buttons is one stop.
      '.tab-panel :is(a[href], button, input:not([type=radio]:not(:checked)), select, textarea, summary)',
      (controls) =>
        controls.filter(
          (control) =>
            (control as HTMLElement).tabIndex >= 0 &&
            !control.matches(':disabled') &&
            control.getClientRects().length > 0,
        ).length,
    );
    await options.evaluate(`globalThis.reached = new Set(); document.addEventListener('focusin', ({ target }) => {
      if (target.matches('.tab-panel :is(a, button, input, select, textarea, summary)')) reached.add(target);
    })`);
    await waitFor('the last control', async () => {
      await options.keyboard.press('Tab');
      return (await options.evaluate('reached.size')) === stops;
    });
    expect(stops).toBeGreaterThan(0);
    await options.close();
  });

  it('adds pasted sources, sorts, filters, selects, deletes and undoes', async () => {
    await begin();
    await keys.tabTo('[role=tab]');
    await goToTab('Add');
    for (const number of [1, 2, 3]) {
      await keys.tabTo('textarea[name=text]');
      await keys.type(text(number));
      await keys.tabTo('input[name=title]');
      await keys.type(`Bridge, part ${number}`);
      await keys.tabTo('button', 'Add to the library');
      await keys.press('Enter');
      await waitFor(
        'the source',
        async () => (await stored<SourceRecord>(options, 'sources')).length === 5 + number,
      );
      await keys.backTo('[role=tab]');
      await goToTab('Add');
    }
    await goToTab('Sources');
    await waitFor('eight rows', async () => (await rows()).length === 8);
    const [newest] = await titles();
    await keys.tabTo('select', '');
    await keys.tabTo('select[aria-label=Order]');
    await keys.type('By title');
    await waitFor('another order', async () => (await titles())[0] !== newest);
    await keys.backTo('input[type=search]');
    await keys.type('Bridge, part');
    await waitFor('three rows', async () => (await rows()).length === 3);
    await keys.tabTo('.select-all input');
    await keys.press(' ');
    await keys.tabTo('.selection-tools button', 'Switch off');
    await keys.press('Enter');
    await waitFor(
      'all to be off',
      async () => (await options.$$('.source[data-enabled=false]')).length === 3,
    );
    await keys.tabTo('.selection-tools button', 'Delete');
    await keys.press('Enter');
    await waitFor('no row', async () => (await rows()).length === 0);
    await keys.press('Tab');
    await keys.tabTo('.toast button', 'Undo');
    await keys.press('Enter');
    await waitFor('three rows again', async () => (await rows()).length === 3);
    await keys.tabTo('.source-tools button', 'Delete “Bridge, part 1”');
    const [, second] = await titles();
    await keys.press('Enter');
    await waitFor('two rows', async () => (await rows()).length === 2);
    await keys.waitForFocus('.source-tools button', `Delete “`);
    expect(second).toBeDefined();
    await options.keyboard.down('Control');
    await options.keyboard.press('z');
    await options.keyboard.up('Control');
    await waitFor('the row again', async () => (await rows()).length === 3);
    await keys.waitForFocus('.source-tools button', 'Delete “');
    await keys.backTo('.source-tools button', 'Read text of');
    const opener = await keys.focused();
    await keys.press('Enter');
    await options.waitForSelector('dialog[open]');
    await keys.press('Tab');
    await options.keyboard.press('Escape');
    await waitFor('the dialog to close', async () => (await options.$('dialog[open]')) === null);
    await keys.waitForFocus('.source-tools button', opener);
    await options.close();
  });

  it('makes a topic, renames it, deletes it and takes that back', async () => {
    await begin();
    await keys.tabTo('[role=tab]');
    await goToTab('Topics');
    await keys.tabTo('.add-article input:not([type])');
    await keys.type('Talks by hand');
    await keys.tabTo('.pick input');
    await keys.press(' ');
    await keys.press('Tab');
    await keys.press(' ');
    await keys.tabTo('button', 'Create the topic');
    await keys.press('Enter');
    const names = () => options.$$eval('.topic-name', (found) => found.map((each) => each.textContent ?? ''));
    await waitFor('the topic', async () => (await names()).includes('Talks by hand'));
    await keys.backTo('.topic .source-tools button', 'Delete “Talks by hand”');
    await keys.backTo('.topic .source-tools button', 'Rename');
    await keys.press('Enter');
    await keys.waitForFocus('.topic-rename input');
    await keys.type('Talks renamed');
    await keys.press('Enter');
    await waitFor('the new name', async () => (await names()).includes('Talks renamed'));
    await keys.waitForFocus('.topic .source-tools button', 'Rename');
    await keys.tabTo('.topic .source-tools button', 'Delete “Talks renamed”');
    await keys.press('Enter');
    await waitFor('it to go', async () => !(await names()).includes('Talks renamed'));
    await keys.press('Tab');
    await keys.tabTo('.toast button', 'Undo');
    await keys.press('Enter');
    await waitFor('it to come back', async () => (await names()).includes('Talks renamed'));
    await keys.waitForFocus('.topic button');
    await options.close();
  });

  it('exports, starts anew with the typed word, and imports', async () => {
    await begin();
    await keepSaved(options);
    await keys.tabTo('[role=tab]');
    await goToTab('Backup');
    await keys.tabTo('button', 'Download: Everything');
    await keys.press('Enter');
    const file = join(folder, 'library.json');
    await writeFile(file, await saved(options));
    await keys.tabTo('.site-form input');
    await keys.type('delete');
    await keys.tabTo('button', 'Delete everything');
    await keys.press('Enter');
    await waitFor(
      'the library to be new',
      async () => (await stored<SourceRecord>(options, 'sources')).length === 5,
    );
    await keys.waitForFocus('.site-form input');
    await keys.backTo('[role=tab]');
    await goToTab('Add');
    await keys.tabTo('.drop button');
    const picker = (await options.$('.drop input[type=file]')) as ElementHandle<HTMLInputElement>;
    // The browser's own window for files is no page: that it would open is seen, and the file given.
    await picker.evaluate((input) =>
      input.addEventListener('click', (event) => {
        event.preventDefault();
        input.dataset['asked'] = '';
      }),
    );
    await keys.press('Enter');
    await options.waitForSelector('.drop input[data-asked]');
    await picker.uploadFile(file);
    await options.waitForSelector('.import-report[data-state=done]', { timeout: 45_000 });
    await keys.tabTo('.import-tools button', 'Close');
    await keys.press('Enter');
    await waitFor('the report to go', async () => (await options.$('.import-report[data-state]')) === null);
    await keys.waitForFocus('.drop button');
    await options.close();
  });
});

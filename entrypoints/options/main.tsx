import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import type { ArticleDraft } from '../../components/options/validate-article.ts';
import { Messages } from '../../components/shared/messages-context.tsx';
import { openLibraryStore, type LibraryStore, type UndoToken } from '../../lib/browser/library-store.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { newSourceId } from '../../lib/library/fingerprint.ts';
import type { Source } from '../../lib/library/source.ts';
import { bundledSources } from '../../seeds/bundled.ts';

async function sourceOf(draft: ArticleDraft): Promise<Source> {
  const given = (value: string) => (value.trim() === '' ? null : value.trim());
  const article = {
    title: given(draft.title),
    outlet: given(draft.outlet),
    byline: null,
    url: given(draft.url),
    published: given(draft.published),
    modified: null,
    language: null,
    text: draft.text,
    republishedFrom: null,
    partial: null,
  };
  const added = new Date().toISOString();
  return { id: await newSourceId(article), article, origin: 'paste', enabled: true, topics: [], added };
}

async function start(mount: HTMLElement): Promise<void> {
  const store: LibraryStore = await openLibraryStore();
  await store.seed(bundledSources());
  let undo: UndoToken | null = null;

  async function draw(): Promise<void> {
    const sources = await store.list();
    render(
      <Messages language={uiLanguage()}>
        <Options
          sources={sources}
          deleted={undo?.ids.length ?? 0}
          onToggle={(ids, enabled) => void store.setEnabled(ids, enabled)}
          onDelete={async (ids) => {
            undo = await store.remove(ids);
            await draw();
          }}
          onUndoDelete={async () => {
            if (undo !== null) await store.restore(undo);
            undo = null;
            await draw();
          }}
          onForgetDelete={() => {
            undo = null;
            void draw();
          }}
          onAdd={async (draft) => void (await store.put(await sourceOf(draft)))}
        />
      </Messages>,
      mount,
    );
  }

  store.onChange(() => void draw());
  await draw();
}

const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void start(mount);

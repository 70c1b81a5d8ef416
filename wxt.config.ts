import preact from '@preact/preset-vite';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';

/** Ids of the modules that a page loads before it shows anything, its own entry left out. */
function modulesOf(page: string, build: Rolldown.PluginContext): ReadonlySet<string> {
  const entry = `/entrypoints/${page}/`;
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    build.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  [...build.getModuleIds()].filter((id) => id.includes(entry)).forEach(visit);
  return new Set([...found].filter((id) => !id.includes(entry)));
}

/**
 * What the popup loads, in one file: each file is a request to the browser's process, and takes longer to ask for than to
 * read. The other pages use most of it too. A file that a script asks for is asked for at once, without a link before it.
 * Scripts are one file each already.
 */
function joinWhatOpensFirst(): Plugin {
  let first: ReadonlySet<string> = new Set();
  return {
    name: 'join-what-opens-first',
    config: ({ build }) =>
      build?.lib
        ? {}
        : {
            build: {
              modulePreload: {
                polyfill: false,
                resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
              },
              rolldownOptions: {
                output: { codeSplitting: { groups: [{ name: 'shared', test: (id) => first.has(id) }] } },
              },
            },
          },
    buildEnd() {
      first = modulesOf('popup', this);
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), joinWhatOpensFirst()],
    // The oldest browsers we run in: newer CSS (`light-dark()`) stays as written, also inside shadow roots.
    build: { target: ['chrome138', 'firefox142'], cssTarget: ['chrome138', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    ...(browser === 'chrome' && { minimum_chrome_version: '138' }),
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandToggleHighlights__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextFinding__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousFinding__',
      },
    },
    ...(browser === 'firefox' && {
      // Firefox ends a refused request only at what the site before it may read. A page would have to know this
      // installation's own address, a random one, to ask for the file; it holds one sentence.
      web_accessible_resources: [{ resources: ['refused.txt'], matches: ['http://*/*', 'https://*/*'] }],
      browser_specific_settings: {
        gecko: {
          id: 'lateral@lateral.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

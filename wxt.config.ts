import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * What most pages of the extension use, in one file: each file is a request to the browser's process, and a dozen small
 * ones opened the popup later than their contents did. Scripts are one file each already.
 */
const joinSharedCode: Plugin = {
  name: 'join-shared-code',
  config: ({ build }) =>
    build?.lib
      ? {}
      : {
          build: {
            rolldownOptions: {
              output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] } },
            },
          },
        },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), joinSharedCode],
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

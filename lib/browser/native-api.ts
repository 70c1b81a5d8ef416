import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, for what runs in pages: there the polyfill would weigh more than the detector itself.
 * Both browsers answer with promises here.
 */
export function nativeApi(): Pick<Browser, 'storage' | 'runtime' | 'tabs'> {
  const scope = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };
  const api = scope.browser ?? scope.chrome;
  if (api === undefined) throw new Error('This script runs only in an extension.');
  return api;
}

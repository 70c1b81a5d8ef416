import { send } from '../../lib/browser/messaging.ts';
import type { TooltipHost, TooltipScope } from '../tooltip/tooltip-host.tsx';

async function load(window: Window): Promise<TooltipHost> {
  const [words, loaded] = await Promise.all([send('interface-words', null), send('load-tooltip', null)]);
  if (!words.ok) throw new Error(words.error);
  if (!loaded.ok) throw new Error(loaded.error);
  const create = (globalThis as TooltipScope).lateralTooltipHost;
  if (create === undefined) throw new Error('The tooltip’s script has not run.');
  return create(window, words.value);
}

/**
 * Gives the page's one tooltip, loading script and words the first time. After a failure (the browser ended the
 * background for an update) the next call tries again.
 */
export function tooltipHostLoader(window: Window): () => Promise<TooltipHost> {
  let loading: Promise<TooltipHost> | null = null;
  return () => {
    loading ??= load(window).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from './start-reading.ts';

/**
 * Injected on related articles only. A second injection (a new article on the same page) reads the page anew. No WXT
 * content script: its context would tell the page that it is there, by a message to its window.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as { lateralReadAgain?: () => void };
  if (scope.lateralReadAgain === undefined) scope.lateralReadAgain = startReading(window);
  scope.lateralReadAgain();
});

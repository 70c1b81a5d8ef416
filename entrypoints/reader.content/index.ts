import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from './start-reading.ts';

/** Injected on related articles only. A second injection (a new article on the same page) reads the page anew. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main() {
    const scope = globalThis as { lateralReadAgain?: () => void };
    if (scope.lateralReadAgain === undefined) scope.lateralReadAgain = startReading(window);
    scope.lateralReadAgain();
  },
});

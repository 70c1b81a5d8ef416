import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { runBrowserBench } from '../tests/bench/browser/run.ts';

/**
 * Measures the engine in Node and the extension in Chromium. `--node` or `--browser`: only the one; `--quick`: small
 * libraries only.
 */
const OUT = '.output/bench';
const words = process.argv.slice(2).filter((word) => word !== '--');

/** Modules find their data beside themselves, wherever the bundle lies. */
const keepModuleUrls: Plugin = {
  name: 'keep-module-urls',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : null,
};

/** Bundled as the extension is: unbundled, each call between modules would cost what it never costs the reader. */
async function runNodeBench(): Promise<boolean> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [keepModuleUrls],
    build: { ssr: 'tests/bench/run.ts', outDir: OUT, emptyOutDir: true, minify: false, target: 'node20' },
  });
  const run = spawnSync(process.execPath, ['--expose-gc', `${OUT}/run.js`, ...words], { stdio: 'inherit' });
  return run.status === 0;
}

if (!words.includes('--browser') && !(await runNodeBench())) process.exit(1);
if (!words.includes('--node')) await runBrowserBench({ quick: words.includes('--quick') });

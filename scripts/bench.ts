import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

/**
 * Bundles the benchmarks as the extension is bundled, then runs them: unbundled, each call between modules would cost
 * what it never costs the reader. Words on the command line go on to tests/bench/run.ts.
 */
const OUT = '.output/bench';

/** Modules find their data beside themselves, wherever the bundle lies. */
const keepModuleUrls: Plugin = {
  name: 'keep-module-urls',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : null,
};

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [keepModuleUrls],
  build: { ssr: 'tests/bench/run.ts', outDir: OUT, emptyOutDir: true, minify: false, target: 'node20' },
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', `${OUT}/run.js`, ...process.argv.slice(2).filter((word) => word !== '--')],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;

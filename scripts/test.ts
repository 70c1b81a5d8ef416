import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers/find-browsers.ts';

/**
 * Runs everything: static checks, unit and quality tests, both builds, and the end-to-end tests in both browsers.
 * Ends with the plain line `N passed, N failed`; the exit code is 0 only when nothing failed.
 */
type Count = { readonly passed: number; readonly failed: number };

const reports = mkdtempSync(join(tmpdir(), 'lateral-tests-'));

function runs(command: string, ...words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** One step counts as one test: it passes when the command ends with 0. */
function step(name: string, command: string, ...words: readonly string[]): Count {
  console.log(`\n── ${name}`);
  return runs(command, ...words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(name: string, ...words: readonly string[]): Count {
  console.log(`\n── ${name}`);
  const report = join(reports, `${name}.json`);
  const ended = runs(
    'vitest',
    'run',
    ...words,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    // A file that cannot be loaded fails without a failed test in it.
    const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
    return { passed: numPassedTests, failed: ended ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

ensureBrowsers(['chromium', 'firefox']);
const counts = [
  step('check', 'npm', 'run', '--silent', 'check'),
  vitest('unit'),
  step('build', 'npm', 'run', '--silent', 'build'),
  step(
    'lint of the Firefox package',
    'web-ext',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--self-hosted',
  ),
  step('sizes', 'npm', 'run', '--silent', 'check:sizes'),
  vitest('end to end', '--config', 'vitest.e2e.config.ts'),
];
rmSync(reports, { recursive: true, force: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

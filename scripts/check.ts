import { spawnSync } from 'node:child_process';

/** Every static check, in one go: format, lint, types of the whole and of the pure core, unused code. */
const CHECKS: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['types of the pure core', 'tsc', '--noEmit', '-p', 'lib'],
  ['unused code', 'knip'],
];

const failed = CHECKS.filter(([name, command, ...words]) => {
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Every static check, as many at a time as there are processors: format, lint, types of whole and pure core, unused code. */
const CHECKS: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types of the pure core', 'tsc', '--noEmit', '-p', 'lib'],
  ['unused code', 'knip'],
  ['lint', 'oxlint', '--deny-warnings'],
];

/** What a check prints is kept together, and told when it has ended. */
function passes([name, command, ...words]: (typeof CHECKS)[number]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said.push(part);
      });
    child.on('error', reject);
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
      resolve(status === 0);
    });
  });
}

const waiting = [...CHECKS];
const results: boolean[] = [];
async function work(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
    results.push(await passes(check));
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exitCode = results.every(Boolean) ? 0 : 1;

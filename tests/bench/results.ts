import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const FILE = 'bench/results.json';

function former(): object {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as object;
  } catch {
    return {};
  }
}

/** What a run was made on: figures of different machines are not compared. */
export function machine() {
  return { cpu: cpus()[0]?.model.trim(), cores: cpus().length, node: process.version, load: loadavg()[0] };
}

/** Writes sections of bench/results.json; those of other runs stay. */
export function writeResults(sections: Readonly<Record<string, unknown>>): void {
  mkdirSync('bench', { recursive: true });
  writeFileSync(FILE, `${JSON.stringify({ ...former(), ...sections }, null, 1)}\n`);
}

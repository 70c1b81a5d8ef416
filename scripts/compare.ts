import { parseArgs } from 'node:util';
import { compareFiles } from './compare/compare-files.ts';
import { explainSentences } from './compare/explain-sentences.ts';

const USAGE = `Usage: npm run --silent compare -- [--json] [--library FILE] FILE…
       npm run --silent compare -- --explain SENTENCE SENTENCE

Compares articles (HTML or plain text; - for standard input) with the library and prints what other outlets say.
  --json          one JSON object a line, in the order given
  --library FILE  compare with this library instead of the bundled one: a JSON array of
                  { "id", "outlet", "title", "url", "published", "text" }, or an exported library
  --explain       all features, the scores, the differences and the verdict for a pair of sentences`;

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false, short: 'h' },
      library: { type: 'string' },
    },
  });
}

/** Runs the command line; the exit code is 1 when anything could not be read. */
async function main(): Promise<number> {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 1;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [here, there] = positionals;
  if (values.explain && positionals.length === 2 && here !== undefined && there !== undefined) {
    explainSentences(here, there);
    return 0;
  }
  if (values.explain || positionals.length === 0) {
    console.error(USAGE);
    return 1;
  }
  return compareFiles(positionals, { json: values.json, library: values.library ?? null });
}

process.exitCode = await main();

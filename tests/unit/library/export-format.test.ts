import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMAT, EXPORT_SCHEMA, exportSchema } from '../../../lib/library/export-format.ts';

const DESCRIPTION = readFileSync('lib/library/export-format.md', 'utf8');

type Schema = {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly pipe?: readonly Schema[];
  readonly options?: readonly unknown[];
};

/** Names of all fields of a schema and of what it holds, and the words that a field may have. */
function namesOf({ entries = {}, item, wrapped, options = [] }: Schema): readonly string[] {
  const words = options.filter((option): option is string => typeof option === 'string');
  const inner = [item, wrapped].flatMap((schema) => (schema === undefined ? [] : namesOf(schema)));
  return [
    ...words,
    ...inner,
    ...Object.entries(entries).flatMap(([name, schema]) => [name, ...namesOf(schema)]),
  ];
}

describe('the description of an exported library', () => {
  const names = [...new Set(namesOf(exportSchema as unknown as Schema))];

  it('is of this schema', () => {
    expect(names).toContain('provenance');
    expect(names).toContain('paywall');
    expect(DESCRIPTION).toContain(`\`${EXPORT_FORMAT}\``);
    expect(DESCRIPTION).toMatch(new RegExp(String.raw`\| \`schema\`\s+\| ${EXPORT_SCHEMA};`));
  });

  it.each(names)('tells what `%s` means', (name) => {
    expect(DESCRIPTION).toContain(`\`${name}\``);
  });
});

import type { BaseIssue } from 'valibot';

/** What `path` and `message` of a schema's first issue come to, in words. Entries are counted from 1. */
export function describeIssue(issue: BaseIssue<unknown>): string {
  const steps = issue.path ?? [];
  const place = steps.map((step) =>
    typeof step.key === 'number' ? `entry ${step.key + 1}` : `field "${String(step.key)}"`,
  );
  const where = place.length === 0 ? 'The file' : capitalise(place.join(', '));
  if (issue.received === 'undefined') return `${where}: it is missing.`;
  const shape = issue.type.endsWith('check') || issue.type === 'non_empty' || issue.type.startsWith('iso');
  if (shape) return `${where}: it ${issue.message}.`;
  return `${where}: it must be ${expected(issue)}, not ${received(issue)}.`;
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  Array: 'a list',
  object: 'an object',
  Object: 'an object',
  null: 'null',
  integer: 'a whole number',
};

function expected(issue: BaseIssue<unknown>): string {
  const kinds = issue.expected?.replace(/[()]/g, '').split(' | ') ?? [issue.type];
  return kinds.map((kind) => KINDS[kind] ?? kind).join(' or ');
}

const MAX_SHOWN = 40;

function received(issue: BaseIssue<unknown>): string {
  const words = KINDS[issue.received] ?? issue.received;
  return words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN)}…` : words;
}

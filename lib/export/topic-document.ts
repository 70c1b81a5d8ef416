import type { Account } from '../compare/comparison.ts';
import { accountNote, notesOnSources } from './annotation-notes.ts';
import type { ExportDocument } from './export-document.ts';
import type { ExportedTopic } from './export-input.ts';
import { topicRows } from './topic-rows.ts';

/** Raised when the shape of the JSON changes. */
const TOPIC_EXPORT_VERSION = 1;

/** How the sources of a topic compare with each other, to be written down. */
export function topicDocument(exported: ExportedTopic): ExportDocument {
  const { name, comparison, messages } = exported;
  const { facts, sources } = comparison;
  const others = new Map<Account, readonly Account[]>(
    facts.flatMap(({ accounts }) =>
      accounts.map((account) => [account, accounts.filter((other) => other !== account)] as const),
    ),
  );
  const noteOf = (account: Account): string =>
    (others.get(account) ?? [])
      .map((other) => accountNote(other, messages.t(`verdict.${other.verdict}`), messages))
      .join('\n\n');
  return {
    name,
    title: messages.t('library.compare.title', { topic: name }),
    details: [messages.t('sources.count', { count: sources.length })],
    url: null,
    remarks: [],
    rows: topicRows(exported),
    sources,
    notes: notesOnSources([...others.keys()], noteOf, exported),
    data: { format: 'lateral-topic-comparison', version: TOPIC_EXPORT_VERSION, name, comparison },
    messages,
  };
}

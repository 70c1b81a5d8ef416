import type { MessageKey } from '../../lib/messages/catalogue.ts';
import type { Translator } from '../../lib/messages/translate.ts';

type SignalKey = Extract<MessageKey, `signal.${string}`>;

/** What each signal that speaks against an article comes to; those that speak for one are no reason here. */
const MEANINGS: Readonly<Record<SignalKey, string>> = {
  'signal.list':
    'schema-list address-list address-section address-search title-list title-digest linked-paragraphs teasers ' +
    'linked-headings mostly-headlines many-times read-mores',
  'signal.site': 'address-front og-website',
  'signal.thread': 'thread address-forum several-posts',
  'signal.shop': 'shop offer address-shop',
  'signal.manual': 'manual address-docs title-docs scholarly',
  'signal.application': 'application address-app',
  'signal.notice': 'notice',
  'signal.text': 'no-text little-text',
  'signal.undated': 'unsigned undated',
  'signal.other': 'schema-other og-other other-place other-title other-parts many-other-parts',
};

const KEYS: ReadonlyMap<string, SignalKey> = new Map(
  (Object.entries(MEANINGS) as [SignalKey, string][]).flatMap(([key, names]) =>
    names.split(' ').map((name) => [name, key] as const),
  ),
);

/** Why a page is taken for no article, in sentences, each once; strongest first, as the signals are. */
export function describeSignals(signals: readonly string[], { t }: Translator): readonly string[] {
  const keys = signals.flatMap((signal) => KEYS.get(signal) ?? []);
  return [...new Set(keys)].map((key) => t(key));
}

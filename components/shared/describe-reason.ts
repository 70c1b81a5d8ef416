import type { Account } from '../../lib/compare/comparison.ts';
import type { MessageKey } from '../../lib/messages/catalogue.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { isolate } from './isolate.ts';

/** Enough to see why; more would be noise beside the quote itself. */
const MOST_WORDS = 4;

type RuleKey = Extract<MessageKey, `reason.rule.${string}`>;

function isRuleKey(key: string, { has }: Translator): key is RuleKey {
  return key.startsWith('reason.rule.') && has(key);
}

/** The deciding rule in words of its own; `null` where it has none. */
export function ruleWords({ reason }: Account, messages: Translator): string | null {
  const key = `reason.rule.${reason.rule}`;
  return isRuleKey(key, messages) ? messages.t(key) : null;
}

/** The deciding rule in words; a rule without words of its own is told by its first difference, or its verdict. */
function ruleText(account: Account, messages: Translator): string {
  const { t } = messages;
  const own = ruleWords(account, messages);
  if (own !== null) return own;
  const [difference] = account.differences;
  if (difference !== undefined && (account.verdict === 'conflicts' || account.verdict === 'differs'))
    return t(`reason.${account.verdict}.${difference.kind}`);
  return t(`reason.${account.verdict}`);
}

/** Why this is a match and why this verdict, in a sentence or two of the interface language. */
export function describeReason(account: Account, messages: Translator): string {
  const { t, list } = messages;
  const { sharedValues, sharedWords, roles = [] } = account.reason;
  const quoted = (items: readonly string[]): string =>
    list(items.slice(0, MOST_WORDS).map((item) => t('quotation', { text: isolate(item) })));
  const sentences = [ruleText(account, messages)];
  if (sharedValues.length > 0) sentences.push(t('reason.values', { values: quoted(sharedValues) }));
  else if (sharedWords.length > 0) sentences.push(t('reason.words', { words: quoted(sharedWords) }));
  for (const { role, name } of roles)
    sentences.push(t('reason.role', { role: t('quotation', { text: isolate(role) }), name: isolate(name) }));
  return sentences.join(' ');
}

import { en } from '../../lib/messages/en.ts';
import type { MessageKey } from '../../lib/messages/catalogue.ts';
import type { Translator } from '../../lib/messages/translate.ts';

type Failure = { readonly code: string; readonly detail: string | null };

type FailureKey = Extract<MessageKey, `failure.${string}`>;

function isFailureKey(key: string): key is FailureKey {
  return key.startsWith('failure.') && Object.hasOwn(en, key);
}

/** What went wrong with an import or a feed, in words, with the parser's or server's own detail behind it. */
export function describeFailure({ code, detail }: Failure, { t }: Translator): string {
  const key = `failure.${code}`;
  const words = isFailureKey(key) ? t(key) : t('failure.other');
  return detail === null || detail === '' ? words : `${words} (${detail})`;
}

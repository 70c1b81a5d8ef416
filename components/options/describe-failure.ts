import type { Translator } from '../../lib/messages/translate.ts';

type Failure = { readonly code: string; readonly detail: string | null };

/** What went wrong with an import or a feed, in words, with the parser's or server's own detail behind it. */
export function describeFailure({ code, detail }: Failure, { t, has }: Translator): string {
  const key = `failure.${code}` as const;
  const words = has(key) ? t(key) : t('failure.other');
  return detail === null || detail === '' ? words : `${words} (${detail})`;
}

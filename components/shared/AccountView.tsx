import { useState } from 'preact/hooks';
import type { Account } from '../../lib/compare/comparison.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { Differences } from './Differences.tsx';
import { outletName, sourceDetails } from './describe-source.ts';
import { describeReason, ruleWords } from './describe-reason.ts';
import { useMessages } from './messages-context.tsx';
import { Quote } from './Quote.tsx';
import { safeUrl } from './safe-url.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** What a reader can do with an account; a missing action is not offered. */
export type AccountActions = {
  /** Address of the exact place in the other article; by default the article's own. */
  readonly linkOf?: (account: Account) => string | null;
  readonly onOpenStored?: (sourceId: string) => void;
  /** Done when the words are on the clipboard. */
  readonly onCopyQuote?: (account: Account, messages: Translator) => Promise<void>;
};

type AccountViewProps = AccountActions & {
  readonly account: Account;
  /** Off where the finding's own verdict stands right above. */
  readonly showVerdict: boolean;
  /** Off for an account that is compared with nothing on the page. */
  readonly explain?: boolean;
};

/** One other account: who says it, its exact words, what diverges, and the way to it. */
export function AccountView({ account, showVerdict, explain = true, ...actions }: AccountViewProps) {
  const messages = useMessages();
  const { t } = messages;
  const { source, differences } = account;
  // Differences speak for themselves, but for those that a rule takes out of a conflict.
  const why = differences.length === 0 ? describeReason(account, messages) : ruleWords(account, messages);
  return (
    <article class="account" data-verdict={account.verdict}>
      <p class="account-head">
        <span class="outlet" dir="auto">
          {outletName(source, messages)}
        </span>
        <span class="meta">{sourceDetails(source, messages)}</span>
        {showVerdict && <VerdictMark verdict={account.verdict} />}
      </p>
      {source.republishedFrom !== null && (
        <p class="meta">{t('source.republished', { outlet: source.republishedFrom })}</p>
      )}
      <blockquote>
        <Quote
          text={account.quote}
          divergences={differences.map(({ there }) => ({ words: there, verdict: account.verdict }))}
        />
      </blockquote>
      {explain && <Differences differences={differences} />}
      {explain && why !== null && <p class="reason meta">{why}</p>}
      <AccountLinks account={account} {...actions} />
    </article>
  );
}

function AccountLinks({ account, linkOf, onOpenStored, onCopyQuote }: AccountActions & { account: Account }) {
  const messages = useMessages();
  const { t } = messages;
  const url = safeUrl(linkOf === undefined ? account.source.url : linkOf(account));
  if (url === null && onOpenStored === undefined && onCopyQuote === undefined) return null;
  return (
    <p class="account-links">
      {url !== null && (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('source.open.at', { outlet: outletName(account.source, messages) })}
        >
          {t('source.open')}
        </a>
      )}
      {url === null && onOpenStored !== undefined && (
        <button type="button" class="button link" onClick={() => onOpenStored(account.source.id)}>
          {t('source.openStored')}
        </button>
      )}
      {onCopyQuote !== undefined && <CopyQuote copy={() => onCopyQuote(account, messages)} />}
    </p>
  );
}

/** Says that the words are copied as soon as they are, until the reader turns to something else. */
function CopyQuote({ copy }: { readonly copy: () => Promise<void> }) {
  const { t } = useMessages();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button link"
        onClick={() => void copy().then(() => setCopied(true))}
        onBlur={() => setCopied(false)}
      >
        {t('source.copyQuote')}
      </button>
      <span class="meta" role="status">
        {copied && t('source.copied')}
      </span>
    </>
  );
}

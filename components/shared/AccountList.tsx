import { useState } from 'preact/hooks';
import type { Account, Finding } from '../../lib/compare/comparison.ts';
import { AccountView, type AccountActions } from './AccountView.tsx';
import { useMessages } from './messages-context.tsx';

type AccountListProps = AccountActions & {
  readonly finding: Finding;
  /** How many are shown before the reader asks for more. */
  readonly first: number;
};

/** The account that gave the finding its verdict comes first. */
export function decidingFirst({ accounts, verdict }: Finding): readonly Account[] {
  return accounts.toSorted((a, b) => Number(b.verdict === verdict) - Number(a.verdict === verdict));
}

/** The accounts of a finding, the first few at once and the others on demand. */
export function AccountList({ finding, first, ...actions }: AccountListProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const accounts = decidingFirst(finding);
  const hidden = accounts.length - first;
  return (
    <>
      <ul class="accounts">
        {(open ? accounts : accounts.slice(0, first)).map((account) => (
          <li key={`${account.source.id} ${account.start}`}>
            <AccountView account={account} showVerdict={account.verdict !== finding.verdict} {...actions} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('finding.fewer') : t('finding.more', { count: hidden })}
        </button>
      )}
    </>
  );
}

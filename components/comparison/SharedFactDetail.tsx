import type { Account, SourceReference } from '../../lib/compare/comparison.ts';
import type { SharedFact } from '../../lib/compare/source-comparison.ts';
import { AccountView, type AccountActions } from '../shared/AccountView.tsx';
import { outletName } from '../shared/describe-source.ts';
import { Divergences } from './Divergences.tsx';
import { Independence } from '../shared/Independence.tsx';
import type { MatrixRow } from './fact-matrix.ts';
import { useMessages } from '../shared/messages-context.tsx';

type SharedFactDetailProps = AccountActions & {
  readonly fact: SharedFact;
  /** Its row in the table. */
  readonly row: MatrixRow | null;
  /** The source whose cell was chosen: its words come first. */
  readonly source: SourceReference | null;
};

/** The words of every source that tells a fact, and where they diverge. */
export function SharedFactDetail({ fact, row, source, ...actions }: SharedFactDetailProps) {
  const { t } = useMessages();
  const own = (account: Account): boolean => account.source.id === source?.id;
  const accounts = fact.accounts.toSorted((a, b) => Number(own(b)) - Number(own(a)));
  return (
    <section class="matrix-detail" aria-label={t('matrix.detail')} aria-live="polite">
      <h2 class="section-title">{t('finding.independent', { count: fact.independent })}</h2>
      {fact.dependences !== undefined && <Independence finding={fact} />}
      {source !== null && !fact.accounts.some(own) && (
        <Silence source={source} copyOf={row?.copies.get(source.id) ?? null} />
      )}
      <ul class="accounts">
        {accounts.map((account) => (
          <li key={`${account.source.id} ${account.start}`}>
            <AccountView account={account} showVerdict={false} explain={false} {...actions} />
          </li>
        ))}
      </ul>
      <Divergences fact={fact} />
    </section>
  );
}

type SilenceProps = { readonly source: SourceReference; readonly copyOf: SourceReference | null };

/** Why a source has no words of its own here. */
function Silence({ source, copyOf }: SilenceProps) {
  const messages = useMessages();
  const outlet = outletName(source, messages);
  return (
    <p class="meta">
      {copyOf === null
        ? messages.t('matrix.silentOn', { outlet })
        : messages.t('matrix.copyOf', { outlet, original: outletName(copyOf, messages) })}
    </p>
  );
}

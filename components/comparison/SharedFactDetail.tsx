import type { Account, SourceReference } from '../../lib/compare/comparison.ts';
import type { SharedFact } from '../../lib/compare/source-comparison.ts';
import { wordDivergence } from '../../lib/messages/word-difference.ts';
import { AccountView, type AccountActions } from '../shared/AccountView.tsx';
import { outletName } from '../shared/describe-source.ts';
import type { MatrixRow } from './fact-matrix.ts';
import { isolate } from '../shared/isolate.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';

type SharedFactDetailProps = AccountActions & {
  readonly fact: SharedFact | null;
  /** Its row in the table. */
  readonly row: MatrixRow | null;
  /** The source whose cell was chosen: its words come first. */
  readonly source: SourceReference | null;
};

/** The words of every source that tells a fact, and where they diverge. */
export function SharedFactDetail({ fact, row, source, ...actions }: SharedFactDetailProps) {
  const { t } = useMessages();
  if (fact === null) return <p class="matrix-detail nothing">{t('matrix.chooseCell')}</p>;
  const own = (account: Account): boolean => account.source.id === source?.id;
  const accounts = fact.accounts.toSorted((a, b) => Number(own(b)) - Number(own(a)));
  return (
    <section class="matrix-detail" aria-label={t('matrix.detail')} aria-live="polite">
      <h2 class="section-title">{t('finding.independent', { count: fact.independent })}</h2>
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

/** Which two sources diverge, and in what. */
function Divergences({ fact: { accounts, pairs } }: { readonly fact: SharedFact }) {
  const messages = useMessages();
  const { t } = messages;
  const told = pairs.filter(({ verdict }) => verdict !== 'agrees');
  if (told.length === 0) return null;
  const nameOf = (place: number): string => {
    const account = accounts[place];
    return account === undefined ? t('outlet.unknown') : outletName(account.source, messages);
  };
  return (
    <>
      <h2 class="section-title">{t('library.diverge')}</h2>
      <ul class="divergences">
        {told.map(({ first, second, verdict, differences }) => (
          <li key={`${first} ${second}`}>
            <VerdictMark verdict={verdict} />
            <dl class="differences">
              {differences.map((difference, index) => (
                <div key={index}>
                  <dt>{t(`difference.${difference.kind}`)}</dt>
                  <dd>{wordDivergence(difference, [nameOf(first), nameOf(second)], messages, isolate)}</dd>
                </div>
              ))}
              {differences.length === 0 && (
                <dd>{messages.list([nameOf(first), nameOf(second)].map(isolate))}</dd>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { Comparison } from '../../lib/compare/comparison.ts';
import { AccountView, type AccountActions } from './AccountView.tsx';
import { Independence } from './Independence.tsx';
import { useMessages } from './messages-context.tsx';

type MissingHereProps = AccountActions & {
  readonly comparison: Comparison;
  /** The text is not whole, so nothing is said of what it leaves out. */
  readonly partial: boolean;
};

/** Facts that others report and this article does not. */
export function MissingHere({ comparison, partial, ...actions }: MissingHereProps) {
  const { t } = useMessages();
  if (partial) return <p class="nothing">{t('missingHere.partial')}</p>;
  if (comparison.missingHere.length === 0) return <p class="nothing">{t('missingHere.none')}</p>;
  return (
    <>
      <p class="intro">{t('missingHere.intro')}</p>
      <ul class="findings missing">
        {comparison.missingHere.map((fact, index) => (
          <li key={index} class="finding">
            <div class="finding-head">
              <Independence finding={fact} words={t('missingHere.reported', { count: fact.independent })} />
            </div>
            <ul class="accounts">
              {fact.accounts.map((account) => (
                <li key={`${account.source.id} ${account.start}`}>
                  <AccountView account={account} showVerdict={false} explain={false} {...actions} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Account } from '../../lib/compare/comparison.ts';
import type { SharedFact, SourceComparison } from '../../lib/compare/source-comparison.ts';
import { AccountView, type AccountActions } from '../shared/AccountView.tsx';
import { outletKey } from '../shared/finding-rows.ts';
import { Independence } from '../shared/Independence.tsx';
import { useMessages } from '../shared/messages-context.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import { Divergences } from './Divergences.tsx';
import { PrintedCopies } from './PrintedCopies.tsx';

type SharedFactsProps = AccountActions & {
  readonly comparison: SourceComparison;
  readonly facts: readonly SharedFact[];
  /** The outlet whose words come first in each fact. */
  readonly outlet: string | null;
  /** Draws all of them at once, for paper. */
  readonly whole: boolean;
};

/** Facts drawn at once: opening stays quick on a topic with hundreds. */
const PAGE_SIZE = 40;

/** Every fact that sources share, with the words of each beside those of the others. */
export function SharedFacts({ comparison, facts, outlet, whole, ...actions }: SharedFactsProps) {
  const { t } = useMessages();
  const [shown, setShown] = useState(PAGE_SIZE);
  const left = whole ? 0 : facts.length - shown;
  return (
    <>
      <ol class="shared-facts">
        {(whole ? facts : facts.slice(0, shown)).map((fact) => (
          <li key={fact.id} class="shared-fact">
            <div class="finding-head">
              <VerdictMark verdict={fact.verdict} />
              <Independence finding={fact} />
            </div>
            <ul class="accounts abreast">
              {outletFirst(fact.accounts, outlet).map((account) => (
                <li key={`${account.source.id} ${account.start}`}>
                  <AccountView account={account} showVerdict={false} explain={false} {...actions} />
                </li>
              ))}
            </ul>
            <PrintedCopies fact={fact} sources={comparison.sources} />
            <Divergences fact={fact} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button more" onClick={() => setShown(shown + PAGE_SIZE)}>
          {t('finding.moreFindings', { count: Math.min(left, PAGE_SIZE) })}
        </button>
      )}
    </>
  );
}

function outletFirst(accounts: readonly Account[], outlet: string | null): readonly Account[] {
  const own = ({ source }: Account): number => Number(outletKey(source) === outlet);
  return accounts.toSorted((a, b) => own(b) - own(a));
}

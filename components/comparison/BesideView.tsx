import type { Comparison } from '../../lib/compare/comparison.ts';
import { AccountView, type AccountActions } from '../shared/AccountView.tsx';
import type { FindingRow } from '../shared/finding-rows.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Quote } from '../shared/Quote.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import { besideBlocks, type BesideBlock } from './beside-blocks.ts';

type BesideViewProps = AccountActions & {
  readonly comparison: Comparison;
  readonly rows: readonly FindingRow[];
};

/** The article on the left as it reads, and beside each passage how the others tell it. */
export function BesideView({ comparison, rows, ...actions }: BesideViewProps) {
  const { t } = useMessages();
  return (
    <div class="beside">
      <p class="beside-head" aria-hidden="true">
        {t('beside.here')}
      </p>
      <p class="beside-head" aria-hidden="true">
        {t('beside.others')}
      </p>
      {besideBlocks(comparison, rows).map((block) => (
        <Block key={block.id} block={block} {...actions} />
      ))}
    </div>
  );
}

function Block({ block, ...actions }: AccountActions & { readonly block: BesideBlock }) {
  const { t } = useMessages();
  const { row, quotes, onlyHere } = block;
  const accounts = row?.finding.accounts ?? [];
  const divergences = accounts.flatMap(({ differences, verdict }) =>
    differences.map(({ here }) => ({ words: here, verdict })),
  );
  return (
    <div class="beside-block" data-verdict={row?.finding.verdict} data-told={row !== null}>
      <div class="beside-here">
        {row !== null && <VerdictMark verdict={row.finding.verdict} />}
        {onlyHere && <p class="meta">{t('tab.onlyHere')}</p>}
        <p>
          {quotes.map((text, index) => (
            <span key={index}>
              <Quote text={text} divergences={divergences} />{' '}
            </span>
          ))}
        </p>
      </div>
      <ul class="accounts">
        {accounts.map((account) => (
          <li key={`${account.source.id} ${account.start}`}>
            <AccountView account={account} showVerdict={accounts.length > 1} {...actions} />
          </li>
        ))}
      </ul>
    </div>
  );
}

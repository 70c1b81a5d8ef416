import type { Comparison } from '../../lib/compare/comparison.ts';
import { AccountView, type AccountActions } from '../shared/AccountView.tsx';
import type { FindingRow } from '../shared/finding-rows.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Quote } from '../shared/Quote.tsx';
import { besideBlocks, type BesideBlock } from './beside-blocks.ts';

type BesideActions = AccountActions & { readonly onShowPassage: (passageId: string) => void };

type BesideViewProps = BesideActions & {
  readonly comparison: Comparison;
  readonly rows: readonly FindingRow[];
  /** Passages that cannot be found on the page any more. */
  readonly lost: readonly string[];
};

/** The article on the left as it reads, and beside each passage how the others tell it. */
export function BesideView({ comparison, rows, lost, ...actions }: BesideViewProps) {
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
        <Block key={block.id} block={block} lost={lost.includes(block.id)} {...actions} />
      ))}
    </div>
  );
}

type BlockProps = BesideActions & { readonly block: BesideBlock; readonly lost: boolean };

function Block({ block, lost, onShowPassage, ...actions }: BlockProps) {
  const { t } = useMessages();
  const { id, quotes, row, onlyHere } = block;
  const accounts = row?.finding.accounts ?? [];
  const divergences = accounts.flatMap(({ differences, verdict }) =>
    differences.map(({ here }) => ({ words: here, verdict })),
  );
  return (
    <div class="beside-block" data-told={row !== null}>
      <div class="beside-here">
        <p>
          {quotes.map((text, index) => (
            <span key={index}>
              <Quote text={text} divergences={divergences} />{' '}
            </span>
          ))}
        </p>
        {(row !== null || onlyHere) && (
          <p class="account-links">
            {lost ? (
              <span class="meta">{t('finding.lost')}</span>
            ) : (
              <button type="button" class="button link" onClick={() => onShowPassage(id)}>
                {t('finding.show')}
              </button>
            )}
          </p>
        )}
      </div>
      {onlyHere && <p class="meta">{t('tab.onlyHere')}</p>}
      {accounts.length > 0 && (
        <ul class="accounts abreast">
          {accounts.map((account) => (
            <li key={`${account.source.id} ${account.start}`}>
              <AccountView account={account} showVerdict {...actions} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { AccountView, type AccountActions } from '../shared/AccountView.tsx';
import { outletName } from '../shared/describe-source.ts';
import { VERDICTS } from '../shared/finding-rows.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Quote } from '../shared/Quote.tsx';
import type { FactMatrix, MatrixChoice } from './fact-matrix.ts';

type MatrixDetailProps = AccountActions & {
  readonly matrix: FactMatrix;
  readonly choice: MatrixChoice | null;
};

/** The words behind the chosen cell: this article's beside the other's. */
export function MatrixDetail({ matrix, choice, ...actions }: MatrixDetailProps) {
  const messages = useMessages();
  const { t } = messages;
  const row = matrix.rows.find(({ id }) => id === choice?.rowId);
  if (row === undefined || choice === null) return null;
  const accounts = row.cells
    .flat()
    .filter(({ source }) => [source.id, null].includes(choice.sourceId))
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const silent = matrix.columns.find(({ id }) => id === choice.sourceId && accounts.length === 0);
  const divergences = accounts.flatMap(({ differences, verdict }) =>
    differences.map(({ here }) => ({ words: here, verdict })),
  );
  return (
    <section
      class={row.missing ? 'matrix-detail missing' : 'matrix-detail'}
      aria-label={t('matrix.detail')}
      aria-live="polite"
    >
      {row.here !== null && (
        <>
          <h2 class="section-title">{t('beside.here')}</h2>
          {row.here.quotes.map((text, index) => (
            <Quote key={index} text={text} divergences={divergences} />
          ))}
        </>
      )}
      <h2 class="section-title">{t('matrix.others')}</h2>
      {silent !== undefined && (
        <p class="meta">{t('matrix.silentOn', { outlet: outletName(silent, messages) })}</p>
      )}
      <ul class="accounts">
        {accounts.map((account) => (
          <li key={`${account.source.id} ${account.start}`}>
            <AccountView
              account={account}
              showVerdict={row.here !== null}
              explain={row.here !== null}
              {...actions}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

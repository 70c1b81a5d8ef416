import { useEffect, useRef } from 'preact/hooks';
import { AccountList, decidingFirst } from './AccountList.tsx';
import type { AccountActions } from './AccountView.tsx';
import type { FindingRow } from './finding-rows.ts';
import { Independence } from './Independence.tsx';
import { useMessages } from './messages-context.tsx';
import { Quote } from './Quote.tsx';
import { VerdictMark } from './VerdictMark.tsx';

type FindingCardProps = AccountActions & {
  readonly row: FindingRow;
  /** The passage cannot be found on the page any more: it is told, not linked. */
  readonly lost: boolean;
  readonly active?: boolean;
  readonly onShowPassage: (passageId: string) => void;
};

/** Accounts shown before the reader asks for more. */
const FIRST_ACCOUNTS = 2;

/** One fact: the verdict, this page's words, and what each other outlet says. */
export function FindingCard({ row, lost, active = false, onShowPassage, ...actions }: FindingCardProps) {
  const { t } = useMessages();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { finding, quotes } = row;
  const divergences = decidingFirst(finding).flatMap(({ differences, verdict }) =>
    differences.map(({ here }) => ({ words: here, verdict })),
  );
  const [passageId] = finding.passages;
  const here = quotes.map((text, index) => <Quote key={index} text={text} divergences={divergences} />);
  return (
    <li
      ref={card}
      class="finding"
      data-verdict={finding.verdict}
      aria-current={active ? 'location' : undefined}
    >
      <div class="finding-head">
        <VerdictMark verdict={finding.verdict} />
        <Independence finding={finding} />
      </div>
      {lost || passageId === undefined ? (
        <div class="here">
          {here}
          <span class="meta">{t('finding.lost')}</span>
        </div>
      ) : (
        <button type="button" class="here" title={t('finding.show')} onClick={() => onShowPassage(passageId)}>
          <span class="hidden">{t('finding.here')}: </span>
          {here}
        </button>
      )}
      <AccountList finding={finding} first={FIRST_ACCOUNTS} {...actions} />
    </li>
  );
}

import type { Finding } from '../../lib/compare/comparison.ts';
import { AccountList } from '../shared/AccountList.tsx';
import type { AccountActions } from '../shared/AccountView.tsx';
import { Independence } from '../shared/Independence.tsx';
import { useMessages } from '../shared/messages-context.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';

export type TooltipProps = AccountActions & {
  readonly finding: Finding;
  /** Follows the page below it, or the reader's system. */
  readonly theme?: 'light' | 'dark' | 'system';
  readonly onClose: () => void;
  /** `null` where there is no other finding on the page. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
};

/** Accounts shown before the reader asks for more: the page's text stays in sight. */
const FIRST_ACCOUNTS = 1;

/** The other accounts of one passage, over the page. Its styles are `tooltipStyles`, in the same shadow root. */
export function Tooltip({
  finding,
  theme = 'system',
  onClose,
  onPrevious,
  onNext,
  ...actions
}: TooltipProps) {
  const { t } = useMessages();
  return (
    <section class="lateral-root tooltip" data-theme={theme} role="dialog" aria-label={t('tooltip.label')}>
      <header class="tooltip-head">
        <VerdictMark verdict={finding.verdict} />
        <Independence finding={finding} />
        <span class="tooltip-tools">
          {onPrevious !== null && (
            <Tool name={t('tooltip.previous')} path="M10 3 5 8l5 5" onClick={onPrevious} />
          )}
          {onNext !== null && <Tool name={t('tooltip.next')} path="m6 3 5 5-5 5" onClick={onNext} />}
          <Tool name={t('tooltip.close')} path="m4 4 8 8M12 4l-8 8" onClick={onClose} />
        </span>
      </header>
      <AccountList finding={finding} first={FIRST_ACCOUNTS} {...actions} />
    </section>
  );
}

type ToolProps = { readonly name: string; readonly path: string; readonly onClick: () => void };

function Tool({ name, path, onClick }: ToolProps) {
  return (
    <button type="button" class="tool" aria-label={name} title={name} onClick={onClick}>
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
    </button>
  );
}

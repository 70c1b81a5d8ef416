import type { Verdict } from '../../lib/compare/comparison.ts';
import { useMessages } from './messages-context.tsx';

/** The sign of each verdict, drawn in its own line style: solid, dashed, crossed, dotted. */
function sign(verdict: Verdict) {
  switch (verdict) {
    case 'agrees':
      return <path d="M2.5 6h11M2.5 10h11" />;
    case 'differs':
      return <path d="M2 8.6c1.6-3 3.8-3 6-.9s4.4 2.1 6-.9" />;
    case 'conflicts':
      return <path d="M2.5 6h11M2.5 10h11M11 2.5 5 13.5" />;
    case 'another-occasion':
      return (
        <>
          <circle cx="8" cy="8" r="5.75" stroke-dasharray="0.1 3.6" stroke-width="2" />
          <path d="M8 5.200V8.200l2 1.3" />
        </>
      );
  }
}

/** Icon and word of a verdict; never colour alone. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useMessages();
  return (
    <span class="verdict" data-verdict={verdict} title={t(`verdict.${verdict}.help`)}>
      <VerdictIcon verdict={verdict} />
      {t(`verdict.${verdict}`)}
    </span>
  );
}

export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {sign(verdict)}
    </svg>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { FilterFields, VerdictChips, type FindingFiltersProps } from './FindingFilters.tsx';
import { useMessages } from './messages-context.tsx';

type FoldedFiltersProps = FindingFiltersProps & {
  /** What else stands with the search when it is opened. */
  readonly children?: ComponentChildren;
};

/** The verdicts in sight, and the search and the outlets on demand: what is found comes first. */
export function FoldedFilters({ children, ...props }: FoldedFiltersProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) fields.current?.querySelector('input')?.focus();
  }, [open]);
  const toggle = (): void => {
    // Nothing is left out by a filter that is out of sight.
    if (open) props.onFilter({ ...props.filter, query: '', outlet: null });
    setOpen(!open);
  };
  return (
    <div class="filters">
      <VerdictChips {...props} />
      <button
        type="button"
        class="button link filter-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {t('filter.open')}
      </button>
      {open && (
        <div class="filter-fields" id={id} ref={fields}>
          <FilterFields {...props} />
          {children}
        </div>
      )}
    </div>
  );
}

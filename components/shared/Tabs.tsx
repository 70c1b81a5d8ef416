import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export type Tab = {
  readonly id: string;
  readonly name: string;
  readonly count: number | null;
  readonly content: () => ComponentChildren;
};

type TabsProps = {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly formatCount: (count: number) => string;
  /** Id of the tab that is open at first; the first one when there is none of that id. */
  readonly first?: string;
  readonly onChoose?: (id: string) => void;
};

/** Tabs by the WAI-ARIA pattern: one tab stop, arrow keys move and choose. */
export function Tabs({ label, tabs, formatCount, first, onChoose }: TabsProps) {
  const prefix = useId();
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      tabs.findIndex(({ id }) => id === first),
    ),
  );
  const list = useRef<HTMLDivElement>(null);
  const tab = tabs[chosen] ?? tabs[0];

  const choose = (index: number): void => {
    setChosen(index);
    const id = tabs[index]?.id;
    if (id !== undefined) onChoose?.(id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: chosen + 1,
      ArrowLeft: chosen - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (step + tabs.length) % tabs.length;
    choose(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name, count }, index) => (
          <button
            key={id}
            type="button"
            class="tab"
            role="tab"
            id={`${prefix}-${id}`}
            aria-controls={`${prefix}-panel`}
            aria-selected={index === chosen}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => choose(index)}
          >
            {name}
            {count !== null && <span class="count">{`\u00a0${formatCount(count)}`}</span>}
          </button>
        ))}
      </div>
      {tab !== undefined && (
        <div
          class="tab-panel"
          role="tabpanel"
          id={`${prefix}-panel`}
          aria-labelledby={`${prefix}-${tab.id}`}
          tabIndex={0}
          key={tab.id}
        >
          {tab.content()}
        </div>
      )}
    </>
  );
}

import type { SourceReference } from '../../lib/compare/comparison.ts';
import type { Tab } from '../shared/Tabs.tsx';
import { PrintedSources } from './PrintedSources.tsx';

type PrintedTabsProps = {
  readonly tabs: readonly Tab[];
  /** Ids of those that are printed, in order; one that there is none of is left out. */
  readonly order: readonly string[];
  readonly sources: readonly SourceReference[];
};

/** What stands behind the tabs, one part under the other, and the sources: on paper nothing can be chosen. */
export function PrintedTabs({ tabs, order, sources }: PrintedTabsProps) {
  return (
    <div class="printed">
      {order
        .flatMap((id) => tabs.find((tab) => tab.id === id) ?? [])
        .map(({ id, name, content }) => (
          <section key={id} class={`printed-${id}`}>
            <h2 class="printed-title">{name}</h2>
            {content()}
          </section>
        ))}
      <PrintedSources sources={sources} />
    </div>
  );
}

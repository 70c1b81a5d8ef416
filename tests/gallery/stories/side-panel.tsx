import { SidePanel, type SidePanelProps } from '../../../components/side-panel/SidePanel.tsx';
import type { PageState } from '../../../lib/compare/page-state.ts';
import { cannot, compared, LONG_OUTLET, manyFindings } from '../made-up.ts';
import type { Story } from '../story.ts';

const nothing = (): void => {};
const PANEL_WIDTH = 420;

export function sidePanelProps(state: PageState, activePassageId: string | null): SidePanelProps {
  return {
    state,
    activePassageId,
    onShowPassage: nothing,
    onResume: nothing,
    onRetry: nothing,
    onOpenLibrary: nothing,
    onCompareTopic: nothing,
    onOpenComparison: nothing,
  };
}

function story(name: string, state: PageState, activePassageId: string | null = null): Story {
  return {
    id: `side-panel-${name}`,
    width: PANEL_WIDTH,
    render: () => <SidePanel {...sidePanelProps(state, activePassageId)} />,
  };
}

export const sidePanelStories: readonly Story[] = [
  story('compared', compared(), 'p3'),
  story('50-findings', manyFindings(50)),
  story(
    'long-names',
    compared(undefined, {
      outlet: LONG_OUTLET,
      title: 'Hopes for a ceasefire remain elusive after the first talks in three years'.repeat(6),
    }),
  ),
  story('empty-library', cannot({ kind: 'empty-library' })),
  story('paused', { kind: 'paused', site: 'zealnews.africa' }),
  story('unsupported', { kind: 'unsupported' }),
  story('error', { kind: 'error', message: 'TypeError: tokens is not iterable (score-passages.ts:41)' }),
  story('reading', { kind: 'reading' }),
  story('not-related', { kind: 'not-related', topics: [] }),
];

import { Options, type OptionsProps } from '../../../components/options/Options.tsx';
import type { Story } from '../story.ts';
import { SUMMARIES } from '../talks-comparison.ts';

const nothing = (): void => {};

function story(name: string, props: Partial<OptionsProps> = {}): Story {
  const all: OptionsProps = {
    sources: SUMMARIES.map((source, index) => ({ ...source, enabled: index !== 2 })),
    deleted: 0,
    onToggle: nothing,
    onDelete: nothing,
    onUndoDelete: nothing,
    onForgetDelete: nothing,
    onAdd: nothing,
    ...props,
  };
  return { id: `options-${name}`, width: null, render: () => <Options {...all} /> };
}

export const optionsStories: readonly Story[] = [
  story('library'),
  story('empty', { sources: [] }),
  story('deleted', { sources: SUMMARIES.slice(1), deleted: 1 }),
];

import { comparisonStories } from './stories/comparison.tsx';
import { libraryStories } from './stories/library.tsx';
import { difficultOptionsStories } from './stories/options-difficult.tsx';
import { optionsStories } from './stories/options.tsx';
import { popupStories } from './stories/popup.tsx';
import { sidePanelStories } from './stories/side-panel.tsx';
import { tooltipStories } from './stories/tooltip.tsx';
import { welcomeStories } from './stories/welcome.tsx';
import type { Story } from './story.ts';

/** Every state of every view. */
export const STORIES: readonly Story[] = [
  ...popupStories,
  ...sidePanelStories,
  ...tooltipStories,
  ...comparisonStories,
  ...libraryStories,
  ...optionsStories,
  ...difficultOptionsStories,
  ...welcomeStories,
];

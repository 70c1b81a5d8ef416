import { Welcome } from '../../../components/welcome/Welcome.tsx';
import type { Story } from '../story.ts';

const nothing = (): void => {};

export const welcomeStories: readonly Story[] = [
  {
    id: 'welcome',
    width: null,
    render: () => <Welcome mode="automatic" onStart={nothing} onOpenLibrary={nothing} />,
  },
];

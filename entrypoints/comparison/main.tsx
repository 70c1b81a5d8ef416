import { followTheme } from '../../lib/browser/follow-theme.ts';
import { applyTheme } from '../../lib/dom/apply-theme.ts';
import { showArticle } from './show-article.tsx';
import { showLibrary } from './show-library.tsx';

void followTheme((theme) => applyTheme(document, theme));

const mount = document.querySelector<HTMLElement>('#app');
const topicId = new URL(location.href).searchParams.get('topic');
if (mount !== null && topicId !== null) void showLibrary(mount, topicId);
else if (mount !== null) void showArticle(mount);

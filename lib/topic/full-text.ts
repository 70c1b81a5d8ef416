import type { TopicText } from './topic.ts';

/** Title and text in one, the title once even where the text repeats it. */
export function fullText({ title, text }: TopicText): string {
  return title === null || text.trimStart().startsWith(title) ? text : `${title}\n${text}`;
}

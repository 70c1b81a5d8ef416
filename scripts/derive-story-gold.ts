import { readFileSync, writeFileSync } from 'node:fs';
import { deriveStoryGold } from '../tests/quality/derive-story-gold.ts';
import { DATA } from '../tests/quality/read-lines.ts';
import { readStories, type StorySet } from '../tests/quality/story.ts';

/**
 * Works out the sentence labels of the invented stories from the labels of their facts, and says whether they differ from
 * what is kept: `npx vite-node --script scripts/derive-story-gold.ts [--write]`
 */
const SETS: readonly StorySet[] = ['stories', 'own-stories'];

for (const set of SETS) {
  const file = new URL(`${set}/gold.json`, DATA);
  const derived = JSON.stringify(readStories(set).map((story) => deriveStoryGold(story)));
  if (process.argv.includes('--write')) writeFileSync(file, derived);
  const same = readFileSync(file, 'utf8') === derived;
  console.log(`${set}: gold.json ${same ? 'is' : 'is not'} what its stories say.`);
  if (!same) process.exitCode = 1;
}

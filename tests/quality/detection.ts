import { readFileSync, readdirSync } from 'node:fs';
import { fullText } from '../../lib/topic/full-text.ts';
import { learnLibraryTopics } from '../../lib/topic/cluster-stories.ts';
import { learnTopic } from '../../lib/topic/learn-topic.ts';
import { bestTopic, scoreTopic } from '../../lib/topic/score-topic.ts';
import { bundledSources } from '../../seeds/bundled.ts';

/** A text of which it is known whether it is about a topic. */
export type JudgedText = { readonly id: string; readonly title: string | null; readonly text: string };

/** How one way of learning fares on one set of texts. `wrong`: ids, missed with "-", falsely related with "+". */
export type DetectionRow = {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly count: number;
  readonly wrong: readonly string[];
};

type Talks = JudgedText & { readonly class: string };
type Trap = JudgedText & { readonly about: boolean };
type Judgement = { readonly id: string; readonly about: boolean; readonly related: boolean };
type Judge = (text: JudgedText) => boolean;

const DATA = new URL('./data/', import.meta.url);
const TRAPS = new URL('../fixtures/topic/texts.json', import.meta.url);
/** Texts as long as the shorter negatives, so that length cannot decide. */
const EQUAL_LENGTH = 300;
/** Headlines of other stories under an article. */
const LINKS = 10;

const read = (url: URL): string => readFileSync(url, 'utf8');

/** The labelled texts about the talks and their look-alikes. */
export function talksTexts(): readonly Talks[] {
  return read(new URL('talks_articles.jsonl', DATA))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Talks);
}

/** Our own texts of the traps, and of later rounds. */
export const trapTexts = (): readonly Trap[] => JSON.parse(read(TRAPS)) as readonly Trap[];

/** Invented stories, each told by several outlets; nothing was fitted on `own-stories`. */
export function storyTexts(set: 'stories' | 'own-stories' = 'stories'): readonly (readonly JudgedText[])[] {
  return readdirSync(new URL(`${set}/`, DATA))
    .filter((file) => /^\d/u.test(file))
    .sort()
    .map((file) => {
      const story = JSON.parse(read(new URL(`${set}/${file}`, DATA))) as {
        readonly articles: readonly JudgedText[];
      };
      return story.articles.map(({ id, title, text }) => ({ id, title, text }));
    });
}

/** All figures of "about the topic or not", by how the topic was learned and on what it was tried. */
export function measureDetection(): readonly DetectionRow[] {
  const talks = talksTexts();
  const about = talks.filter((text) => text.class === 'positive');
  const other = talks.filter((text) => text.class.endsWith('_negative'));
  const traps = trapTexts();
  const seeds = bundledSources().map(({ article }) => article);
  const stories = storyTexts();
  const five = judgeBy(seeds);
  return [
    row('talks, five sources', judge(five, about, other)),
    row('talks, five sources, equal length', judge(five, about.map(shorten), other.map(shorten))),
    row(
      'talks, each text with links to the others’ stories',
      judge(five, about.map(linkTo(other)), other.map(linkTo(about))),
    ),
    row(
      'traps and later rounds, five sources',
      judge(
        five,
        traps.filter((trap) => trap.about),
        traps.filter((trap) => !trap.about),
      ),
    ),
    row(
      'talks, two of five sources',
      pairs(seeds).flatMap((pair) => judge(judgeBy(pair), about, [...other, ...stories.flat()])),
    ),
    row('stories, two of four sources', judgePairs(stories, [...talks, ...traps])),
    row('own stories, two of their sources', judgePairs(storyTexts('own-stories'), [...talks, ...traps])),
    row('library of six stories, each article left out', [
      ...stories.flatMap((story) =>
        story.slice(0, 4).flatMap((left) => {
          const library = stories.flat().filter((text) => text !== left);
          return judge(judgeByLibrary(library), [left], []);
        }),
      ),
      ...judge(judgeByLibrary(stories.flat()), [], [...other, ...about]),
    ]),
  ];
}

/** A topic of every two of a story's first four sources, tried on the story's others, the other stories and `elsewhere`. */
function judgePairs(
  stories: readonly (readonly JudgedText[])[],
  elsewhere: readonly JudgedText[],
): readonly Judgement[] {
  return stories.flatMap((story) =>
    pairs(story.slice(0, 4)).flatMap((pair) =>
      judge(
        judgeBy(pair),
        story.filter((text) => !pair.includes(text)),
        [...stories.filter((each) => each !== story).flat(), ...elsewhere],
      ),
    ),
  );
}

function judgeBy(sources: readonly Pick<JudgedText, 'title' | 'text'>[]): Judge {
  const topic = learnTopic({ id: 'topic', name: 'Topic', sources });
  return (text) => scoreTopic(topic, text).related;
}

function judgeByLibrary(library: readonly JudgedText[]): Judge {
  const topics = learnLibraryTopics(library);
  return (text) => bestTopic(topics, text)?.related === true;
}

function judge(
  related: Judge,
  about: readonly JudgedText[],
  other: readonly JudgedText[],
): readonly Judgement[] {
  return [
    ...about.map((text) => ({ id: text.id, about: true, related: related(text) })),
    ...other.map((text) => ({ id: text.id, about: false, related: related(text) })),
  ];
}

function row(name: string, judgements: readonly Judgement[]): DetectionRow {
  const hits = judgements.filter((one) => one.about && one.related).length;
  const claimed = judgements.filter((one) => one.related).length;
  const due = judgements.filter((one) => one.about).length;
  const wrong = judgements
    .filter((one) => one.about !== one.related)
    .map((one) => (one.about ? '-' : '+') + one.id);
  return {
    name,
    precision: claimed === 0 ? 1 : hits / claimed,
    recall: due === 0 ? 1 : hits / due,
    count: judgements.length,
    wrong: [...new Set(wrong)],
  };
}

function shorten(text: JudgedText): JudgedText {
  return { ...text, title: null, text: fullText(text).slice(0, EQUAL_LENGTH) };
}

/** Adds what pages print under an article: the headlines of other stories. */
function linkTo(others: readonly JudgedText[]): (text: JudgedText) => JudgedText {
  const step = Math.ceil(others.length / LINKS);
  const headlines = others.filter((_, index) => index % step === 0).flatMap(({ title }) => title ?? []);
  return (text) => ({ ...text, text: [text.text, 'Most read', ...headlines].join('\n') });
}

function pairs<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second]));
}

/** The rows as lines of text. */
export function detectionTable(rows: readonly DetectionRow[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    ({ name, precision, recall, count, wrong }) =>
      `${name.padEnd(width)}  ${precision.toFixed(3)}  ${recall.toFixed(3)}  ${String(count).padStart(5)}  ${wrong.join(' ')}`,
  );
  return ['about the topic or not'.padEnd(width) + '  prec.  recall  texts  wrong', ...lines].join('\n');
}

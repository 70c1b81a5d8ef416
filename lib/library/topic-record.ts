import type { Topic } from '../topic/topic.ts';

/** What the reader said of one term of a topic. */
export type TermCorrection = 'more' | 'less' | 'never';

/** A topic as the library keeps it: the learned topic and what the reader corrected. */
export type TopicRecord = {
  readonly id: string;
  readonly revision: number;
  /** ISO 8601. */
  readonly updated: string;
  readonly deleted: string | null;
  readonly topic: Topic;
  /** By stem. */
  readonly corrections: Readonly<Record<string, TermCorrection>>;
};

export type { TermCorrection } from '../topic/topic.ts';
import type { Topic, TopicCorrections } from '../topic/topic.ts';

/** A topic as the library keeps it: the learned topic and what the reader corrected. */
export type TopicRecord = {
  readonly id: string;
  readonly revision: number;
  /** ISO 8601. */
  readonly updated: string;
  readonly deleted: string | null;
  readonly topic: Topic;
  readonly corrections: TopicCorrections;
};

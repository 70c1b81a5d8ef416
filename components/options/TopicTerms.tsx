import { useState } from 'preact/hooks';
import type { TermCorrection, TopicRecord } from '../../lib/library/topic-record.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Choice } from './Choice.tsx';

type TopicTermsProps = {
  readonly record: Pick<TopicRecord, 'topic' | 'corrections'>;
  readonly onCorrect: (stem: string, correction: TermCorrection | null) => void;
};

/** Enough to judge a topic by; the rest on demand. */
const FIRST_TERMS = 10;
const CORRECTIONS: readonly TermCorrection[] = ['more', 'less', 'never'];

/** The words a topic is recognised by, with their weights, and the reader's say on each. */
export function TopicTerms({ record, onCorrect }: TopicTermsProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const { terms } = record.topic;
  const heaviest = Math.max(...terms.map(({ weight }) => weight), Number.MIN_VALUE);
  const hidden = terms.length - FIRST_TERMS;
  return (
    <>
      <ul class="terms">
        {(open ? terms : terms.slice(0, FIRST_TERMS)).map(({ stem, word, weight }) => (
          <li key={stem} data-correction={record.corrections[stem]}>
            <span class="term" dir="auto">
              {word}
            </span>
            <meter min={0} max={1} value={weight / heaviest} aria-label={t('topics.weightOf', { word })} />
            <Choice
              label={t('topics.correct', { word })}
              value={record.corrections[stem] ?? null}
              all={t('topics.correction.none')}
              options={CORRECTIONS.map((id) => ({ id, name: t(`topics.correction.${id}`) }))}
              onChoose={(correction) => onCorrect(stem, correction)}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('finding.fewer') : t('topics.moreTerms', { count: hidden })}
        </button>
      )}
    </>
  );
}

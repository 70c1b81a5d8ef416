import { describe, expect, it } from 'vitest';
import { describeSignals } from '../../../components/shared/describe-signals.ts';
import { SIGNAL_WEIGHTS } from '../../../lib/dom/detect/page-signals.ts';
import { createTranslator } from '../../../lib/messages/create-translator.ts';

const messages = createTranslator('en');

describe('why a page is no article', () => {
  it.each(Object.entries(SIGNAL_WEIGHTS))(
    '%s has words exactly when it speaks against one',
    (name, weight) => {
      expect(describeSignals([name], messages)).toHaveLength(weight < 0 ? 1 : 0);
    },
  );

  it('is told once for signals that mean the same, strongest first', () => {
    const signals = ['thread', 'mostly-headlines', 'headline', 'teasers', 'several-posts'];
    expect(describeSignals(signals, messages)).toEqual([
      'It is a thread of posts.',
      'It lists other articles.',
    ]);
  });
});

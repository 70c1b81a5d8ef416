import { send } from '../../lib/browser/messaging.ts';
import type { Comparison } from '../../lib/compare/comparison.ts';
import type { FindingsList } from '../../lib/dom/mark/findings-list.ts';

/** Tells screen readers of the findings that are marked; asks the background for words only where there are any. */
export function createFindingsTeller(list: FindingsList) {
  let latest: readonly string[] | null = null;

  return {
    /** @param marked ids of the findings that are marked, in reading order */
    async tell(comparison: Comparison | null, marked: readonly string[]): Promise<void> {
      latest = marked;
      if (comparison === null || marked.length === 0) {
        list.hide();
        return;
      }
      const shown = comparison.findings.filter(({ id }) => marked.includes(id));
      const conflicts = shown.filter(({ verdict }) => verdict === 'conflicts').length;
      const words = await send('findings-words', { findings: shown.length, conflicts });
      // The marks may have changed while the words came.
      if (!words.ok || latest !== marked) return;
      const { sentence, verdicts, language } = words.value;
      const passages = new Map(comparison.passages.map(({ id, text }) => [id, text]));
      const items = shown.map(({ id, verdict, passages: [first = ''] }) => ({
        id,
        name: `${verdicts[verdict]}: ${passages.get(first) ?? ''}`,
      }));
      list.show(sentence, items, language);
    },
  };
}

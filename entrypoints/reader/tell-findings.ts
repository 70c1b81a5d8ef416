import { send } from '../../lib/browser/messaging.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import type { Comparison } from '../../lib/compare/comparison.ts';
import type { FindingsList } from '../../lib/dom/findings-list.ts';
import { translate, type Translator } from '../../lib/messages/translate.ts';

/** The marks that are on the page, for those who do not see them: "Lateral: 12 findings, 2 conflicts", and each by name. */
function describe({ findings, passages }: Comparison, marked: readonly string[], { t }: Translator) {
  const shown = findings.filter(({ id }) => marked.includes(id));
  const conflicts = shown.filter(({ verdict }) => verdict === 'conflicts').length;
  const counts = [
    t('summary.announcement', { count: shown.length }),
    ...(conflicts > 0 ? [t('summary.conflicts', { count: conflicts })] : []),
  ];
  const words = new Map(passages.map(({ id, text }) => [id, text]));
  return {
    name: `${t('app.name')}: ${counts.join(', ')}`,
    items: shown.map(({ id, verdict, passages: [first = ''] }) => ({
      id,
      name: `${t(`verdict.${verdict}`)}: ${words.get(first) ?? ''}`,
    })),
  };
}

/** Tells screen readers of the findings that are marked; asks the background for words only where there are any. */
export function createFindingsTeller(list: FindingsList) {
  let translator: Translator | null = null;
  let latest: readonly string[] | null = null;

  async function words(): Promise<Translator | null> {
    const reply = await send('interface-words', null);
    return reply.ok ? translate(reply.value.catalogue, reply.value.language, uiLanguage()) : null;
  }

  return {
    /** @param marked ids of the findings that are marked, in reading order */
    async tell(comparison: Comparison | null, marked: readonly string[]): Promise<void> {
      latest = marked;
      if (comparison === null || marked.length === 0) {
        list.hide();
        return;
      }
      translator ??= await words();
      // The marks may have changed while the words came.
      if (translator === null || latest !== marked) return;
      const { name, items } = describe(comparison, marked, translator);
      list.show(name, items, translator.language);
    },
  };
}

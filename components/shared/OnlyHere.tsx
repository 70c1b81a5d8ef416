import type { Comparison } from '../../lib/compare/comparison.ts';
import { useMessages } from './messages-context.tsx';
import { Quote } from './Quote.tsx';

type OnlyHereProps = {
  readonly comparison: Comparison;
  readonly lost: readonly string[];
  readonly onShowPassage: (passageId: string) => void;
};

/** Passages that were compared and that nobody else reports. */
export function OnlyHere({ comparison, lost, onShowPassage }: OnlyHereProps) {
  const { t } = useMessages();
  const passages = comparison.passages.filter(({ id }) => comparison.onlyHere.includes(id));
  if (passages.length === 0) return <p class="nothing">{t('onlyHere.none')}</p>;
  return (
    <>
      <p class="intro">{t('onlyHere.intro')}</p>
      <ul class="findings">
        {passages.map(({ id, text }) => (
          <li key={id} class="finding">
            {lost.includes(id) ? (
              <div class="here">
                <Quote text={text} />
                <span class="meta">{t('finding.lost')}</span>
              </div>
            ) : (
              <button type="button" class="here" title={t('finding.show')} onClick={() => onShowPassage(id)}>
                <Quote text={text} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

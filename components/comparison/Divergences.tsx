import type { SharedFact } from '../../lib/compare/source-comparison.ts';
import { wordDivergence } from '../../lib/messages/word-difference.ts';
import { outletName } from '../shared/describe-source.ts';
import { isolate } from '../shared/isolate.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';

/** Which two sources of a fact diverge, and in what; nothing where they all agree. */
export function Divergences({ fact }: { readonly fact: SharedFact }) {
  const { accounts, pairs } = fact;
  const messages = useMessages();
  const { t } = messages;
  const told = pairs.filter(({ verdict }) => verdict !== 'agrees');
  if (told.length === 0) return null;
  const nameOf = (place: number): string => {
    const account = accounts[place];
    return account === undefined ? t('outlet.unknown') : outletName(account.source, messages);
  };
  return (
    <>
      <p class="section-title">{t('library.diverge')}</p>
      <ul class="divergences">
        {told.map(({ first, second, verdict, differences }) => (
          <li key={`${first} ${second}`}>
            <dl class="differences">
              {differences.map((difference, index) => (
                <div key={index}>
                  <dt>
                    {t(`difference.${difference.kind}`)}{' '}
                    {index === 0 && verdict !== fact.verdict && <VerdictMark verdict={verdict} />}
                  </dt>
                  <dd>{wordDivergence(difference, [nameOf(first), nameOf(second)], messages, isolate)}</dd>
                </div>
              ))}
              {differences.length === 0 && (
                <div>
                  <dt>
                    <VerdictMark verdict={verdict} />
                  </dt>
                  <dd>{messages.list([nameOf(first), nameOf(second)].map(isolate))}</dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

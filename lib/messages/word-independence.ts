import type { Finding, SourceReference } from '../compare/comparison.ts';
import type { Dependence } from '../compare/dependence.ts';
import type { Translator } from './translate.ts';

type Counted = Pick<Finding, 'independent' | 'accounts'>;

/** "2 accounts", or how many of them are independent when some copy each other or the article. */
export function wordIndependence(
  { independent, accounts }: Counted,
  { t, number }: Pick<Translator, 't' | 'number'>,
): string {
  const count = accounts.length;
  if (independent === count) return t('finding.accounts', { count });
  if (independent === 0) return t('finding.independent.none', { count });
  return t('finding.independent.of', { count: independent, accounts: number(count) });
}

/** Why two accounts count together: who they are, and the reason. */
export function wordDependence(
  { kind, sourceIds, outlet }: Dependence,
  sources: ReadonlyMap<string, Pick<SourceReference, 'outlet'>>,
  { t, list }: Pick<Translator, 't' | 'list'>,
): { readonly who: string; readonly why: string } {
  const outlets = sourceIds.map((id) => sources.get(id)?.outlet ?? t('outlet.unknown'));
  const [only = ''] = outlets;
  const who = sourceIds.length > 1 ? [...new Set(outlets)] : [only, t('finding.thisArticle')];
  const named = outlet ?? t('outlet.unknown');
  const why =
    kind === 'declared-origin' || kind === 'cites-outlet' || kind === 'credits-outlet'
      ? t(`independence.${kind}`, { outlet: named })
      : t(`independence.${kind}`);
  return { who: list(who), why };
}

/** Why accounts of a fact count together, a sentence each. */
export function wordDependences(
  { accounts, dependences = [] }: Pick<Finding, 'accounts' | 'dependences'>,
  messages: Pick<Translator, 't' | 'list'>,
): readonly string[] {
  const sources = new Map(accounts.map(({ source }) => [source.id, source]));
  return dependences.map((dependence) => {
    const { who, why } = wordDependence(dependence, sources, messages);
    return `${who}: ${why}`;
  });
}

import type { Verdict } from '../compare/comparison.ts';
import type { Translator } from './translate.ts';

/** How the marks of a page are told to those who do not see them. */
export type FindingsWords = {
  /** "Lateral: 12 findings, 2 conflicts" */
  readonly sentence: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly language: string;
};

export function wordFindings(
  { findings, conflicts }: { readonly findings: number; readonly conflicts: number },
  { t, language }: Translator,
): FindingsWords {
  const counts = [
    t('summary.announcement', { count: findings }),
    ...(conflicts > 0 ? [t('summary.conflicts', { count: conflicts })] : []),
  ];
  return {
    sentence: `${t('app.name')}: ${counts.join(', ')}`,
    verdicts: {
      agrees: t('verdict.agrees'),
      differs: t('verdict.differs'),
      conflicts: t('verdict.conflicts'),
      'another-occasion': t('verdict.another-occasion'),
    },
    language,
  };
}

import type { Source } from '../../../lib/library/source.ts';
import { createMemoryLibrary } from '../../../lib/match/create-memory-library.ts';
import { bundledSources } from '../../../seeds/bundled.ts';
import { PAGE, type Told } from '../../fixtures/hand-added.ts';
import { makeSource } from '../library/make-source.ts';

export function sourceOf({ sentences, ...told }: Told, id: string): Source {
  return makeSource({ ...told, id, url: `https://${id}.example/a`, text: sentences.join('\n') });
}

export function libraryOf(told: readonly Told[]) {
  return createMemoryLibrary([...bundledSources(), ...told.map((one, index) => sourceOf(one, `t${index}`))]);
}

/** Two outlets on a dam, in the days of the strike. */
export const DAM: readonly Told[] = ['Hill Gazette', 'Valley Post'].map((outlet, index) => ({
  outlet,
  title: 'Dam above Orrell gives way',
  published: PAGE.published,
  sentences: [
    index === 0
      ? 'A dam above Orrell gave way after heavy rain on Monday.'
      : 'After heavy rain a dam above Orrell burst on Monday.',
    index === 0
      ? 'Divers found four bodies in the river Tarn.'
      : 'Four bodies were found by divers in the Tarn.',
    'Prosecutors are investigating the utility Northwater for negligence.',
  ],
}));

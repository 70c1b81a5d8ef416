import { createBestHits } from './best-hits.ts';
import { compareIds } from './compare-ids.ts';
import { passageRanges, type LiveSegment } from './live-segment.ts';
import type { PassageHit } from './passage-index.ts';
import { scorePassages, type Scratch, type WeightedStem } from './score-passages.ts';
import type { SegmentList } from './segment-list.ts';

/** A hit by its number in a segment. */
type Candidate = { readonly part: LiveSegment; readonly passage: number; readonly score: number };

/** The best passages of the admitted sources; see `PassageIndex.search`. */
export function searchPassages(
  list: SegmentList,
  query: readonly WeightedStem[],
  admit: ReadonlySet<string> | null,
  limit: number,
  norms: Float64Array,
  scratch: Scratch,
): readonly PassageHit[] {
  const best = createBestHits<Candidate>(limit, settle);
  for (const [part, ranges] of admittedRanges(list, admit)) {
    const at = list.parts().indexOf(part);
    const count = scorePassages(part, at, query, ranges, norms, scratch);
    const { scores, touched } = scratch;
    let { floor } = best;
    for (let index = 0; index < count; index += 1) {
      const passage = touched[index] as number;
      const score = scores[passage] as number;
      scores[passage] = 0;
      if (score < floor) continue;
      best.add({ part, passage, score });
      ({ floor } = best);
    }
  }
  return best.take().map(nameHit);
}

function admittedRanges(
  list: SegmentList,
  admit: ReadonlySet<string> | null,
): readonly (readonly [LiveSegment, Uint32Array])[] {
  if (admit === null) return list.parts().map((part) => [part, part.liveRanges]);
  const sources = new Map<LiveSegment, number[]>();
  for (const sourceId of admit) {
    const place = list.locate(sourceId);
    if (!place) continue;
    const admitted = sources.get(place.part);
    if (admitted) admitted.push(place.source);
    else sources.set(place.part, [place.source]);
  }
  return [...sources].map(([part, admitted]) => [
    part,
    passageRanges(
      part.segment,
      admitted.sort((a, b) => a - b),
    ),
  ]);
}

function nameHit({ part, passage, score }: Candidate): PassageHit {
  const first = part.segment.sourceStarts[part.sourceOf[passage] ?? 0] ?? 0;
  return { sourceId: sourceIdOf(part, passage), passage: passage - first, score };
}

function settle(a: Candidate, b: Candidate): number {
  return compareIds(sourceIdOf(a.part, a.passage), sourceIdOf(b.part, b.passage)) || a.passage - b.passage;
}

function sourceIdOf({ ids, sourceOf }: LiveSegment, passage: number): string {
  return ids[sourceOf[passage] ?? 0] ?? '';
}

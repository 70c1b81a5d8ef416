import type { Citation, Passage } from '../text/article.ts';
import type { Comparison, Finding } from './comparison.ts';
import { citedNames } from './independence-cited.ts';
import { canonicalOutlet, namedOutlets, outletNames } from './outlet-names.ts';

/**
 * What the library says to a citation. `found`: the library holds an article of the outlet that tells the
 * same. `not-found`: it holds articles of the outlet, and none tells this. `not-in-library`: it holds none.
 */
export type CitationStatus = 'found' | 'not-found' | 'not-in-library';

export type AuditedOutlet = {
  /** As the article prints it. */
  readonly name: string;
  readonly status: CitationStatus;
  /** Sources of the outlet that tell the same (`found`), or all that the library has of it. */
  readonly sourceIds: readonly string[];
};

/** One citation of a synthesis, beside what the library holds of the outlets it names. */
export type AuditedCitation = {
  readonly passageId: string;
  /** The citation as the article prints it; offsets count in the article's text. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly outlets: readonly AuditedOutlet[];
};

export type SynthesisAudit = {
  /** Whether the article rests on other outlets' reports: several of its passages name them. */
  readonly synthesis: boolean;
  readonly citations: readonly AuditedCitation[];
  /** Each cited outlet once, with the best that was found for it. */
  readonly outlets: readonly AuditedOutlet[];
};

/** What the audit needs to know of a source in the library. */
export type LibraryOutlet = {
  readonly id: string;
  readonly outlet: string | null;
  readonly url: string | null;
};

/** One attributed sentence is usual in reporting; from two passages and two outlets on the article is built so. */
const SYNTHESIS_PASSAGES = 2;
const SYNTHESIS_OUTLETS = 2;
const BEST_FIRST: readonly CitationStatus[] = ['found', 'not-found', 'not-in-library'];

/**
 * Audits an article that cites other outlets for its claims against the library it was compared with.
 * Citations are secondary: nothing here adds to a count of independent accounts.
 * @param own names of the article's own outlet, which it does not cite
 */
export function auditSynthesis(
  comparison: Comparison,
  library: readonly LibraryOutlet[],
  own: readonly string[] = [],
): SynthesisAudit {
  const held = new Set(library.flatMap(outletNames));
  const citations = comparison.passages.flatMap((passage) =>
    citationsOf(passage, comparison.passages, held).flatMap(({ raw, start, end, outlets, passageIds }) => {
      const cited = outlets.filter((name) => !own.includes(canonicalOutlet(name)));
      if (cited.length === 0) return [];
      const telling = tellingSources(comparison.findings, passageIds);
      const audited = cited.map((name) => audit(name, library, telling));
      return [{ passageId: passage.id, raw, start, end, outlets: audited }];
    }),
  );
  const outlets = bestOfEach(citations.flatMap((citation) => citation.outlets));
  const passages = new Set(citations.map(({ passageId }) => passageId));
  return {
    synthesis: passages.size >= SYNTHESIS_PASSAGES && outlets.length >= SYNTHESIS_OUTLETS,
    citations,
    outlets,
  };
}

/** A citation and the passages that it stands for. */
type Cited = Citation & { readonly passageIds: readonly string[] };

/**
 * The passage's citation lines, and the outlets its own words name ("Reuters reports"). Other names count where the
 * library holds an outlet of that name.
 */
function citationsOf(passage: Passage, all: readonly Passage[], held: ReadonlySet<string>): readonly Cited[] {
  const passageIds = coveredBy(passage, all);
  const listed = passage.citations.map((citation) => ({ ...citation, passageIds }));
  const known = new Set(listed.flatMap(({ outlets }) => outlets.map(canonicalOutlet)));
  const cited = citedNames(passage.text);
  const names = [...cited.known, ...cited.unknown.filter((name) => held.has(canonicalOutlet(name)))];
  const named = namedOutlets(names, [...known]).map(({ printed }) => printed);
  if (named.length === 0) return listed;
  const { id, text, start, end } = passage;
  return [...listed, { raw: text, start, end, outlets: named, passageIds: [id] }];
}

/** The sentences of the paragraph that a citation behind this passage stands for: back to the citation before it. */
function coveredBy(passage: Passage, all: readonly Passage[]): readonly string[] {
  const before = all.slice(0, all.indexOf(passage));
  const others = before.findLastIndex(
    ({ paragraph, citations }) => paragraph !== passage.paragraph || citations.length > 0,
  );
  return [...before.slice(others + 1), passage].map(({ id }) => id);
}

function tellingSources(findings: readonly Finding[], passageIds: readonly string[]): ReadonlySet<string> {
  const about = findings.filter(({ passages }) => passages.some((id) => passageIds.includes(id)));
  const same = about.flatMap(({ accounts }) =>
    accounts.filter(({ verdict }) => verdict === 'agrees' || verdict === 'differs'),
  );
  return new Set(same.map(({ source }) => source.id));
}

function audit(name: string, library: readonly LibraryOutlet[], telling: ReadonlySet<string>): AuditedOutlet {
  const cited = canonicalOutlet(name);
  const held = library.filter((source) => outletNames(source).includes(cited)).map(({ id }) => id);
  const found = held.filter((id) => telling.has(id));
  if (found.length > 0) return { name, status: 'found', sourceIds: found };
  return { name, status: held.length > 0 ? 'not-found' : 'not-in-library', sourceIds: held };
}

function bestOfEach(outlets: readonly AuditedOutlet[]): readonly AuditedOutlet[] {
  const best = new Map<string, AuditedOutlet>();
  for (const outlet of outlets) {
    const key = canonicalOutlet(outlet.name);
    const known = best.get(key);
    if (known === undefined || BEST_FIRST.indexOf(outlet.status) < BEST_FIRST.indexOf(known.status))
      best.set(key, outlet);
  }
  return [...best.values()];
}

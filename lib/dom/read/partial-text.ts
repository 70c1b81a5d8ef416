import type { PartialReason } from '../../text/article.ts';
import type { BlockTree, Leaf } from './block-tree.ts';
import type { PageMetadata } from '../metadata/read-metadata.ts';

/** What a page says where it stops a reader who has not paid or logged in. */
const PAYWALL = new RegExp(
  [
    String.raw`\b(?:subscribe|sign up|register|log ?in|sign in|join|pay)\b.{0,40}\bto (?:continue|keep|finish) reading`,
    String.raw`\bto (?:continue|keep|finish) reading\b.{0,60}\b(?:subscribe|sign up|register|log ?in|sign in|account|subscription)`,
    String.raw`\b(?:this|the rest of this|the full) (?:article|story|content|post)\b.{0,40}\b(?:for|to|only for) (?:paid |paying )?(?:subscribers|members)\b`,
    String.raw`\b(?:subscribers?|members?)[- ]only\b|\bfor (?:paid )?subscribers only\b|\bthis post is for paid subscribers\b`,
    String.raw`\b(?:you(?:'|’)ve|you have) (?:reached|used|read) (?:your|all|the)\b.{0,40}\b(?:limit|free articles?)`,
    String.raw`\b(?:unlock|get full access to) (?:this|the full) (?:article|story)`,
    String.raw`\bréservé aux abonnés|\bweiterlesen mit\b|\bpara suscriptores\b|только для подписчиков|会员专享|구독자 전용`,
  ].join('|'),
  'iu',
);
/** A longer line is a sentence of somebody's article, not a notice. */
const MAX_NOTICE_LENGTH = 220;
/** Text that stops in the middle of a sentence, where the page promises more. */
const CUT = /(?:…|\.\.\.|\[(?:…|\.\.\.|more)\]|\((?:more|continued)\))\s*$/iu;
/** Share of the length the page gives for its article from which the text counts as whole. */
const WHOLE_SHARE = 0.8;

/** Is the line a notice that the rest is for those who pay or log in? */
export function isPaywallNotice(text: string): boolean {
  return text.length < MAX_NOTICE_LENGTH && PAYWALL.test(text);
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

/**
 * Whether only a part of the article is on the page, and why; `null` when it is whole, as far as can be told.
 * A page that declares its article to be paid for, and says how long it is, is believed when all of it is there: its
 * reader has subscribed.
 */
export function partialReason(
  tree: BlockTree,
  body: readonly Leaf[],
  metadata: PageMetadata,
): PartialReason | null {
  const [first] = body;
  const last = body.at(-1);
  if (first === undefined || last === undefined) return metadata.paywalled ? 'paywall' : null;
  const length = body.reduce((sum, { text }) => sum + countWords(text), 0);
  const isWhole = metadata.wordCount !== null && length >= metadata.wordCount * WHOLE_SHARE;
  if (isWhole) return null;
  const inBody = new Set(body);
  const notice = tree.leaves.find(
    (leaf) => leaf.index > first.index && !inBody.has(leaf) && isPaywallNotice(leaf.text),
  );
  if (metadata.paywalled || notice !== undefined) return 'paywall';
  return CUT.test(last.text) ? 'cut' : null;
}

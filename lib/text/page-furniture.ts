import { fold } from './fold.ts';

/** Lines that are a button, a label or a heading of the page and nothing else. Folded, without end punctuation. */
const WHOLE_LINES: ReadonlySet<string> = new Set(
  `log in|login|log out|sign in|sign up|sign in or register|register|subscribe|subscribe now|subscribe today|join|join us|my account|account
|share|share this|share this article|share this story|share this post|share on|share via|share on facebook|share on twitter|share on x|share on whatsapp|tweet|retweet|print|email|e-mail|copy link|copy url|link copied|save|saved|save for later|bookmark|gift this article
|loading|please wait|menu|main menu|navigation|search|home|homepage|close|cancel|ok|got it|accept|accept all|reject all|decline|manage cookies|cookie settings|cookie policy|privacy policy|terms of use|terms of service|terms and conditions|contact us|about us|advertise with us
|advertisement|advertisment|advert|ad|ads|sponsored|sponsored content|promoted|paid content|paid partnership|story continues below advertisement|article continues below|scroll to continue|skip advertisement|skip to content|skip to main content|skip ad|back to top|top
|read more|read next|read also|read full story|continue reading|see more|see also|show more|show less|view more|view all|view comments|show comments|load more|load more comments|learn more|find out more|more|more info|more news|more stories|more on this story|more on this topic|more like this|expand|collapse
|comment|comments|leave a comment|leave a reply|post a comment|post comment|add a comment|write a comment|join the conversation|join the discussion|reply|report|report abuse|like|likes|dislike|views|shares
|related|related news|related content|related posts|related articles|related stories|related topics|you may also like|you might also like|you may like|you might be interested in|recommended|recommended for you|recommended stories|more from this author|trending|trending now|most read|most popular|most viewed|popular|popular posts|latest|latest news|latest stories|editor's picks|editors' picks|top stories|up next|don't miss|also in the news|in this article|in this story|on this page|table of contents|contents
|newsletter|newsletters|our newsletter|sign up for our newsletter|get our newsletter|get the app|download the app|download app|follow|follow us|follow us on|follow|connect with us|stay connected|find us on|share article
|facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|pinterest|youtube|tiktok|threads|bluesky|mastodon|flipboard|messenger|viber|rss|google news
|tags|tag|topics|categories|category|filed under|posted in|source|sources|origin|author|about the author|author bio|written by|published|updated|last updated|image|photo|photos|picture|video|videos|gallery|audio|podcast|listen|play|pause|mute|watch|watch live|live|watch now|listen now|listen to this article|listen to article|file photo|file|caption|credit|image caption|image source|publisher logo|logo|next|previous|prev|next article|previous article|next post|previous post|next story
|name|email|website|your name|your email|your comment|submit|send|delete|edit|all rights reserved|end of article|toggle navigation|open menu|breaking|breaking news|exclusive|opinion|analysis|editorial|live updates|minute read|min read`
    .split('|')
    .map((line) => line.trim()),
);

const NETWORKS =
  'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|google news|social media|all channels|all platforms|our channels?|our socials?';

/** Sentences in which the page speaks of itself or to its visitor. Tested on folded text. */
const PAGE_SPEAKS: readonly RegExp[] = [
  /^(?:read|see|watch|listen|view|hear|explore)(?: (?:more|also|next|now|this|here|on))*\s?[:|»>→]/u,
  /^(?:also )?(?:related|recommended|more|further reading|also read|don't miss|up next|explore more|more on this)\s?[:|»>→]/u,
  /^(?:photo|photos|photograph|image|images|picture|pictures|pic|video|illustration|graphic|credit|photo credit|image credit|image source|photo by|file photo|caption|image caption|file|getty|representational image)s?(?: (?:by|credit|courtesy|source))?\s?[:|©/,]/u,
  /^\(?(?:photo|image|picture|photograph|video)s? (?:by|courtesy|credit)\b/u,
  /(?:getty images|shutterstock|istock|unsplash|afp via getty|file photo|ap photo|reuters\/\p{L}+ \p{L}+)\)?\.?$/u,
  /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}))/u,
  /\ball rights reserved\b/u,
  /^(?:\w+ )?your e-?mail address will not be\b|^required fields are marked\b|^save my name,? e-?mail/u,
  /\b(?:sign up|signup|register|subscribe)\b[^.]{0,60}\b(?:newsletters?|inbox|alerts?|mailing list|updates|briefing)\b/u,
  /\b(?:in|to) your inbox\b/u,
  /^(?:(?:please|click here to|support [\p{L} ]{3,40}[:–-]) )?subscribe (?:to|now|today|for)\b/u,
  /[:–—] ?subscribe to\b|\btake out an? [\p{L} ]{2,40}subscription\b|\b(?:become a|sign up as a) (?:member|subscriber|supporter)\b/u,
  /^(?:already a (?:subscriber|member)|not a subscriber|(?:subscribers|members) can (?:read|listen to|watch|access) (?:this|our|all)|this (?:article|story|content) is (?:free|for subscribers|reserved|only available|exclusive))\b/u,
  new RegExp(
    `^(?:and )?(?:follow|like|join|find|connect with) [^.?!]{1,60} (?:on|via) (?:our )?(?:${NETWORKS})\\b`,
    'u',
  ),
  /^(?:did you |if you )?(?:like|liked|enjoyed?) (?:this|our) (?:article|story|post|video)\b/u,
  /^(?:please )?(?:share (?:it|this|your|the) |tell us |let us know|leave (?:a|your|us a) comment|comment below|drop us)/u,
  /\b(?:in the comments(?: section)?(?: below)?|leave a comment(?: below)?)[.!?]?$/u,
  /^(?:please )?(?:download|get|install) (?:the|our)\b[^.]{1,50}\bapp\b/u,
  /^(?:got|have you got|do you have|have) (?:a|any|an) [^.]{0,40}(?:picture|photo|video|story|tip|news|question)s?\b.{0,30}\?/u,
  /^(?:send|e-?mail|contact|write to|call) (?:it|us|them|your [^.]{1,30}|the [^.]{1,30})\b.{0,60}[\w.+-]+@[\w-]+\.\w/u,
  /^as an? (?:amazon )?(?:affiliate|associate)\b|\bwe (?:may )?(?:earn|receive) (?:a (?:small )?)?(?:commission|money|from qualifying)/u,
  /\b(?:is|are) (?:funded|supported|powered) by (?:its |our |their )?readers\b/u,
  /\b(?:we|this (?:site|website|page)|our (?:site|website|partners)) uses? cookies\b|\baccept (?:all )?cookies\b|^by (?:continuing|clicking|using this)\b/u,
  /\b(?:enable|turn on) javascript\b|^your browser (?:does not|doesn't)\b|\bad ?block(?:er)?s?\b.{0,40}\b(?:disable|turn off|whitelist)\b/u,
  /^\(?(?:additional |with )?reporting by\b|^\(?(?:editing|writing|compiled) by\b|;? ?editing by [\p{L} .]+\)?$/u,
  /^(?:register|sign in|log in|sign up)(?: now)? to (?:continue|read|keep|comment|view)\b|^(?:don't|do not) have an account\b|^forgot(?:ten)? your password\b|^notify me of\b/u,
  /^\(?(?:with|mit|avec) (?:inputs?|agency inputs?|materials?|files?|contributions?) (?:from|by|of|von)\b/u,
  /^our standards:|^the page you (?:requested|are looking for)\b|^(?:tags?|topics?|filed under|categories|category|posted in|labels?)\s?:/u,
  /^(?:click|tap) (?:here|on the|to)\b/u,
  /^(?:stay|keep) (?:tuned|connected|up to date|informed)\b.{0,30}(?:with us|for more|follow)/u,
  /^this (?:article|story|post) (?:was|is|has been|originally|first) (?:originally |first |also )?(?:published|appeared|posted|republished|updated|corrected|amended|translated|produced|generated)\b/u,
  /^(?:view|read|see) (?:all|the (?:full|original|whole)|more) (?:posts|articles|comments|stories|article|story|original|of)\b/u,
  /^\d[\d.,]*[km]? (?:views?|shares?|comments?|likes?|reads?|minutes? read|mins? read|min)$/u,
];

const AGO = /\b(?:\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago/u;
const READING_TIME = /\d+ ?-?min(?:ute)?s?(?: |-)?read\b/u;
const COUNTER = /\b\d[\d.,]*[km]? (?:views?|shares?|comments?|likes?|reads?)\b/u;
const STAMP =
  /^(?:(?:first |originally )?(?:published|posted|updated|last (?:updated|modified)|created|modified|on)|date)\b/u;

/** Words of which a line with nothing but a date and a time is made. */
const DATE_WORDS =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}h\d{2}|am|pm|a|p|m|at|on|of|and|by|gmt|utc|[ecmp][sd]?t|ist|bst|cet|cest|z|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|published|updated|posted|last|first|today|yesterday)$/u;

/** Characters; forms and notices are shorter. */
const LONGEST_FURNITURE = 300;
/** A line longer than this is prose, whatever words stand in it. */
const LONGEST_LABEL_WORDS = 12;

/**
 * Whether a line or sentence belongs to the page around the article: buttons, bylines, stamps, credits, forms, requests
 * to share or subscribe. Judged by shape and by who is addressed, never by subject.
 */
export function isPageFurniture(text: string): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  const folded = fold(text).replace(/\s+/gu, ' ').trim();
  const bare = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare === '') return !/[\p{L}\p{N}]/u.test(text);
  if (WHOLE_LINES.has(bare)) return true;
  if (PAGE_SPEAKS.some((pattern) => pattern.test(folded))) return true;
  const words = bare.split(/[^\p{L}\p{N}']+/u);
  if (words.length > LONGEST_LABEL_WORDS) return false;
  if (/[.!?]["”’']?$/u.test(folded) && !/\.{3}$/u.test(folded)) return false;
  return isByline(text, folded, words) || isStamp(folded, words);
}

function isByline(text: string, folded: string, words: readonly string[]): boolean {
  if (
    !/^(?:by|written by|from|reported by|reporting by|edited by|editing by|words by|story by|text by)[ :]/u.test(
      folded,
    )
  )
    return false;
  if (COUNTER.test(folded)) return true;
  const names = text.trim().split(/\s+/u).slice(1);
  return (
    words.length <= 8 &&
    names.length > 0 &&
    names.every((name) => /^(?:\p{Lu}|and$|&$|in$|for$|\|$|–$|-$|\d)/u.test(name) || /^by$/iu.test(name))
  );
}

function isStamp(folded: string, words: readonly string[]): boolean {
  if (READING_TIME.test(folded)) return true;
  if (AGO.test(folded) && (STAMP.test(folded) || words.length <= 4)) return true;
  if (COUNTER.test(folded) && words.length <= 4) return true;
  if (STAMP.test(folded) && /\d/u.test(folded)) return true;
  return /\d/u.test(folded) && words.every((word) => DATE_WORDS.test(word));
}

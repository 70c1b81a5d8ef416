import { titleOf } from './declared-signals.ts';
import { isBeside } from './outside.ts';
import type { SignalStates } from './page-signals.ts';
import { wordsOf } from './prose-kinds.ts';

/** Elements of one name that are looked at. */
const MAX_EACH = 120;
/** Longer texts are sentences, not names of parts and labels of buttons. */
const MAX_LABEL = 60;

/** Last words of the addresses of pages about the house and of what it offers as a whole; and numbers of threads. */
const HOUSE = [
  'about(?:-us)?|contact(?:-us)?|imprint|impressum|legal|terms|privacy|faqs?|help|who-we-are|(?:our-)?team|staff|people',
  'pricing|features|solutions|customers|membership|newsletters?|subscribe|donate|advertise|games|changelog|release-notes',
  '(?:privacy|cookie|editorial|refund)-\\w+|terms-\\w+(?:-\\w+)?|code-of-conduct|accessibility|sitemap|visit|opening-hours|shipping|returns|support|investors',
  '(?:issues|pull|status(?:es)?|@[\\w.@-]+)/\\d+',
];
/** Words of an address under which sites keep other things than news: works of reference, offers, episodes, threads. */
const SHELF = [
  'hc|kb|guides?|tutorials?|wiki|glossary|dictionary|definition|encyclopedia|lyrics|recipes?|rezepte|recettes|acts|statutes',
  'diseases?(?:-conditions)?|conditions|symptoms|doi|abs|pubmed|10\\.\\d{4,}|courses?|lessons?|episodes?|podcasts?|videos?|watch',
  'careers?|jobs?|vacancies|services?|petitions?|whats-on|events?|calendar|hotels?|listings?|properties|game|quiz',
  'incidents|pipermail|legal/\\w+',
];
const PLACE = new RegExp(
  `/(?:${HOUSE.join('|')})/?(?:[?#]|$)|/(?:${SHELF.join('|')})(?:[/?#]|$)|//(?:careers|jobs|lists|status|wiki|learn|courses|play)\\.`,
  'i',
);
/** Titles of the same. */
const TITLE = new RegExp(
  `^(?:${[
    'about(?: us)?|contact(?: us)?|impressum|imprint|faqs?|frequently asked questions|our team|careers|jobs|pricing',
    'über uns|à propos|qui sommes-nous|quiénes somos|о нас|про нас|hakkımızda|关于我们|kontakt',
    'changelog|release notes|glossary|(?:error )?404.*|(?:page )?not found.*',
  ].join(
    '|',
  )})(?= *[-–—|:·]|$)|\\b(?:lyrics|recipe|wikipedia|changelog|release notes|page not found)(?= *[-–—|(]|$)`,
  'i',
);

/** Headings that name the parts of something else than a report. */
const PART = new RegExp(
  `^(?:${[
    'ingredients?|method|directions|instructions|preparation|nutrition(?: facts)?|zutaten|zubereitung|ingrédients|préparation|ingredientes',
    '(?:your |key |main )?responsibilities|(?:key )?requirements|qualifications|(?:about|the) (?:the )?role|what (?:we|you.ll) (?:offer|bring|do|learn)|(?:about the )?position|benefits|your profile|aufgaben|ihr profil|wir bieten',
    'abstract|keywords|cite this(?: article)?|citations?|author information|acknowledge?ments|references',
    'show notes|episode notes|in this episode|course (?:content|outline|description)|syllabus|instructors?|how to play|prerequisites',
    '\\d+ (?:answers?|replies)|your answer|chapter [\\divxl]+\\b.*|see also|external links',
    'edit (?:source|this page)|view history|was th(?:is|e) .*helpful.*|specifications|technical details|tracklist|cast',
  ].join('|')})[:?.]?$`,
  'i',
);
/** Headings of a list of releases: a version, and no date such as 17.09.2025. */
const RELEASE = /^v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?![.\d])/i;
/** What a button or a link does that sells, enrols or plays. */
const OFFER = new RegExp(
  `^(?:${[
    'apply (?:now|here|for this (?:job|position|role))|jetzt bewerben|postuler|(?:buy|book|get|reserve|find) (?:your )?tickets?(?: now)?|book (?:now|a (?:demo|room|table|call))',
    '(?:start|try) (?:your |a |it )?(?:free)?(?: free)?(?: trial| demo)?(?: now)?|(?:request|get|schedule|see) a demo|get (?:started|a quote)|(?:talk to|contact) sales|sign up free|check availability|add to calendar|rsvp',
    'enrol?l(?: now)?|register now|play now|(?:watch|stream) now|sign (?:this|the) petition|back this project|donate now',
    '(?:listen|subscribe) (?:on|in|via) .{3,30}|download (?:now|for free|the app)|install(?: now)?|add to (?:wish ?list|playlist)|contact (?:seller|agent|the owner)|follow this (?:incident|page)|cite(?: this)?|ask (?:a )?question',
  ].join('|')})[!.]?$`,
  'i',
);

/**
 * Signs of pages that are written like an article and are something else: about the house, works of reference,
 * recipes, jobs, courses, papers, episodes, what is sold. Reads labels, headings and buttons only.
 * @param article the element in which all running text stands: what is around it may be advertised
 */
export function otherKindSignals(document: Document, article: Element | null): SignalStates {
  const count = (selector: string, pattern: RegExp): number => {
    const found = new Set<string>();
    const all = document.querySelectorAll(selector);
    for (let index = 0; index < all.length && index < MAX_EACH; index += 1) {
      const element = all[index];
      const words = element === undefined ? '' : wordsOf(element);
      if (words === '' || words.length > MAX_LABEL || !pattern.test(words)) continue;
      // A button is no part of a text by itself; what it stands in tells.
      if (!isBeside(element?.parentElement ?? document.body, article)) found.add(words);
    }
    return found.size;
  };
  const parts =
    count('h2,h3,h4,h5,legend,dt,summary,strong', PART) + count('p', PART) + count('h2,h3', RELEASE);
  return {
    'other-place': PLACE.test((document.URL ?? '').slice(0, 1000)),
    'other-title': TITLE.test(titleOf(document)),
    'other-parts': parts > 0,
    'many-other-parts': parts > 1,
    offer: count('button,[role=button],input[type=submit],a[class]', OFFER) > 0,
    scholarly: document.querySelector('meta[name^="citation_"]') !== null,
  };
}

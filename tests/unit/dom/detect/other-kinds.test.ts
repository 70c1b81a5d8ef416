import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { otherKindSignals } from '../../../../lib/dom/detect/other-kinds.ts';

function signalsOf(body: string, { url = 'https://daily.example/story', head = '' } = {}): readonly string[] {
  const { document } = parseHTML(`<html><head>${head}</head><body><main>${body}</main></body></html>`);
  Object.defineProperty(document, 'URL', { value: url });
  return Object.entries(otherKindSignals(document, document.querySelector('article')))
    .filter(([, isGiven]) => isGiven)
    .map(([name]) => name);
}

describe('where a page stands', () => {
  it.each([
    'https://daily.example/about/',
    'https://daily.example/en/contact-us?from=footer',
    'https://daily.example/terms-and-conditions',
    'https://lexicon.example/wiki/Ferry',
    'https://social.example/@ada/112548801237745210',
    'https://press.example/doi/10.5555/limn.2025.0419',
    'https://forge.example/orla/tool/issues/4411',
    'https://jobs.example/engineer-77',
  ])('%s is the place of another kind', (url) => {
    expect(signalsOf('', { url })).toContain('other-place');
  });

  it.each([
    'https://daily.example/opinion/about-that-bridge',
    'https://daily.example/features/2025/5/16/the-last-winter',
    'https://medium.example/@ines/why-the-ferry-stayed-8f2c11ab34de',
    'https://daily.example/issues/2025/march/the-captain',
    'https://daily.example/business/services-sector-shrinks',
    'https://daily.example/legal-battle-over-bridge',
  ])('%s is not', (url) => {
    expect(signalsOf('', { url })).not.toContain('other-place');
  });
});

describe('what a page is made of', () => {
  it.each([
    ['a recipe', '<h2>Ingredients</h2><h2>Method:</h2>', ['other-parts', 'many-other-parts']],
    ['a paper', '<h2>Abstract</h2>', ['other-parts']],
    ['a job', '<h3>Your responsibilities</h3>', ['other-parts']],
    ['answers', '<h2>3 Answers</h2>', ['other-parts']],
    ['releases', '<h2>2.4.1 – 3 May 2025</h2><h2>v2.4</h2>', ['other-parts', 'many-other-parts']],
    ['a question to the visitor', '<p>Was this article helpful?</p>', ['other-parts']],
    ['something sold', '<button>Book now</button>', ['offer']],
    ['a job to take', '<a class="btn" href="/a">Apply now</a>', ['offer']],
    ['a report with a date', '<p>17.09.2025 | No. 188/2025</p><h2>17.09.2025</h2>', []],
    [
      'a report of methods',
      '<h2>A new method for old bridges</h2><p>References to the sea are many.</p>',
      [],
    ],
    ['a report with an advert', '<article></article><div><button>Book now</button></div>', []],
    ['a report with an advert in its rail', '<aside><a class="btn" href="/a">Get started</a></aside>', []],
  ])('%s', (_, body, expected) => {
    expect(signalsOf(body)).toEqual(expected);
  });

  it.each([
    ['About - The Mercury', ['other-title']],
    ['Über uns', ['other-title']],
    ['The Long Table Lyrics | Songs', ['other-title']],
    ['404 - Page not found', ['other-title']],
    ['About that bridge | The Mercury', []],
    ['Contact lost with ferry in storm', []],
    ['Jobs report beats forecasts', []],
  ])('the title “%s”', (title, expected) => {
    expect(signalsOf('', { head: `<title>${title}</title>` })).toEqual(expected);
  });

  it('a paper by the metadata of libraries', () => {
    expect(signalsOf('', { head: '<meta name="citation_doi" content="10.5555/x">' })).toEqual(['scholarly']);
  });
});

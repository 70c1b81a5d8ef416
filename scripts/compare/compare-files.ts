import { readFile } from 'node:fs/promises';
import { describeReason } from '../../components/shared/describe-reason.ts';
import { compareArticle } from '../../lib/compare/compare-article.ts';
import { outletNames } from '../../lib/compare/outlet-names.ts';
import { auditSynthesis } from '../../lib/compare/synthesis.ts';
import { judgePage } from '../../lib/dom/detect/judge-page.ts';
import { extractArticle } from '../../lib/dom/read/extract-article.ts';
import {
  type ComparedPage,
  toComparisonRecord,
  type WordReason,
} from '../../lib/export/comparison-record.ts';
import { parseTextArticle } from '../../lib/library/front-matter.ts';
import { parseLibrary } from '../../lib/library/parse-library.ts';
import type { Source } from '../../lib/library/source.ts';
import { createTranslator } from '../../lib/messages/create-translator.ts';
import { createMemoryLibrary } from '../../lib/match/create-memory-library.ts';
import type { Article } from '../../lib/text/article.ts';
import { detectLanguage } from '../../lib/text/detect-language.ts';
import { readPassages } from '../../lib/text/read-passages.ts';
import { learnLibraryTopics } from '../../lib/topic/cluster-stories.ts';
import { learnTopic } from '../../lib/topic/learn-topic.ts';
import { bestTopic } from '../../lib/topic/score-topic.ts';
import { NO_TOPIC } from '../../lib/topic/topic.ts';
import { BUNDLED_TOPIC, bundledSources } from '../../seeds/bundled.ts';
import { parsePage } from './parse-page.ts';
import { printComparison } from './print-comparison.ts';
import { InputError, type PageFile, readPage } from './read-page.ts';

export type CompareOptions = { readonly json: boolean; readonly library: string | null };

async function readLibrary(file: string | null): Promise<readonly Source[]> {
  if (file === null) return bundledSources();
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${file}: cannot be read as a library (${why}). Give a JSON array or an exported library.`,
    );
  }
  const parsed = parseLibrary(json);
  if (!parsed.ok) throw new InputError(`${file}: ${parsed.error}`);
  return parsed.sources;
}

function withLanguage(article: Article): Article {
  return { ...article, language: detectLanguage(article.text, article.language) };
}

function readArticle(page: PageFile): { readonly article: Article; readonly isArticle: boolean } {
  if (!page.isHtml) {
    const article = parseTextArticle(page.content);
    const headline = readPassages(article.text).find(({ kind }) => kind === 'headline');
    const title = article.title ?? headline?.text ?? null;
    return { article: withLanguage({ ...article, title }), isArticle: true };
  }
  const document = parsePage(page.content);
  const { isArticle } = judgePage(document);
  return { article: withLanguage(extractArticle(document, '').article), isArticle };
}

/**
 * Compares each file with the library and prints the result to standard output, in the order given.
 * @returns 1 when a file could not be read, after the others are done; 0 otherwise
 */
export async function compareFiles(files: readonly string[], options: CompareOptions): Promise<0 | 1> {
  const say = (error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
  };
  const sources = await readLibrary(options.library).catch(say);
  if (sources === undefined) return 1;
  const articles = sources.map(({ article }) => article);
  const topics =
    options.library === null
      ? [learnTopic({ ...BUNDLED_TOPIC, sources: articles })]
      : learnLibraryTopics(articles);
  const library = createMemoryLibrary(sources);
  const outlets = sources.map(({ id, article: { outlet, url } }) => ({ id, outlet, url }));
  const messages = createTranslator('en');
  // Marks that keep right-to-left words in place are for the interface; here they would be stray characters.
  const reason: WordReason = (account) => describeReason(account, messages).replace(/[\u2066-\u2069]/g, '');
  let exitCode: 0 | 1 = 0;
  for (const file of files) {
    try {
      const page = await readPage(file);
      const { article, isArticle } = readArticle(page);
      const comparison = await compareArticle(article, library);
      const topic = bestTopic(topics, article) ?? NO_TOPIC;
      const compared: ComparedPage = { article, isArticle, topic, comparison };
      console.log(
        options.json
          ? JSON.stringify(toComparisonRecord(compared, reason))
          : printComparison(
              compared,
              page.name,
              reason,
              auditSynthesis(comparison, outlets, outletNames(article)),
            ),
      );
    } catch (error) {
      say(error);
      exitCode = 1;
    }
  }
  return exitCode;
}

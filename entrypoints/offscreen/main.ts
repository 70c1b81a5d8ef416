import { serveDocuments } from '../../lib/browser/document-reader.ts';
import { parseArticle } from '../../lib/dom/parse-article.ts';
import { readableLeaves } from '../../lib/dom/readable-leaves.ts';

serveDocuments(parseArticle, readableLeaves);

import { serveDocuments } from '../../lib/browser/document-reader.ts';
import { parseArticle } from '../../lib/dom/read/parse-article.ts';
import { readableLeaves } from '../../lib/dom/read/readable-leaves.ts';

serveDocuments(parseArticle, readableLeaves);

import { serveDocuments } from '../../lib/browser/document-reader.ts';
import { parseArticle } from '../../lib/dom/parse-article.ts';

serveDocuments(parseArticle);

import { chooseLanguage } from '../messages/choose-language.ts';
import { loadCatalogue } from '../messages/load-catalogue.ts';
import { wordFindings } from '../messages/word-findings.ts';
import { onMessage } from './messaging.ts';
import { pageWords } from './page-words.ts';
import { uiLanguage } from './ui-language.ts';

/** Gives the reader the words of the interface's language, so that it need not carry all languages into every page. */
export function serveInterfaceWords(): void {
  onMessage('interface-words', async () => {
    const tag = uiLanguage();
    const language = chooseLanguage(tag);
    return { catalogue: await loadCatalogue(language), language, tag };
  });
  onMessage('findings-words', async (counts) => wordFindings(counts, await pageWords()));
}

import { chooseLanguage } from '../messages/choose-language.ts';
import { loadCatalogue } from '../messages/load-catalogue.ts';
import { onMessage } from './messaging.ts';
import { uiLanguage } from './ui-language.ts';

/** Gives the reader the words of the interface's language, so that it need not carry all languages into every page. */
export function serveInterfaceWords(): void {
  onMessage('interface-words', async () => {
    const language = chooseLanguage(uiLanguage());
    return { catalogue: await loadCatalogue(language), language };
  });
}

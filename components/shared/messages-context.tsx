import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { createTranslator, type Translator } from '../../lib/messages/create-translator.ts';

const MessagesContext = createContext<Translator>(createTranslator('en'));

type MessagesProps = { readonly language: string; readonly children: ComponentChildren };

/** Gives every view below it the words of one interface language (a BCP 47 tag). */
export function Messages({ language, children }: MessagesProps) {
  const translator = useMemo(() => createTranslator(language), [language]);
  return <MessagesContext.Provider value={translator}>{children}</MessagesContext.Provider>;
}

/** The words, numbers and dates of the interface language. */
export function useMessages(): Translator {
  return useContext(MessagesContext);
}

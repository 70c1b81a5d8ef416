import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../lib/messages/translate.ts';

/** Holds the words of the interface language for every view below it. */
export const MessagesContext = createContext<Translator | null>(null);

/**
 * The words, numbers and dates of the interface language.
 * @throws outside of a provider of them
 */
export function useMessages(): Translator {
  const translator = useContext(MessagesContext);
  if (translator === null) throw new Error('A view needs <Messages> above it.');
  return translator;
}

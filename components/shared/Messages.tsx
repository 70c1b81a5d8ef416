import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { createTranslator } from '../../lib/messages/create-translator.ts';
import { MessagesContext } from './messages-context.tsx';

type MessagesProps = { readonly language: string; readonly children: ComponentChildren };

/** Gives every view below it the words of one interface language (a BCP 47 tag), from all that there are. */
export function Messages({ language, children }: MessagesProps) {
  const translator = useMemo(() => createTranslator(language), [language]);
  return <MessagesContext.Provider value={translator}>{children}</MessagesContext.Provider>;
}

import { parseHTML } from 'linkedom';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { MessagesContext } from '../../../components/shared/messages-context.tsx';
import { createTranslator } from '../../../lib/messages/create-translator.ts';

export type MountedView = {
  readonly root: HTMLElement;
  /** The visible text, white space collapsed. */
  readonly text: () => string;
  readonly all: (selector: string) => readonly HTMLElement[];
  /** The element whose own text is these words. @throws when there is none */
  readonly named: (selector: string, words: string) => HTMLElement;
  readonly click: (element: HTMLElement) => void;
  readonly type: (element: HTMLElement, value: string) => void;
  readonly change: (element: HTMLElement, properties: Readonly<Record<string, unknown>>) => void;
  readonly submit: (formSelector: string) => void;
};

/** Draws a view into a document of its own. */
export function mountView(view: ComponentChild, language = 'en'): MountedView {
  const { document, Event } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  Object.assign(globalThis, { document, Event });
  const root = document.getElementById('root');
  if (root === null) throw new Error('The document has no root.');
  const messages = createTranslator(language);
  void act(() => render(<MessagesContext.Provider value={messages}>{view}</MessagesContext.Provider>, root));
  const collapse = (text: string): string =>
    text
      .replace(/[\u2068\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const fire = (element: HTMLElement, type: string): void => {
    void act(() => {
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    });
  };
  return {
    root,
    all,
    text: () => collapse(root.textContent),
    named: (selector, words) => {
      const found = all(selector).find((element) => collapse(element.textContent).includes(words));
      if (found === undefined) throw new Error(`No ${selector} says “${words}”.`);
      return found;
    },
    click: (element) => fire(element, 'click'),
    type: (element, value) => {
      Object.assign(element, { value });
      fire(element, 'input');
    },
    change: (element, properties) => {
      Object.assign(element, properties);
      fire(element, 'change');
    },
    submit: (formSelector) => {
      const [form] = all(formSelector);
      if (form === undefined) throw new Error(`No form ${formSelector}.`);
      fire(form, 'submit');
    },
  };
}

/** A finding as a screen reader is told of it. */
export type ListedFinding = { readonly id: string; readonly name: string };

export type FindingsList = {
  /** Outside the article, directly under the document's root; there only while something is listed. */
  readonly element: HTMLElement;
  /**
   * Lists findings to walk through, under a name that is announced once for each address.
   * @param language BCP 47 tag of the words
   */
  readonly show: (name: string, findings: readonly ListedFinding[], language: string) => void;
  readonly hide: () => void;
};

/** A live region has to be known to the browser for a moment before its first words, or they are not spoken. */
const SPEAK_AFTER_MS = 300;
/** Spoken by then; the words go, so that a search of the page does not find them. */
const FORGET_AFTER_MS = 8000;

const HIDDEN =
  'all: initial; position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; overflow: hidden; ' +
  'clip-path: inset(50%); white-space: nowrap; user-select: none; -webkit-user-select: none; pointer-events: none;';

/**
 * What screen readers get in place of highlights, which are silent to them: one announcement, and a list of buttons.
 * Nothing else of the page changes: the buttons are no stops of the Tab key, their words are names and no text that a
 * search or a copy of the page would take up, and the shadow root is closed to the page.
 */
export function createFindingsList(window: Window, onChoose: (id: string) => void): FindingsList {
  const { document } = window;
  const element = document.createElement('lateral-findings');
  element.style.cssText = HIDDEN;
  const root = element.attachShadow({ mode: 'closed' });
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  const section = document.createElement('section');
  root.append(status, section);
  let listed = '';
  let announced: string | null = null;
  let timer = 0;

  function announce(words: string): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = words;
      timer = window.setTimeout(() => (status.textContent = ''), FORGET_AFTER_MS);
    }, SPEAK_AFTER_MS);
  }

  /** A page behind another tab is not spoken of before it comes to the front. */
  function announceOnce(words: string): void {
    const address = window.location.href.replace(/#.*$/, '');
    if (announced === address) return;
    announced = address;
    if (!document.hidden) announce(words);
    else document.addEventListener('visibilitychange', () => announce(words), { once: true });
  }

  function itemOf({ id, name }: ListedFinding): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.ariaLabel = name;
    button.addEventListener('click', () => onChoose(id));
    item.append(button);
    return item;
  }

  return {
    element,
    show(name, findings, language) {
      const key = JSON.stringify([name, findings]);
      // Whoever is walking through the list keeps their place in it.
      if (key === listed && element.isConnected) return;
      listed = key;
      element.lang = language;
      section.ariaLabel = name;
      const list = document.createElement('ol');
      list.append(...findings.map(itemOf));
      section.replaceChildren(list);
      if (!element.isConnected) document.documentElement.append(element);
      announceOnce(name);
    },
    hide() {
      window.clearTimeout(timer);
      status.textContent = '';
      element.remove();
    },
  };
}

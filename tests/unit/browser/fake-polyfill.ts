type Listener = (...given: never[]) => unknown;

/** An event of the extension API that tests can fire; answers with the first listener that answers. */
export function fakeEvent<F extends Listener>() {
  const listeners = new Set<F>();
  return {
    addListener: (listener: F) => void listeners.add(listener),
    removeListener: (listener: F) => void listeners.delete(listener),
    fire: (...given: Parameters<F>): unknown => {
      for (const listener of listeners) {
        const answer = listener(...given);
        if (answer !== undefined) return answer;
      }
      return undefined;
    },
  };
}

type MessageListener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

/** Messages as both browsers carry them: a listener that returns true answers later. */
export function fakeRuntime(sender: object) {
  const onMessage = fakeEvent<MessageListener>();
  const sendMessage = (message: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const answers = onMessage.fire(JSON.parse(JSON.stringify(message)), sender, resolve);
      if (answers !== true) resolve(undefined);
    });
  return { onMessage, sendMessage };
}

/** An area of extension storage, kept as JSON as the real one is. */
export function fakeArea(name: string, onChanged: ReturnType<typeof fakeEvent<ChangeListener>>) {
  const items = new Map<string, string>();
  return {
    get: async (key: string) => {
      const json = items.get(key);
      return json === undefined ? {} : { [key]: JSON.parse(json) as unknown };
    },
    set: async (given: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(given)) items.set(key, JSON.stringify(value));
      onChanged.fire(
        Object.fromEntries(Object.entries(given).map(([key, newValue]) => [key, { newValue }])),
        name,
      );
    },
    clear: () => items.clear(),
  };
}

export type ChangeListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

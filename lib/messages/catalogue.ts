import type { en } from './en.ts';

/** A message in each plural form that its language uses; the form is chosen by the value named `count`. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Text with `{placeholders}`, or one such text for each plural form. */
export type Message = string | PluralMessage;

/** English is the source: a key exists when it exists there. */
export type MessageKey = keyof typeof en;

/** Every message of one language. */
export type Catalogue = Readonly<Record<MessageKey, Message>>;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** Names of the values that a message needs, read from its English text. */
export type PlaceholdersOf<Key extends MessageKey> = (typeof en)[Key] extends string
  ? NamesIn<(typeof en)[Key]>
  : NamesIn<(typeof en)[Key][keyof (typeof en)[Key]]>;

export type MessageValues<Key extends MessageKey> = {
  readonly [Name in PlaceholdersOf<Key>]: string | number;
};

/** No second argument for a message without placeholders, all of its values for one with. */
export type MessageArguments<Key extends MessageKey> = [PlaceholdersOf<Key>] extends [never]
  ? []
  : [values: MessageValues<Key>];

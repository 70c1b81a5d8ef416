declare module 'bibtex-parse' {
  type Entry = { readonly key: string; readonly type: string } & Readonly<Record<string, string | number>>;
  const reader: { entries(source: string): readonly Entry[] };
  export default reader;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  type Fragment = {
    readonly prefix: string;
    readonly textStart: string;
    readonly textEnd: string;
    readonly suffix: string;
  };
  export function getFragmentDirectives(hash: string): { readonly text?: readonly string[] };
  export function parseFragmentDirectives(directives: { readonly text?: readonly string[] }): {
    readonly text?: readonly Fragment[];
  };
}

import { useMessages } from '../shared/messages-context.tsx';

/** The outlets that the article names as its authority, and what the library holds of each. */
export type CitationAudit = {
  readonly outlets: readonly {
    readonly name: string;
    readonly status: 'found' | 'not-found' | 'not-in-library';
  }[];
  /** The citations as the article prints them, and the outlets read from each. */
  readonly citations: readonly {
    readonly raw: string;
    readonly outlets: readonly { readonly name: string }[];
  }[];
};

/** The article read as a synthesis: each outlet that it cites, and what the library knows of it. */
export function Citations({ audit }: { readonly audit: CitationAudit }) {
  const { t } = useMessages();
  const printed = (name: string): readonly string[] => [
    ...new Set(
      audit.citations
        .filter(({ outlets }) => outlets.some((outlet) => outlet.name === name))
        .map(({ raw }) => raw),
    ),
  ];
  return (
    <>
      <p class="intro">{t('citations.intro')}</p>
      <table class="citations">
        <thead>
          <tr>
            <th scope="col">{t('citations.outlet')}</th>
            <th scope="col">{t('citations.status')}</th>
            <th scope="col">{t('citations.printed')}</th>
          </tr>
        </thead>
        <tbody>
          {audit.outlets.map(({ name, status }) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td>{t(`citations.${status}`)}</td>
              <td>
                {printed(name).map((words) => (
                  <q key={words} class="raw" dir="auto">
                    {words}
                  </q>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

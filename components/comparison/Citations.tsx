import { useMessages } from '../shared/messages-context.tsx';

/** An outlet that the article names as its authority, and whether its own report is in the library. */
export type CitedOutlet = {
  readonly outlet: string;
  readonly status: 'found' | 'not-found' | 'not-in-library';
  /** The citations as the article prints them. */
  readonly raw: readonly string[];
};

/** The article read as a synthesis: each outlet that it cites, and what the library knows of it. */
export function Citations({ citations }: { readonly citations: readonly CitedOutlet[] }) {
  const { t } = useMessages();
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
          {citations.map(({ outlet, status, raw }) => (
            <tr key={outlet}>
              <th scope="row" dir="auto">
                {outlet}
              </th>
              <td>{t(`citations.${status}`)}</td>
              <td>
                {raw.map((words, index) => (
                  <q key={index} class="raw" dir="auto">
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

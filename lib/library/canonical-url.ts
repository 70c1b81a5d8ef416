/** Query parameters that say how a reader came, never which document it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_hs(?:enc|mi)|ocid|cmpid|ito|ns_\w+|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)|smid|sref|ref_?src|ref_url|__twitter_impression|guccounter|guce_\w+|mkt_tok|s_cid|spm|vero_id|wt_mc|xtor)$/i;

/**
 * One form for all addresses of one document, to recognise a duplicate: without fragment, tracking parameters,
 * `www.`, default port, user name, index file and trailing slash; `https` for `http`; parameters in order.
 * Never fetched, only compared. `null` for what is no http(s) address.
 */
export function canonicalUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const parameters: [string, string][] = [];
  url.searchParams.forEach((value, name) => {
    if (!TRACKING.test(name)) parameters.push([name, value]);
  });
  parameters.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  const query = new URLSearchParams(parameters).toString();
  const port = url.port === '80' || url.port === '443' ? '' : url.port;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '') + (port === '' ? '' : `:${port}`);
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$/i, '/')
    .replace(/\/+$/, '');
  return `https://${host}${path}${query === '' ? '' : `?${query}`}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

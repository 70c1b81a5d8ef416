import browser, { type DeclarativeNetRequest } from 'webextension-polyfill';
import { failure } from '../../library/import-failure.ts';
import { isPrivateAddress, PRIVATE_ADDRESS_PATTERNS } from '../../library/private-address.ts';
import { checksum } from '../../match/index/checksum.ts';
import { fetchDocument, type FetchDocument } from './fetch-document.ts';

/** Where requests end that the browser did not send: a response from there says why there is no other. */
const REFUSED = '/refused.txt';

/**
 * {@link fetchDocument} for the extension's own processes: before any request the browser is told, by rules that live
 * as long as its session and concern nothing but this extension's own requests, to send none to a private address. A
 * redirect can be seen by a script only after it was followed; the rules stop it before that. A private host that the
 * reader types is let through from then on; an answer from there is still thrown away unless it was typed for it.
 */
export const fetchPublic: FetchDocument = async (request, signal) => {
  await refusePrivate();
  const { url, typedHost } = request;
  if (isPrivateAddress(url) && URL.canParse(url) && new URL(url).host === typedHost)
    await letThrough(typedHost);
  const outcome = await fetchDocument(request, signal);
  const refused = browser.runtime.getURL(REFUSED);
  return outcome.kind === 'failed' && outcome.failure.detail === refused
    ? { ...outcome, failure: failure('private-address') }
    : outcome;
};

let refusing: Promise<void> | null = null;

/** Once in each process; the rules are the same, so that no process takes away what another set. */
function refusePrivate(): Promise<void> {
  refusing ??= setRules(
    PRIVATE_ADDRESS_PATTERNS.map((pattern, index) =>
      ruleFor(index + 1, 1, pattern, { type: 'redirect', redirect: { extensionPath: REFUSED } }),
    ),
  );
  return refusing;
}

/** Ids of typed hosts begin behind those of the patterns. */
const FIRST_HOST_ID = 1000;
const HOST_IDS = 2 ** 30;

function letThrough(host: string): Promise<void> {
  const id = FIRST_HOST_ID + (checksum(Uint32Array.from(host, (letter) => letter.charCodeAt(0))) % HOST_IDS);
  const literal = host.replace(/[^\w-]/g, String.raw`\$&`);
  return setRules([ruleFor(id, 2, `^https?://${literal}/`, { type: 'allow' })]);
}

function ruleFor(
  id: number,
  priority: number,
  regexFilter: string,
  action: DeclarativeNetRequest.RuleActionType,
): DeclarativeNetRequest.Rule {
  const initiatorDomains = [new URL(browser.runtime.getURL('')).host];
  return {
    id,
    priority,
    action,
    condition: { regexFilter, initiatorDomains, resourceTypes: ['xmlhttprequest'] },
  };
}

async function setRules(rules: readonly DeclarativeNetRequest.Rule[]): Promise<void> {
  try {
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: rules.map(({ id }) => id),
      addRules: [...rules],
    });
  } catch {
    // A browser that takes no such rule still has every answer checked for where it came from.
  }
}

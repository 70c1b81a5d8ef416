import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type BrowserInfo = {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
};

const BROWSERS: Readonly<Record<BrowserName, BrowserInfo>> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of an installed browser: from its environment variable, the PATH or its usual place; `null` when there is none. */
function findBrowser(name: BrowserName): string | null {
  const info = BROWSERS[name];
  const declared = process.env[info.variable];
  if (declared !== undefined && isExecutable(declared)) return declared;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const command of info.commands) {
    const found = folders.map((folder) => join(folder, command)).find(isExecutable);
    if (found !== undefined) return found;
  }
  return info.places.find((place) => existsSync(place)) ?? null;
}

function run(command: string, ...words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function installFromDebian(names: readonly BrowserName[]): void {
  const packages = names.map((name) => BROWSERS[name].debianPackage);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-qq'];
  const [first = 'env', ...rest] = apt;
  console.error(`Installing ${packages.join(' and ')} from Debian's packages …`);
  run(first, ...rest, 'update');
  run(first, ...rest, 'install', '--no-install-recommends', ...packages);
}

/**
 * Paths of the named browsers; on Debian and its relatives missing ones are installed first.
 * @throws with a sentence that says what to install where that cannot be done
 */
export function ensureBrowsers(names: readonly BrowserName[]): Readonly<Record<BrowserName, string>> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && existsSync('/usr/bin/apt-get')) installFromDebian(missing);
  const found = { chromium: '', firefox: '' };
  for (const name of names) {
    const path = findBrowser(name);
    if (path === null) {
      const { commands, variable } = BROWSERS[name];
      throw new Error(
        `${commands[0]} is not installed. Install ${name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox'} ` +
          `(142 or newer), or set ${variable} to its path.`,
      );
    }
    found[name] = path;
  }
  return found;
}

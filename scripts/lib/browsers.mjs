// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './command.mjs';
import { canInstallPackages, installPackages } from './debian.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * @typedef {object} Search Where one browser may be found, in this order.
 * @property {string} variable environment variable that names the program
 * @property {string[]} commands names on the PATH
 * @property {string[]} places full paths; those of Windows begin with one of its program folders
 * @property {string} aptPackage
 * @property {string} install what a person should do where we can't do it
 */

/** @type {Record<BrowserName, Search>} */
const SEARCHES = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    aptPackage: 'chromium',
    install: 'Install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one, and try again.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Mozilla Firefox\\firefox.exe',
    ],
    aptPackage: 'firefox-esr',
    install: 'Install Firefox, or set FIREFOX_PATH to its program, and try again.',
  },
};

/**
 * @param {BrowserName} name
 * @returns {string | null} full path of the browser's program
 * @throws {Problem} where the environment names a program that isn't there
 */
export function findBrowser(name) {
  const { variable, commands, places } = SEARCHES[name];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Problem(`${variable} is ${named}, but there is no such file.`);
  }
  const onPath = commands.flatMap((command) => pathFolders().map((folder) => join(folder, command)));
  return [...onPath, ...places.flatMap(inProgramFolders)].find((path) => existsSync(path)) ?? null;
}

/**
 * Find browsers, and install those that are missing where that can be done without asking anybody.
 * @param {BrowserName[]} names
 * @throws {Problem} one sentence per browser that is missing, saying what to install
 */
export async function ensureBrowsers(...names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && canInstallPackages()) {
    await installPackages(missing.map((name) => SEARCHES[name].aptPackage));
  }
  const lacking = missing.filter((name) => findBrowser(name) === null);
  if (lacking.length > 0) throw new Problem(lacking.map(missingSentence).join('\n'));
}

/**
 * @param {BrowserName} name
 * @throws {Problem} where it isn't there
 */
export function browserPath(name) {
  const path = findBrowser(name);
  if (path === null) throw new Problem(missingSentence(name));
  return path;
}

/** @param {BrowserName} name */
function missingSentence(name) {
  return `${name === 'firefox' ? 'Firefox' : 'A Chromium browser'} was not found. ${SEARCHES[name].install}`;
}

function pathFolders() {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  );
}

/** @param {string} place */
function inProgramFolders(place) {
  if (!place.includes('\\')) return [place];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.flatMap((folder) => (folder ? [`${folder}\\${place}`] : []));
}

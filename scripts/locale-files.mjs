// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'locales');

/**
 * `_locales/<language>/messages.json` for every language in `locales/`, made of its `browser.json`: the texts that the
 * browser itself shows.
 * @returns {{ relativeDest: string, contents: string }[]}
 */
export function localeFiles() {
  return readdirSync(folder).map((language) => {
    /** @type {Record<string, string>} */
    const texts = JSON.parse(readFileSync(join(folder, language, 'browser.json'), 'utf8'));
    const messages = Object.entries(texts).map(([key, message]) => [key.replace('.', '_'), { message }]);
    return {
      relativeDest: `_locales/${language}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(messages), null, 2),
    };
  });
}

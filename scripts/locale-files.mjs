// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'locales');

/**
 * `_locales/<language>/messages.json` for every language in `locales/`, made of the texts that the browser itself
 * shows: the keys that begin with `extension.`.
 * @returns {{ relativeDest: string, contents: string }[]}
 */
export function localeFiles() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      /** @type {Record<string, unknown>} */
      const texts = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const messages = Object.entries(texts)
        .filter(([key]) => key.startsWith('extension.'))
        .map(([key, message]) => [key.replace('.', '_'), { message }]);
      return {
        relativeDest: `_locales/${basename(file, '.json')}/messages.json`,
        contents: JSON.stringify(Object.fromEntries(messages), null, 2),
      };
    });
}

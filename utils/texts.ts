import { browser } from 'wxt/browser';
import { chooseLanguage, type Translator, translator } from './i18n';
import type { Settings } from './settings';

/** The interface's texts in the chosen language, else in the best of those that the browser prefers. */
export function textsFor(choice: Settings['language']): Translator {
  const preferred = [browser.i18n.getUILanguage(), ...navigator.languages];
  const language = chooseLanguage(choice, preferred);
  return translator(
    language,
    preferred.find((tag) => tag.startsWith(language)),
  );
}

import { browser } from 'wxt/browser';
import { chooseLanguage, type Translator, translator } from '../i18n';
import { readSettings } from '../settings';

/** The interface's texts, for what the background says without a page: menu entries and the toolbar button. */
export async function currentTexts(): Promise<Translator> {
  const { language } = await readSettings();
  return translator(chooseLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages]));
}

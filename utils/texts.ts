import { browser } from 'wxt/browser';
import { type Area, chooseLanguage, type Language, type Texts, type Translator, translator } from './i18n';
import type { Settings } from './settings';

/** Every file of every language but those that the browser reads by itself; each is loaded when it is asked for. */
const FILES = import.meta.glob<Partial<Texts>>(['../locales/*/*.json', '!../locales/*/browser.json'], {
  import: 'default',
});

/** The interface's texts of these areas in the chosen language, else in the best of those that the browser prefers. */
export async function textsFor<A extends Area>(
  choice: Settings['language'],
  areas: Iterable<A>,
): Promise<Translator<A>> {
  const preferred = [browser.i18n.getUILanguage(), ...navigator.languages];
  const language = chooseLanguage(choice, preferred);
  const region = preferred.find((tag) => tag.startsWith(language));
  return translator(language, await load(language, areas), region);
}

async function load<A extends Area>(language: Language, areas: Iterable<A>): Promise<Texts<A>> {
  const files = await Promise.all(
    Array.from(areas, (area) => FILES[`../locales/${language}/${area}.json`]?.()),
  );
  return Object.assign({}, ...files) as Texts<A>;
}

import { detectLanguage } from '../../text/language';
import type { Signs } from '../describe/signs';
import { metaContent, type Statements } from './statements';

/** The article's language (BCP-47): the text's own evidence, with the page's word for region and in doubt; or null. */
export function languageOf(signs: Signs, statements: Statements, text: string): string | null {
  const detected = detectLanguage(text);
  for (const stated of statedLanguages(signs, statements)) {
    // What is detected is canonical.
    if (stated === detected) return detected;
    const tag = canonicalTag(stated);
    if (tag && (!detected || tag.split('-')[0] === detected)) return tag;
  }
  return detected;
}

/** Languages that the page states, near enough to BCP-47, the surest first. */
export function statedLanguages({ lang }: Signs, statements: Statements): string[] {
  const names = ['og:locale', 'content-language', 'language', 'dc.language'];
  const tags = [
    lang,
    ...names.map((name) => metaContent(statements, name)),
    ...statements.stated.map(({ language }) => language),
  ];
  return tags.flatMap((tag) => tag?.replace('_', '-') || []);
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}

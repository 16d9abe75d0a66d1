import { detectLanguage } from '../../text/language';
import type { Signs } from '../describe/signs';

/** The article's language (BCP-47): the text's own evidence, with the page's word for region and in doubt; or null. */
export function languageOf({ sample, languages }: Signs): string | null {
  const stated = languages.flatMap((tag) => canonicalTag(tag) ?? []);
  const detected = detectLanguage(sample);
  if (!detected) return stated[0] ?? null;
  return stated.find((tag) => tag.split('-')[0] === detected) ?? detected;
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}

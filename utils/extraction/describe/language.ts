import { detectLanguage } from '../../text/language';
import { type Metadata, metaContent } from '../prepare/metadata';

/** The article's language (BCP-47): the text's own evidence, with the page's word for region and in doubt; or null. */
export function languageOf(text: string, metadata: Metadata): string | null {
  const stated = [
    metadata.lang,
    metaContent(metadata, 'og:locale', 'content-language', 'language', 'dc.language'),
  ]
    .concat(metadata.stated.map(({ language }) => language))
    .flatMap((tag) => canonicalTag(tag) ?? []);
  const detected = detectLanguage(text);
  if (!detected) return stated[0] ?? null;
  return stated.find((tag) => tag.split('-')[0] === detected) ?? detected;
}

function canonicalTag(tag: string | null): string | null {
  try {
    return Intl.getCanonicalLocales((tag ?? '').trim().replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}

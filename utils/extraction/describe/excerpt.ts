import { foldForSearch } from '../../text/fold';
import { squeezed } from '../../text/space';
import { metaContent } from '../prepare/metadata';
import type { Found } from './index';

/** Long enough for a list, short enough not to be the article (characters). */
const MAX_LENGTH = 300;
const MIN_LENGTH = 40;

/** What the article is about, in a sentence or two: the stated description where it is one, else the first paragraph. */
export function excerptOf(
  { metadata, body }: Found,
  known: { title: string; siteName: string | null },
): string {
  const stated = [
    ...metadata.stated.map(({ description }) => description),
    metaContent(metadata, 'og:description', 'description', 'twitter:description', 'dc.description'),
  ];
  const repeated = new Set([known.title, known.siteName ?? ''].map(foldForSearch));
  const isTelling = (text: string): boolean =>
    text.length >= MIN_LENGTH && !repeated.has(foldForSearch(text));
  const paragraphs = [...body.querySelectorAll('p')].map((paragraph) =>
    squeezed(paragraph.textContent ?? ''),
  );
  const text =
    stated.find((description) => description && isTelling(description)) ?? paragraphs.find(isTelling);
  return shortened(text ?? squeezed(body.textContent ?? ''));
}

/** Text cut at a word's end, with an ellipsis where something is missing. */
function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  return `${text
    .slice(0, MAX_LENGTH)
    .replace(/\s+\S*$/, '')
    .replace(/[\s,،;؛:.-]+$/, '')}…`;
}

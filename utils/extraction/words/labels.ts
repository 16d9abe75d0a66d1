import { foldForSearch } from '../../text/fold';
import { ar } from './ar';
import { en } from './en';

/** What a language's sites write around an article. Each entry is a whole line, or the label before a colon. */
export interface Labels {
  /** Announce links to other articles, inside the text or below it. */
  related: readonly string[];
  /** Begin what follows an article and never belongs to it: comments, their form. */
  after: readonly string[];
  /** Stand alone as part of the interface: share, print, follow, back to top, advertisement. */
  chrome: readonly string[];
}

export type LabelKind = keyof Labels;

const LANGUAGES: readonly Labels[] = [ar, en];

const KINDS = new Map<string, LabelKind>();
for (const language of LANGUAGES) {
  for (const kind of ['related', 'after', 'chrome'] as const) {
    for (const label of language[kind]) KINDS.set(normalized(label), kind);
  }
}

/** Longer lines are sentences; they are not looked up. */
const LONGEST_LABEL = 80;

/** What kind of label a whole line is, whatever its language, decoration, tashkeel or case; null for anything else. */
export function labelKind(line: string): LabelKind | null {
  return line.length > LONGEST_LABEL ? null : (KINDS.get(normalized(line)) ?? null);
}

/** As labelKind, for the part of a line before its first colon. */
export function leadingLabelKind(line: string): LabelKind | null {
  const [label, rest] = line.split(/[:：](.*)/s, 2);
  return label && rest?.trim() ? labelKind(label) : null;
}

function normalized(line: string): string {
  return foldForSearch(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import { detectLanguage } from '../text/language';
import { rulesFor, type wordForms } from '../text/search/forms';
import { marksOf, snippet } from '../text/search/snippet';
import type { hitFinder } from '../text/search/sought';
import type { Row } from './query';
import type { StoredRow } from './row';

/** What the words that were searched for look like in an article: in its title, and in its text. */
export function marked(
  { title, lang }: StoredRow,
  body: string,
  hitsIn: ReturnType<typeof hitFinder>,
  forms: typeof wordForms,
): Pick<Row, 'titleMarks' | 'snippet'> {
  const rules = rulesFor(lang ?? detectLanguage(body));
  const analyse = (word: string) => forms(word, rules);
  return {
    titleMarks: marksOf(hitsIn(title, analyse)),
    snippet: snippet(body, hitsIn(body, analyse)),
  };
}

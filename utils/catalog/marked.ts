import { detectLanguage } from '../text/language';
import { rulesFor, type wordForms } from '../text/search/forms';
import { marksOf, snippet } from '../text/search/snippet';
import { type AnalysedToken, hitsIn, type Sought } from '../text/search/sought';
import { tokens } from '../text/search/tokens';
import type { Row } from './query';
import type { StoredRow } from './row';

/** What the words that were searched for look like in an article: in its title, and in its text. */
export function marked(
  { title, lang }: StoredRow,
  body: string,
  sought: readonly Sought[],
  forms: typeof wordForms,
): Pick<Row, 'titleMarks' | 'snippet'> {
  const rules = rulesFor(lang ?? detectLanguage(body));
  const analysed = (text: string): AnalysedToken[] =>
    Array.from(tokens(text), (token) => ({ ...token, forms: forms(token.text, rules) }));
  return {
    titleMarks: marksOf(hitsIn(analysed(title), sought)),
    snippet: snippet(body, hitsIn(analysed(body), sought)),
  };
}

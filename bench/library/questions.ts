import { keptArticle } from './articles';
import { oneOf, randomFrom } from './random';
import { FUNCTION_WORDS } from './vocabulary';

const FUNCTION = new Set(FUNCTION_WORDS);

/**
 * What somebody who remembers an article types: one to three words that stand near one another in it, or two in quotes;
 * words that stand in every text are left out, as people do.
 */
export function questions(count: number, articles: number): string[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const { article } = keptArticle(Math.floor(random() * articles));
    const sentence = oneOf(article.html.split('\n'), random).replace(/<[^>]*>/g, ' ');
    const all = sentence.split(/\s+/).filter((word) => word.length > 2);
    const start = Math.floor(random() * Math.max(1, all.length - 4));
    const near = all.slice(start, start + 8);
    const telling = near.filter((word) => !FUNCTION.has(word));
    const kind = random();
    if (kind < 0.1) return `"${near.slice(0, 2).join(' ')}"`;
    return `${telling.slice(0, kind < 0.5 ? 1 : kind < 0.85 ? 2 : 3).join(' ')} `;
  });
}

/** Words as they are typed, letter by letter. */
export function typed(count: number, articles: number): string[] {
  return questions(count * 3, articles)
    .filter((question) => !question.includes('"'))
    .slice(0, count)
    .flatMap((question) => {
      const word = question.trim().split(' ')[0] ?? '';
      return Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1));
    });
}

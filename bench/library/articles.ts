import type { Article } from '../../utils/article';
import { oneOf, randomFrom, zipf } from './random';
import { word } from './vocabulary';

const SITES = 200;
const drawSite = zipf(SITES);
const TAGS = ['سياسة', 'اقتصاد', 'ثقافة', 'علوم', 'رياضة', 'تاريخ', 'تقنية', 'صحة', 'أدب', 'سفر'];
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);

/** A kept article: what a page gave, and what its reader decided. */
export interface Kept {
  article: Article;
  savedAt: number;
  tags: string[];
  status: 'unread' | 'reading' | 'archived';
  favourite: boolean;
}

/** The article of a number: about 600 words in paragraphs with a few links and headings, always the same. */
export function keptArticle(number: number): Kept {
  const random = randomFrom(number + 1000);
  const words = (count: number) => Array.from({ length: count }, () => word(random)).join(' ');
  const site = drawSite(random);
  const savedAt = FIRST_DAY + Math.floor(random() * 3650 * DAY);
  const paragraphs = Array.from({ length: 9 }, () => words(45 + Math.floor(random() * 45)));
  const html = paragraphs
    .map((text, index) => {
      const heading = index % 3 === 1 ? `<h2>${words(5)}</h2>` : '';
      const link = `<a href="https://site${site}.example/${number}/${index}" rel="noopener">${words(2)}</a>`;
      return `${heading}<p>${text} ${link}.</p>`;
    })
    .join('\n');
  const article: Article = {
    url: `https://site${site}.example/news/${number}`,
    title: words(7),
    byline: random() < 0.5 ? words(2) : null,
    siteName: `صحيفة ${site}`,
    publishedAt: new Date(savedAt - Math.floor(random() * 30 * DAY)).toISOString(),
    lang: 'ar',
    dir: 'rtl',
    excerpt: paragraphs[0]?.slice(0, 180) ?? '',
    leadImage: `https://site${site}.example/images/${number}.jpg`,
    html,
    wordCount: html.split(' ').length,
  };
  return {
    article,
    savedAt,
    tags: TAGS.filter(() => random() < 0.04),
    status: oneOf(['unread', 'unread', 'unread', 'reading', 'archived', 'archived'] as const, random),
    favourite: random() < 0.05,
  };
}

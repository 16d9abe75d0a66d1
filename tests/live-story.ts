import { expect } from 'vitest';
import { extractArticle } from '../utils/extraction';

// A story as a page shows it, and how it is read: what tests of live pages share.

export const URL_OF_PAGE = 'https://news.example/2024/harbour.html';
export const sentences = [
  'عادت أرصفة الميناء القديم إلى استقبال المراكب بعد عشر سنوات من الأشغال المتقطعة، وحضر الافتتاح عدد كبير من سكان الحي.',
  'وقال رئيس البلدية إن الجزء الأول من المشروع اكتمل في موعده، وإن الجزء الثاني يحتاج إلى سنة أخرى وإلى ميزانية جديدة.',
  'ويأمل الصيادون أن تخفض الأرصفة الجديدة كلفة الصيانة، بعدما كانوا يرسلون مراكبهم إلى مدينة بعيدة في كل شتاء.',
  'وتضم الواجهة سوقًا صغيرة ومقهيين ومكتبة عامة، ويمكن الوصول إليها سيرًا على الأقدام من محطة الحافلات القريبة.',
];
export const paragraphs = sentences.map((text) => `<p>${text}</p>`).join('');
export const head = '<title>الميناء يعود إلى الحياة</title><meta property="og:type" content="article">';

/** Paragraphs of what is read of a page; the page must stay as it is, inside its shadow roots too. */
export function linesOf(page: Document, roots: readonly (ShadowRoot | null)[] = []): (string | null)[] {
  const before = page.documentElement.outerHTML;
  const watch = new MutationObserver(() => {});
  for (const tree of [page, ...roots])
    if (tree) watch.observe(tree, { attributes: true, characterData: true, childList: true, subtree: true });
  const article = extractArticle(page, { url: URL_OF_PAGE });
  expect(watch.takeRecords()).toEqual([]);
  expect(page.documentElement.outerHTML).toBe(before);
  return lines(article?.html ?? '');
}

export function lines(html: string): (string | null)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('p,h2,figcaption')].map(({ textContent }) => textContent);
}

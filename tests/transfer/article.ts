import type { ExportArticle } from '../../utils/transfer/export/article';

/** A kept article with something in every field, and much that a careless exporter would spoil. */
export const ARTICLE: ExportArticle = {
  card: {
    _id: 'article:00112233445566778899aabbccddeeff',
    schema: 1,
    url: 'https://adab.example/%D9%85%D9%82?a=1&b=2',
    title: 'عن "الأدب": نقد <قديم> & جديد',
    byline: 'طه حسين',
    siteName: 'الرسالة',
    publishedAt: '1935-06-01',
    lang: 'ar',
    dir: 'rtl',
    excerpt: 'مقتطف، من سطرين\nاثنين',
    leadImage: 'https://adab.example/lead.jpg',
    wordCount: 12,
    savedAt: Date.UTC(2024, 1, 3, 4, 5, 6),
    updatedAt: Date.UTC(2024, 1, 3, 4, 5, 6),
    removedAt: null,
    tags: ['أدب', 'نقد، قديم', 'a, b'],
    status: 'reading',
    favourite: true,
    progress: 0.25,
    note: 'ملاحظتي <b>&amp;',
    place: 3,
    content: 'c'.repeat(64),
    pending: null,
    images: [],
  },
  html: '<p>نصٌّ <strong>مشكول</strong> عن <a href="https://x.example/">رابط</a>.</p>',
  images: new Map(),
  highlights: [
    { quote: 'جملة\nأخرى', note: 'رأيي', createdAt: Date.UTC(2024, 1, 4), colour: 'yellow' },
    { quote: 'ثانية' },
  ],
};

/** One with nothing in any field that can be empty. */
export const BARE: ExportArticle = {
  card: {
    ...ARTICLE.card,
    _id: 'article:ffeeddccbbaa99887766554433221100',
    url: 'https://x.example/bare',
    title: 'Plain',
    byline: null,
    siteName: null,
    publishedAt: null,
    lang: null,
    dir: 'ltr',
    excerpt: '',
    leadImage: null,
    tags: [],
    status: 'archived',
    favourite: false,
    progress: 0,
    place: null,
    note: null,
  },
  html: '<p>Plain text.</p>',
  images: new Map(),
  highlights: [],
};

export async function* streamed(articles: readonly ExportArticle[]): AsyncGenerator<ExportArticle> {
  yield* articles;
}

import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { sanitizeArticle } from '../../sanitize';
import { type ZipInput, zip } from '../zip/write';
import { type ExportArticle, marksOf, type Pieces } from './article';
import { fileNames } from './file-name';
import { frontMatter } from './front-matter';
import { type ImageFile, imageFiles, onlyNew } from './images';

/**
 * A ZIP archive with one Markdown file an article, named by its title, and the images beside them in `images/`. Needs
 * a document: it runs in a page, not in a worker.
 */
export function exportMarkdown(articles: AsyncIterable<ExportArticle>): Pieces {
  return zip(files(articles));
}

async function* files(articles: AsyncIterable<ExportArticle>): AsyncGenerator<ZipInput> {
  const once = onlyNew();
  const nameOf = fileNames();
  const converter = markdownConverter();
  for await (const article of articles) {
    const images = await imageFiles(article.images);
    for (const { file } of images) yield* once(file);
    const text = markdownOf(article, images, converter);
    yield { name: `${nameOf(article.card.title)}.md`, bytes: new TextEncoder().encode(text), compress: true };
  }
}

function markdownOf(
  article: ExportArticle,
  images: readonly ImageFile[],
  converter: TurndownService,
): string {
  const { card, highlights } = article;
  const html = card.content === null ? '' : article.html;
  const paths = new Map(images.map(({ url, file }) => [url, file.name]));
  const body = converter.turndown(sanitizeArticle(html, { mapImage: (url) => paths.get(url) ?? url }));
  const lead = card.leadImage && paths.get(card.leadImage);
  const parts = [
    `# ${converter.escape(card.title.replace(/\s+/g, ' '))}`,
    lead && !body.includes(lead) ? `![](${lead})` : '',
    body,
    highlights.length > 0 ? `---\n\n${marksOf(highlights)}` : '',
  ];
  return `${frontMatter(article)}\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function markdownConverter(): TurndownService {
  const converter = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  converter.use(gfm);
  // Markdown takes HTML as it is, so that an article which writes about `<script>` would have one.
  converter.escape = (text) =>
    TurndownService.prototype
      .escape(text)
      .replace(/</g, '\\<')
      .replace(/&(?=#?\w+;)/g, '\\&');
  return converter;
}

import { decodeEntities } from '../../text/entities';
import { squeezed } from '../../text/space';
import { absoluteUrl } from '../../text/urls';
import type { StatedArticle } from '../describe/stated-article';
import { parseLenient } from './lenient-json';

type Item = Readonly<Record<string, unknown>>;

interface TypedItem {
  item: Item;
  types: string[];
}

/** schema.org types whose item speaks about the text that a page carries. */
const ARTICLE_TYPE =
  /(Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|DiscussionForumPosting|Posting|Report|Review|Recipe|HowTo|CreativeWork|Opinion|Analysis|ShortStory|Poem|Book|Chapter|Thesis|Question)$/;
const PAGE_TYPE = /^(Web|Item|About|FAQ|QA|Profile|Medical\w*)Page$/;
const SITE_TYPE =
  /^(WebSite|NewsMediaOrganization|Organization|Corporation|OnlineStore|EducationalOrganization)$/;

/** Deeper than any honest page nests; a guard against hostile ones. */
const MAX_DEPTH = 12;

/** Article-like items of JSON-LD blocks (nested ones and `@graph` too), and the names that the site gives itself. */
export function readLinkedData(
  blocks: readonly string[],
  baseUrl: string,
): { articles: StatedArticle[]; siteNames: string[] } {
  const items: Item[] = [];
  for (const block of blocks) collect(parseLenient(block), items, 0);
  const byId = new Map(items.filter(isDefinition).map((item) => [item['@id'], item]));
  const typed = items.map((item) => ({ item, types: typesOf(item) }));
  const articles = typed
    .filter(({ types }) => types.some((type) => ARTICLE_TYPE.test(type) || PAGE_TYPE.test(type)))
    .map(({ item, types }) => toArticle(item, types, byId));
  return { articles: byRelevance(articles, baseUrl), siteNames: siteNames(typed) };
}

/** Whether an item says something under its id, and is no mere reference to one that does. */
function isDefinition(item: Item): boolean {
  return typeof item['@id'] === 'string' && Object.keys(item).length > 2;
}

function collect(value: unknown, items: Item[], depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && '@type' in value) items.push(value as Item);
  for (const inner of Object.values(value)) collect(inner, items, depth + 1);
}

function typesOf(item: Item): string[] {
  return list(item['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

function toArticle(item: Item, types: string[], byId: ReadonlyMap<unknown, Item>): StatedArticle {
  const resolved = (value: unknown): unknown => byId.get(property(value, '@id')) ?? value;
  const datePublished = textOf(item.datePublished) ?? textOf(item.dateCreated) ?? textOf(item.uploadDate);
  return {
    types,
    headline: textOf(item.headline),
    name: textOf(item.name),
    description: textOf(item.description),
    authors: [...list(item.author), ...list(item.creator)].flatMap(
      (author) => personOf(resolved(author)) ?? [],
    ),
    datePublished,
    isUnchanged: Date.parse(textOf(item.dateModified) ?? '') <= Date.parse(datePublished ?? ''),
    articleBody: bodyOf(item.articleBody) ?? bodyOf(item.reviewBody) ?? bodyOf(item.text),
    image: imageOf(list(item.image)[0] ?? list(item.thumbnailUrl)[0], byId),
    language: textOf(item.inLanguage) ?? textOf(property(item.inLanguage, 'alternateName')),
    publisher: nameOf(resolved(list(item.publisher)[0])),
    isPartOf: wholeOf(resolved(list(item.isPartOf)[0])),
    url: textOf(item.url) ?? textOf(property(item.mainEntityOfPage, '@id')) ?? textOf(item.mainEntityOfPage),
  };
}

/** The item that names this page goes first, articles before mere pages, and those that say more before others. */
function byRelevance(articles: StatedArticle[], baseUrl: string): StatedArticle[] {
  if (articles.length < 2) return articles;
  const page = pathOf(baseUrl, baseUrl);
  const score = (article: StatedArticle): number =>
    (article.types.some((type) => ARTICLE_TYPE.test(type)) ? 4 : 0) +
    (article.url && pathOf(article.url, baseUrl) === page ? 4 : 0) +
    (article.headline ? 2 : 0) +
    (article.datePublished ? 1 : 0) +
    (article.articleBody ? 1 : 0);
  return articles
    .map((article, index) => ({ article, index, score: score(article) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ article }) => article);
}

function pathOf(url: string, baseUrl: string): string {
  const absolute = absoluteUrl(url, baseUrl);
  return absolute ? new URL(absolute).pathname.replace(/\/+$/, '') : '';
}

function siteNames(items: readonly TypedItem[]): string[] {
  const sites = items.filter(({ types }) => types.some((type) => SITE_TYPE.test(type)));
  sites.sort((a, b) => Number(b.types.includes('WebSite')) - Number(a.types.includes('WebSite')));
  return [
    ...new Set(sites.flatMap(({ item }) => [nameOf(item) ?? [], textOf(item.alternateName) ?? []].flat())),
  ];
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(2) : [value];
}

function property(value: unknown, name: string): unknown {
  const [first] = list(value);
  return typeof first === 'object' && first !== null ? (first as Item)[name] : undefined;
}

/** A text, a language-tagged value, or the first of a list of them. */
function textOf(value: unknown): string | null {
  const [first] = list(value);
  if (typeof first === 'string' || typeof first === 'number')
    return squeezed(decodeEntities(String(first))) || null;
  const tagged = property(first, '@value');
  return typeof tagged === 'string' ? textOf(tagged) : null;
}

/** As textOf, with line breaks kept: they part paragraphs. */
function bodyOf(value: unknown): string | null {
  const [first] = list(value);
  return typeof first === 'string' ? decodeEntities(first).trim() || null : null;
}

function nameOf(value: unknown): string | null {
  return textOf(value) ?? textOf(property(value, 'name')) ?? textOf(property(value, 'alternateName'));
}

/** The name of a person; an author that says to be an organisation is none. */
function personOf(value: unknown): string | null {
  const types = list(property(value, '@type')).map(String);
  return types.some((type) => SITE_TYPE.test(type)) ? null : nameOf(value);
}

/** The name of a site, a periodical or a series; not of the web page that carries the article, which often bears its title. */
function wholeOf(value: unknown): string | null {
  const types = list(property(value, '@type')).map(String);
  return types.some((type) => PAGE_TYPE.test(type) || type.endsWith('Article')) ? null : nameOf(value);
}

function imageOf(value: unknown, byId: ReadonlyMap<unknown, Item>): string | null {
  const image = byId.get(property(value, '@id')) ?? value;
  return textOf(image) ?? textOf(property(image, 'url')) ?? textOf(property(image, 'contentUrl'));
}

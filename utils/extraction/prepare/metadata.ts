import { squeezed } from '../../text/space';
import { absoluteUrl } from '../../text/urls';
import { readJsonLd } from './metadata-json-ld';
import { readMicrodata } from './metadata-microdata';
import type { StatedArticle } from './metadata-stated';
import { dateInScripts } from './script-date';

/** Everything that a page states about itself outside its visible text. Statements, not truths: pages err. */
export interface Metadata {
  /** Article-like JSON-LD and microdata items, the one that names this page (or has most to say) first. */
  stated: readonly StatedArticle[];
  /** Names of the site from WebSite and Organization items, best first. */
  siteNames: readonly string[];
  /** Contents of `<meta>` by lower-case name, property or itemprop, in document order, empty ones left out. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Absolute URL, or null. */
  canonical: string | null;
  /** Absolute URL, or null. */
  amphtml: string | null;
  /** Text of `<title>`. */
  documentTitle: string;
  /** When the page was published by its scripts' data, as written; null also where it says so in a better place. */
  scriptDate: string | null;
  /** As written on `<html>`, or on `<body>` where that is silent. */
  lang: string | null;
  dir: string | null;
}

/**
 * Reads a page's statements about itself; changes nothing in it.
 * @param baseUrl absolute URL against which relative addresses are resolved
 */
export function readMetadata(document: Document, baseUrl: string): Metadata {
  const jsonLd = readJsonLd(document, baseUrl);
  const stated = [...jsonLd.articles, ...readMicrodata(document)];
  const meta = readMetaTags(document);
  const isDated = meta.has('article:published_time') || stated.some(({ datePublished }) => datePublished);
  return {
    stated,
    siteNames: jsonLd.siteNames,
    meta,
    scriptDate: isDated ? null : dateInScripts(document),
    canonical: linkTo(document, 'canonical', baseUrl),
    amphtml: linkTo(document, 'amphtml', baseUrl),
    documentTitle: squeezed(document.querySelector('title:not(svg title)')?.textContent ?? ''),
    lang: rootAttribute(document, 'lang') ?? rootAttribute(document, 'xml:lang'),
    dir: rootAttribute(document, 'dir'),
  };
}

/** The first content that the page gives under one of these names, tried in order. */
export function metaContent(metadata: Metadata, ...names: string[]): string | null {
  for (const name of names) {
    const [content] = metadata.meta.get(name) ?? [];
    if (content) return content;
  }
  return null;
}

function readMetaTags(document: Document): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = squeezed(element.getAttribute('content') ?? '');
    if (!content) continue;
    const names = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute));
    for (const name of new Set(names.map((written) => (written ?? '').trim().toLowerCase()))) {
      if (!name) continue;
      const earlier = contents.get(name);
      if (earlier) earlier.push(content);
      else contents.set(name, [content]);
    }
  }
  return contents;
}

function linkTo(document: Document, relation: string, baseUrl: string): string | null {
  const link = document.querySelector(`link[rel~="${relation}" i][href]`);
  return absoluteUrl(link?.getAttribute('href'), baseUrl);
}

function rootAttribute(document: Document, name: string): string | null {
  return (
    document.documentElement?.getAttribute(name)?.trim() || document.body?.getAttribute(name)?.trim() || null
  );
}

import { foundOrMade } from '../../memo';
import { squeezed } from '../../text/space';
import { absoluteUrl } from '../../text/urls';
import type { StatedArticle } from '../describe/stated-article';
import { readMicrodata } from './metadata-microdata';
import { bodyOf } from './nodes';
import { dateInScripts } from './script-date';

/** Everything that a page states about itself outside its visible text. Statements, not truths: pages err. */
export interface Metadata {
  /** JSON-LD blocks as they are written; what they say is read where it is needed (`settle/linked-data.ts`). */
  linkedData: readonly string[];
  microdata: readonly StatedArticle[];
  /** Contents of `<meta>` by lower-case name, property or itemprop, in document order, empty ones left out. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Absolute URL, or null. */
  canonical: string | null;
  /** Text of `<title>`. */
  documentTitle: string;
  /** When the page was published by its scripts' data, as written; null also where it says so in a better place. */
  scriptDate: string | null;
  /** Does the page tell machines when it was published? */
  isDated: boolean;
  /** As written on `<html>`, or on `<body>` where that is silent. */
  lang: string | null;
  dir: string | null;
}

/** A day alone or in JSON-LD. A time in UTC that is near midnight may be of another day where the site is. */
const DAY = /(^|"datePublished"\s*:\s*")(19|20)\d\d-\d\d-\d\d(?!T(0[0-5]|1[6-9]|2)[\d:.]*(Z|\+00))/;

/**
 * Reads a page's statements about itself; changes nothing in it.
 * @param root the element that holds all others
 * @param baseUrl absolute URL against which relative addresses are resolved
 */
export function readMetadata(root: Element, baseUrl: string): Metadata {
  const scripts = root.querySelectorAll('script[type*="ld+json" i]');
  const linkedData = Array.from(scripts, ({ textContent }) => textContent ?? '');
  const microdata = readMicrodata(root);
  const meta = readMetaTags(root);
  const dates = [
    ...(meta.get('article:published_time') ?? []),
    ...microdata.map((item) => item.datePublished),
    ...linkedData,
  ];
  const isDated = dates.some((date) => date && DAY.test(date));
  return {
    linkedData,
    microdata,
    meta,
    isDated,
    scriptDate: isDated ? null : dateInScripts(root),
    canonical: absoluteUrl(root.querySelector('link[rel~=canonical i][href]')?.getAttribute('href'), baseUrl),
    documentTitle: squeezed(root.querySelector('title:not(svg title)')?.textContent ?? ''),
    lang: rootAttribute(root, 'lang') ?? rootAttribute(root, 'xml:lang'),
    dir: rootAttribute(root, 'dir'),
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

function readMetaTags(root: Element): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const element of root.querySelectorAll('meta[content]')) {
    const content = squeezed(element.getAttribute('content') ?? '');
    if (!content) continue;
    const names = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute));
    for (const name of new Set(names.map((written) => (written ?? '').trim().toLowerCase())))
      if (name) foundOrMade(contents, name, () => []).push(content);
  }
  return contents;
}

function rootAttribute(root: Element, name: string): string | null {
  return root.getAttribute(name)?.trim() || bodyOf(root)?.getAttribute(name)?.trim() || null;
}

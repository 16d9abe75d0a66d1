import { withoutTracking } from '../../text/tracking';
import { absoluteUrl } from '../../text/urls';
import type { Signs } from '../describe/signs';
import { metaContent } from './statements';

/**
 * The article's address: the canonical one where it is credible, else the page's own, without tracking parameters.
 * @throws TypeError where the page's own is no URL
 */
export function articleAddress(signs: Signs): string {
  const { url } = signs;
  return withoutTracking(statedAddresses(signs).find((candidate) => isCredible(candidate, url)) ?? url);
}

/** The addresses that the page calls its own (absolute), the surest first. */
export function statedAddresses({ url, canonical, meta }: Signs): string[] {
  return [canonical, absoluteUrl(metaContent({ meta }, 'og:url'), url)].filter((address) => address !== null);
}

/**
 * A canonical address is believed on the same site (a subdomain such as `www`, `m` or `amp` may differ), and never
 * when it sends a deep page to a front page, which is a common mistake of templates.
 */
function isCredible(candidate: string, url: string): boolean {
  const stated = new URL(candidate);
  const own = new URL(url);
  if (!stated.protocol.startsWith('http') || siteOf(stated) !== siteOf(own)) return false;
  return !isFrontPage(stated) || isFrontPage(own);
}

/** The registrable part of a host, near enough to compare two of them: `news.bbc.co.uk` and `bbc.co.uk` agree. */
function siteOf({ hostname }: URL): string {
  const labels = hostname.split('.');
  if (labels.length <= 2 || /^[\d.]+$/.test(hostname)) return hostname;
  const secondLevel = /^(com?|net|org|gov|edu|ac|gob|ne|or|go|gen|k12|id)$/.test(labels.at(-2) ?? '');
  return labels.slice(secondLevel && labels.at(-1)?.length === 2 ? -3 : -2).join('.');
}

function isFrontPage({ pathname, search }: URL): boolean {
  return search === '' && /^\/(([a-z]{2}(-[a-z]{2})?|home|index\.\w+)\/?)?$/i.test(pathname);
}

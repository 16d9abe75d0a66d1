import type { ShownHeading } from '../describe/signs';

/** Whether a heading is a link to the front page of a site, as the site's name is. */
export function leadsHome({ href }: ShownHeading, url: string): boolean {
  return href !== '' && URL.canParse(href, url) && new URL(href, url).pathname.length <= 1;
}

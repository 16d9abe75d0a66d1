import { absoluteUrl } from './text/urls';

/**
 * Images that are there to be counted, not seen. Hosts and paths as documented by the services themselves: Meta pixel,
 * Google Analytics and ad services, Comscore, Quantcast, WordPress.com stats, Yandex Metrica, LiveInternet, Chartbeat,
 * VG Wort, LinkedIn Insight, Parse.ly, Matomo, Mailchimp, Amazon associates, FeedBurner.
 */
const COUNTING_HOST =
  /^(.+\.)?(google-analytics\.com|googleadservices\.com|doubleclick\.net|googlesyndication\.com|scorecardresearch\.com|quantserve\.com|(pixel|stats)\.wp\.com|counter\.yadro\.ru|mc\.yandex\.ru|chartbeat\.(com|net)|met\.vgwort\.de|vg\d+\.met\.vgwort\.de|px\.ads\.linkedin\.com|parsely\.com|list-manage\.com|bat\.bing\.com|imrworldwide\.com|ir-[a-z]{2}\.amazon-adsystem\.com|feeds\.feedburner\.com|hits\.guardian\.co\.uk|counter\.theconversation\.(com|edu\.au)|statcounter\.com|histats\.com|gemius\.pl|effectivemeasure\.net)$/i;

const COUNTING_PATH =
  /^\/(tr\/?$|collect$|(.*\/)?(matomo|piwik)\.php$|(.*\/)?(pixel|spacer|blank|clear|transparent|1x1|count(er)?)\.(gif|png)$)/i;

/** Is an image only there to count its readers: one pixel small, or served by a counting service? */
export function isTrackingImage(image: {
  source: string | null;
  width: string | null;
  height: string | null;
}): boolean {
  if (isDot(image.width) || isDot(image.height)) return true;
  const source = absoluteUrl(image.source, 'about:blank');
  if (!source) return false;
  const { hostname, pathname } = new URL(source);
  return COUNTING_HOST.test(hostname) || COUNTING_PATH.test(pathname);
}

/** Does a width or height attribute state at most one pixel? */
function isDot(length: string | null): boolean {
  return length !== null && /^\s*[01](\.\d+)?\s*(px)?\s*$/i.test(length);
}

/**
 * Query parameters that only say where a reader came from, and never which article is shown. Names as documented by
 * Google (utm_, gclid and kin, amp_, gaa_, srsltid), Meta (fbclid, mibextid, __tn__), Microsoft (msclkid, ocid), Yandex
 * (yclid, _openstat), Mailchimp (mc_), HubSpot (_hs), Matomo (mtm_, pk_), AT Internet (at_, xtor), comScore (ns_),
 * Webtrends (wt_), Taboola (tblci), Outbrain (dicbo), Al Jazeera (traffic_source) and others.
 */
const TRACKING_PARAMETER = new RegExp(
  `^(${[
    'utm_\\w+|mtm_\\w+|pk_\\w+|amp_\\w+|gad_\\w+|gaa_\\w+|guce_\\w+|vero_\\w+|fb_(action|source|ref)\\w*',
    '_?hs(enc|mi|_\\w+)|mc_[ce]id|[fg]bclid|gclid|gclsrc|dclid|[gw]braid|srsltid|usqp|_ga|_gl|msclkid|ocid',
    'y(m)?clid|_openstat|twclid|ttclid|igsh(id)?|mibextid|__tn__|__xts__\\S*|__cft__\\S*|li_fat_id|epik|scid',
    'oly_(anon|enc)_id|wickedid|ref_src|ref_url|_branch_match_id|mkt_tok|s_cid|cmpid|ncid|tblci|dicbo|taid',
    'at_(medium|campaign\\w*|custom\\d|link\\w*|format|ptr_\\w+|bbc_\\w+)|xtor|ns_(mchannel|source|campaign|linkname|fee)',
    'wt_(mc|zmc)|wt\\.mc_\\w+|__twitter_impression|smid|smtyp|guccounter|spm|traffic_source',
  ].join('|')})$`,
  'i',
);

/**
 * A copy of a URL without tracking parameters, user name and password, and without the fragment (kept where it is a
 * route: `#!` or `#/`). All else stays as it is written, because the bytes of a query may be in any encoding.
 * @throws TypeError where `url` is not a URL
 */
export function withoutTracking(url: string): string {
  const parsed = new URL(url);
  const query = parameters(parsed)
    .filter(({ name }) => !TRACKING_PARAMETER.test(name))
    .map(({ written }) => written)
    .join('&');
  // Setting takes a question mark off the front, which may be one of the query's own.
  parsed.search = query && `?${query}`;
  parsed.username = '';
  parsed.password = '';
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

/** The parameters of a URL's query, as written and decoded. */
export function parameters({ search }: URL): { written: string; name: string; value: string }[] {
  return search
    .slice(1)
    .split('&')
    .filter((written) => written !== '')
    .map((written) => {
      const [name = '', ...value] = decoded(written.replaceAll('+', '%20')).split('=');
      return { written, name, value: value.join('=') };
    });
}

/**
 * A part of a URL with its percent-encoding undone, except where that would change its structure (`%2F`), and where
 * the bytes are not UTF-8: older Arabic sites write windows-1256.
 */
export function decoded(part: string): string {
  const plain = part.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = run.toUpperCase();
    try {
      return decodeURI(bytes);
    } catch {
      return bytes;
    }
  });
  return plain.normalize('NFC');
}

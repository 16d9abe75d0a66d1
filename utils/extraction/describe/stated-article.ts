/** What one JSON-LD or microdata item says of an article. Texts have their white space and references settled. */
export interface StatedArticle {
  /** schema.org type names without their address, e.g. `NewsArticle`. */
  types: readonly string[];
  headline: string | null;
  name: string | null;
  description: string | null;
  authors: readonly string[];
  datePublished: string | null;
  /** It states that it was not changed after that; templates that put the time of building into both say so too. */
  isUnchanged?: boolean;
  /** Plain text; where the page escapes markup into it, with the markup. */
  articleBody: string | null;
  /** As written: it may be relative. */
  image: string | null;
  language: string | null;
  publisher: string | null;
  /** Name of the whole that it belongs to: a site, a periodical, a series. */
  isPartOf: string | null;
  /** As written: it may be relative. */
  url: string | null;
}

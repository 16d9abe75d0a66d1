// @ts-check
/** Readability's own parts. */
const READABILITY = [
  '_[a-z].*|FLAG_.*|DEFAULT_.*|REGEXPS|[A-Z_]+_ELEMS|ALTER_.*|UNLIKELY_.*|readability|contentScore',
  'ELEMENT_NODE|TEXT_NODE|articleContent|textLength|[a-z]+Candidates|okMaybeItsACandidate|whitespace',
  'hasContent|hashUrl|commas|positive|negative',
];
/**
 * What the stages of extraction hand to each other: in no answer of theirs, which a test tells, and not asked of what is
 * the browser's, though some elements and windows have parts of such names as well.
 */
const BETWEEN_STAGES = [
  // Blocks and parts.
  '(link|bold|italic)Chars|is(Bold|Italic|Post)|statesBody|signature|blocks|kinds|picked',
  'words|nodes|chars|depth|bold|italic|leading|breaks|namedBy|paragraph|template|parent|inner|flush|element|part|rank',
  'media|root|elements|near|first',
  // What is measured and decided about them.
  'measures|score|scores|splits|leaves|feature|negative|exponent|lowest',
  'templates|placeSigns|sentences|outer|far|base|originals|kept|captions|roles',
  'linked|wordsEach|parted|teaser|stories',
  // Copying and writing.
  'metadata|isComposed|placed|isDated|readFrame|ranges|frames|hidden|pen|ids|takes|enters|holders|nameOf|hasRole',
  'isTarget|kindOf|below|tab|write|create|close|addressOf|linksOf',
];

/** Names of properties that are shortened. */
export const SHORTENED = new RegExp(`^(${[...READABILITY, ...BETWEEN_STAGES].join('|')})$`);

/**
 * How scripts are written that stand between a click and the text: they hold other people's code, of which nothing is
 * supposed that the language does not promise.
 * @satisfies {import('terser').MinifyOptions}
 */
export const SMALL = /** @type {const} */ ({
  ecma: 2020,
  // Vite works around faults of that browser's otherwise.
  safari10: false,
  compress: {
    // Bodies that are written where they are called repeat themselves less well: small ones, and larger ones in a third pass.
    inline: 1,
    hoist_funs: true,
  },
});

/**
 * How scripts are written that go into every page that is read, where each kilobyte counts: by the tool that makes them
 * smallest, with short names for what nobody else calls by name.
 * @satisfies {import('terser').MinifyOptions}
 */
export const SMALLEST = /** @type {const} */ ({
  ...SMALL,
  compress: {
    ...SMALL.compress,
    passes: 2,
    unsafe_arrows: true,
    lhs_constants: false,
    pure_getters: true,
    loops: false,
  },
  mangle: { properties: { builtins: true, regex: SHORTENED } },
  // WXT takes the name off a script of this form, so that what it returns is its answer.
  format: { wrap_iife: true },
});

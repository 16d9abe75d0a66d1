// @ts-check

/**
 * Methods of Readability that nothing calls once `SKIPPED_STEPS` (utils/extraction/find/readability.ts) stand in for
 * some, and only the grabbing is asked for: its reading of metadata, and its work on scripts, images, links, class
 * names and what it cleans for presentation.
 */
const UNUSED = [
  ...[
    'parse',
    '_postProcessContent',
    '_cleanClasses',
    '_fixRelativeUris',
    '_simplifyNestedElements',
    '_isUrl',
  ],
  ...['_getArticleMetadata', '_getArticleTitle', '_getJSONLD', '_unescapeHtmlEntities', '_findNode'],
  ...['_unwrapNoscriptImages', '_isSingleImage', '_removeScripts', '_fixLazyImages'],
  ...['_isValidByline', '_headerDuplicatesTitle', '_textSimilarity', '_isProbablyVisible'],
  ...['_isElementWithoutContent', '_removeNodes'],
  ...['_prepArticle', '_cleanStyles', '_cleanConditionally', '_cleanMatchedNodes', '_cleanHeaders', '_clean'],
  ...['_markDataTables', '_getRowAndColumnCount', '_getTextDensity', '_getCharCount'],
];

/** Expressions and lists that only those methods read. */
const UNUSED_NAMES = [
  ...['srcsetUrl', 'b64DataUrl', 'jsonLdArticleTypes', 'replaceFonts'],
  ...['extraneous', 'nextLink', 'prevLink', 'byline', 'shareElements', 'tokenize', 'adWords', 'loadingWords'],
  'videos',
];
const UNUSED_LISTS = ['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS', 'CLASSES_TO_PRESERVE'];

/** Options, and answers, that only those methods read. */
const UNUSED_FIELDS = [
  ...[
    'articleTitle',
    'articleByline',
    'articleSiteName',
    'maxElemsToParse',
    'classesToPreserve',
    'keepClasses',
  ],
  ...['serializer', 'disableJSONLD', 'allowedVideoRegex', 'linkDensityModifier'],
  ...['articleDir', 'metadata'],
];

/**
 * Mozilla's Readability without what we never call: half of the file, which would travel into every page that is
 * read. What is left is as it was written; a test compares what both find. Built pages get it (wxt.config.ts), and
 * nothing but their size depends on it.
 * @param {string} source of `@mozilla/readability/Readability.js`
 * @returns {string} an ECMAScript module
 * @throws Error where the source has another form than that of the version that is pinned
 */
export function leanReadability(source) {
  let lean = source;
  /** @param {RegExp} part @param {string} [instead] */
  const cut = (part, instead = '') => {
    const left = lean.replace(part, instead);
    if (left === lean) throw new Error(`Readability holds nothing like ${part}`);
    lean = left;
  };
  for (const name of UNUSED) cut(new RegExp(`^  ${name}\\([\\s\\S]*?^  \\},\\n`, 'm'));
  for (const name of UNUSED_LISTS) cut(new RegExp(`^  ${name}: \\[[\\s\\S]*?\\],\\n`, 'm'));
  for (const name of UNUSED_NAMES)
    cut(new RegExp(`^    ${name}:[\\s\\S]*?,$(?=\\n\\s*(?:\\w+:|//|\\}))`, 'm'));
  for (const name of UNUSED_FIELDS)
    cut(new RegExp(`^  this\\._${name} =[\\s\\S]*?;\\n(?= {2}(?:this|//|\\n)|\\n)`, 'm'));
  // A line with the author, and a heading that repeats the title: skipped steps look for them.
  cut(/^ {8}if \(\n {10}!this\._articleByline[\s\S]*?^ {8}\}\n/m);
  cut(/^ {8}if \(shouldRemoveTitleHeader[\s\S]*?^ {8}\}\n/m);
  cut(/^ {6}this\._prepArticle\(.*\n/m);
  cut(/^ {2}HTML_ESCAPE_MAP: \{[\s\S]*?^ {2}\},\n/m);
  // Language and direction, and the attempt without the cleaning that is not done in any.
  cut(/^ {8}\/\/ Find out text direction[\s\S]*?^ {8}\}\);\n/m);
  cut(/^ {8}if \(node\.tagName === "HTML"\) \{[\s\S]*?\n {8}\}\n/m);
  cut(/ else if \(this\._flagIsActive\(this\.FLAG_CLEAN_CONDITIONALLY\)\) \{[\s\S]*?\n {8}\}(?= else)/);
  // Modal dialogs: preparing takes out all but long ones, and its list of unlikely roles those, but where it tries again
  // without that list. Then style sheets, of which a prepared page has none; it always has a body.
  cut(/^ {8}\/\/ User is not able to see elements applied[\s\S]*?\n {8}\}\n/m);
  cut(/^ {4}page = page \? page : this\._doc\.body;[\s\S]*?\n {4}\}\n/m, '    page = doc.body;\n');
  cut(/^ {4}this\._removeNodes\(.*\n/m);
  // Names and a wrapper that it gives to what it grabbed.
  cut(/^ {6}if \(isPaging\) \{[\s\S]*?^ {6}\}\n/m);
  cut(/^ {6}if \(neededToCreateTopCandidate\) \{[\s\S]*?^ {6}\} else \{[\s\S]*?^ {6}\}\n/m);
  // Spaces are never left as they are.
  cut(/^ {2}_getInnerText\(e, normalizeSpaces\) \{\n[\s\S]*?;\n/m, '  _getInnerText(e) {\n');
  cut(/^ {4}if \(normalizeSpaces\) \{\n([\s\S]*?) {4}\}\n {4}return textContent;\n/m, '$1');
  // Its settings are given to it after it is made.
  cut(/^ {2}this\._flags =[\s\S]*?;\n/m);
  cut(/^ {2}FLAG_CLEAN_CONDITIONALLY: .*\n/m);
  // What is always so.
  cut(/else if \(topCandidate\) \{/, 'else {');
  cut(/^ {4}if \(doc\.body\) \{\n(.*\n) {4}\}\n/m, '$1');
  // Names of elements are written as they are compared.
  cut(/^ {4}tagName = tagName\.toUpperCase\(\);\n/m);
  cut(/_hasAncestorTag\(node, "table"\)/, '_hasAncestorTag(node, "TABLE")');
  cut(/_hasAncestorTag\(node, "code"\)/, '_hasAncestorTag(node, "CODE")');
  // What nobody asks for: options, other depths, tables of one kind.
  cut(/^ {2}options = .*\n/m);
  cut(/^ {2}this\._debug = .*\n/m);
  cut(/options\.nbTopCandidates \|\| /);
  cut(/options\.charThreshold \|\| /);
  cut(/^ {2}DEFAULT_MAX_ELEMS_TO_PARSE: .*\n/m);
  cut(/^ {4}maxDepth = maxDepth \|\| 0;\n/m);
  cut(/^ {4}maxDepth = maxDepth \|\| 3;\n/m);
  cut(/maxDepth > 0 && depth > maxDepth/, 'depth > 3');
  cut(/tagName, maxDepth, filterFn/, 'tagName, filterFn');
  cut(/, filterFn\) \{/, ') {');
  cut(/ &&\s+\(!filterFn \|\| filterFn\(node\.parentNode\)\)/);
  // For older callers, and for a document of its own kind, where there is no browser.
  cut(/^ {2}\/\/ In some older versions[\s\S]*?^ {2}\}\n/m);
  cut(/^ {4}return \[\]\.concat\.apply\([\s\S]*?^ {4}\);\n/m);
  cut(/^ {4}if \(node\.querySelectorAll\) \{\n([\s\S]*?) {4}\}\n/m, '$1');
  cut(/^ {2}this\._docJSDOMParser = .*\n/m);
  cut(/^ {4}if \(this\._docJSDOMParser[\s\S]*?\n {4}\}\n/gm);
  // What it would write to a console, and for that purpose puts together.
  cut(/^ {2}if \(this\._debug\) \{[\s\S]*?^ {2}\} else \{[\s\S]*?^ {2}\}\n/m);
  cut(/^ +if \(this\._debug\) \{[\s\S]*?\n +\}\n/gm);
  cut(/^ +this\.log\([^;]*\);\n/gm);
  cut(/^if \(typeof module[\s\S]*$/m, 'export default Readability;\n');
  return lean;
}

/** @returns {import('vite').Plugin} */
export function leanReadabilityPlugin() {
  return {
    name: 'lean-readability',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/ },
      handler: leanReadability,
    },
  };
}

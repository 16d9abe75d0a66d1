import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanReadabilityPlugin } from './scripts/lib/lean-readability.mjs';
import { localeFiles } from './scripts/locale-files.mjs';
import { manifest } from './utils/manifest';

/**
 * What the popup needs comes in one file beside its entry, shared with the other pages: each file more is a request more
 * that stands between a click and the text.
 */
const READING = {
  name: 'reading',
  test: /[\\/]entrypoints[\\/]popup[\\/](popup|reading)\.tsx?$|wxt-html-plugins|rolldown[\\/]runtime/,
  priority: 1,
};

/** What it needs once the text is there, or where there is none, comes in another. */
const LATER = { name: 'later', test: /[\\/]components[\\/](later\.ts|failure-page\.tsx)$/ };

/** The scripts that are run in pages stand together, as the registered ones of other extensions do. */
const IN_PAGES = 'content-scripts';

/** Readability's own parts. */
const READABILITY = [
  '_[a-z].*|FLAG_.*|DEFAULT_.*|REGEXPS|[A-Z_]+_ELEMS|ALTER_.*|UNLIKELY_.*|readability|contentScore',
  'ELEMENT_NODE|TEXT_NODE|articleContent|textLength|[a-z]+Candidates|okMaybeItsACandidate|whitespace|hasContent|hashUrl|commas|positive|negative',
];
/** What the stages of extraction hand to each other: in no answer of theirs, and no names of the browser's. */
const BETWEEN_STAGES = [
  // Blocks and parts.
  '(link|picked|bold|italic)Chars|linkBlocks|is(Bold|Italic|Picked|Post)|statesBody|signature|blocks|kinds|picked',
  'words|nodes|chars|depth|italic|leading|breaks|namedBy|paragraph|template|parent|inner|flush|metadata|element|part|label|links|media|root|elements|frames|hidden|write|create|close|kind|near|first',
  // What is measured and decided about them.
  'likelyWords|pickedWords|bodyShare|scoreSums|measures|score|scores|splits|leaves|feature|negative|exponent|lowest|templates|sentences|outer|far|base',
  'originals|wordsEach|parted|teaser|kept|captions|roles',
  // Copying and writing.
  'isComposed|isDated|readFrame|ranges|pen|ids|takes|enters|holders|nameOf|hasRole|isTarget|kindOf|below|tab',
];

/**
 * How scripts are written that go into every page that is read, where each kilobyte counts: by the tool that makes them
 * smallest, with short names for what nobody else calls by name.
 */
const SMALLEST = {
  ecma: 2020,
  compress: {
    passes: 5,
    hoist_funs: true,
    unsafe_arrows: true,
    lhs_constants: false,
    pure_getters: true,
    loops: false,
  },
  mangle: {
    properties: { builtins: true, regex: new RegExp(`^(${[...READABILITY, ...BETWEEN_STAGES].join('|')})$`) },
  },
  // WXT takes the name off a script of this form, so that what it returns is its answer.
  format: { wrap_iife: true },
} as const;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    'build:manifestGenerated': (_wxt, made) => {
      // WXT takes the popup page's <title>; the toolbar button says what it does instead.
      if (made.action) made.action.default_title = '__MSG_extension_action__';
    },
    'entrypoints:resolved': ({ config }, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'unlisted-script') entrypoint.outputDir = join(config.outDir, IN_PAGES);
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rolldownOptions?.output;
      const isBuilt = (wanted: string): boolean => entrypoints.some(({ name }) => name === wanted);
      if (isBuilt('popup') && output && !Array.isArray(output))
        output.codeSplitting = { groups: [READING, LATER] };
      if (isBuilt('extract') && config.build)
        Object.assign(config.build, { minify: 'terser', terserOptions: SMALLEST });
    },
    // The browser's own texts (name, description, shortcuts) come from the same files as the interface's.
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles());
    },
  },
  vite: () => ({
    plugins: [preact(), leanReadabilityPlugin()],
    build: { target: ['chrome120', 'firefox128'], modulePreload: { polyfill: false } },
    worker: {
      format: 'es' as const,
      // Without a hash: Firefox's background starts the worker by its name (utils/catalog/host.ts).
      rolldownOptions: { output: { entryFileNames: 'assets/[name].js' } },
    },
  }),
});

import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanReadabilityPlugin } from './scripts/lib/lean-readability.mjs';
import { SMALL, SMALLEST } from './scripts/lib/smallest.mjs';
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
      const { build } = config;
      const output = build?.rolldownOptions?.output;
      const isBuilt = (wanted: string): boolean => entrypoints.some(({ name }) => name === wanted);
      if (!output || Array.isArray(output) || !(isBuilt('popup') || isBuilt('extract'))) return;
      if (isBuilt('popup')) output.codeSplitting = { groups: [READING, LATER] };
      // What terser has written, oxc makes a little smaller still.
      Object.assign(build, { minify: 'terser', terserOptions: isBuilt('extract') ? SMALLEST : SMALL });
      output.minify = true;
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

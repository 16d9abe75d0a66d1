import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { chromiumFlags } from './scripts/drive/chromium-flags.mjs';
import { findBrowser } from './scripts/lib/browsers.mjs';

const chromium = findBrowser('chromium');

const LONGEST = ['crash', 'keeping', 'access', 'room', 'failing', 'transfer'];

/** The longest first, so that none of them is alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) =>
      LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`)) >>> 0;
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          // A file that works with documents says so at its head: making jsdom ready takes longer than most tests.
          environment: 'node',
          pool: 'threads',
          maxWorkers: 2,
          // Property tests and large pages take their time on a busy machine.
          testTimeout: 30_000,
          include: ['{utils,components,scripts,entrypoints,bench}/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'browser',
          // A condition that holds in a moment may take its time on a busy machine.
          expect: { poll: { timeout: 20_000 } },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium && { executablePath: chromium }), args: chromiumFlags() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/lib/build.ts',
          // A browser that is tested mostly waits; more than two at a time make each other late on two cores.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

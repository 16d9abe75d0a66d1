import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['{utils,components,scripts,entrypoints}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});

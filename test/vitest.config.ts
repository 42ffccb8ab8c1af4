import tsconfigPaths from 'vite-tsconfig-paths';
import { defineConfig } from 'vitest/config';

const plugins = [tsconfigPaths()];

export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: ['{app,db,flows}/**/*.test.{ts,tsx}', 'test/{vignettes,flows,integration}/**/*.test.ts'],
          setupFiles: ['test/support/no-network.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          setupFiles: ['test/support/no-network.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

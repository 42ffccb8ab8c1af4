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
          // by default one processor is left idle, which is half of a small machine
          maxWorkers: '100%',
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
          // each file has a browser and a product of its own; more of them would wait for each other
          maxWorkers: 2,
        },
      },
    ],
  },
});

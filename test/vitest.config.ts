import tsconfigPaths from 'vite-tsconfig-paths';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    root: '.',
    include: ['{app,db,flows}/**/*.test.{ts,tsx}', 'test/{vignettes,integration}/**/*.test.ts'],
    environment: 'node',
  },
});

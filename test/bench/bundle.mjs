import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';

/** Compiles TypeScript modules as the server build does and gives the exports of all of them together. */
export async function bundle(name, input) {
  const outDir = resolve('node_modules/.cache/bench', name);
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [tsconfigPaths()],
    build: {
      ssr: true,
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      rollupOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name].mjs' } },
    },
  });
  const modules = await Promise.all(
    Object.keys(input).map((entry) => import(pathToFileURL(join(outDir, `${entry}.mjs`)).href)),
  );
  return Object.assign({}, ...modules);
}

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import purgecss from '@fullhuman/postcss-purgecss';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';

/** Lazy route discovery stays off: a deployment in mid-form must not lose what was typed (docs/decisions/0001). */
export const remixOptions = {
  appDirectory: 'app',
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};

/** Remix overwrites `rollupOptions.input` of the server build; this puts our own Express server in its place. */
const ownServerEntry = (entry) => ({
  name: 'own-server-entry',
  enforce: 'post',
  config(config, { isSsrBuild, command }) {
    if (command === 'build' && isSsrBuild) config.build.rollupOptions.input = entry;
  },
});

const COMPRESSIBLE = /\.(css|js|svg|txt)$/;
const WORTH_COMPRESSING_BYTES = 500;

/** Lays a gzip and a Brotli form beside every text file, last of all: Remix writes its route manifest late. */
const precompress = (directory) => ({
  name: 'precompress',
  enforce: 'post',
  apply: (_config, { isSsrBuild, command }) => command === 'build' && isSsrBuild === true,
  closeBundle() {
    for (const name of readdirSync(directory, { recursive: true })) {
      const file = join(directory, name);
      if (!COMPRESSIBLE.test(name) || statSync(file).size < WORTH_COMPRESSING_BYTES) continue;
      const content = readFileSync(file);
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      writeFileSync(`${file}.br`, brotliCompressSync(content));
    }
  },
});

/** Keeps only those rules of the design system whose class names occur in our sources. */
const usedStylesOnly = purgecss({
  content: ['./app/**/*.{ts,tsx}'],
  defaultExtractor: (source) => source.match(/[\w-]+/g) ?? [],
  // Our own rules are written because they are needed; some class names are put together at run time.
  safelist: {
    standard: [
      /^(?!kern-)/,
      /^kern-(alert|badge)--/,
      /^kern-form-check/,
      /^kern-icon--(info|success|warning|danger)$/,
    ],
  },
  keyframes: true,
  variables: true,
});

/** Scripts that every question page needs: two files, fetched once, instead of a dozen small ones. */
const sharedScripts = [
  [
    'vendor',
    /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream|react-hook-form|zod|@hookform)\//,
  ],
  [
    'house',
    /app\/(texts\/(common|(de|en)\/common)|services\/[a-z-]+|components\/(alert|notice|shell|error-page))\.tsx?$/,
  ],
];

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tsconfigPaths(),
    remix(remixOptions),
    ownServerEntry('./app/server/index.ts'),
    precompress('build/client'),
  ],
  css: { postcss: { plugins: process.env.NODE_ENV === 'production' ? [usedStylesOnly] : [] } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Terser takes 5 % more off the scripts than esbuild does; the server's code is not sent to anyone.
    minify: isSsrBuild ? false : 'terser',
    rollupOptions: isSsrBuild
      ? {}
      : {
          output: {
            manualChunks: (id) => sharedScripts.find(([, modules]) => modules.test(id))?.[0],
          },
        },
  },
}));

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { onlyInterfaceLanguages } from './client/build/interface-languages.ts';

export default defineConfig({
  root: 'client',
  plugins: [
    onlyInterfaceLanguages(['pl-PL', 'en-US', 'uk-UA']),
    react(),
    compression({ algorithms: ['gzip', 'brotliCompress'], threshold: 1024, logLevel: 'silent' }),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Names of scripts to fetch ahead would be a kilobyte of the first view; scripts name what they need themselves.
    modulePreload: { resolveDependencies: (_file, needed) => needed.filter((name) => name.endsWith('.css')) },
    // MapLibre is one file of its own, loaded after the search.
    chunkSizeWarningLimit: 1_200,
    // What the first view needs is one file: it compresses better than the same in twenty.
    rolldownOptions: {
      output: {
        // The start names every screen's files: their hashes alone are a kilobyte less than their names.
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: ({ names }) => `assets/${names[0]?.endsWith('.css') ? '' : '[name]-'}[hash:7][extname]`,
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 1 },
            { name: 'accounts', test: /client.accounts./ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});

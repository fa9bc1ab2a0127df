import { defineConfig } from 'tsdown';

/* `dist` mirrors `src`, file by file, so that a stack trace or a curious reader finds the way back. */
export default defineConfig({
  entry: ['src/index.ts', 'src/cli/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  unbundle: true,
  dts: true,
  clean: true,
  fixedExtension: false,
  hash: false,
  // The list of a hundred and forty files would bury what the demo prints.
  logLevel: 'error',
  copy: { from: ['src/**/*.json', 'src/**/*.bin'], to: 'dist', flatten: false },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'benchmarks/**/*.test.ts'],
    // One for each core: what runs the tests waits for them.
    maxWorkers: '100%',
    setupFiles: ['src/testing/property-seed.ts'],
    // A test bounds its work; how long that takes is up to the machine. This only ends one that hangs.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    reporters: ['default', './scripts/closing-line.mjs'],
    // The tests speak English unless they say otherwise, whoever runs them.
    env: { LC_ALL: 'C.UTF-8', CXMAP_LOCALE: '', NO_COLOR: '1', FORCE_COLOR: '' },
  },
});

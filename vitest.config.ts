import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'benchmarks/**/*.test.ts'],
    // One for each core: what runs the tests waits for them.
    maxWorkers: '100%',
    // The program is loaded once by each, not once a file of tests: a third of the whole run. `left-as-found.ts` watches that
    // files leave nothing to each other.
    isolate: false,
    // Memory that is only garbage makes each start of a git or a command dearer: the kernel copies the list of its pages.
    execArgv: ['--heap-growing-percent=50'],
    setupFiles: ['src/testing/property-seed.ts', 'src/testing/left-as-found.ts'],
    // A test bounds its work; how long that takes is up to the machine. This only ends one that hangs.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    reporters: ['default', './scripts/closing-line.mjs'],
    // The tests speak English unless they say otherwise, and git has settings of theirs, whoever runs them.
    env: {
      LC_ALL: 'C.UTF-8',
      CXMAP_LOCALE: '',
      NO_COLOR: '1',
      FORCE_COLOR: '',
      GIT_CONFIG_GLOBAL: fileURLToPath(new URL('src/testing/gitconfig', import.meta.url)),
    },
  },
});

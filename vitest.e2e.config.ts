import { defineConfig } from 'vitest/config';

/** End-to-end tests drive real browsers over the built extension: one file after the other, with time to start. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A busy machine makes a real browser lose a press now and then; what fails twice has failed.
    retry: 1,
  },
});

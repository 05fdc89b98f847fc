import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'subsystems/*/*/test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 40_000,
    hookTimeout: 60_000,
    env: {
      AWS_REGION: 'us-west-2',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      STAGE: 'test',
    },
  },
});

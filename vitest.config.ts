import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: 30_000,
    expect: { requireAssertions: true },
    sequence: { shuffle: { files: true, tests: true } },
    coverage: { provider: "v8", include: ["src/**/*.ts"], thresholds: { lines: 90 } },
    reporters: ["default", "./__tests__/plain-count-reporter.ts"],
  },
});

import { defineConfig } from "vitest/config";

/**
 * The tests of the room whose code is mutated (`scripts/mutation.ts` names it), loaded once and then run as often as there
 * are breaks: a rule should fall to a test of its own room.
 */
export default defineConfig({
  test: {
    include: ["scripts/mutation/room.test.ts"],
    runner: "./scripts/mutation/held-tests.ts",
    pool: "threads",
    expect: { requireAssertions: true },
    testTimeout: 120_000,
  },
});

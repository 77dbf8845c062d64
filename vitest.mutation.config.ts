import { env } from "node:process";
import { defineConfig } from "vitest/config";

/**
 * The tests of the room whose code is mutated (`scripts/mutation.ts` names it): a rule should fall to a test of its own
 * room. Whole recorded runs stay out, since they take long.
 */
export default defineConfig({
  test: {
    include: [`__tests__/${env["MUTATED_ROOM"] ?? "statistics"}/**/*.test.ts`],
    exclude: ["__tests__/**/recorded-*.test.ts"],
    expect: { requireAssertions: true },
    testTimeout: 120_000,
    // Breaks are switched on and off within one process; a new one for each file would take most of the time.
    isolate: false,
  },
});

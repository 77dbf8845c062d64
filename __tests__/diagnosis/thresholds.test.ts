import { describe, expect, test } from "vitest";
import { evidence } from "./some-facts.ts";
import type { Thresholds } from "./thresholds.ts";
import { DATABASE_THRESHOLDS } from "./thresholds/database.ts";
import { ERROR_THRESHOLDS } from "./thresholds/errors.ts";
import { LOAD_THRESHOLDS } from "./thresholds/load.ts";
import { SERVICE_THRESHOLDS } from "./thresholds/service.ts";

const THRESHOLDS: Thresholds = {
  ...DATABASE_THRESHOLDS,
  ...ERROR_THRESHOLDS,
  ...LOAD_THRESHOLDS,
  ...SERVICE_THRESHOLDS,
};

describe.each(Object.entries(THRESHOLDS))("%s begins", (rule, thresholds) => {
  test.each(Object.entries(thresholds))("at %s", (_, { made, silent, speaks }) => {
    expect(evidence(rule, made(silent)), `at ${silent}`).toEqual([]);
    expect(evidence(rule, made(speaks)), `at ${speaks}`).not.toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { isRawCounter } from "../../../../src/ingestion/prometheus/promql/counters.ts";

describe("a counter as it stands", () => {
  test.for(["db_pool_timeouts_total", 'errors_total{job="app"}', "job:errors_total"])(
    "%s is one",
    (query) => expect(isRawCounter(query)).toBe(true),
  );
  test.for(["rate(errors_total[5s])", "sum(errors_total)", "queue_depth", "errors_total / 2"])(
    "%s is none",
    (query) => expect(isRawCounter(query)).toBe(false),
  );
});

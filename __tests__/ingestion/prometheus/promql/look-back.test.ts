import { describe, expect, test } from "vitest";
import { lookBackOf } from "../../../../src/ingestion/prometheus/promql/look-back.ts";

describe("how far a query looks back", () => {
  test.for([
    ["process_resident_memory_bytes", 0],
    ["rate(node_cpu_seconds_total[5s])", 5000],
    ["rate(a[1m]) / rate(b[1h30m])", 5_400_000],
    ["max_over_time(rate(a[30s])[10m:15s])", 600_000],
    ['rate(a{path="/x[9h]"}[2m])', 120_000],
    ["rate(a{x='[9h]'}[ 250ms ])", 250],
    ["rate(a[2m]) # once it was [9h]", 120_000],
  ] as const)("%s: %d ms", ([query, ms]) => expect(lookBackOf(query)).toBe(ms));
});

import { describe, expect, test } from "vitest";
import { numberOf, recordedRun } from "./recorded.ts";

describe("units", () => {
  test("an export has no units, so k6's own metrics are known by name and a custom one is only a number", () => {
    const { measurements } = recordedRun("v2.2.0/summary-export.json");
    const units = (names: readonly string[]) => names.map((name) => measurements.get(name)?.unit);
    const named = ["http_req_duration", "http_req_duration{expected_response:true}", "data_sent"];
    expect(units(named)).toEqual(["ms", "ms", "bytes"]);
    expect(units(["http_req_failed", "vus", "vus_max", "http_reqs"])).toEqual([
      "ratio",
      "users",
      "users",
      "count",
    ]);
    expect(units(["my_trend", "my_gauge", "my_counter", "my_rate"])).toEqual([
      "number",
      "number",
      "count",
      "ratio",
    ]);
  });

  test("handleSummary says what a metric contains, also of a custom one", () => {
    const { measurements } = recordedRun("v2.2.0/handle-summary.json");
    // The script made my_trend with isTime = true, and my_plain_trend without.
    expect(measurements.get("my_trend")?.unit).toBe("ms");
    expect(measurements.get("my_plain_trend")?.unit).toBe("number");
    expect(measurements.get("data_received")?.unit).toBe("bytes");
  });

  test.for([
    ["summary-export", "7", "3"],
    ["handle-summary", "7", "3"],
    ["machine-readable.compact", "7", "3"],
  ] as const)("%s: a gauge is known by its last value", ([format, max, last]) => {
    const run = recordedRun(`v2.2.0/${format}.json`);
    expect(run.measurements.get("my_gauge")?.kind).toBe("gauge");
    expect(numberOf(run, "my_gauge max")).toBe(Number(max));
    expect(numberOf(run, "my_gauge value")).toBe(Number(last));
  });
});

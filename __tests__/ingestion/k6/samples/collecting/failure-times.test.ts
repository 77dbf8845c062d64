import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addFailures,
  joinFailures,
  noFailures,
} from "../../../../../src/ingestion/k6/samples/collecting/failure-times.ts";
import { declared, point, runFrom } from "../reading.ts";

const START = Date.UTC(2026, 10, 23, 9, 0, 0);
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();

describe("the failures of an endpoint in time", () => {
  test("lie in the seconds in which its requests failed, from the start of the run", async () => {
    const request = (second: number, name: string, failed: 0 | 1): string => {
      const tags = { scenario: "s", name, method: "GET", status: failed ? "500" : "200" };
      const time = at(second + 0.5);
      return point("http_reqs", 1, tags, time) + point("http_req_failed", failed, tags, time);
    };
    const lines = [
      declared("http_reqs", "counter"),
      declared("http_req_failed", "rate"),
      request(0, "/a", 0),
      request(0, "/b", 0),
      request(3, "/a", 1),
      request(3, "/a", 1),
      request(7, "/a", 1),
    ];
    const { samples } = await runFrom(lines.join(""));
    const times = Object.fromEntries(
      samples!.endpoints.map(({ name, failureTimes }) => [name, failureTimes]),
    );
    // The first sample was half a second after a full second, so the third second began 2.5 s after it.
    expect(times).toEqual({
      "/a": {
        stretchMs: 1000,
        stretches: [
          { fromMs: 2500, failures: 2 },
          { fromMs: 6500, failures: 1 },
        ],
      },
      "/b": undefined,
    });
  });

  test("are all counted, in bounded memory, whoever counted them", () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 3000 });
    fc.assert(
      fc.property(seconds, seconds, (some, others) => {
        const [one, other, both] = [noFailures(), noFailures(), noFailures()];
        for (const second of some) addFailures(one, second);
        for (const second of others) addFailures(other, second);
        for (const second of [...some, ...others]) addFailures(both, second);
        joinFailures(one, other);
        expect(one.counts.size).toBeLessThanOrEqual(512);
        const total = [...one.counts.values()].reduce((sum, count) => sum + count, 0);
        expect(total).toBe(some.length + others.length);
        if (one.width === both.width) expect(one.counts).toEqual(both.counts);
        for (const second of some) {
          expect(one.counts.has(Math.floor(second / one.width))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

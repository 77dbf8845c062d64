import { describe, expect, test } from "vitest";
import { isJsonBomb } from "../../src/gate/json-bomb.ts";

const MILLION = 1e6;

/** Many of one item in a list, as long as a file may be. */
function listOf(item: string, times: number): string {
  return `{"x":[${Array.from({ length: times }, () => item).join(",")}]}`;
}

describe("JSON made to fill the memory", () => {
  test.each([
    ["brackets within each other", "[".repeat(61)],
    ["empty objects", listOf("{}", 5 * MILLION)],
    ["empty lists", listOf("[]", 5 * MILLION)],
    ["numbers", listOf("0.5", 4 * MILLION)],
    ["points of three characters", listOf('[1,"1"]', 1.5 * MILLION)],
    [
      "keys that occur once",
      `{${Array.from({ length: 600_000 }, (_, at) => `"${at}":1`).join(",")}}`,
    ],
  ])("is refused: %s", (_, text) => expect(isJsonBomb(text)).toBe(true));

  test.each([
    ["brackets within strings", listOf(`"${"[{".repeat(100)}"`, 10)],
    ["escaped quotes before brackets", `["\\"${"[".repeat(100)}"]`],
    ["lists beside each other", listOf("[]", 1000)],
    [
      "sixteen megabytes of points as Prometheus writes them",
      listOf('[1763950000.5,"0.2513"]', 690_000),
    ],
    [
      "objects of the same keys",
      listOf(
        `{"scenario":"sustained","metric":"http_req_duration","aggregation":"p(95)","unit":"ms","value":95.8,"objective":{"text":"p(95) < 3s","verdict":"met"}}`,
        120_000,
      ),
    ],
  ])("is not: %s", (_, text) => expect(isJsonBomb(text)).toBe(false));
});

import { describe, expect, test } from "vitest";
import { latency, summary } from "../summaries.ts";
import { workplace, type Workplace } from "../workplace.ts";

const FLAGS = ["--config", "@plimsoll.yml"];
const CONFIG = "version: 1\nservice: shop\nobjectives: {http_req_duration: p(95) < 500ms}\n";

async function withRuns(...p95: readonly number[]): Promise<Workplace> {
  const runs = p95.map((value, index) => [
    `run-${index}.json`,
    summary({ http_req_duration: latency(value) }),
  ]);
  const place = await workplace({
    "plimsoll.yml": CONFIG,
    ...(Object.fromEntries(runs) as Record<string, string>),
  });
  for (const [file] of runs) {
    await place.plimsoll("baseline", "add", `shop=@${file}`, ...FLAGS, "--accept", "as measured");
  }
  return place;
}

describe("showing the baseline", () => {
  test("tells runs, newest value, noise and the smallest change that would be noticed", async () => {
    await using place = await withRuns(81.2, 79, 83.5, 80.1, 82.2);
    const { code, out } = await place.plimsoll("baseline", "show", ...FLAGS);
    expect(code).toBe(0);
    expect(out).toContain("shop, 5 runs");
    const line = out.split("\n").find((text) => text.includes("http_req_duration p(95)"));
    // Alone in its family: v0 = (4·0.0017 + 4·4.6757e-4)/8, v = (6·v0 + 4·4.6757e-4)/10 = 8.373e-4, so 2.9 %;
    // the runs' own standard deviation is √4.6757e-4 of their mean, 2.2 %.
    expect(line).toMatch(/ 5 {2}\S{5} +82\.2 ms +2 % +3 % /u);
  });

  test("marks a shift of the level, from which on runs are compared", async () => {
    await using place = await withRuns(80, 81, 79, 80.5, 120, 121, 119);
    const { out } = await place.plimsoll("baseline", "show", ...FLAGS);
    expect(out).toMatch(/p\(95\).*shifted at 2026-11-24T12:00:00Z-5; older runs are left out/u);
  });

  test("says what to do where there is none", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG });
    const { code, err } = await place.plimsoll("baseline", "show", ...FLAGS);
    expect(code).toBe(2);
    expect(err).toContain("plimsoll baseline add RESULT");
  });
});

import { cpSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { summary } from "../summaries.ts";
import { type Workplace, workplace } from "../workplace.ts";

const CONFIG = "version: 1\nobjectives: {http_req_duration: p(95) < 5s}\n";

const FIXTURES = "__tests__/fixtures/k6";

async function concernIds(place: Workplace): Promise<readonly string[]> {
  return (await place.judgement()).concerns.map(({ id }) => id);
}

describe("summary and samples of one run", () => {
  test.each(["v0.40.0", "v0.57.0", "v1.7.1", "v2.2.0"])(
    "given one by one are no two measurements of it, and are told: run-given-twice (k6 %s)",
    async (version) => {
      await using place = await workplace({ "plimsoll.yml": CONFIG });
      cpSync(`${FIXTURES}/${version}/handle-summary.json`, place.path("run/summary.json"));
      cpSync(`${FIXTURES}/${version}/points.ndjson.gz`, place.path("run/points.ndjson.gz"));
      const apart = ["shop=@run/summary.json", "shop=@run/points.ndjson.gz"];
      await place.check(...apart, "--config", "@plimsoll.yml");
      expect(await concernIds(place)).toContain("run-given-twice");
      await place.check("shop=@run", "--config", "@plimsoll.yml");
      expect(await concernIds(place)).not.toContain("run-given-twice");
    },
  );

  test("are of two kinds: two files of one kind are two runs, since k6 writes one of each a run", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "one.json": summary(),
      "other.json": summary(),
    });
    await place.check("shop=@one.json", "shop=@other.json", "--config", "@plimsoll.yml");
    expect(await concernIds(place)).not.toContain("run-given-twice");
  });
});

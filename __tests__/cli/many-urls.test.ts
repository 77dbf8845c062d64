import { expect, test } from "vitest";
import { point } from "../ingestion/k6/samples/reading.ts";
import { PROMISED_MB, ranBuilt, TELLS_MEMORY } from "./resident-memory.ts";
import { workplace } from "./workplace.ts";

const URLS = 200_000;

test.runIf(TELLS_MEMORY)(
  "a check of a run in which every request has a URL of its own stays within the memory that is promised for any file",
  async () => {
    const lines = Array.from({ length: URLS }, (_, index) => {
      const name = `http://shop/items/${index}`;
      const tags = { expected_response: "true", method: "GET", name, scenario: "s", url: name };
      return point("http_reqs", 1, tags) + point("http_req_duration", 10.25, tags);
    });
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives: {http_req_duration: p(95) < 1s}\n",
      "urls.ndjson": lines.join(""),
    });
    const { code, megabytes } = await ranBuilt([
      "check",
      place.path("urls.ndjson"),
      "--config",
      place.path("plimsoll.yml"),
      "--out",
      place.path("out"),
    ]);
    expect(code).toBe(0);
    expect(megabytes).toBeLessThan(PROMISED_MB);
  },
  60_000,
);

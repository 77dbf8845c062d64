import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { execPath, platform } from "node:process";
import { expect, test } from "vitest";
import { builtAction } from "../github/built-action.ts";
import { point } from "../ingestion/k6/samples/reading.ts";
import { workplace } from "./workplace.ts";

const URLS = 200_000;
/** Linux' own high-water mark of the program; `maxRSS` would begin with what the process held that started it. */
const TELL_MEMORY =
  "data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>process.stderr.write('MB '+" +
  "/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1]/1024))";

test.runIf(platform === "linux")(
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
    const words = [
      "check",
      place.path("urls.ndjson"),
      "--config",
      place.path("plimsoll.yml"),
      "--out",
      place.path("out"),
      "--format",
      "json",
    ];
    // as it is built: to take the types out of the sources costs memory of its own
    using built = await builtAction();
    const program = join(built.folder, "cli.js");
    const { status, stderr } = spawnSync(execPath, ["--import", TELL_MEMORY, program, ...words], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    expect(status).toBe(0);
    expect(Number(/^MB ([\d.]+)$/mu.exec(stderr)?.[1])).toBeLessThan(250);
  },
  60_000,
);

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { actionOfThisFile } from "../built-action.ts";
import type { Ended } from "../run-action.ts";

const checkoutOf = actionOfThisFile();
const folder = mkdtempSync(join(tmpdir(), "plimsoll-event-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SUMMARY = readFileSync("examples/mgx-ai-healthy/results/sustained/summary.json", "utf8");
/** By this anything passes, and a pull request can write it. */
const LOOSE =
  "version: 1\nservice: shop\nobjectives: {http_req_duration: p(95) < 30s}\n" +
  "scenarios: {shop: {kind: other, results: shop.json}}\n";
const SHA = "1".repeat(40);

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "an empty file": "",
  "what is no JSON": "{nope",
  "bytes of no text": Uint8Array.from({ length: 512 }, (_, index) => index % 256),
  "an array": "[]",
  null: "null",
  "a text": '"pull_request"',
  // 26 MiB in which a parser would make six times as many bytes.
  "more than GitHub sends": `{"pull_request": [${"0,".repeat(13 * 2 ** 20)}0]}`,
};

/** Payloads that are JSON, and tell no base commit. */
const PAYLOADS: Readonly<Record<string, string>> = {
  nothing: "{}",
  "fields of another kind": '{"pull_request": {"number": "7", "head": [], "base": 5}}',
  "a pull request that is null": '{"pull_request": null, "repository": null}',
  "a base behind __proto__": `{"pull_request": {"__proto__": {"number": 7, "head": {"sha": "${SHA}"}, "base": {"sha": "${SHA}"}}}}`,
  "no commit of the base": `{"pull_request": {"number": 7, "head": {"sha": "${SHA}"}, "base": {"ref": "main"}}}`,
};

const EVENTS = ["pull_request", "pull_request_target", "merge_group"];

async function ended(event: string, inputs: Record<string, string>, path: string): Promise<Ended> {
  using place = checkoutOf();
  place.write("shop.json", SUMMARY);
  place.write("plimsoll.yml", LOOSE);
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path };
  return place.run({ inputs, env });
}

function written(content: string | Uint8Array): string {
  const path = join(folder, "event.json");
  writeFileSync(path, content);
  return path;
}

function expectRefusal({ code, log, summary }: Ended): void {
  expect(code).toBe(1);
  expect(log).toContain("[event-unreadable]");
  expect(log).not.toContain("bug in Plimsoll");
  expect(summary).toContain("Not judged");
}

describe("an event that the runner did not write", () => {
  test.for(Object.keys(FILES))("is refused in every mode when it is %s", async (what) => {
    const path = written(FILES[what] ?? "");
    for (const mode of ["check", "deliver", "baseline"]) {
      expectRefusal(await ended("push", { mode, token: "t" }, path));
    }
    expectRefusal(await ended("pull_request", {}, path));
  });

  test("is refused when there is none, or a folder", async () => {
    expectRefusal(await ended("pull_request", { token: "t" }, join(folder, "absent.json")));
    const inner = join(folder, "inner");
    mkdirSync(inner);
    expectRefusal(await ended("push", { token: "t", mode: "baseline" }, inner));
  });

  test.for(Object.keys(PAYLOADS))(
    "never lets a pull request be judged by its own rules: %s",
    async (what) => {
      const path = written(PAYLOADS[what] ?? "");
      for (const event of EVENTS) expectRefusal(await ended(event, { token: "t" }, path));
    },
  );
});

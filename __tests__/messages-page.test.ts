import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/messages.md", "utf8");
const sources = globSync("src/**/*.ts", { exclude: ["src/schema/**"] })
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** Names of the action that look like faults of a baseline. */
const OF_THE_ACTION = new Set(["baseline-to", "baseline-url"]);

/** Every literal given as an `id`, plain or as a branch of a choice; every id of a baseline's fault; every kind of concern. */
const ids = new Set([
  ...[...sources.matchAll(/"(?<id>baseline-[a-z-]+)"/gu)].map(
    (match) => match.groups?.["id"] ?? "",
  ),
  ...[...sources.matchAll(/\bconst id = "(?<id>[a-z][a-z0-9-]+)";/gu)].map(
    (match) => match.groups?.["id"] ?? "",
  ),
  ...[...sources.matchAll(/\bid: (?:\w+ \? )?(?<choice>"[^\n]*)/gu)].flatMap((match) =>
    [...(match.groups?.["choice"] ?? "").matchAll(/"(?<id>[a-z][a-z0-9-]+)"/gu)].map(
      (found) => found.groups?.["id"] ?? "",
    ),
  ),
  ...[...readFileSync("src/model/concern.ts", "utf8").matchAll(/kind: "(?<kind>[a-z-]+)"/gu)]
    .map((match) => match.groups?.["kind"] ?? "")
    .filter((kind) => kind !== "oddity"),
]);

const explained = [...page.matchAll(/^\| (?<ids>`[^|]+`) \|/gmu)].flatMap((match) =>
  [...(match.groups?.["ids"] ?? "").matchAll(/`(?<id>[a-z0-9-]+)`/gu)].map(
    (found) => found.groups?.["id"] ?? "",
  ),
);

describe("the page of messages", () => {
  test("there are messages to explain", () => expect(ids.size).toBeGreaterThan(60));

  test("explains every fault and concern that the sources can say", () => {
    const unexplained = [...ids].filter((id) => !explained.includes(id) && !OF_THE_ACTION.has(id));
    expect(unexplained.toSorted()).toEqual([]);
  });

  test("explains nothing that the sources no longer say", () => {
    expect(explained.filter((id) => !sources.includes(`"${id}"`))).toEqual([]);
  });

  test("each fault, concern and note is provoked by a test that names it", () => {
    const provoking = globSync("__tests__/**/*.test.ts")
      .filter((file) => !file.endsWith("messages-page.test.ts"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const isNamed = (id: string): boolean =>
      new RegExp(String.raw`(?<![\w-])${id}(?![\w-])`, "u").test(provoking);
    expect(explained.length).toBeGreaterThan(60);
    expect(explained.filter((id) => !isNamed(id))).toEqual([]);
  });

  test("explains each once", () => {
    expect(explained.toSorted()).toEqual([...new Set(explained)].toSorted());
  });
});

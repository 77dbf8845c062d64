import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync } from "node:fs";
import { chmod, cp, mkdir, readdir, readFile } from "node:fs/promises";
import { getuid } from "node:process";
import { describe, expect, test } from "vitest";
import { readBaseline } from "../../../src/baseline/read-baseline.ts";
import { cliOfThisFile } from "../built-cli.ts";
import { latency, summary } from "../summaries.ts";
import { workplace, type Workplace } from "../workplace.ts";

const start = cliOfThisFile();
const isRoot = getuid?.() === 0;
const CONFIG = "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\n";
const FILES = { "plimsoll.yml": CONFIG, "shop.json": summary({ http_req_duration: latency(200) }) };
/** The id of `nobody`, to whom permissions apply. */
const NOBODY = 65_534;

/** Mounts a disk of 48 kB, a little less than the report needs; says so where this machine does not let it. */
function smallDisk(folder: string): Disposable | undefined {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=48k", "none", folder], { stdio: "pipe" });
  } catch {
    console.error("no disk can be mounted here: a full one is not tested");
    return undefined;
  }
  return { [Symbol.dispose]: () => void execFileSync("umount", [folder]) };
}

describe("a disk that is full", () => {
  test("is told, with no half of a file and no litter on it", async ({ skip }) => {
    await using place = await workplace(FILES);
    await mkdir(place.path("small"));
    using disk = smallDisk(place.path("small"));
    if (disk === undefined) return skip();
    const words = ["check", "@shop.json", "--config", "@plimsoll.yml", "--out", "@small"];
    const { code, err } = await place.plimsoll(...words);
    expect(err).toContain("the file cannot be written: the disk is full (ENOSPC)");
    expect(code).toBe(2);
    expect((await readdir(place.path("small"))).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("keeps the baseline that was there", async ({ skip }) => {
    await using place = await workplace(FILES);
    await mkdir(place.path("small"));
    using disk = smallDisk(place.path("small"));
    if (disk === undefined) return skip();
    const files = ["--config", "@plimsoll.yml", "--baseline", "@small/baseline.json"];
    const add = ["baseline", "add", "@shop.json", ...files];
    expect(await place.plimsoll(...add)).toMatchObject({ code: 0, err: "" });
    const before = await place.read("small/baseline.json");
    execFileSync("sh", ["-c", `yes > ${place.path("small/filler")} 2>/dev/null || true`]);
    const { code, err } = await place.plimsoll(...add, "--accept", "again");
    expect([code, err]).toEqual([2, expect.stringContaining("[cannot-write]") as string]);
    const after = await place.read("small/baseline.json");
    expect(after).toBe(before);
    expect(Object.keys(readBaseline(after, "baseline.json").scenarios)).toEqual(["shop"]);
  });

  test.for([["text"], ["json"]])(
    "behind standard output ends a check with 2, as %s",
    async ([format = ""]) => {
      await using place = await workplace(FILES);
      const full = openSync("/dev/full", constants.O_WRONLY);
      const words = ["check", "shop.json", "--format", format];
      const { code, err } = await start(words, {
        cwd: place.path(""),
        stdio: ["ignore", full, "pipe"],
      }).ended;
      closeSync(full);
      expect(err).toContain("Standard output is cut off: ENOSPC");
      expect(code).toBe(2);
      expect(await place.read("plimsoll-report/junit.xml")).toContain("</testsuites>");
    },
  );
});

describe("a place without permission", () => {
  /** As somebody to whom permissions apply, in a folder that is theirs. */
  async function asNobody(place: Workplace, words: readonly string[]) {
    if (isRoot) execFileSync("chown", ["-R", String(NOBODY), place.path("")]);
    return start(words, { cwd: place.path(""), ...(isRoot && { uid: NOBODY }) }).ended;
  }

  test("to write is told with its path, and the verdict is not lost without a word", async () => {
    await using place = await workplace(FILES);
    await mkdir(place.path("closed"));
    await chmod(place.path("closed"), 0o555);
    const { code, err } = await asNobody(place, ["check", "shop.json", "--out", "closed/report"]);
    expect(err).toContain(
      "closed/report/judgement.json: the file cannot be written: it is not permitted (EACCES)",
    );
    expect(code).toBe(2);
  });

  test.for([
    ["shop.json", ["check", "shop.json"]],
    ["plimsoll.yml", ["check", "shop.json"]],
    ["baseline.json", ["check", "shop.json", "--baseline", "baseline.json"]],
  ] as const)("to read %s is told with its path", async ([file, words]) => {
    await using place = await workplace({ ...FILES, "baseline.json": "{}" });
    await chmod(place.path(file), 0);
    const { code, err } = await asNobody(place, words);
    expect(err).toContain(`${file}: this cannot be read: it is not permitted (EACCES)`);
    expect(code).toBe(2);
  });
});

describe("a reader of standard output that goes away", () => {
  test.for([
    ["shop.json", 0],
    ["slow.json", 1],
  ] as const)("takes nothing from the verdict on %s", async ([file, exit]) => {
    await using place = await workplace({
      ...FILES,
      "slow.json": summary({ http_req_duration: latency(900) }),
    });
    const child = start(["check", file, "--format", "json"], { cwd: place.path("") });
    child.stopReading();
    expect(await child.ended).toMatchObject({ code: exit, err: "" });
  });
});

describe("a machine of another kind", () => {
  const PLACES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["without a home, a user or a language", {}],
    ["in Turkish, where i has another capital", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
    ["in German, where numbers have commas", { LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" }],
    ["that knows letters of ASCII alone", { LC_ALL: "C" }],
    ["half an hour off the others", { TZ: "Asia/Kolkata" }],
    ["a day ahead", { TZ: "Pacific/Kiritimati" }],
    ["in a time zone that there is not", { TZ: "Nonsense/Zone" }],
  ];

  test("judges to the same words", async () => {
    await using place = await workplace({});
    await cp("examples/mgx-ai-healthy", place.path("case"), { recursive: true });
    const documents = ["report.md", "comment.md", "junit.xml"];
    const told = await Promise.all(
      PLACES.map(async ([where, env], at) => {
        const out = `out-${at}`;
        const words = ["check", "case", "--out", out];
        const { code } = await start(words, { cwd: place.path(""), env }).ended;
        const texts = documents.map((name) => readFile(place.path(`${out}/${name}`), "utf8"));
        const stamp = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/gu;
        return {
          where,
          code,
          texts: (await Promise.all(texts)).map((text) => text.replace(stamp, "T")),
        };
      }),
    );
    const [first] = told;
    for (const { where, ...rest } of told) {
      expect({ where, ...rest }).toEqual({ ...first, where });
    }
  }, 60_000);
});

import { execFileSync } from "node:child_process";
import { mkdir, readdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { localFiles } from "../../../src/workspace/files.ts";
import { summary } from "../summaries.ts";
import { type Ended, workplace, type Workplace } from "../workplace.ts";

const CONFIG = "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\n";
const FILES = { "plimsoll.yml": CONFIG, "shop.json": summary() };

function expectRefused({ code, out, err }: Ended, ...says: readonly string[]): void {
  for (const text of says) expect(err).toContain(text);
  expect(code).toBe(2);
  expect(out).toBe("");
}

/** Every way in which a command takes a file. */
const WAYS: readonly (readonly [string, readonly string[]])[] = [
  ["a result", ["check", "@odd", "--config", "@plimsoll.yml"]],
  ["a config", ["check", "@shop.json", "--config", "@odd"]],
  ["a baseline", ["check", "@shop.json", "--config", "@plimsoll.yml", "--baseline", "@odd"]],
  ["a judgement to render", ["report", "@odd"]],
  ["a judgement to explain", ["explain", "http_reqs count", "@odd"]],
  ["a result to begin with", ["init", "@odd", "--config", "@new.yml", "--yes"]],
];

async function odd(make: (place: Workplace) => Promise<void> | void): Promise<Workplace> {
  const place = await workplace(FILES);
  await make(place);
  return place;
}

describe("a path that is no plain file, given as", () => {
  test.for(WAYS)(
    "%s: a pipe that nobody writes to is refused, and not waited for",
    async ([, words]) => {
      await using place = await odd(({ path }) => void execFileSync("mkfifo", [path("odd")]));
      expectRefused(await place.plimsoll(...words), "odd: this cannot be read", "[cannot-read]");
    },
  );

  test.for(WAYS)("%s: a link that leads to itself is refused", async ([, words]) => {
    await using place = await odd(({ path }) => symlink("odd", path("odd")));
    expectRefused(await place.plimsoll(...words), "links lead in a circle (ELOOP)");
  });

  test.for(WAYS)(
    "%s: a folder, an absent file and an empty one have their own messages",
    async ([, words]) => {
      await using place = await workplace(FILES);
      const absent = await place.plimsoll(...words);
      const isFirstBaseline = words.includes("--baseline");
      expect(absent.code).toBe(isFirstBaseline ? 0 : 2);
      await mkdir(place.path("odd"));
      expectRefused(await place.plimsoll(...words), "exit code 2");
      await rm(place.path("odd"), { recursive: true });
      await writeFile(place.path("odd"), "");
      expectRefused(await place.plimsoll(...words), "exit code 2");
    },
  );
});

describe("a file of two gigabytes, given as", () => {
  test.for(WAYS)("%s is refused before it is read", async ([, words]) => {
    await using place = await odd(async ({ path }) => {
      // A hole: k6's first words, and then nothing that takes room on the disk.
      await writeFile(path("odd"), `{"metrics":{"a":${" ".repeat(70_000)}`);
      await truncate(path("odd"), 2 ** 31);
    });
    const before = process.memoryUsage().rss;
    expectRefused(await place.plimsoll(...words), "[file-too-large]", "2147483648 bytes");
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});

describe("a place on the disk that", () => {
  test("leads back to itself by links is gone through once", async () => {
    await using place = await odd(async ({ path }) => {
      await mkdir(path("runs/shop"), { recursive: true });
      await symlink("../../runs", path("runs/shop/again"));
      await writeFile(path("runs/shop/shop.json"), summary());
    });
    const words = ["init", "@runs", "--config", "@new.yml", "--yes"];
    expect((await place.plimsoll(...words)).code).toBe(0);
    expect(await place.read("new.yml")).toContain("shop");
  });

  test("can hold nothing, as those of /proc, is refused at once on every Node", async () => {
    await using place = await workplace(FILES);
    const words = [
      "check",
      "@shop.json",
      "--config",
      "@plimsoll.yml",
      "--out",
      "/proc/none/deeper",
    ];
    expectRefused(
      await place.plimsoll(...words),
      "/proc/none/deeper/judgement.json",
      "[cannot-write]",
    );
  });

  test("vanishes while it is read is a fault, and no bug", async () => {
    await using place = await workplace(FILES);
    const gone = place.path("gone.json");
    await expect(localFiles.text(gone)).rejects.toMatchObject({ faults: [{ id: "cannot-read" }] });
    await expect(localFiles.head(gone, 9)).rejects.toMatchObject({ name: "InputError" });
    await expect(localFiles.list(gone)).rejects.toMatchObject({ name: "InputError" });
    await expect(localFiles.isLink(gone)).rejects.toMatchObject({ name: "InputError" });
    const stream = localFiles.stream(gone)[Symbol.asyncIterator]();
    await expect(stream.next()).rejects.toMatchObject({ name: "InputError" });
  });

  test("has a name that is too long is the user's to mend", async () => {
    await using place = await workplace(FILES);
    const long = `@${"n".repeat(300)}`;
    const words = ["check", "@shop.json", "--config", "@plimsoll.yml", "--out", long];
    expectRefused(await place.plimsoll(...words), "the name is too long (ENAMETOOLONG)");
    expectRefused(await place.check(long), "exit code 2");
    expect(await readdir(place.path("."))).not.toContain("out");
  });
});

describe("one file for two runs", () => {
  test("is refused as repeats, however its path is written", async () => {
    await using place = await workplace(FILES);
    const twice = ["shop=@shop.json", `shop=${place.path(".")}/./shop.json`];
    const ended = await place.check(...twice, "--config", "@plimsoll.yml");
    expectRefused(ended, "the file is given for two runs of scenario `shop`", "[file-given-twice]");
  });

  test("is refused as base and head", async () => {
    await using place = await workplace(FILES);
    const words = ["@shop.json", "--config", "@plimsoll.yml", "--against", "@shop.json"];
    expectRefused(await place.check(...words), "[file-given-twice]");
  });

  test("that two patterns of one scenario match counts once", async () => {
    const samples = Array.from({ length: 50 }, (_, second) =>
      JSON.stringify({
        type: "Point",
        metric: "http_reqs",
        data: {
          time: new Date(1_795_000_000_000 + second * 1000).toISOString(),
          value: 1,
          tags: {},
        },
      }),
    ).join("\n");
    await using place = await workplace({
      "plimsoll.yml":
        "version: 1\nobjectives: {http_reqs: count == 50}\nscenarios: {shop: {results: ['*.ndjson', shop.ndjson]}}\n",
      "shop.ndjson": `${samples}\n`,
    });
    expect((await place.check("--config", "@plimsoll.yml")).code).toBe(0);
  });
});

describe("samples and summaries that hold", () => {
  const line = (metric: string): string =>
    `{"type":"Point","metric":"${metric}","data":{"time":"2026-11-24T08:30:00Z","value":1,"tags":{}}}\n`;
  const names = Array.from({ length: 3001 }, (_, index) => `m${index}`);

  test("more metrics than any run has are refused", async () => {
    const one = { type: "counter" as const, values: { count: 1, rate: 1 } };
    await using place = await workplace({
      "many.ndjson": names.map(line).join(""),
      "many.json": summary(Object.fromEntries(names.map((name) => [name, one]))),
    });
    for (const file of ["@many.ndjson", "@many.json"]) {
      expectRefused(await place.check(file), "more than 3000 metrics", "[too-many-metrics]");
    }
  });

  test("blank lines are passed over without a look at each", async () => {
    const between = (text: string): string =>
      `${line("http_reqs")}${`${text}\n`.repeat(200_000)}${line("http_reqs")}`;
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives: {http_reqs: count == 2}\n",
      "blank.ndjson": between(""),
      "console.ndjson": between("x"),
    });
    const secondsFor = async (file: string): Promise<number> => {
      const { user } = process.cpuUsage();
      expect((await place.check(file, "--config", "@plimsoll.yml")).code).toBe(0);
      return (process.cpuUsage().user - user) / 1e6;
    };
    const console = await secondsFor("@console.ndjson");
    expect(await secondsFor("@blank.ndjson")).toBeLessThan(console / 2);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/model/input-error.ts";
import {
  type ForeignLimits,
  foreignResults,
} from "../../../src/github/artifact/foreign-results.ts";
import { gitHubFor } from "../../../src/github/octokit.ts";
import {
  type FakeGitHub,
  fakeGitHub,
  type Mishap,
  OWNER,
  REPOSITORY,
} from "../fakes/fake-github.ts";
import { type ZipEntry, zipOf } from "./zip.ts";

const LIMITS: ForeignLimits = { entries: 20, packedBytes: 20_000, bytes: 100_000 };
const RUN = { id: 55, from: "mallory/shop:faster", isOwn: false };

interface Place {
  readonly folder: string;
  readonly [Symbol.dispose]: () => void;
}

function temporary(): Place {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-foreign-"));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

async function fetched(fake: FakeGitHub, { folder }: Place, key?: string) {
  const github = await gitHubFor(fake.token, { baseUrl: fake.url, wait: async () => undefined });
  const place = { owner: OWNER, repo: REPOSITORY, tempFolder: folder };
  return foreignResults(github, place, RUN, { key, limits: LIMITS });
}

async function problemOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError)) throw new Error("no InputError", { cause: error });
  return error.faults.map(({ id, problem }) => `${id}: ${problem}`).join("\n");
}

/** What happens to an archive of these entries. */
async function takenFrom(
  entries: readonly ZipEntry[],
): Promise<{ readonly problem?: string; readonly outside: readonly string[] }> {
  using place = temporary();
  await using fake = await fakeGitHub();
  fake.artifacts.push({ id: 77, runId: 55, name: "plimsoll-results", bytes: zipOf(entries) });
  const problem = await problemOf(fetched(fake, place));
  const outside = readdirSync(place.folder).filter((name) => !name.startsWith("plimsoll-results-"));
  return { problem, outside };
}

describe("the results of another workflow run", () => {
  test("are unpacked under the paths that they had, and nothing that could pass for a rule or a verdict", async () => {
    using place = temporary();
    await using fake = await fakeGitHub();
    const entries = [
      { name: "results/", content: "", mode: 0o040755 },
      { name: "results/k6.json", content: '{"metrics":{}}' },
      { name: "results/samples.json.gz", content: gzipSync("{}\n") },
      ...[
        "judgement.json",
        "plimsoll-report/judgement.json",
        "plimsoll.yml",
        "a/PLIMSOLL.YAML",
        "form.liquid",
        ".git/config",
        "results/.git/config",
      ].map((name) => ({ name, content: "forged" })),
    ];
    fake.artifacts.push({ id: 77, runId: 55, name: "plimsoll-results", bytes: zipOf(entries) });
    const folder = (await fetched(fake, place)) ?? "";
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(names.toSorted()).toEqual(["results", "results/k6.json", "results/samples.json.gz"]);
    expect(readFileSync(join(folder, "results/k6.json"), "utf8")).toBe('{"metrics":{}}');
  });

  test("are those of the run that the event names, of its latest attempt, and of the own key", async () => {
    using place = temporary();
    await using fake = await fakeGitHub();
    const named = (id: number, runId: number, name: string) => {
      const bytes = zipOf([{ name: "told.txt", content: `${id}` }]);
      fake.artifacts.push({ id, runId, name, bytes });
    };
    named(1, 55, "plimsoll-results-api");
    named(3, 55, "plimsoll-results-api-attempt-2");
    named(2, 55, "plimsoll-results-api-attempt-x");
    named(4, 55, "plimsoll-results-web");
    named(9, 56, "plimsoll-results-api");
    const folder = (await fetched(fake, place, "api")) ?? "";
    expect(readFileSync(join(folder, "told.txt"), "utf8")).toBe("3");
    expect(await fetched(fake, place, "other")).toBeUndefined();
  });

  test.for<[string, ZipEntry[], RegExp]>([
    ["a path upwards", [{ name: "../out.txt", content: "x" }], /invalid relative path/u],
    ["a path upwards within", [{ name: "a/../../out.txt", content: "x" }], /invalid relative/u],
    ["an absolute path", [{ name: "/out.txt", content: "x" }], /absolute path/u],
    ["a drive", [{ name: "C:/out.txt", content: "x" }], /absolute path/u],
    ["a backslash", [{ name: "..\\out.txt", content: "x" }], /invalid characters|leads out/u],
    ["a line break", [{ name: "a\n::error::b", content: "x" }], /leads out of it, or is none/u],
    ["a doubled slash", [{ name: "a//b", content: "x" }], /leads out of it, or is none/u],
    ["an endless path", [{ name: "a/".repeat(200), content: "" }], /leads out of it, or is none/u],
    ["a link", [{ name: "k6.json", content: "/etc/passwd", mode: 0o120777 }], /is a link/u],
    ["a device", [{ name: "k6.json", content: "", mode: 0o020644 }], /is a link, or no plain/u],
    [
      "one name twice",
      [
        { name: "k6.json", content: "1" },
        { name: "K6.json", content: "2" },
      ],
      /two entries of one name/u,
    ],
    [
      "a file where a folder must be",
      [
        { name: "a", content: "1" },
        { name: "a/b", content: "2" },
      ],
      /EEXIST|ENOTDIR/u,
    ],
    [
      "a bomb",
      [{ name: "k6.json", content: new Uint8Array(200_000) }],
      /larger than 100000 bytes/u,
    ],
    [
      "a bomb that lies about its size",
      [{ name: "k6.json", content: new Uint8Array(200_000), toldSize: 10 }],
      /too many bytes in the stream/u,
    ],
    [
      "a compressed bomb in it",
      [{ name: "samples.json.gz", content: gzipSync(new Uint8Array(200_000)) }],
      /larger than 100000 bytes/u,
    ],
    [
      "thousands of entries",
      Array.from({ length: 21 }, (_, index) => ({ name: `${index}`, content: "" })),
      /has 21 entries, more than 20/u,
    ],
  ])("with %s are refused, and nothing leaves the folder", async ([, entries, why]) => {
    const { problem, outside } = await takenFrom(entries);
    expect(problem).toMatch(/^results-refused: the artifact `plimsoll-results` of the measuring/u);
    expect(problem).toMatch(why);
    expect(outside).toEqual([]);
  });

  test("that are no archive are refused", async () => {
    using place = temporary();
    await using fake = await fakeGitHub();
    const bytes = Buffer.from("not a zip");
    fake.artifacts.push({ id: 77, runId: 55, name: "plimsoll-results", bytes });
    expect(await problemOf(fetched(fake, place))).toMatch(/^results-refused: /u);
  });

  test.for([
    ["by what GitHub tells", 30_000],
    ["by what arrives", 10],
  ] as const)("that are too large %s are not downloaded to the end", async ([, toldSize]) => {
    using place = temporary();
    await using fake = await fakeGitHub();
    const bytes = Buffer.alloc(30_000, "x");
    fake.artifacts.push({ id: 77, runId: 55, name: "plimsoll-results", bytes, toldSize });
    expect(await problemOf(fetched(fake, place))).toContain("it is larger than 20000 bytes");
  });

  test("that have expired say so", async () => {
    using place = temporary();
    await using fake = await fakeGitHub();
    const expired = { id: 77, runId: 55, name: "plimsoll-results", expired: true };
    fake.artifacts.push({ ...expired, bytes: zipOf([]) });
    expect(await problemOf(fetched(fake, place))).toContain("it has expired");
  });

  test("that the token may not fetch name the permission", async () => {
    using place = temporary();
    await using fake = await fakeGitHub();
    const message = "Resource not accessible by integration";
    const mishap: Mishap = { method: "GET", path: /\/artifacts$/u, status: 403, message };
    fake.mishaps.push(mishap);
    expect(await problemOf(fetched(fake, place))).toBe(
      `results-not-downloaded: GitHub refused the artifact plimsoll-results (403: ${message})`,
    );
  });
});

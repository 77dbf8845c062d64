import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { vi } from "vitest";
import type { Questions } from "../../src/cli/questions.ts";
import { runCommandLine } from "../../src/cli/run.ts";
import { localFiles } from "../../src/workspace/files.ts";

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own with the given files, in which the real command line runs; gone at the end of the test. */
export interface Workplace extends AsyncDisposable {
  /** Absolute path of a file in it. */
  readonly path: (name: string) => string;
  readonly read: (name: string) => Promise<string>;
  readonly write: (name: string, text: string) => Promise<void>;
  /** Runs `plimsoll` with these words; `@name` stands for the path of a file in this folder. */
  readonly plimsoll: (...words: readonly string[]) => Promise<Ended>;
  /** The same with a person at the terminal who answers. */
  readonly asking: (questions: Questions, ...words: readonly string[]) => Promise<Ended>;
  /** `plimsoll check` with its report in `out/`. */
  readonly check: (...words: readonly string[]) => Promise<Ended>;
  /** The judgement of the last `check`. */
  readonly judgement: () => Promise<Judgement>;
}

/** The parts of `judgement.json` that the tests read. */
export interface Judgement {
  readonly assessment: string;
  readonly indicators: readonly {
    readonly scenario: string;
    readonly metric: string;
    readonly aggregation: string;
    readonly phase?: string;
    readonly value?: number;
    readonly unit?: string;
    readonly unitText?: string;
    readonly samples?: number;
    readonly source?: { readonly file: string; readonly at: string };
    readonly objective?: {
      readonly text: string;
      readonly limit: number;
      readonly verdict: string;
      readonly reason?: string;
      readonly waived: boolean;
    };
    readonly change?: {
      readonly verdict: string;
      readonly reason?: string;
      readonly percent?: number;
      readonly gated: boolean;
    };
  }[];
  readonly scenarios: readonly {
    readonly name: string;
    readonly state: string;
    readonly repeats: number;
    readonly notes?: readonly string[];
    readonly resources?: { readonly gauges: readonly { readonly name: string }[] };
  }[];
  readonly failures: readonly {
    readonly kind: string;
    readonly scenario: string;
    readonly indicator: string;
  }[];
  readonly concerns: readonly { readonly id: string; readonly text: string }[];
  readonly baseline: { readonly kind: string };
}

/** Noon of a day that the tests agree on. */
const NOON = Date.UTC(2026, 10, 24, 12);

/** What a CI system says of the build that runs these tests is not said of the commands in them. */
const SAID_BY_CI = [
  "GITHUB_EVENT_NAME",
  "GITHUB_EVENT_PATH",
  "GITHUB_REF",
  "GITHUB_SHA",
  "CI_COMMIT_BRANCH",
  "CI_COMMIT_SHA",
  "CI_DEFAULT_BRANCH",
  "ImageOS",
  "RUNNER_OS",
  "PLIMSOLL_RUNNER",
  "PLIMSOLL_ENVIRONMENT",
];

export async function workplace(
  files: Readonly<Record<string, string>>,
  nowMs = NOON,
): Promise<Workplace> {
  for (const name of SAID_BY_CI) vi.stubEnv(name, undefined);
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const path = (name: string): string => join(folder, name);
  const here = (words: readonly string[]): readonly string[] =>
    words.map((word) => word.replace(/(^|=)@/u, `$1${folder}/`));
  const plimsoll = (...words: readonly string[]): Promise<Ended> => run(here(words), nowMs);
  return {
    path,
    read: (name) => readFile(path(name), "utf8"),
    write: (name, text) => writeFile(path(name), text),
    plimsoll,
    asking: (questions, ...words) => run(here(words), nowMs, questions),
    check: (...words) => plimsoll("check", ...words, "--out", path("out")),
    judgement: async () =>
      JSON.parse(await readFile(path("out/judgement.json"), "utf8")) as Judgement,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function run(words: readonly string[], nowMs: number, questions?: Questions): Promise<Ended> {
  const said = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    colour: false,
    width: 100,
    interactive: false,
    ...(questions && { questions }),
  };
  const world = { ports: { files: localFiles, now: () => nowMs }, version: "0.0.0-test" };
  const code = await runCommandLine(words, terminal, world);
  return { code, ...said };
}

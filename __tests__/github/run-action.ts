import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pullJson } from "./fakes/fake-github.ts";

/** How a step of a workflow is run. */
export interface Step {
  /** Inputs as in `with:`; those left out are empty. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What a step left behind. */
export interface Ended {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A checkout with files, in which steps run as the runner runs them. */
export interface Checkout {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly text: (path: string) => string;
  readonly run: (step: Step) => Promise<Ended>;
  readonly [Symbol.dispose]: () => void;
}

const PROJECT = new URL("../../", import.meta.url).pathname;

/** A checkout that holds a copy of a folder of this project without its baseline, and the bundle to run in it. */
export function checkout(script: string, example?: string): Checkout {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-checkout-"));
  if (example !== undefined) cpSync(join(PROJECT, example), folder, { recursive: true });
  rmSync(join(folder, "plimsoll.baseline.json"), { force: true });
  return {
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    text: (path) => readFileSync(join(folder, path), "utf8"),
    run: (step) => runStep(script, folder, step),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The payload of an event about pull request 7, whose head is the commit `1…` and whose base is `2…`. */
export function pullRequestEvent(from: { readonly fork?: boolean } = {}): {
  readonly name: string;
  readonly payload: unknown;
} {
  const headRepository =
    from.fork === true ? { id: 99, owner: "mallory" } : { id: 4711, owner: "acme" };
  const pull = {
    number: 7,
    headSha: "1".repeat(40),
    headBranch: "faster",
    headRepository,
    baseSha: "2".repeat(40),
  };
  return {
    name: "pull_request",
    payload: { action: "synchronize", pull_request: pullJson("pull-request", pull) },
  };
}

async function runStep(
  script: string,
  folder: string,
  { inputs = {}, event, env = {} }: Step,
): Promise<Ended> {
  const files = mkdtempSync(join(tmpdir(), "plimsoll-runner-"));
  const at = (name: string, text = ""): string => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  const output = at("output");
  const summary = at("summary");
  const inputVariables = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value] as const,
  );
  const variables = {
    PATH: process.env["PATH"],
    HOME: files,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_WORKFLOW: "load",
    GITHUB_JOB: "gate",
    GITHUB_RUN_ID: "100",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_SHA: "3".repeat(40),
    GITHUB_EVENT_NAME: event?.name ?? "push",
    GITHUB_EVENT_PATH: at("event.json", JSON.stringify(event?.payload ?? {})),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    ...Object.fromEntries(inputVariables),
    ...env,
  };
  try {
    const { code, log } = await nodeProcess(script, folder, variables);
    return {
      code,
      log,
      summary: readFileSync(summary, "utf8"),
      outputs: outputsIn(readFileSync(output, "utf8")),
    };
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

async function nodeProcess(
  script: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly log: string }> {
  const child = spawn(process.execPath, [script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  return { code, log: chunks.join("") };
}

/** Reads the file of outputs as the runner does: `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const entries = [
    ...text.matchAll(/^(?<name>[^<\n]+)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n?\k<end>$/gmu),
  ];
  return Object.fromEntries(
    entries.map(({ groups }) => [groups?.["name"] ?? "", groups?.["value"] ?? ""]),
  );
}

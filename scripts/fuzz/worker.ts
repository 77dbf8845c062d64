import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cpuUsage } from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import { type Outcome, readersWith } from "../../__tests__/hostile/readers.ts";
import { seeded } from "../../src/statistics/seeded.ts";
import { startCoverage } from "./coverage.ts";
import { exampleJudgement } from "./example-judgement.ts";
import { chanceFrom, mutated } from "./mutate.ts";

/** What one run of the fuzzer is about; `current` is where the watcher finds the input that is being read. */
export interface FuzzJob {
  readonly reader: string;
  readonly seconds: number;
  readonly seed: number;
  readonly findings: string;
  readonly current: SharedArrayBuffer;
}

/** Told now and then, and at the end. */
export interface FuzzProgress {
  readonly runs: number;
  readonly corpus: number;
  readonly stretches: number;
  readonly read: number;
  readonly findings: readonly string[];
  readonly ended: boolean;
}

const SLOW_MS_PER_MB = 10_000;
/** Shorter inputs may take this long all the same: code that runs for the first time, and the collector's threads. */
const SLOW_MS = 1500;

const job = workerData as FuzzJob;
const header = new Int32Array(job.current, 0, 2);
const place = new Uint8Array(job.current, 8);
const reader = readersWith(await exampleJudgement())[job.reader]!;
const chance = chanceFrom(seeded(job.seed));
const coverage = startCoverage();
const seen = new Set<string>();
/** Inputs that reached something new, those that were understood apart: their children get further. */
const corpus: Record<Outcome, Uint8Array[]> = { read: [], refused: [] };
const told = new Map<string, string>();
const counts = { runs: 0, read: 0 };

const hostile = `__tests__/fixtures/hostile/${job.reader}/*`;
for (const path of new Set([...reader.seeds, hostile].flatMap((glob) => globSync(glob)))) {
  await run(readFileSync(path), true);
}
const end = Date.now() + job.seconds * 1000;
while (Date.now() < end) {
  const isRefused = corpus.read.length === 0 || chance.upTo(5) === 0;
  const parents = corpus[isRefused && corpus.refused.length > 0 ? "refused" : "read"];
  await run(
    mutated(chance.of(parents), chance.of([...corpus.read, ...corpus.refused]), chance),
    false,
  );
  if (counts.runs % 500 === 0) tell(false);
}
tell(true);

async function run(input: Uint8Array, isSeed: boolean): Promise<void> {
  counts.runs += 1;
  place.set(input.subarray(0, place.length));
  header[1] = input.length;
  Atomics.add(header, 0, 1);
  const before = cpuUsage();
  let outcome: Outcome = "refused";
  try {
    outcome = await reader.read(input);
    if (outcome === "read") counts.read += 1;
  } catch (error) {
    note(input, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user, system } = cpuUsage(before);
  const ms = (user + system) / 1000;
  if (ms > Math.max(SLOW_MS, (SLOW_MS_PER_MB * input.length) / 1e6)) {
    note(input, `slow: ${Math.round(ms)} ms of the processor for ${input.length} bytes`);
  }
  const fresh = coverage.taken().filter((stretch) => !seen.has(stretch));
  for (const stretch of fresh) seen.add(stretch);
  if (isSeed || fresh.length > 0) corpus[outcome].push(input);
}

/** Keeps the first input of each kind of trouble, told apart by where it came up. */
function note(input: Uint8Array, trouble: string): void {
  const [first = "", ...stack] = trouble.split("\n");
  const where = stack.find((line) => line.includes("/src/")) ?? first;
  const kind = `${first.replaceAll(/\d+/gu, "0").slice(0, 80)} ${where.trim()}`;
  if (told.has(kind)) return;
  mkdirSync(job.findings, { recursive: true });
  const path = join(job.findings, `${job.reader}-${job.seed}-${told.size}`);
  writeFileSync(path, input);
  told.set(kind, `${path}: ${[first, ...stack.slice(0, 6)].join("\n")}`);
}

function tell(ended: boolean): void {
  const progress: FuzzProgress = {
    ...counts,
    corpus: corpus.read.length + corpus.refused.length,
    stretches: seen.size,
    findings: [...told.values()],
    ended,
  };
  parentPort?.postMessage(progress, []);
}

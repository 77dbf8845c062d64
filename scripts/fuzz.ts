import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { readersWith } from "../__tests__/hostile/readers.ts";
import { exampleJudgement } from "./fuzz/example-judgement.ts";
import type { FuzzJob, FuzzProgress } from "./fuzz/worker.ts";

/**
 * Feeds every reader with mutated inputs, led by what the inputs reach of the sources: `npm run fuzz -- [--seconds N]
 * [--seed N] [READER…]`. An input that crashes, breaks a promise, hangs or needs more than 250 MB is kept under
 * `fuzz-findings/`; once mended it moves to `__tests__/fixtures/hostile/`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "30" }, seed: { type: "string", default: "1" } },
});
const FINDINGS = "fuzz-findings";
const LARGEST_INPUT = 1 << 21;
const HEAP_MB = 250;
const HUNG_MS = 30_000;

const all = Object.keys(readersWith(await exampleJudgement()));
let found = 0;
for (const reader of positionals.length > 0 ? positionals : all) {
  if (!all.includes(reader)) throw new Error(`no reader ${reader}; there are ${all.join(", ")}`);
  const { runs, corpus, stretches, read, findings } = await fuzzed(reader);
  console.log(
    `${reader}: ${runs} inputs (${read} of them understood), ${corpus} kept for what they reach, ${stretches} stretches of code, ${findings.length} findings`,
  );
  for (const finding of findings) console.log(`  ${finding}`);
  found += findings.length;
}
process.exitCode = found > 0 ? 1 : 0;

/** Runs one reader in a thread of its own, with a bounded heap, and watches that it does not hang. */
function fuzzed(reader: string): Promise<FuzzProgress> {
  const current = new SharedArrayBuffer(8 + LARGEST_INPUT);
  const header = new Int32Array(current, 0, 2);
  const job: FuzzJob = {
    reader,
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    findings: FINDINGS,
    current,
  };
  let last: FuzzProgress = {
    runs: 0,
    corpus: 0,
    stretches: 0,
    read: 0,
    findings: [],
    ended: false,
  };
  const worker = new Worker(new URL("fuzz/worker.ts", import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  return new Promise((resolve) => {
    let ticks = -1;
    const watch = setInterval(() => {
      if (ticks === header[0]) finish(`hung for ${HUNG_MS / 1000} s`);
      ticks = header[0] ?? 0;
    }, HUNG_MS);
    const finish = (trouble?: string): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(
        trouble === undefined ? last : { ...last, findings: [...last.findings, kept(trouble)] },
      );
    };
    const kept = (trouble: string): string => {
      mkdirSync(FINDINGS, { recursive: true });
      const path = join(FINDINGS, `${reader}-${values.seed}-${trouble.split(" ")[0]}`);
      writeFileSync(path, new Uint8Array(current, 8, Math.min(header[1] ?? 0, LARGEST_INPUT)));
      return `${path}: ${trouble}`;
    };
    worker.on("message", (progress: FuzzProgress) => {
      last = progress;
      if (progress.ended) finish();
    });
    worker.on("error", (error) => finish(error.message));
  });
}

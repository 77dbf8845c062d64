import { parentPort, workerData } from "node:worker_threads";
import { readSamples } from "./ingestion/k6/samples/read-samples.ts";
import { keptBuffers } from "./ingestion/k6/samples/series/value-budget.ts";
import { InputError } from "./model/input-error.ts";
import { readChunks } from "./workspace/read-chunks.ts";
import type { SampleThreadTask, SampleThreadWord } from "./workspace/sample-thread.ts";

const TOLD_EVERY_BYTES = 8_000_000;

/** Reads one file of samples, and tells whoever started this thread what it holds. */
async function readTask({ path, plan }: SampleThreadTask): Promise<void> {
  try {
    const aggregate = await readSamples(told(readChunks(path)), path, plan);
    say({ kind: "read", aggregate }, keptBuffers(aggregate.collector));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ kind: "refused", faults: error.faults });
  }
}

async function* told(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let untold = 0;
  for await (const chunk of chunks) {
    untold += chunk.length;
    if (untold >= TOLD_EVERY_BYTES) {
      say({ kind: "bytes", bytes: untold });
      untold = 0;
    }
    yield chunk;
  }
  say({ kind: "bytes", bytes: untold });
}

function say(word: SampleThreadWord, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(word, moved);
}

// Whoever starts this thread gives it its task.
await readTask(workerData as SampleThreadTask);

import { Worker } from "node:worker_threads";
import type { ReadElsewhere } from "../gate/ports.ts";
import { InputError } from "../model/input-error.ts";
import type { SampleThreadTask, SampleThreadWord } from "./sample-thread.ts";

/**
 * Reads files of samples on threads of their own, so many at a time: each file by one thread in one pass, since sums depend on
 * the order of the samples. A thread ends with its file, and gives its memory back.
 */
export function sampleThreads(program: URL, atATime: number): ReadElsewhere {
  const waiting: (() => void)[] = [];
  let free = atATime;
  return async (path, plan, told) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await readOnThread(program, { path, plan }, told);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}

/** A scan leaves little behind, so that more room for it would only be filled. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

type Aggregate = Awaited<ReturnType<ReadElsewhere>>;

function readOnThread(
  program: URL,
  task: SampleThreadTask,
  told: ((bytes: number) => void) | undefined,
): Promise<Aggregate> {
  const thread = new Worker(program, { workerData: task, resourceLimits: LIMITS });
  const word = new Promise<Aggregate>((resolve, reject) => {
    thread.on("message", (message: SampleThreadWord) => {
      switch (message.kind) {
        case "bytes":
          told?.(message.bytes);
          break;
        case "read":
          resolve(message.aggregate);
          break;
        case "refused":
          reject(new InputError(message.faults));
          break;
      }
    });
    thread.on("error", reject);
    thread.on("exit", () => reject(new Error(`the thread that read ${task.path} ended early`)));
  });
  return word.finally(() => thread.terminate());
}

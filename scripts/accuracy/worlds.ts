import type { Random } from "./random.ts";

/** One check: for each indicator its baseline runs and the repeats of the new commit. */
export type Check = readonly {
  readonly family: "latency" | "throughput";
  readonly base: readonly number[];
  readonly head: readonly number[];
}[];

/** What a world is like: its noise from run to run, its history, and what the new commit changes. */
export interface World {
  /** Standard deviation from run to run, 0.03 is 3 %. */
  readonly cv: number;
  readonly runs: number;
  readonly repeats: number;
  /** 1.1 makes what a change moves 10 % slower. */
  readonly change: number;
  readonly law: "normal" | "heavy";
  /** The share of the noise's variance that all indicators of a run have in common: the machine's own pace. */
  readonly common: number;
  readonly gate: Gate;
}

/** How many indicators are compared, of which kind, and how many of them a change moves. */
export interface Gate {
  readonly name: string;
  readonly latencies: number;
  readonly throughputs: number;
  readonly moved: number;
}

/** Three scenarios' worth of percentiles; a slower endpoint moves its median, its p95, its p99 and its mean. */
export const TWELVE: Gate = { name: "12 latencies", latencies: 12, throughputs: 0, moved: 4 };
/** What is gated of one scenario without a word in the config: p95, throughput, and errors, which never alarm here. */
export const DEFAULT: Gate = { name: "the default gate", latencies: 1, throughputs: 1, moved: 1 };

/** A quiet world of normal noise; tables say what differs. */
export const CALM: World = {
  cv: 0.03,
  runs: 5,
  repeats: 1,
  change: 1,
  law: "normal",
  common: 0,
  gate: TWELVE,
};

/** One check of a world. */
export function drawn(world: World, random: Random): Check {
  const { latencies, throughputs, moved } = world.gate;
  const base = Array.from({ length: world.runs }, () => run(world, random));
  const head = Array.from({ length: world.repeats }, () => run(world, random));
  const column = (runs: readonly (readonly number[])[], index: number, factor: number) =>
    runs.map((values) => (values[index] ?? Number.NaN) * factor);
  return Array.from({ length: latencies + throughputs }, (_, index) => ({
    family: index < latencies ? "latency" : "throughput",
    base: column(base, index, 1),
    head: column(head, index, index < moved ? world.change : 1),
  }));
}

function run({ cv, law, common, gate }: World, random: Random): readonly number[] {
  const noise = random[law];
  const pace = Math.sqrt(common) * noise();
  return Array.from({ length: gate.latencies + gate.throughputs }, () => {
    return 100 * Math.exp(cv * (pace + Math.sqrt(1 - common) * noise()));
  });
}

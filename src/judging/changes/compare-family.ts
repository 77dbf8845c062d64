import type { BaselineValue } from "../../model/baseline.ts";
import type { Change, History } from "../../model/change.ts";
import type { Comparison, Weighed } from "./comparison.ts";
import { counted } from "./count.ts";
import { decide } from "./decide.ts";
import { doubtLessLoad } from "./less-load.ts";
import { distanceOf, moderatedT, type Usable } from "./moderated-t.ts";
import { type PooledNoise, pooledNoise } from "./pooled-noise.ts";
import { rareCounts } from "./rare-counts.ts";

export type { Comparison } from "./comparison.ts";

type Family = Comparison["family"];

/**
 * Holds every indicator of one check against its history, by docs/judging.md, and answers in the order given. All gated
 * comparisons are one family: they share the run's one per cent of false alarms, and those of a kind share their noise.
 * Refuses a comparison without a value of the new run, values that are not finite or no ratio, and pairs without their
 * other half: such must never get here.
 */
export function compareFamily(comparisons: readonly Comparison[]): readonly Change[] {
  for (const comparison of comparisons) refuseUnfit(comparison);
  const candidates = comparisons.map((comparison) => ({
    comparison,
    base: usableHistory(comparison),
  }));
  const noise = noiseByFamily(candidates.flatMap(usable));
  const weighed = candidates.map(({ comparison, base }): Weighed => {
    if (base.kind === "none") return { comparison, evidence: base };
    const evidence =
      comparison.family === "count"
        ? rareCounts({ ...comparison, head: counted(comparison.head) }, base.values)
        : moderatedT({ comparison, base }, noise[comparison.family]);
    return { comparison, evidence: { kind: "evidence", ...evidence } };
  });
  return doubtLessLoad(comparisons, decide(weighed));
}

function refuseUnfit({ scenario, indicator, family, head, base }: Comparison): void {
  const values = [...head, ...(base.kind === "none" ? [] : base.values)];
  const isFit = family === "count" ? head.every(isRatio) : values.every(isNumber);
  if (head.length === 0 || !isFit) {
    throw new RangeError(`not a number to compare: ${indicator} of ${scenario}`);
  }
  if (base.kind === "pairs" && base.values.length !== head.length) {
    throw new RangeError(`not in pairs: ${indicator} of ${scenario}`);
  }
}

/** The history as far as the family's formula can take it. */
function usableHistory({ family, head, base }: Comparison): History {
  if (base.kind === "none") return base;
  if (base.values.length === 0) return without({ kind: "indicator not in baseline" });
  if (family === "count") {
    if (!base.values.every(isRatio)) return without({ kind: "no ratio" });
    const values = counted(base.values);
    const known = counted(head).length > 0 && values.length > 0;
    return known ? { kind: "runs", values } : without({ kind: "samples unknown" });
  }
  const positive = [...head, ...base.values].every(({ value }) => value >= LEAST_POSITIVE);
  return positive ? base : without({ kind: "not positive" });
}

/** Less than this is what rounding leaves of zero, and its logarithm would drown every other. */
const LEAST_POSITIVE = 1e-12;

function isRatio({ value }: BaselineValue): boolean {
  return value >= 0 && value <= 1;
}

function isNumber({ value }: BaselineValue): boolean {
  return Number.isFinite(value);
}

function without(reason: Extract<History, { kind: "none" }>["reason"]): History {
  return { kind: "none", reason };
}

interface Candidate {
  readonly comparison: Comparison;
  readonly base: History;
}

function usable({ comparison, base }: Candidate): readonly Usable[] {
  return base.kind === "none" ? [] : [{ comparison, base }];
}

/**
 * The shared noise of each family, from its gated comparisons; from all where none is gated. What is only shown must not
 * sway what may fail.
 */
function noiseByFamily(
  all: readonly Usable[],
): Readonly<Record<Exclude<Family, "count">, PooledNoise>> {
  const of = (family: Family): PooledNoise => {
    const members = all.filter(({ comparison }) => comparison.family === family);
    const gated = members.filter(({ comparison }) => comparison.gated);
    return pooledNoise((gated.length > 0 ? gated : members).map(distanceOf));
  };
  return { latency: of("latency"), throughput: of("throughput"), gauge: of("gauge") };
}

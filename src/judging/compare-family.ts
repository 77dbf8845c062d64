import type { BaselineValue } from "../model/baseline.ts";
import type { Change, History } from "../model/change.ts";
import type { Comparison } from "./comparison.ts";
import { decide, type Weighed } from "./decide.ts";
import { doubtLessLoad } from "./less-load.ts";
import { moderatedT, pooledVariance } from "./moderated-t.ts";
import { counted, rareCounts } from "./rare-counts.ts";

export type { Comparison } from "./comparison.ts";

type Family = Comparison["family"];

/**
 * Holds every indicator of one check against its history, by docs/judging.md, and answers in the order given. All gated
 * comparisons are one family: they share the run's one per cent of false alarms, and those of a kind share their noise.
 * Refuses a comparison without a value of the new run, and values that are not finite or no ratio: such must never get here.
 */
export function compareFamily(comparisons: readonly Comparison[]): readonly Change[] {
  for (const comparison of comparisons) refuseUnfit(comparison);
  const usable = comparisons.map((comparison) => ({ comparison, base: usableHistory(comparison) }));
  const noise = noiseByFamily(usable);
  const weighed = usable.map(({ comparison, base }): Weighed => {
    if (base.kind === "none") return { comparison, evidence: base };
    const evidence =
      comparison.family === "count"
        ? rareCounts({ ...comparison, head: counted(comparison.head) }, base.values)
        : moderatedT(comparison, base.values, noise(comparison.family));
    return { comparison, evidence: { kind: "evidence", ...evidence } };
  });
  return doubtLessLoad(comparisons, decide(weighed));
}

function refuseUnfit({ scenario, indicator, family, head, base }: Comparison): void {
  const [least, most] = family === "count" ? [0, 1] : [-Number.MAX_VALUE, Number.MAX_VALUE];
  const values = [...head, ...(base.kind === "runs" ? base.values : [])];
  if (head.length === 0 || !values.every(({ value }) => value >= least && value <= most)) {
    throw new RangeError(`not a number to compare: ${indicator} of ${scenario}`);
  }
}

/** The history as far as the family's formula can take it. */
function usableHistory({ family, head, base }: Comparison): History {
  if (base.kind === "none") return base;
  if (base.values.length === 0) return without({ kind: "indicator not in baseline" });
  if (family === "count") {
    const values = counted(base.values);
    const known = counted(head).length > 0 && values.length > 0;
    return known ? { kind: "runs", values } : without({ kind: "samples unknown" });
  }
  const positive = [...head, ...base.values].every(({ value }) => value > 0);
  return positive ? base : without({ kind: "not positive" });
}

function without(reason: Extract<History, { kind: "none" }>["reason"]): History {
  return { kind: "none", reason };
}

interface Usable {
  readonly comparison: Comparison;
  readonly base: History;
}

/**
 * The shared noise of each family, from its gated comparisons; from all where none is gated. What is only shown must not
 * sway what may fail.
 */
function noiseByFamily(usable: readonly Usable[]): (family: Family) => number {
  const of = (family: Family): number => {
    const members = usable.filter(({ comparison }) => comparison.family === family);
    const gated = members.filter(
      ({ comparison, base }) => comparison.gated && base.kind === "runs",
    );
    return pooledVariance((gated.length > 0 ? gated : members).flatMap(valuesOf));
  };
  const noise = {
    latency: of("latency"),
    throughput: of("throughput"),
    gauge: of("gauge"),
    count: 0,
  };
  return (family) => noise[family];
}

function valuesOf({ comparison, base }: Usable): readonly (readonly BaselineValue[])[] {
  return base.kind === "runs" && comparison.family !== "count" ? [base.values] : [];
}

import { compareFamily, type Comparison } from "../../src/judging/compare-family.ts";
import { mean, variance } from "../../src/statistics/mean.ts";
import { studentTQuantile } from "../../src/statistics/student-t.ts";

/** One check: for each indicator its baseline runs and the repeats of the new commit. */
export type Check = readonly {
  readonly base: readonly number[];
  readonly head: readonly number[];
}[];

/** A way to tell which indicators got worse. */
export type Rule = (check: Check) => readonly boolean[];

/** More than so much over the last run, which is what most home-made gates do. */
export function overLastRun(share: number): Rule {
  return (check) =>
    check.map(({ base, head }) => mean(head) > (base.at(-1) ?? Number.NaN) * (1 + share));
}

/** Above the 95 % boundary of the normal law with the history's own mean and deviation. */
export const zTest: Rule = (check) =>
  check.map(({ base, head }) => mean(head) > mean(base) + 1.6448536 * Math.sqrt(variance(base)));

/** The same with Student's t for the boundary. */
export const tTest: Rule = (check) =>
  check.map(({ base, head }) => {
    const boundary = studentTQuantile(0.95, base.length - 1);
    return mean(head) > mean(base) + boundary * Math.sqrt(variance(base));
  });

/** This project's rule. */
export const plimsoll: Rule = (check) =>
  compareFamily(comparisonsOf(check)).map(({ verdict }) => verdict === "worsened");

/** A check as this project's rule takes it: gated latencies of one scenario. */
export function comparisonsOf(check: Check): readonly Comparison[] {
  return check.map(({ base, head }, index) => ({
    scenario: "simulated",
    indicator: `latency_${index} p(95)`,
    family: "latency",
    direction: "lower-is-better",
    gated: true,
    tolerance: { relative: 0.05, points: 0.001 },
    head: head.map((value) => ({ value })),
    base: { kind: "runs", values: base.map((value) => ({ value })) },
  }));
}

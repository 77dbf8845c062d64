import { compareFamily, type Comparison } from "../../src/judging/changes/compare-family.ts";
import type { Change } from "../../src/model/change.ts";
import { mean, variance } from "../../src/statistics/mean.ts";
import { studentTQuantile } from "../../src/statistics/student-t.ts";
import type { Random } from "./random.ts";
import type { Check } from "./worlds.ts";

/** A way to tell which indicators got worse. */
export type Rule = (check: Check, random: Random) => readonly boolean[];

/** More than so much over the last run, which is what most home-made gates do. */
export function overLastRun(share: number): Rule {
  return (check) =>
    check.map(({ base, head }) => mean(head) > (base.at(-1) ?? Number.NaN) * (1 + share));
}

/** Above the 95 % boundary of the normal law with the history's own mean and deviation. */
export const zTest: Rule = (check) =>
  check.map(({ base, head }) => mean(head) > mean(base) + 1.6448536 * Math.sqrt(variance(base)));

/**
 * Above the boundary of Student's prediction interval for one more run, whose deviation is that of the history times √(1 + 1/n):
 * the t-test of Bencher since 0.6.3, which by itself passes in 1 − `level` of unchanged runs.
 */
export function tTest(level: number): Rule {
  return (check) =>
    check.map(({ base, head }) => {
      if (base.length < 2) return false;
      const deviation = Math.sqrt(variance(base) * (1 + 1 / base.length));
      return mean(head) > mean(base) + studentTQuantile(level, base.length - 1) * deviation;
    });
}

const REQUESTS = 100;
/** The spread of single requests within a run: their logarithms' standard deviation. */
const WITHIN = 0.5;

/**
 * Mann and Whitney's test (1947) on the single requests of the last run and of the new one, one-sided at 5 %, by its normal
 * approximation. Requests of one run are no independent measurements of a commit, and the test takes them for that.
 */
export const mannWhitney: Rule = (check, random) =>
  check.map(({ base, head }) => {
    const then = requests(base.at(-1) ?? Number.NaN, random);
    const now = head.flatMap((level) => requests(level, random));
    return rankScore(then, now) > 1.6448536;
  });

function requests(level: number, random: Random): readonly number[] {
  return Array.from({ length: REQUESTS }, () => level * Math.exp(WITHIN * random.normal()));
}

/** How many standard deviations the ranks of `now` lie above their mean when both are alike. */
function rankScore(then: readonly number[], now: readonly number[]): number {
  const all = [
    ...then.map((value) => ({ value, isNew: false })),
    ...now.map((value) => ({ value, isNew: true })),
  ].toSorted((a, b) => a.value - b.value);
  const ranks = all.reduce((sum, { isNew }, index) => sum + (isNew ? index + 1 : 0), 0);
  const [m, n] = [now.length, then.length];
  const wins = ranks - (m * (m + 1)) / 2;
  return (wins - (m * n) / 2) / Math.sqrt((m * n * (m + n + 1)) / 12);
}

/** This project's rule. */
export const plimsoll: Rule = (check) =>
  changesOf(check).map(({ verdict }) => verdict === "worsened");

/** A check as this project's rule judges it, with an error rate that stays 0 where the gate has one. */
export function changesOf(check: Check): readonly Change[] {
  const changes = compareFamily([...comparisonsOf(check), ...errorRate(check)]);
  return changes.slice(0, check.length);
}

function comparisonsOf(check: Check): readonly Comparison[] {
  return check.map(({ family, base, head }, index) => ({
    ...COMMON,
    indicator: `${family}_${index} p(95)`,
    family,
    head: head.map((value) => ({ value })),
    base: { kind: "runs", values: base.map((value) => ({ value })) },
  }));
}

const COMMON = {
  scenario: "simulated",
  direction: "lower-is-better",
  gated: true,
  tolerance: { relative: 0.05, points: 0.001 },
} as const;

function errorRate(check: Check): readonly Comparison[] {
  if (!check.some(({ family }) => family === "throughput")) return [];
  const clean = { value: 0, samples: 20_000 };
  const values = (check[0]?.base ?? []).map(() => clean);
  const names = { indicator: "http_req_failed rate", family: "count" } as const;
  return [{ ...COMMON, ...names, head: [clean], base: { kind: "runs", values } }];
}

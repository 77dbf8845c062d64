import type { BaselineValue } from "../../model/baseline.ts";
import { incompleteBeta } from "../../statistics/incomplete-beta.ts";
import { atLeast, atMost, type NegativeBinomial } from "../../statistics/negative-binomial.ts";
import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import type { Comparison, Evidence, Needed } from "./comparison.ts";
import {
  type Count,
  complements,
  counts,
  dispersion,
  grown,
  pooled,
  rate,
  thinned,
} from "./count.ts";
import { beyond, sided } from "./sides.ts";

const POWER = 0.8;
const QUARTER = 0.25;
const MOST_MORE = 50;

/**
 * A ratio of rare things against its history: the count to expect is negative binomial, the Poisson law with the rate's own
 * uncertainty after Jeffreys' prior (Gelman et al., BDA3 §2.6), so that zero failures are no special case.
 * Where the baseline's runs differ by more than chance, failures came in crowds, and a crowd counts as one.
 * Where higher is better, the rare thing is the complement. Expects counted values only.
 */
export function rareCounts(comparison: Comparison, base: readonly BaselineValue[]): Evidence {
  const { direction, head, tolerance } = comparison;
  const complement = direction === "higher-is-better";
  const rare = (values: readonly BaselineValue[]): readonly Count[] =>
    complement ? complements(counts(values)) : counts(values);
  const [measured, history] = [pooled(rare(head)), pooled(rare(base))];
  const crowding = dispersion(rare(base));
  const [now, past] = [thinned(measured, crowding), thinned(history, crowding)];
  const law = predicted(past, now.n);
  const rise = rate(now) - rate(past);
  const [low, high] = differenceInterval(now, past);
  const change = 100 * (complement ? -rise : rise);
  const situation = { now, past, tolerance: tolerance.points };
  const worse = atLeast(law, now.k);
  const better = atMost(law, now.k);
  return {
    scale: "points",
    before: complement ? 1 - rate(past) : rate(past),
    change,
    interval: complement ? [-100 * high, -100 * low] : [100 * low, 100 * high],
    noise: 100 * scatter(past, base.length),
    baselineRuns: base.length,
    repeats: head.length,
    weighing: { kind: "negative binomial", now: measured, past: history, crowding },
    ...(complement ? { worse, better } : sided(direction, worse, better)),
    beyond: beyond(direction, change, 100 * tolerance.points),
    agreed: true,
    noticeable: (alpha) => 100 * noticeable(situation, alpha),
    neededToSee: (alpha) => neededToSee(situation, comparison, base.length, alpha),
    neededToDecide: (alpha) =>
      needed(comparison, base.length, ({ repeats, runs }) => {
        const more = grown(now, repeats);
        return atLeast(predicted(grown(past, runs), more.n), more.k) <= alpha;
      }),
  };
}

interface Situation {
  readonly now: Count;
  readonly past: Count;
  /** In ratio points. */
  readonly tolerance: number;
}

function predicted(past: Count, n: number): NegativeBinomial {
  return { shape: past.k + 0.5, success: past.n / (past.n + n) };
}

/** The interval of a difference of two rates from their Wilson intervals (Newcombe 1998, method 10). */
function differenceInterval(now: Count, past: Count): readonly [number, number] {
  const [lowNow, highNow] = wilsonInterval(now.k, now.n);
  const [lowPast, highPast] = wilsonInterval(past.k, past.n);
  const difference = rate(now) - rate(past);
  return [
    difference - Math.hypot(rate(now) - lowNow, highPast - rate(past)),
    difference + Math.hypot(highNow - rate(now), rate(past) - lowPast),
  ];
}

/** What chance, as crowded as it was seen to be, does to the rate of one run of the baseline's mean length. */
function scatter({ k, n }: Count, runs: number): number {
  const share = (k + 0.5) / (n + 1);
  return Math.sqrt((share * (1 - share)) / (n / runs));
}

/** The rise of the rate that reaches, four times out of five, both the count that is rejected and the tolerance. */
function noticeable({ now, past, tolerance }: Situation, alpha: number): number {
  const allowed = Math.floor(now.n * (rate(past) + tolerance)) + 1;
  const reached = Math.max(allowed, rejectedFrom(predicted(past, now.n), alpha, now.n));
  if (reached > now.n) return 1 - rate(past);
  let [low, high] = [0, 1];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (incompleteBeta(reached, now.n - reached + 1, middle) < POWER) low = middle;
    else high = middle;
  }
  return high - rate(past);
}

/** The smallest count that is rejected; `n + 1` when even all would not be. */
function rejectedFrom(law: NegativeBinomial, alpha: number, n: number): number {
  let [low, high] = [0, Math.floor(n) + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (atLeast(law, middle) <= alpha) high = middle;
    else low = middle;
  }
  return high;
}

function neededToSee(
  { now, past, tolerance }: Situation,
  comparison: Comparison,
  runs: number,
  alpha: number,
): Needed | undefined {
  const wanted = Math.max(QUARTER, tolerance);
  if (noticeable({ now, past, tolerance: 0 }, alpha) <= wanted) return undefined;
  return needed(comparison, runs, (factor) => {
    const larger = {
      now: grown(now, factor.repeats),
      past: grown(past, factor.runs),
      tolerance: 0,
    };
    return noticeable(larger, alpha) <= wanted;
  });
}

/** The fewest further repeats that do, or repeats and baseline runs together where repeats alone do not. */
function needed({ head }: Comparison, runs: number, enough: (factor: Needed) => boolean): Needed {
  for (let more = 1; more <= MOST_MORE; more += 1) {
    if (enough({ repeats: growth(more, head.length), runs: 1 })) return { repeats: more, runs: 0 };
  }
  for (let more = 1; more < MOST_MORE; more += 1) {
    if (enough({ repeats: growth(more, head.length), runs: growth(more, runs) })) {
      return { repeats: more, runs: more };
    }
  }
  return { repeats: MOST_MORE, runs: MOST_MORE };
}

function growth(more: number, of: number): number {
  return (of + more) / of;
}

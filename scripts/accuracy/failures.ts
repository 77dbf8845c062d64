import { compareFamily } from "../../src/judging/changes/compare-family.ts";
import type { BaselineValue } from "../../src/model/baseline.ts";
import { atLeast } from "../../src/statistics/negative-binomial.ts";
import type { Random } from "./random.ts";
import { percent } from "./shares.ts";

const REQUESTS = 20_000;
/** The share of false alarms of one of three gated comparisons. */
const ALPHA = 0.01 / 3;

/** Whether a rule tells that the last run failed more often than the runs before it. */
type FailureRule = (base: readonly BaselineValue[], head: BaselineValue) => boolean;

const poissonOnly: FailureRule = (base, head) => {
  const k = base.reduce((sum, { value }) => sum + Math.round(value * REQUESTS), 0);
  const law = { shape: k + 0.5, success: base.length / (base.length + 1) };
  const rise = head.value - k / REQUESTS / base.length;
  return rise > 0.001 && atLeast(law, Math.round(head.value * REQUESTS)) <= ALPHA;
};

const plimsoll: FailureRule = (base, head) => {
  const one = {
    scenario: "simulated",
    indicator: "http_req_failed rate",
    family: "count",
    direction: "lower-is-better",
    gated: true,
    tolerance: { relative: 0.05, points: 0.001 },
    head: [head],
    base: { kind: "runs", values: base },
  } as const;
  const still = {
    ...one,
    head: [base[0] ?? head],
    base: { kind: "runs", values: [base[0] ?? head] },
  } as const;
  return compareFamily([one, still, still])[0]?.verdict === "worsened";
};

/**
 * Failures per run whose own rate varies from run to run by `cv` (log-normal), as flaky dependencies and restarts make it:
 * false alarms of a plain Poisson rule and of this project's, and how often each sees three times as many.
 */
export function failuresTable(random: Random, checks: number): readonly (readonly string[])[] {
  const row = (failures: number, cv: number): readonly string[] => {
    const run = (factor: number): BaselineValue => {
      const deviation = Math.sqrt(Math.log1p(cv * cv));
      const wave = Math.exp(deviation * random.normal() - (deviation * deviation) / 2);
      const k = random.poisson(failures * factor * wave);
      return { value: Math.min(1, k / REQUESTS), samples: REQUESTS };
    };
    const share = (rule: FailureRule, factor: number): string => {
      let told = 0;
      for (let check = 0; check < checks; check += 1) {
        if (
          rule(
            Array.from({ length: 5 }, () => run(1)),
            run(factor),
          )
        )
          told += 1;
      }
      return percent(told / checks);
    };
    return [
      `${failures} failures in ${REQUESTS}, varying by ${100 * cv} %`,
      share(poissonOnly, 1),
      share(plimsoll, 1),
      share(poissonOnly, 3),
      share(plimsoll, 3),
    ];
  };
  return [
    [
      "run",
      "false alarms, Poisson alone",
      "Plimsoll",
      "sees three times as many, Poisson alone",
      "Plimsoll",
    ],
    ...[0, 0.3, 0.6].flatMap((cv) => [5, 20, 80].map((failures) => row(failures, cv))),
  ];
}

import { read } from "../../model/measurement.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { measured } from "../evidence/indicators.ts";
import { reaches } from "../evidence/reaches.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { samplesSource } from "../evidence/samples-source.ts";

/** Failing requests flatter the latency of all by at least this factor before it is a finding. */
const FLATTERED = 1.1;
/** The average against the baseline: what the gate tolerates unless told otherwise. */
const FELL = 0.95;

function fastBecauseFailing(facts: RunFacts): Shown | undefined {
  const all = measured(facts, "http_req_duration", "avg")?.value;
  const rate = measured(facts, "http_req_failed", "rate")?.value;
  const successful = averageOfSuccessful(facts, all, rate);
  if (all === undefined || rate === undefined || successful === undefined) return undefined;
  const now = { all, rate, successful };
  if (rate <= 0 || !(isFlattered(now) || fellWhileFailing(now, facts))) return undefined;
  const text = `requests took ${quantityText(all, "ms")} on average, and those that succeeded ${quantityText(successful, "ms")}, while ${quantityText(rate, "ratio")} failed`;
  const source = samplesSource(facts, "http_req_duration by expected_response");
  return { evidence: [{ text, source }], confidence: "likely" };
}

/** Average durations of all requests and of the successful ones, and the error rate. */
interface Averages {
  readonly all: number;
  readonly successful: number;
  readonly rate: number;
}

function isFlattered({ all, successful }: Averages): boolean {
  return reaches(successful, FLATTERED * all);
}

function fellWhileFailing({ all, successful, rate }: Averages, { earlier }: RunFacts): boolean {
  const before = earlier?.indicator("http_req_duration avg");
  const rateBefore = earlier?.indicator("http_req_failed rate");
  if (before === undefined || rateBefore === undefined) return false;
  return rate > rateBefore && reaches(FELL * before, all) && successful >= before;
}

/** A summary tells it; of samples it is what the failed requests leave over. */
function averageOfSuccessful(
  { run }: RunFacts,
  all: number | undefined,
  rate: number | undefined,
): number | undefined {
  const avg = (of: string): number | undefined => {
    const reading = read(run.measurements, `http_req_duration{expected_response:${of}}`, {
      kind: "avg",
    });
    return reading.kind === "measured" ? reading.value : undefined;
  };
  const failed = avg("false");
  if (failed === undefined || all === undefined || rate === undefined || rate >= 1) {
    return avg("true");
  }
  return (all - rate * failed) / (1 - rate);
}

/** Failures that make a service look fast. */
export const FAST_FAILURE_RULES: readonly Rule[] = [
  {
    name: "fast-because-failing",
    title: "Fast because failing",
    component: "Application",
    shows:
      "requests failed, and those that succeeded took ≥ 1.1 × the average of all; or more failed than in the baseline, the average fell by 5 %, and that of the successful did not",
    disprovedBy: "failed requests that take as long as the others",
    description: "Requests that fail at once pull the latency of all requests down.",
    impact: "Latency looks better than users find it.",
    cause: "failing answers skip the work that takes the time",
    recommendation:
      "Judge latency on `http_req_duration{expected_response:true}`, and mend the failures first.",
    effort: "hours",
    bears: ["errors"],
    atLeast: "P1",
    tells: "validity",
    find: fastBecauseFailing,
  },
];

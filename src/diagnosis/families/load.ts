import { read } from "../../model/measurement.ts";
import { countText, listText } from "../../words/count-text.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { cpuToSpare } from "../evidence/cpu.ts";
import type { Evidence } from "../../model/finding.ts";
import { measured } from "../evidence/indicators.ts";
import { percentText } from "../evidence/percent.ts";
import { reaches } from "../evidence/reaches.ts";
import { levelOf } from "../evidence/role-gauge.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { latencyUp } from "../evidence/latency-and-errors.ts";

const REACHED = 0.95;
const GENERATOR_BUSY = 0.9;
const SERVICE_IDLE = 0.8;
/** A part of p95 that is spent waiting for a free connection in k6 itself. */
const BLOCKED = 0.25;

/** A service that got slow keeps the users of k6 busy, so that k6 drops iterations without being short of anything itself. */
function generatorSaturated(facts: RunFacts): Shown | undefined {
  const own = [...busyGenerator(facts), ...slowGenerator(facts)];
  const [first, ...rest] = [...dropped(facts), ...own];
  const waits = blocked(facts);
  if (first === undefined) return undefined;
  const isItsOwn = own.length > 0 || waits.length > 0 || latencyUp(facts).length === 0;
  return { evidence: [first, ...rest, ...waits], confidence: isItsOwn ? "likely" : "possible" };
}

function dropped(facts: RunFacts): readonly Evidence[] {
  const count = read(facts.run.measurements, "dropped_iterations", { kind: "count" });
  if (count.kind === "absent" || count.value <= 0) return [];
  const text = `k6 did not start ${countText(count.value, "iteration")} that it should have started`;
  return [{ text, source: count.source }];
}

function busyGenerator(facts: RunFacts): readonly Evidence[] {
  const cpu = levelOf(facts, "load.cpu");
  if (cpu === undefined || !reaches(cpu.peak, GENERATOR_BUSY)) return [];
  const text = `CPU of the load generator up to ${percentText(cpu.peak)}`;
  return [{ text, source: cpu.source }];
}

/** Fewer iterations than planned from a service that had time to spare. */
function slowGenerator(facts: RunFacts): readonly Evidence[] {
  const planned = facts.load.rate;
  const rate = measured(facts, "iterations", "rate");
  const cpu = cpuToSpare(facts, SERVICE_IDLE);
  if (planned === undefined || rate?.source === undefined || cpu === undefined) return [];
  if (reaches(rate.value, REACHED * planned) || latencyUp(facts).length > 0) return [];
  const text = `${quantityText(rate.value, "1/s")} iterations of ${quantityText(planned, "1/s")} planned, while latency stayed`;
  return [{ text, source: rate.source }, cpu.evidence];
}

function blocked(facts: RunFacts): readonly Evidence[] {
  const p95 = { kind: "quantile", percent: 95 } as const;
  const whole = read(facts.run.measurements, "http_req_duration", p95);
  if (whole.kind === "absent") return [];
  return ["http_req_blocked", "http_req_connecting"].flatMap((metric) => {
    const one = read(facts.run.measurements, metric, p95);
    if (one.kind === "absent" || one.value < BLOCKED * whole.value) return [];
    const text = `p95 of ${metric} is ${quantityText(one.value, "ms")}`;
    return [{ text, source: one.source }];
  });
}

function loadNotReached(facts: RunFacts): Shown | undefined {
  const users = short(facts, facts.load.users, ["vus", "max"], "users");
  const rate = short(facts, facts.load.rate, ["iterations", "rate"], "iterations a second");
  const [first, ...rest] = [...users, ...rate];
  return first === undefined ? undefined : { evidence: [first, ...rest], confidence: "likely" };
}

function short(
  facts: RunFacts,
  planned: number | undefined,
  [metric, aggregation]: readonly [string, string],
  noun: string,
): readonly Evidence[] {
  const reached = measured(facts, metric, aggregation);
  if (planned === undefined || reached?.source === undefined) return [];
  if (reaches(reached.value, REACHED * planned)) return [];
  const text = `${decimalText(reached.value, 1)} ${noun} of ${decimalText(planned, 1)} planned`;
  return [{ text, source: reached.source }];
}

function notComparable({ differences, earlier, run, scenario }: RunFacts): Shown | undefined {
  if (differences.length === 0) return undefined;
  const source = earlier?.source ?? { file: run.files[0].path, at: scenario };
  const text = `this run differs from the newest of the baseline: ${listText(differences)}`;
  return { evidence: [{ text, source }], confidence: "likely" };
}

/** Whether the test tested what it should have tested. */
export const LOAD_RULES: readonly Rule[] = [
  {
    name: "generator-saturated",
    title: "Load generator saturated: the results are not valid",
    component: "Load generator",
    shows:
      "dropped iterations > 0 (only possible where latency is up, too); or CPU of the generator ≥ 90 %; or fewer than 95 % of the planned iterations a second while measured CPU < 80 % and latency stays",
    disprovedBy: "a service whose slowness kept all users busy",
    description: "k6 brought less load than it was told to, so the numbers are of a lighter test.",
    impact: "Latency and throughput of this run say too little about the load that was planned.",
    cause: "too few users for the planned rate, or a generator without CPU to spare",
    recommendation:
      "Give k6 more users (`maxVUs`) or more machines and run again, before anything is concluded; if the service was slow, mend that first.",
    effort: "hours",
    bears: ["throughput"],
    tells: "validity",
    find: generatorSaturated,
  },
  {
    name: "load-not-reached",
    title: "Load not reached",
    component: "Load generator",
    shows: "most users, or iterations a second, < 95 % of the config's `load`",
    disprovedBy: "a plan in the config that is older than the script",
    description: "The run never brought the load that the config says.",
    impact: "The verdicts are about a lighter load than the one that was asked about.",
    cause:
      "a script that asks for less, a run that ended early, or a service too slow for a closed model, in which users wait for their answers (coordinated omission)",
    recommendation:
      "Compare `load` in the config with the script's stages, and run again; for a rate, use an arrival-rate executor.",
    effort: "hours",
    bears: [],
    tells: "validity",
    find: loadNotReached,
  },
  {
    name: "not-comparable",
    title: "Not comparable with the baseline",
    component: "Baseline",
    shows:
      "users, duration, runner, cores or major version of k6 differ from the newest run of the baseline",
    description: "Nothing of this run was compared, since it was made under other conditions.",
    impact: "A worsening cannot be seen.",
    cause: "a load profile, a machine or a k6 that changed since the baseline was recorded",
    recommendation: "Record a new baseline under these conditions, by `plimsoll baseline add`.",
    effort: "hours",
    bears: [],
    tells: "validity",
    find: notComparable,
  },
];

import type { JudgedGauge } from "../../model/judged-resources.ts";
import type { Leak } from "../../model/shapes.ts";
import { countText } from "../../words/count-text.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { levelUnder, loadResponse, plateauOf } from "../evidence/load-response.ts";
import { percentText } from "../evidence/percent.ts";
import { reaches } from "../evidence/reaches.ts";
import { aftermathOf } from "../evidence/restarts.ts";
import { sourceOf } from "../evidence/role-gauge.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { latencyUp } from "../evidence/latency-and-errors.ts";
import { samplesSource } from "../evidence/samples-source.ts";
import { isPoolExhausted } from "./connections.ts";
import { fileDescriptors } from "./file-descriptors.ts";

const SATURATED = 0.85;
/** CPU beyond one core is counted in cores, and nobody says how many the process has: it is no share of them. */
const ONE_CORE = 1.1;

function cpuSaturated(facts: RunFacts): Shown | undefined {
  const response = loadResponse(facts);
  const plateau = response && plateauOf(response);
  if (response === undefined || plateau === undefined || isPoolExhausted(facts)) return undefined;
  const cpu = levelUnder(response, facts, "app.cpu");
  const [slower, ...others] = latencyUp(facts);
  if (cpu === undefined || slower === undefined) return undefined;
  if (!reaches(cpu.avg, SATURATED) || cpu.avg > ONE_CORE) return undefined;
  const { from, to } = plateau;
  const flat = `throughput went from ${quantityText(from.requestsPerSecond, "1/s")} under ${decimalText(from.users, 0)} users to ${quantityText(to.requestsPerSecond, "1/s")} under ${decimalText(to.users, 0)}`;
  const busy = `CPU of the service ${percentText(cpu.avg)} on average under ${decimalText(to.users, 0)} users`;
  return {
    evidence: [
      { text: busy, source: cpu.source },
      slower,
      { text: flat, source: samplesSource(facts, "http_reqs over vus") },
      ...others,
    ],
    confidence: "likely",
  };
}

function memoryLeak(facts: RunFacts): Shown | undefined {
  const leaking = (facts.resources?.gauges ?? []).flatMap((gauge) => {
    const shown = leakOf(gauge, facts);
    return shown === undefined ? [] : [shown];
  });
  return leaking.toSorted((a, b) => Number(b.confirmed) - Number(a.confirmed))[0]?.shown;
}

type Growth = Exclude<Leak, { readonly kind: "not assessed" }>;

/** The interval of a growth where its ends read differently, and from how short a time it was extrapolated. */
function doubtText({ interval, extrapolatedFromMs }: Growth): string {
  const [low = "", high = ""] = interval.map((rate) => quantityText(rate, "bytes/h"));
  const doubts = [
    ...(low === high ? [] : [`${low} to ${high}`]),
    ...(extrapolatedFromMs === undefined
      ? []
      : [`extrapolated from ${quantityText(extrapolatedFromMs, "ms")}`]),
  ];
  return doubts.length === 0 ? "" : ` (${doubts.join(", ")})`;
}

/** Growth that is likely kept, and not only suspected: so much of the start, under users who are known to stay. */
const PLAIN_GROWTH = 0.2;

function leakOf(
  gauge: JudgedGauge,
  { run }: RunFacts,
): { readonly confirmed: boolean; readonly shown: Shown } | undefined {
  const { leak, source } = gauge;
  if (leak === undefined || leak.kind === "none" || leak.kind === "not assessed") return undefined;
  const isPlain = leak.growthShare >= PLAIN_GROWTH && run.samples !== undefined;
  const level = quantityText(leak.bytesPerHour, "bytes/h");
  const grew = `memory grew from ${quantityText(leak.startBytes, "bytes")} to ${quantityText(leak.endBytes, "bytes")} over the measured phase${leak.startBytes > 0 ? ` (${decimalText(leak.growthShare * 100, 0)} %)` : ""}`;
  const rate = `that is ${level}${doubtText(leak)}`;
  return {
    confirmed: leak.kind === "confirmed",
    shown: {
      title: `Memory leak ${leak.kind}`,
      evidence: [
        { text: grew, source },
        { text: rate, source },
      ],
      confidence: leak.kind === "confirmed" || isPlain ? "likely" : "possible",
      expectedImpact: `memory stays at its level instead of growing by ${level}`,
    },
  };
}

function restarted(facts: RunFacts): Shown | undefined {
  const { restarts = 0, restartTimesMs = [] } = facts.resources ?? {};
  const counted = facts.gauges.find(({ role, gauge }) => role === "app.restarts" && !gauge.why);
  const aftermath = aftermathOf(facts, restartTimesMs);
  if (restarts < 1 || counted === undefined || aftermath === undefined) return undefined;
  const text = `${countText(restarts, "start")} of a process within the run`;
  return {
    evidence: [{ text, source: sourceOf(counted.gauge) }, aftermath.evidence],
    confidence: aftermath.confidence,
  };
}

/** The service's own processes. */
export const APPLICATION_RULES: readonly Rule[] = [
  {
    name: "service-restarted",
    title: "Service restarted under load",
    component: "Application",
    shows:
      "starts of the service's processes within the run, and within half a minute of them more failed requests than at the rate of the rest of the run (p ≤ 0.025)",
    disprovedBy: "a deployment that was planned for that time",
    description: "A process of the service began anew while the test ran, and requests failed.",
    impact: "Requests in flight are lost, and what the process kept in memory is gone.",
    cause: "a crash, or a limit of memory that ended the process",
    recommendation:
      "Read the log of the process before its end and the count of OOM kills; mend the crash, or raise the limit that ended it.",
    effort: "days",
    bears: ["errors", "app.restarts"],
    atLeast: "P0",
    tells: "cause",
    find: restarted,
  },
  {
    name: "memory-leak",
    title: "Memory leak suspected",
    component: "Application",
    shows:
      "memory whose slope lies above 0 with its interval, growth > 2 % that goes on in the second half (zeros before the process was up do not count); confirmed where the interval also passes the objective for growth, each third grows, and there are 30 buckets",
    disprovedBy: "growth that stops in a longer run, as a cache that fills",
    description: "The memory of the service kept growing under a constant load.",
    impact: "The process ends when its memory does, and the pauses of its collector grow before.",
    cause: "objects that are kept: a cache without bound, listeners or sessions that nobody drops",
    recommendation:
      "Take two heap profiles some minutes apart and compare what grew; bound the caches; run the endurance test again.",
    effort: "days",
    bears: ["app.memory", "app.memory.share", "app.restarts"],
    tells: "cause",
    find: memoryLeak,
  },
  {
    name: "cpu-saturated",
    title: "Application CPU saturated",
    component: "Application",
    shows: "CPU of the service ≥ 85 % under load; latency up; throughput flat while users rise",
    disprovedBy: "an exhausted pool",
    description:
      "The service used the CPU that it has, and more users brought hardly more throughput.",
    impact: "More users only make everyone wait: this is the capacity of these instances.",
    cause: "the work of a request costs the CPU that the instances have",
    recommendation: "Profile the service under this load and cut what costs most; then scale out.",
    effort: "days",
    bears: ["latency", "throughput", "recovery", "app.cpu"],
    tells: "cause",
    find: cpuSaturated,
  },
  {
    name: "file-descriptors",
    title: "File descriptors run out",
    component: "Application",
    shows:
      "open ÷ allowed ≥ 80 %, or a rise in both halves of the phase that reaches the limit within 24 h",
    disprovedBy: "connections that are kept open on purpose and stop rising",
    description: "The service holds more and more files or sockets open.",
    impact: "At the limit no connection can be accepted or opened.",
    cause: "sockets or files that are not closed, or a limit that is too low for this load",
    recommendation:
      "List what is open (`lsof -p`), close what is left behind, and raise the limit if all of it is wanted.",
    effort: "hours",
    bears: ["errors", "app.file_descriptors", "app.file_descriptors.open"],
    tells: "cause",
    find: fileDescriptors,
  },
];

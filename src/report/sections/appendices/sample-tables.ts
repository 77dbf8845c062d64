import type { JudgedPhase, JudgedSamples } from "../../../model/judged-samples.ts";
import type { JudgedScenario } from "../../../model/judgement.ts";
import { countText, listText } from "../../../words/count-text.ts";
import { decimalText } from "../../../words/digits.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import { type Block, bullets, caption, type Line, table } from "../../markup/blocks.ts";
import { titleOf } from "../../scenarios.ts";

/** The requests of a scenario by name and method, and what a reader of the samples must know of them. */
export function endpointBlocks(scenario: JudgedScenario): readonly Block[] {
  const { samples } = scenario;
  if (samples === undefined) return [];
  const remarks = remarksOf(samples);
  return [
    ...(samples.endpoints.length === 0
      ? []
      : [caption(`${titleOf(scenario)}, by endpoint${ofFirst(scenario)}`), endpointTable(samples)]),
    ...(remarks.length === 0 ? [] : [bullets(remarks)]),
  ];
}

/** What happened within a run is told of one: the first of those that were given. */
function ofFirst({ repeats }: JudgedScenario): string {
  return repeats > 1 ? ` (first of ${repeats} measurements)` : "";
}

/** The phases of a run, as the config, a tag or the users curve tells them apart; objectives name them. */
export function phaseBlocks(scenario: JudgedScenario): readonly Block[] {
  const phases = scenario.samples?.phases ?? [];
  if (phases.length === 0) return [];
  const rows = phases.map((phase): readonly Line[] => [
    [{ kind: "code", text: phase.name }],
    ORIGINS[phase.origin],
    whenText(phase),
    phase.users === undefined ? "" : decimalText(Math.round(phase.users), 0),
    decimalText(phase.requests, 0),
    time(phase.p50Ms),
    time(phase.p95Ms),
    time(phase.p99Ms),
    phase.errorRate === undefined ? "" : quantityText(phase.errorRate, "ratio"),
  ]);
  const titles = [
    "Phase",
    "Told apart by",
    "When",
    ">Users",
    ">Requests",
    ">p50",
    ">p95",
    ">p99",
    ">Error rate",
  ];
  return [caption(`${titleOf(scenario)}, by phase${ofFirst(scenario)}`), table(titles, rows)];
}

const ORIGINS = {
  config: "plimsoll.yml",
  tag: "a tag of the samples",
  found: "the users curve",
} as const satisfies Readonly<Record<JudgedPhase["origin"], string>>;

/** From when to when; of a phase that comes again the first two times, and how often. */
function whenText(phase: JudgedPhase): string {
  const stretches = phase.stretches ?? [phase];
  const told = stretches.slice(0, 2).map(({ fromMs, toMs }) => `${at(fromMs)} to ${at(toMs)}`);
  const rest = stretches.length - told.length;
  return listText([...told, ...(rest > 0 ? [`${rest} more`] : [])]);
}

const at = (value: number): string => quantityText(Math.round(value / 1000) * 1000, "ms");

const time = (value: number | undefined): string =>
  value === undefined ? "" : quantityText(value, "ms");

function endpointTable({ endpoints }: JudgedSamples): Block {
  return table(
    ["Endpoint", "Method", ">Requests", ">Failed", ">p50", ">p95", ">p99"],
    endpoints.map(({ name, method, requests, failures, p50Ms, p95Ms, p99Ms }): readonly Line[] => [
      [{ kind: "code", text: name }],
      [{ kind: "code", text: method }],
      decimalText(requests, 0),
      decimalText(failures, 0),
      time(p50Ms),
      time(p95Ms),
      time(p99Ms),
    ]),
  );
}

function remarksOf(samples: JudgedSamples): readonly string[] {
  const { lines, outsideRequests, shards, quantileError } = samples;
  return [
    ...(shards > 1 ? [`${shards} k6 processes made the load; their samples were merged.`] : []),
    ...(outsideRequests > 0
      ? [
          `${countText(outsideRequests, "request")} of setup() and teardown() ${outsideRequests === 1 ? "is" : "are"} counted in.`,
        ]
      : []),
    ...(quantileError > 0
      ? [
          `Percentiles of the whole run are within ${quantityText(quantileError, "ratio")} of the exact ones.`,
        ]
      : []),
    ...(lines.refused > 0 ? [`${countText(lines.refused, "line")} could not be read.`] : []),
    ...(lines.cut > 0 ? [`${countText(lines.cut, "line")} ended in the middle.`] : []),
  ];
}

/** Unsuccessful responses, by status; `0` is no answer at all. */
export function failedAnswers(scenarios: readonly JudgedScenario[]): readonly (readonly Line[])[] {
  return scenarios.flatMap(({ name, samples }) =>
    Object.entries(samples?.statuses ?? {})
      .filter(([status]) => Number(status) === 0 || Number(status) >= 400)
      .map(([status, count]): readonly Line[] => [
        [{ kind: "strong", text: name }],
        status === "0" ? "no answer" : [{ kind: "code", text: status }],
        decimalText(count, 0),
      ]),
  );
}

import { PRESETS } from "../config/prometheus/presets.ts";
import { QUERY_UNITS } from "../config/prometheus/query-units.ts";
import type { PrometheusQuery } from "../model/prometheus-plan.ts";
import { flowScalar, scalar } from "./yaml-text.ts";

/** What metrics of an exporter begin with, by the preset that asks it. */
const EXPORTERS: readonly (readonly [string, RegExp])[] = [
  ["node", /\bnode_/u],
  ["process", /\bprocess_/u],
  ["postgres", /\bpg_/u],
  ["redis", /\bredis_/u],
  ["rabbitmq", /\brabbitmq_/u],
  ["celery", /\bcelery_/u],
  ["kubernetes", /\b(?:kube|container)_/u],
  ["k6-remote-write", /\bk6_/u],
];

/** The section `prometheus:` for the queries whose answers were saved; nothing where there are none. */
export function prometheusLines(queries: readonly PrometheusQuery[]): readonly string[] {
  if (queries.length === 0) return [];
  return [
    "",
    "# The service's own machines. The queries are those whose answers were saved beside the results; `plimsoll record` asks",
    "# them after a run. Say the unit where there is none (s, ms, bytes, %, ratio), so that limits on it can have one.",
    "prometheus:",
    "  # url: http://prometheus:9090 # secrets only through the environment, see docs/presets.md",
    ...presetLines(queries),
    "  queries:",
    ...queries.map(queryLine),
  ];
}

/** Ready queries for the exporters that were seen; one that would mix several services or runs waits for its selector. */
function presetLines(queries: readonly PrometheusQuery[]): readonly string[] {
  const seen = EXPORTERS.filter(([, pattern]) => queries.some(({ query }) => pattern.test(query)));
  const ready = seen.map(([name]) => name).filter((name) => !NEEDS_SELECTOR.has(name));
  const waiting = seen.map(([name]) => name).filter((name) => NEEDS_SELECTOR.has(name));
  return [
    ...(ready.length === 0
      ? []
      : [
          `  presets: [${ready.join(", ")}] # ready queries for the exporters that were seen, see docs/presets.md`,
        ]),
    ...waiting.map(
      (name) =>
        `  # the preset ${name} fits, too, with a selector for your service: selectors: {${name}: '${NEEDS_SELECTOR.get(name) ?? ""}="…"'}`,
    ),
  ];
}

/** The label without which a preset would add up what does not belong together. */
const NEEDS_SELECTOR: ReadonlyMap<string, string> = new Map([
  ["process", "job"],
  ...PRESETS.flatMap(({ name, needs }) => (needs === undefined ? [] : [[name, needs] as const])),
]);

function queryLine(query: PrometheusQuery): string {
  const unit = unitWord(query);
  const parts = [
    `query: ${flowScalar(query.query)}`,
    ...(unit === undefined ? [] : [`unit: ${flowScalar(unit)}`]),
    ...(query.role === undefined ? [] : [`role: ${query.role}`]),
  ];
  return `    ${scalar(query.name)}: {${parts.join(", ")}}`;
}

/** The word for what its answers are in before they are scaled: percent, where the query itself makes a hundredfold. */
function unitWord({ unit, scale, unitText }: PrometheusQuery): string | undefined {
  const known = [...QUERY_UNITS].find(([, [inside, one]]) => inside === unit && one === scale);
  return unitText ?? known?.[0];
}

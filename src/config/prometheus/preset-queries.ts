import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import { promqlDuration } from "../../model/promql-duration.ts";
import type { PrometheusFile } from "../plimsoll-file.ts";
import { PRESETS } from "./presets.ts";
import type { Preset, PresetQuery } from "./presets/preset.ts";
import { QUERY_UNITS } from "./query-units.ts";
import type { SectionReader } from "../section-reader.ts";

const MATCHER = /(?<!\w)[a-zA-Z_]\w*\s*(?:=~|!~|!=|=)\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/u
  .source;
const MATCHERS = new RegExp(`^\\s*${MATCHER}(?:\\s*,\\s*${MATCHER})*\\s*$`, "u");
const RANGE = /^(?:\d+(?:ms|[smhdwy]))+$/u;
/** Four scrapes at the interval that most servers have. */
const DEFAULT_RANGE = "1m";

/** The range of rates: `$range` in every query. */
export function rangeOf(range: string | undefined, reader: SectionReader): string {
  if (range === undefined || RANGE.test(range)) return range ?? DEFAULT_RANGE;
  reader.complain({
    id: "prometheus-range",
    place: reader.document.placeOf(["prometheus", "range"]),
    problem: `\`${range}\` is no range of PromQL`,
    wayOut: "Write four scrapes or more: `1m`, `20s`.",
  });
  return DEFAULT_RANGE;
}

const SCRAPES_PER_RANGE = 4;
const SHORTEST_STEP_MS = 1000;

/** A range holds four scrapes or more, so a quarter of it is no finer than they are. */
export function stepOf(range: string): number {
  return Math.max(SHORTEST_STEP_MS, Math.round(promqlDuration(range) / SCRAPES_PER_RANGE));
}

/** The queries of the presets that the config names, with its selectors and its range in them. */
export function presetQueries(
  { presets = [], selectors = {} }: PrometheusFile,
  range: string,
  reader: SectionReader,
): readonly PrometheusQuery[] {
  const chosen = PRESETS.filter(({ name }) => presets.includes(name));
  complainOfSelectors(selectors, chosen, reader);
  return chosen.flatMap(({ name, queries }) =>
    queries.map((query) => presetQuery(query, selectors[name] ?? "", range)),
  );
}

function presetQuery(preset: PresetQuery, whole: string, range: string): PrometheusQuery {
  const { name, query, unit: unitText, role, absent = "unmeasured", without = [] } = preset;
  const selector = selectorWithout(without, whole);
  const [unit, scale] = QUERY_UNITS.get(unitText ?? "") ?? ["number", 1];
  return {
    name,
    query: query
      .replace(/,?\$selector/gu, (marker) => (selector === "" ? "" : marker))
      .replaceAll("$selector", () => selector.trim())
      .replaceAll("{}", "")
      .replaceAll("$range", range),
    unit,
    scale,
    ...(unitText !== undefined && { unitText }),
    absent,
    role,
  };
}

/** A selector without its matchers on labels that some series do not bear, as settings of a server bear no name of a database. */
function selectorWithout(labels: readonly string[], selector: string): string {
  if (labels.length === 0) return selector;
  const matchers = selector.match(new RegExp(MATCHER, "gu")) ?? [];
  return matchers.filter((one) => !labels.includes(/^\w+/u.exec(one)?.[0] ?? "")).join(",");
}

function complainOfSelectors(
  selectors: Readonly<Record<string, string>>,
  chosen: readonly Preset[],
  { document, complain }: SectionReader,
): void {
  const id = "prometheus-selector";
  for (const [name, selector] of Object.entries(selectors)) {
    const place = document.placeOf(["prometheus", "selectors", name]);
    if (!chosen.some((preset) => preset.name === name)) {
      const problem = `there is a selector for \`${name}\`, which is not among the presets`;
      complain({ id, place, problem, wayOut: `Add \`${name}\` to \`presets:\`, or remove it.` });
    } else if (!MATCHERS.test(selector)) {
      const problem = `\`${selector}\` is no list of label matchers`;
      complain({ id, place, problem, wayOut: 'Write them as PromQL has them: `job="api"`.' });
    }
  }
  for (const { name, needs } of chosen) {
    if (needs === undefined || new RegExp(`\\b${needs}\\s*=`, "u").test(selectors[name] ?? ""))
      continue;
    complain({
      id,
      place: document.placeOf(["prometheus", "presets"]),
      problem: `the preset \`${name}\` needs a selector with \`${needs}\`: without it the series of all runs are mixed`,
      wayOut: `Add \`selectors: {${name}: '${needs}="…"'}\`.`,
    });
  }
}

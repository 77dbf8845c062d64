import { PRESETS } from "../../config/presets.ts";
import type { Gauge } from "../../model/gauge.ts";
import type { Oddity } from "../../model/run.ts";
import { code } from "../../words/code.ts";

const READY: ReadonlySet<string> = new Set(
  PRESETS.flatMap(({ queries }) => queries.map(({ name }) => name)),
);

/** Queries of which nobody says what their numbers are: 70 may be a share in percent, tasks or bytes. A preset knows. */
export function unitless(gauges: readonly Gauge[]): readonly Oddity[] {
  const bare = gauges.filter(
    ({ query: { name, unit, unitText }, series }) =>
      unit === "number" && unitText === undefined && series.length > 0 && !READY.has(name),
  );
  const [first] = bare;
  if (first === undefined) return [];
  const names = bare.map(({ query: { name } }) => code(name)).join(", ");
  const text = `Nobody says in what ${names} ${bare.length === 1 ? "is" : "are"} told, so the numbers are printed as they came. Say it under ${code("prometheus: queries:")}: ${code(`${first.query.name}: {query: …, unit: tasks}`)}, where the unit is one (${code("s")}, ${code("bytes")}, ${code("%")}, ${code("/s")}) or any word.`;
  return [{ id: "prometheus-no-unit", text, isNote: true }];
}

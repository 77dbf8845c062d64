import type { Measurements } from "../../../../model/measurement.ts";
import { parseSelector } from "../../../../model/metric.ts";
import { isObject } from "../../../json-object.ts";

/**
 * The k6 scenarios of a summary, by name. k6 itself does not write them: a script may add its options to the file, and a
 * sub-metric may name one. Several sub-metrics prove nothing about which of them the run was, so they give none.
 */
export function summaryScenarios(options: unknown, measurements: Measurements): readonly string[] {
  const scenarios = isObject(options) ? options["scenarios"] : undefined;
  if (isObject(scenarios)) return Object.keys(scenarios).toSorted();
  const tagged = [...measurements].flatMap(([name, { samples }]) =>
    samples === 0
      ? []
      : parseSelector(name).tags.flatMap(({ key, value }) => (key === "scenario" ? [value] : [])),
  );
  const names = [...new Set(tagged)];
  return names.length === 1 ? names : [];
}

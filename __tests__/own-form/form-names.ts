import type { Judgement } from "../../src/model/judgement.ts";
import { formValues } from "../../src/own-form/values/form-values.ts";
import { writtenOf } from "../../src/own-form/ready.ts";

/** A value that a form can print, by the name that stands in the documentation: `scenarios[].title`. */
export interface Named {
  readonly name: string;
  /** As a form writes it: `scenarios[0]["title"]`. */
  readonly path: string;
  readonly value: unknown;
}

/** Groups that hold the same names as another one, where those are listed. */
const SAME = [
  [/^by_name\.[^.[]*(?:\.|$)/u, "scenarios[]."],
  [/^scenarios\[\]\.indicator\..*\.(?=[a-z_]+$)/u, "indicators[]."],
  [/^scenarios\[\]\.(?=(?:indicators|issues)\[\])/u, ""],
] as const;

/** Every value of a judgement that a form can print, with its documented name. */
export function namedValues(judgement: Judgement): readonly Named[] {
  const { by_name: _, ...values } = formValues(judgement);
  return Object.entries(values).flatMap(([name, value]) => below(name, name, value));
}

function below(name: string, path: string, value: unknown): readonly Named[] {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => below(`${name}[]`, `${path}[${index}]`, one));
  }
  if (typeof value !== "object" || value === null || writtenOf(value) !== undefined) {
    const documented = SAME.reduce((text, [from, to]) => text.replace(from, to), name);
    return [{ name: documented, path, value }];
  }
  return Object.entries(value)
    .filter(([key]) => !name.endsWith(".indicator") && key !== "indicator")
    .flatMap(([key, one]) => below(`${name}.${key}`, `${path}["${key}"]`, one));
}

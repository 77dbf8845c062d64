import type { CheckResult } from "../../../model/run.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { member, type ShapeFaults } from "./shape-faults.ts";

/**
 * The checks of a script with their path of groups (`login › status is 200`). Groups and checks are lists in what
 * handleSummary() was given, and objects by name in `--summary-export`.
 */
export function groupChecks(
  group: unknown,
  at: string,
  faults: ShapeFaults,
): readonly CheckResult[] {
  return group === undefined ? [] : checksIn(group, { at, faults, path: [] });
}

/** One list of checks without groups, as the machine-readable summary has it. */
export function listedChecks(
  list: unknown,
  at: string,
  faults: ShapeFaults,
): readonly CheckResult[] {
  return members(list, at, faults).flatMap(([check, place]) =>
    checkOf(check, { at: place, faults, path: [] }),
  );
}

/** Scripts nest a handful of groups; what a file claims beyond this is no script's, and could lead anywhere. */
const DEEPEST = 100;

interface Where {
  readonly at: string;
  readonly faults: ShapeFaults;
  readonly path: readonly string[];
}

function checksIn(group: unknown, { at, faults, path }: Where): readonly CheckResult[] {
  if (!isObject(group)) {
    faults.unexpected(at, group, "a group with its checks");
    return [];
  }
  if (path.length > DEEPEST) {
    faults.unexpected(at, group, `groups that are at most ${DEEPEST} deep`);
    return [];
  }
  const own = members(group["checks"], member(at, "checks"), faults).flatMap(([check, place]) =>
    checkOf(check, { at: place, faults, path }),
  );
  const inner = members(group["groups"], member(at, "groups"), faults).flatMap(([part, place]) =>
    checksIn(part, { at: place, faults, path: [...path, nameOf(part)] }),
  );
  return [...own, ...inner];
}

function checkOf(check: unknown, { at, faults, path }: Where): readonly CheckResult[] {
  if (!isObject(check) || typeof check["name"] !== "string") {
    faults.unexpected(at, check, "a check with its name");
    return [];
  }
  const passes = times(check, "passes", at, faults);
  const fails = times(check, "fails", at, faults);
  return [{ path: [...path, check["name"]].join(" › "), passes, fails }];
}

function times(check: JsonObject, key: string, at: string, faults: ShapeFaults): number {
  const found = check[key];
  if (typeof found === "number" && Number.isSafeInteger(found) && found >= 0) return found;
  faults.unexpected(member(at, key), found, "a whole number, 0 or more");
  return 0;
}

function members(
  list: unknown,
  at: string,
  faults: ShapeFaults,
): readonly (readonly [value: unknown, at: string])[] {
  if (Array.isArray(list)) return list.map((value: unknown, index) => [value, `${at}[${index}]`]);
  if (isObject(list)) return Object.entries(list).map(([key, value]) => [value, member(at, key)]);
  if (list !== undefined) faults.unexpected(at, list, "a list, or an object by name");
  return [];
}

function nameOf(group: unknown): string {
  return isObject(group) && typeof group["name"] === "string" ? group["name"] : "?";
}

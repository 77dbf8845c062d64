import type { Fault } from "../../model/input-error.ts";
import { validate } from "../../schema/plimsoll.js";
import type { PlimsollFile } from "../plimsoll-file.ts";
import { schemaFaults } from "./schema-faults.ts";
import type { YamlDocument } from "./yaml-document.ts";
import type { Path } from "./yaml-path.ts";

/** A file of faults within faults is given up on: by then each part has been tried. */
const MOST_ROUNDS = 20;
/** Of a file of another kind nothing else is looked at: each part that is taken out costs a look at those beside it. */
const MOST_PARTS = 200;

/** Complains of all that differs from the schema, and gives the rest, so that it can be read too. */
export function usableParts(
  document: YamlDocument,
  complain: (fault: Fault, part: Path) => void,
): PlimsollFile {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const value = document.value();
    // The validator has just seen that the value has this shape.
    if (validate(value)) return value as PlimsollFile;
    const found = schemaFaults(validate.errors ?? [], document);
    // What is missing only because a faulty part was taken out is no fault of its own.
    if (round === 0) found.forEach(({ fault, unusable }) => complain(fault, unusable));
    const paths = outermost(found.map(({ unusable }) => unusable));
    if (paths.some((path) => path.length === 0) || paths.length > MOST_PARTS) break;
    paths.toSorted(laterFirst).forEach((path) => {
      const standIn = standInOf(path);
      if (standIn === undefined) document.remove(path);
      else document.stand(path, standIn);
    });
  }
  return { version: 1 };
}

/** A reason or a day that cannot be read is told, and hides nothing else of its waiver. */
function standInOf([section, , key, ...within]: Path): string | undefined {
  if (section !== "waivers" || within.length > 0) return undefined;
  return key === "reason" ? "unreadable" : key === "until" ? "9999-12-31" : undefined;
}

/** Each path once, and none within another: what is taken out is gone with all its parts. */
function outermost(paths: readonly Path[]): readonly Path[] {
  const once = new Map(paths.map((path) => [JSON.stringify(path.map(String)), path]));
  return [...once.values()].filter(
    (path) => !path.some((_, depth) => once.has(JSON.stringify(path.slice(0, depth).map(String)))),
  );
}

/** Later items of a list come first, so that taking one out does not move the next. */
function laterFirst(a: Path, b: Path): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at < 0) return 0;
  const [left, right] = [Number(a[at]), Number(b[at])];
  return Number.isNaN(left) || Number.isNaN(right) ? 0 : right - left;
}

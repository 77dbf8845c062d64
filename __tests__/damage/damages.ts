import { parse } from "yaml";
import { byteDamages } from "./byte-damages.ts";
import type { Damage } from "./damage.ts";
import { lineDamages } from "./line-damages.ts";
import { treeDamages } from "./tree-damages.ts";

/** All that can happen to one file. */
export function damagesTo([file, bytes]: readonly [string, Uint8Array]): readonly Damage[] {
  const text = Buffer.from(bytes).toString();
  const ofBytes = byteDamages(file, bytes, 60);
  if (file.endsWith(".gz")) return ofBytes;
  if (file.endsWith(".json")) return [...ofBytes, ...treeDamages(file, JSON.parse(text))];
  if (file.endsWith(".yml")) return [...ofBytes, ...treeDamages(file, parse(text))];
  return [...ofBytes, ...lineDamages(file, text)];
}

/** Whether a place is another one or within it. */
export function isWithin(at: readonly string[], place: readonly string[]): boolean {
  return place.every((key, index) => at[index] === key);
}

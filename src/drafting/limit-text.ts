import { parseThreshold } from "../config/objectives/threshold.ts";
import { type Aggregation, aggregationText } from "../model/aggregation.ts";
import type { Comparator } from "../model/objective.ts";
import type { Unit } from "../model/unit.ts";

/** What is asked of an indicator, in its own unit. */
export interface Asked {
  readonly aggregation: Aggregation;
  readonly comparator: Comparator;
  readonly limit: number;
}

/**
 * An objective as people write it in the config: `p(95) < 1.5s`, `rate < 0.1%`. The text is read again, and where that gives
 * another number the limit stays bare, in the indicator's own unit.
 */
export function objectiveText({ aggregation, comparator, limit }: Asked, unit: Unit): string {
  const asked = `${aggregationText(aggregation)} ${comparator}`;
  const human = `${asked} ${WITH_UNIT[unit](limit)}`;
  return parseThreshold(human)?.limit === limit ? human : `${asked} ${limit}`;
}

const WITH_UNIT: Readonly<Record<Unit, (limit: number) => string>> = {
  ms: (limit) => (limit >= 1000 ? `${short(limit / 1000)}s` : `${short(limit)}ms`),
  ratio: (limit) => `${short(limit * 100)}%`,
  "1/s": (limit) => `${short(limit)}/s`,
  "1/h": (limit) => `${short(limit)}/h`,
  bytes: (limit) => sizeText(limit),
  "bytes/s": (limit) => `${sizeText(limit)}/s`,
  "bytes/h": (limit) => `${sizeText(limit)}/h`,
  count: (limit) => short(limit),
  users: (limit) => short(limit),
  number: (limit) => short(limit),
};

function sizeText(bytes: number): string {
  const [size, word] = SIZES.find(([each]) => Math.abs(bytes) >= each) ?? [1, "B"];
  return `${short(bytes / size)}${word}`;
}

const SIZES: readonly (readonly [number, string])[] = [
  [1e9, "GB"],
  [1e6, "MB"],
  [1e3, "kB"],
];

/** Without the dust of binary fractions: 0.07 × 100 is 7. */
function short(value: number): string {
  return String(Number(value.toPrecision(12)));
}

import type { Weighing } from "../../model/change.ts";
import type { Direction } from "../../model/metric.ts";
import { decimalText } from "../../words/digits.ts";
import type { Entry } from "./entry.ts";

const WORSE: Readonly<Record<Direction, string>> = {
  "lower-is-better": "far above 0",
  "higher-is-better": "far below 0",
  undirected: "no side of 0",
};

/** The numbers behind p. */
export function weighingEntry(weighing: Weighing, direction: Direction): Entry {
  if (weighing.kind === "moderated t") {
    const { t, freedom, error } = weighing;
    return [
      "t",
      `${decimalText(t, 4)} = ln(now / before) / ${decimalText(error, 5)}, on ${decimalText(freedom, 0)} degrees of freedom; ${WORSE[direction]} is worse`,
    ];
  }
  const { now, past, crowding } = weighing;
  const expected = decimalText((past.k * now.n) / past.n, 2);
  const what = direction === "higher-is-better" ? "fell short" : "happened";
  const crowds =
    crowding === 1
      ? ""
      : `; they come in crowds of ${decimalText(crowding, 1)}, and a crowd counts as one`;
  return [
    "count",
    `${decimalText(now.k, 0)} of ${decimalText(now.n, 0)} ${what}, after ${decimalText(past.k, 0)} of ${decimalText(past.n, 0)} before; ${expected} were to be expected${crowds}`,
  ];
}

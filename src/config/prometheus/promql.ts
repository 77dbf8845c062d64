import { parser } from "@prometheus-io/lezer-promql";

/** Lengths of time as long as the words that they stand for, so that places stay where they are. */
const STANDINS: readonly (readonly [string, string])[] = [
  ["$window", "000090s"],
  ["$step", "0005s"],
];

/**
 * Where Prometheus' own grammar stops reading a query, as an index into it; undefined where it reads all of it. What only other
 * servers know (MetricsQL) is not read.
 */
export function brokenAt(query: string): number | undefined {
  const plain = STANDINS.reduce((text, [word, length]) => text.replaceAll(word, length), query);
  let at: number | undefined;
  parser.parse(plain).iterate({
    enter: ({ type, from }) => {
      if (type.isError) at ??= from;
    },
  });
  return at;
}

/** A query with a mark where something is wrong in it. */
export function markedAt(query: string, index: number): string {
  return `${query.slice(0, index)}▸${query.slice(index)}`;
}

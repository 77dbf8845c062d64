import type { Finding } from "../../model/finding.ts";

/** Findings with the most urgent first, the likely before the possible; else in the order of diagnosis. */
export function byPriority(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

const rank = ({ priority, confidence }: Finding): string =>
  `${priority}${confidence === "likely" ? 0 : 1}`;

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/** How far a query looks back from each of its points: its longest range or subquery (`[5m]`, `[1h30m:]`); 0 without one. */
export function lookBackOf(query: string): number {
  const ranges = [...withoutTexts(query).matchAll(/\[\s*(?<range>[0-9a-z]+)\s*(?::[^[\]]*)?\]/gu)];
  return Math.max(0, ...ranges.map(({ groups }) => durationOf(groups?.["range"] ?? "")));
}

/**
 * Whether a query is a counter as it stands (`db_pool_timeouts_total{job="app"}`), by Prometheus' naming: it counts since its
 * process began, so that only its increase over the run means something.
 */
export function isRawCounter(query: string): boolean {
  return /^[a-zA-Z_:][\w:]*_total\s*(?:\{\s*\})?$/u.test(withoutTexts(query).trim());
}

/** Whether Prometheus' naming says that a metric counts. */
export function isCounterName(metric: string): boolean {
  return /_(?:total|count|bucket|sum)$/u.test(metric);
}

/** What stands in quotes or in the braces of a selector is no syntax. */
function withoutTexts(query: string): string {
  return query
    .replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)|'(?:[^'\\]|\\.)*(?:'|\\?$)|`[^`]*(?:`|$)/gu, "")
    .replace(/\{[^{}]*\}/gu, "{}");
}

function durationOf(text: string): number {
  const parts = [...text.matchAll(/(?<!\d)(?<count>\d+)(?<unit>ms|[smhdwy])/gu)];
  return parts.reduce(
    (sum, { groups }) => sum + Number(groups?.["count"]) * (UNIT_MS[groups?.["unit"] ?? ""] ?? 0),
    0,
  );
}

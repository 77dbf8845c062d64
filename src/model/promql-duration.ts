const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/** A duration as PromQL writes it (`5m`, `1h30m`), in milliseconds; parts of no unit count nothing. */
export function promqlDuration(text: string): number {
  const parts = [...text.matchAll(/(?<!\d)(?<count>\d+)(?<unit>ms|[smhdwy])/gu)];
  return parts.reduce(
    (sum, { groups }) => sum + Number(groups?.["count"]) * (UNIT_MS[groups?.["unit"] ?? ""] ?? 0),
    0,
  );
}

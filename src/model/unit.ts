export const UNITS = [
  "ms",
  "bytes",
  "ratio",
  "count",
  "1/s",
  "bytes/s",
  "1/h",
  "bytes/h",
  "users",
  "number",
] as const;

/**
 * The unit of a number inside Plimsoll. Foreign units are converted once, in `ingestion` and `config`:
 * times are milliseconds, sizes bytes, ratios lie in 0..1. `number` is a custom metric that names no unit.
 * Growth is per hour: `bytes/h` for sizes, and `1/h` for all else, in the gauge's own unit.
 */
export type Unit = (typeof UNITS)[number];

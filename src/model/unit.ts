/**
 * The unit of a number inside Plimsoll. Foreign units are converted once, in `ingestion` and `config`:
 * times are milliseconds, sizes bytes, ratios lie in 0..1. `number` is a custom metric that names no unit.
 */
export type Unit = "ms" | "bytes" | "ratio" | "count" | "1/s" | "bytes/s" | "users" | "number";

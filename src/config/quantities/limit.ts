import type { Aggregation } from "../../model/aggregation.ts";
import type { Unit } from "../../model/unit.ts";
import { nearestNumber } from "./decimal.ts";
import type { Quantity } from "./quantity.ts";

/** A limit in the unit inside; `unit` is absent for a bare number. */
export interface Limit {
  readonly limit: number;
  readonly unit?: Unit;
}

/** Why an aggregation cannot have such a limit. */
export interface Misfit {
  readonly problem: string;
  readonly wayOut: string;
}

/**
 * Converts a quantity to the unit of an aggregation: rates are per second, growth is per hour, all else as it is.
 * Refuses what no metric can have: a growth that is not per time, a rate in seconds.
 */
export function limitOf(quantity: Quantity, aggregation: Aggregation): Limit | Misfit {
  if (aggregation.kind === "growth") return growthLimit(quantity);
  if (quantity.per !== undefined) return perTimeLimit(quantity, quantity.per, aggregation);
  const misfit = withoutTime(quantity, aggregation);
  if (misfit !== undefined) return misfit;
  const unit = UNIT[quantity.dimension];
  return finite({ limit: nearestNumber(quantity.amount), ...(unit !== undefined && { unit }) });
}

const UNIT: Readonly<Record<Quantity["dimension"], Unit | undefined>> = {
  plain: undefined,
  time: "ms",
  size: "bytes",
  ratio: "ratio",
  users: "users",
};

const SECONDS = { s: 1n, m: 60n, h: 3600n } as const;

/** Events per second; undefined when the quantity counts something else, or names no time. */
export function rateLimit({ amount, dimension, per }: Quantity): number | undefined {
  return dimension === "plain" && per !== undefined
    ? nearestNumber(amount, SECONDS[per])
    : undefined;
}

function growthLimit({ amount, dimension, per }: Quantity): Limit | Misfit {
  if (per === undefined && dimension === "plain") return finite({ limit: nearestNumber(amount) });
  if (per === undefined) {
    return {
      problem: "growth is per time, and the limit names no time",
      wayOut: "Write for example `growth < 10MB/h`.",
    };
  }
  const hourly = { ...amount, digits: amount.digits * 3600n };
  return finite({
    limit: nearestNumber(hourly, SECONDS[per]),
    unit: dimension === "size" ? "bytes/h" : "1/h",
  });
}

function perTimeLimit(
  { amount, dimension }: Quantity,
  per: "s" | "m" | "h",
  { kind }: Aggregation,
): Limit | Misfit {
  if (kind === "count") {
    return {
      problem: "a count is not per time",
      wayOut: "Write `rate` for what happens per time, or a plain number.",
    };
  }
  if (dimension !== "plain" && dimension !== "size") {
    return {
      problem: "only numbers and sizes are written per time",
      wayOut: "Write for example `rate > 100/s` or `rate < 5MB/s`.",
    };
  }
  return finite({
    limit: nearestNumber(amount, SECONDS[per]),
    unit: dimension === "size" ? "bytes/s" : "1/s",
  });
}

function withoutTime({ dimension }: Quantity, { kind }: Aggregation): Misfit | undefined {
  if (kind === "rate" && dimension !== "plain" && dimension !== "ratio") {
    return {
      problem: "a rate is a share or per second",
      wayOut: "Write for example `rate < 0.1%`, `rate > 100/s` or `rate < 5MB/s`.",
    };
  }
  if (kind === "count" && (dimension === "ratio" || dimension === "users")) {
    return {
      problem: "a count is a plain number",
      wayOut: "Write for example `count < 600`; a share is a `rate`.",
    };
  }
  return undefined;
}

function finite(limit: Limit): Limit | Misfit {
  if (Number.isFinite(limit.limit)) return limit;
  return { problem: "the limit is beyond what can be measured", wayOut: "Write a smaller number." };
}

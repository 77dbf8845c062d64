import type { Gauge, GaugeSeries } from "../../model/gauge.ts";
import { type Role, SHARES, TIMES } from "../../model/role.ts";
import { mean } from "../../statistics/mean.ts";

type Joining = (values: readonly number[]) => number;

const sum: Joining = (values) => values.reduce((total, value) => total + value, 0);
const greatest: Joining = (values) => values.reduce((most, value) => Math.max(most, value));

/** Where one full instance is the matter, however many are not. */
const BY_THE_GREATEST: ReadonlySet<Role> = new Set<Role>([
  "app.file_descriptors",
  "host.disk.busy",
  "host.network.share",
  "load.cpu",
  "database.lock_wait",
  "database.longest_transaction",
]);

/** Points of different instances within this many steps are of one time. */
const AT_ONE_TIME = 1.5;

/**
 * A gauge whose instances are told one by one as the service has it as a whole: counts are added, shares and times averaged, and of
 * what fills up in one place the greatest is taken. What has no number at a time is left out of it.
 */
export function joinedSeries(gauge: Gauge, role: Role): Gauge {
  if (gauge.series.length <= 1) return gauge;
  const joining = joiningOf(role);
  const timesMs = timesOf(gauge.series);
  const parts = gauge.series.map((one) => inCourse(one, gauge));
  const values = timesMs.map((time) => {
    const present = parts.flatMap((lastAt) => lastAt(time) ?? []);
    return present.length === 0 ? Number.NaN : joining(present);
  });
  return { ...gauge, series: [{ labels: {}, timesMs, values }] };
}

function joiningOf(role: Role): Joining {
  if (BY_THE_GREATEST.has(role)) return greatest;
  return SHARES.has(role) || TIMES.has(role) ? mean : sum;
}

/** Every time at which any series tells something, once, in order. */
function timesOf(series: readonly GaugeSeries[]): readonly number[] {
  const none: readonly number[] = [];
  const together = none.concat(...series.map(({ timesMs }) => timesMs));
  const all = Float64Array.from(together).toSorted();
  return Array.from(all.filter((time, index) => time !== all[index - 1]));
}

/**
 * What a series told last, asked of one time after the other; a counter keeps its count when it is gone, and anything else is forgotten
 * after a step. Nothing is laid out: a hundred series with times of their own would take a hundred times their memory.
 */
function inCourse(
  series: GaugeSeries,
  { isRawCounter, stepMs = 0 }: Gauge,
): (time: number) => number | undefined {
  const values = isRawCounter ? withoutResets(series.values) : series.values;
  const reachMs = isRawCounter ? Infinity : AT_ONE_TIME * stepMs;
  let next = 0;
  return (time) => {
    while ((series.timesMs[next] ?? Infinity) <= time) next += 1;
    const value = values[next - 1];
    const isKnown = value !== undefined && !Number.isNaN(value);
    return isKnown && time - (series.timesMs[next - 1] ?? 0) <= reachMs ? value : undefined;
  };
}

/** A counter counts from its first point on, since the sum of counters must not fall where one of them begins anew. */
function withoutResets(values: readonly number[]): readonly number[] {
  let before = values[0] ?? 0;
  let counted = 0;
  return values.map((value) => {
    if (Number.isNaN(value)) return value;
    counted += value < before ? value : value - before;
    before = value;
    return counted;
  });
}

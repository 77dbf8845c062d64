import type { Capacity, LoadLevel } from "../../model/capacity.ts";
import type { Indicator } from "../../model/judgement.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { Chart } from "./chart.ts";
import type { ChartLimit, ChartPhase } from "./chart-marks.ts";

/** Enough that straight lines between levels stay straight. */
const STEPS = 60;

/** Throughput and latency over users, with the knee as the edge of a shade; straight between the levels that were measured. */
export function capacityCharts(
  { levels, scalability, knee }: Capacity,
  own: readonly Indicator[],
  group: string,
): readonly Chart[] {
  const [first] = levels;
  const last = levels.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = first.users;
  const step = (last.users - from) / STEPS;
  const places = Array.from({ length: STEPS }, (_, index) => from + (index + 0.5) * step);
  const curve = (pick: (level: LoadLevel) => number): readonly number[] =>
    places.map((users) => between(levels, users, pick));
  const law =
    scalability.kind === "fitted" ? [{ name: "the law", values: lawAt(scalability, places) }] : [];
  const chart = { over: "users", from, step } as const;
  const phases = pastTheKnee(knee, last.users);
  const marks = { group, bands: [], phases };
  return [
    {
      ...chart,
      title: "Throughput over users",
      unit: "1/s",
      lines: [
        { name: "requests per second", values: curve((level) => level.requestsPerSecond) },
        ...law,
      ],
      marks: { ...marks, limits: [] },
    },
    {
      ...chart,
      title: "p95 over users",
      unit: "ms",
      lines: [{ name: "p95", values: curve((level) => level.p95Ms) }],
      marks: { ...marks, limits: own.flatMap(limitOf) },
    },
  ];
}

function between(
  levels: readonly LoadLevel[],
  users: number,
  pick: (level: LoadLevel) => number,
): number {
  const above = levels.findIndex((level) => level.users >= users);
  const high = levels[above] ?? levels.at(-1);
  const low = levels[above - 1] ?? high;
  if (high === undefined || low === undefined) return 0;
  const width = high.users - low.users;
  const share = width > 0 ? (users - low.users) / width : 0;
  return pick(low) + share * (pick(high) - pick(low));
}

function lawAt(
  law: Extract<Capacity["scalability"], { readonly kind: "fitted" }>,
  places: readonly number[],
): readonly number[] {
  const [alone, waits, talks] = [law.alone.value, law.contention.value, law.crosstalk.value];
  return places.map(
    (users) => (alone * users) / (1 + waits * (users - 1) + talks * users * (users - 1)),
  );
}

function pastTheKnee(knee: Capacity["knee"], most: number): readonly ChartPhase[] {
  return knee.kind === "found" && knee.users < most
    ? [{ name: "knee", shade: 2, from: knee.users, to: most }]
    : [];
}

function limitOf({
  metric,
  aggregation,
  phase,
  objective,
  unit,
}: Indicator): readonly ChartLimit[] {
  const shown = metric === "http_req_duration" && aggregation === "p(95)" && phase === undefined;
  if (!shown || objective === undefined) return [];
  const { comparator, limit } = objective;
  if (limit === undefined) return [];
  return [{ line: "p95", asked: `${comparator} ${quantityText(limit, unit)}`, value: limit }];
}

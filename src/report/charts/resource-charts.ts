import type { JudgedGauge } from "../../model/judged-resources.ts";
import type { JudgedScenario } from "../../model/judgement.ts";
import type { Role } from "../../model/role.ts";
import type { Chart } from "./chart.ts";

/** What the form's graph shows, by the names of its curves; three can be told apart. */
const CURVES: readonly (readonly [Role, string])[] = [
  ["host.cpu", "CPU of the machines"],
  ["app.cpu", "CPU of the service"],
  ["database.cpu", "CPU of the database"],
  ["host.memory", "memory of the machines"],
  ["app.memory.share", "memory of the service"],
];
const MOST = 3;

/** Utilisation over the time of a run; none where nothing was measured as a share. */
export function resourceCharts({ resources }: JudgedScenario): readonly Chart[] {
  const shares = CURVES.flatMap(([role, name]) => {
    const gauge = resources?.gauges.find(
      (one) => one.role === role && one.unit === "ratio" && one.curve !== undefined,
    );
    return gauge?.curve === undefined ? [] : [{ name, curve: gauge.curve }];
  });
  const [first] = shares;
  if (first === undefined) return [];
  const lines = shares
    .filter(({ curve }) => isAlike(curve, first.curve))
    .slice(0, MOST)
    .map(({ name, curve }) => ({ name, values: curve.values }));
  const { startMs, stepMs } = first.curve;
  return [
    {
      title: "Resource utilization over time",
      unit: "ratio",
      over: "time",
      from: startMs,
      step: stepMs,
      lines,
    },
  ];
}

type Curve = NonNullable<JudgedGauge["curve"]>;

/** Curves of one chart share its steps. */
function isAlike(one: Curve, other: Curve): boolean {
  return (
    one.startMs === other.startMs &&
    one.stepMs === other.stepMs &&
    one.values.length === other.values.length
  );
}

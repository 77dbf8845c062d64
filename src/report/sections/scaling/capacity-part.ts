import type { Capacity } from "../../../model/capacity.ts";
import type { JudgedScenario, Judgement } from "../../../model/judgement.ts";
import {
  busiestText,
  closureText,
  kneeText,
  peakText,
  scalabilityText,
  tasksText,
} from "../../../words/capacity-text.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import {
  type Block,
  bullets,
  caption,
  fact,
  folded,
  type Line,
  table,
} from "../../markup/blocks.ts";
import { capacityCharts } from "../../charts/capacity-charts.ts";
import { titleOf, indicatorsOf } from "../../scenarios.ts";

/** What the levels of load of one scenario tell: knee, law, bottleneck, the levels, and their charts. */
export function capacityPart(scenario: JudgedScenario, judgement: Judgement): readonly Block[] {
  const { capacity } = scenario;
  if (capacity === undefined) return [];
  const index = judgement.scenarios.indexOf(scenario);
  const own = indicatorsOf(judgement, scenario);
  const charts = capacityCharts(capacity, own, `capacity-${index + 1}`);
  return [
    caption(`By levels of load, from ${titleOf(scenario)}`),
    bullets(factsOf(capacity)),
    ...charts.map((chart): Block => ({ kind: "chart", chart })),
    folded(LEVELS[capacity.cut], [levelTable(capacity)]),
  ];
}

function factsOf(capacity: Capacity): readonly Line[] {
  const { knee, scalability, closure, busiest } = capacity;
  const tasks = tasksText(capacity);
  return [
    fact("Knee", kneeText(knee)),
    ...(tasks === undefined ? [] : [fact("Tasks/Hour before the knee", tasks)]),
    fact("Scalability law", scalabilityText(scalability)),
    ...(scalability.kind === "fitted"
      ? [fact("Peak of throughput", peakText(scalability.peak))]
      : []),
    fact("Little's law", closureText(closure)),
    ...(busiest === undefined ? [] : [fact("First to saturate", busiestText(busiest))]),
  ];
}

const LEVELS: Readonly<Record<Capacity["cut"], string>> = {
  plateaus: "Levels of load: the plateaus of users up to the greatest",
  ramp: "Levels of load: twentieths of the ramp, and the time at its top",
};

function levelTable({ levels }: Capacity): Block {
  return table(
    [">Users", ">Requests/s", ">Mean", ">p95", ">Failed"],
    levels.map(({ users, requestsPerSecond, meanMs, p95Ms, errorRate = 0 }) => [
      quantityText(users, "users"),
      quantityText(requestsPerSecond, "1/s"),
      quantityText(meanMs, "ms"),
      quantityText(p95Ms, "ms"),
      quantityText(errorRate, "ratio"),
    ]),
  );
}

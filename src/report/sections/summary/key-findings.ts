import type { Indicator, Judgement } from "../../../model/judgement.ts";
import { code } from "../../../words/code.ts";
import { type Line, table } from "../../markup/blocks.ts";
import { type Figure, FIGURES, found } from "../../figures/figures.ts";
import { decisive, indicatorCells } from "../../figures/figure-rows.ts";
import { spareOf } from "../../figures/headroom.ts";
import { judgedScenarios } from "../../scenarios.ts";
import { type Missing, type Section, section } from "../../markup/section.ts";

const ROWS: readonly {
  readonly label: string;
  readonly figure: Figure;
  readonly worst: "high" | "low";
}[] = [
  { label: "p50 Latency", figure: FIGURES.p50, worst: "high" },
  { label: "p95 Latency", figure: FIGURES.p95, worst: "high" },
  { label: "p99 Latency", figure: FIGURES.p99, worst: "high" },
  { label: "Error Rate", figure: FIGURES.errorRate, worst: "high" },
  { label: "Throughput", figure: FIGURES.throughput, worst: "low" },
];

/** The form's six numbers, each from the scenario that came off worst by it, which is named beside the number. */
export function keyFindings(judgement: Judgement): Section {
  const filled = ROWS.map(({ label, figure, worst }) => {
    const scenario = worstScenario(judgement, figure, worst);
    const hits = scenario === undefined ? [] : found(judgement, scenario, figure);
    return { label, need: figure.need, scenario, hits };
  });
  const users = mostUsers(judgement);
  const rows: readonly (readonly Line[])[] = [
    ...(users === undefined ? [] : [users]),
    ...filled.flatMap(({ label, scenario, hits }) => {
      if (scenario === undefined || hits.length === 0) return [];
      const [value, target, status] = indicatorCells(hits);
      return [[label, target, `${value} (${code(scenario)})`, status]];
    }),
  ];
  const missing: readonly Missing[] = [
    ...(users === undefined
      ? [{ where: "Key Findings", row: "Concurrent Users", need: "scenario" as const }]
      : []),
    ...filled.flatMap(({ label, hits, need }) =>
      hits.length === 0 ? [{ where: "Key Findings", row: label, need }] : [],
    ),
  ];
  const blocks =
    rows.length === 0 ? [] : [table(["Metric", ">Target", ">Achieved", "=Status"], rows)];
  return section(blocks, missing);
}

/** Where the objective is missed, else where it has the least to spare, else where the number itself is worst. */
function worstScenario(
  judgement: Judgement,
  figure: Figure,
  worst: "high" | "low",
): string | undefined {
  const candidates = judgedScenarios(judgement).flatMap(({ name }) => {
    const one = decisive(found(judgement, name, figure));
    return one === undefined ? [] : [{ name, badness: badness(one, worst) }];
  });
  return candidates.toSorted((a, b) => b.badness - a.badness)[0]?.name;
}

function badness(indicator: Indicator, worst: "high" | "low"): number {
  const { value, objective } = indicator;
  const size = value === undefined ? 0 : (worst === "high" ? 1 : -1) * value;
  if (objective?.verdict === "missed") return 1e15 + size;
  if (objective?.verdict === "unmeasured") return 1e14;
  if (objective === undefined) return size / 1e15;
  const spare = spareOf(indicator);
  return spare === undefined ? 1 : 1e13 / (1 + spare);
}

function mostUsers(judgement: Judgement): readonly Line[] | undefined {
  const most = judgedScenarios(judgement)
    .flatMap((scenario) =>
      found(judgement, scenario.name, FIGURES.maxUsers).map((indicator) => ({
        scenario,
        indicator,
      })),
    )
    .toSorted((a, b) => (b.indicator.value ?? 0) - (a.indicator.value ?? 0))[0];
  if (most?.indicator.value === undefined) return undefined;
  const { name, load } = most.scenario;
  const [value, target, status] = indicatorCells([most.indicator], load.users);
  return ["Concurrent Users", target, `${value} (${code(name)})`, status];
}

import type { Indicator, Judgement } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { countText } from "../../words/count-text.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { carriedScenarios, needOfCarried } from "../figures/carried.ts";
import { heading, type Line, paragraph, table } from "../markup/blocks.ts";
import { type Figure, FIGURES, measured } from "../figures/figures.ts";
import { errorCeiling, proposedLevel } from "../figures/proposed-level.ts";
import { type Missing, type Section, section } from "../markup/section.ts";

/** The outward promise is looser than the inner one. */
const LOOSER = 2;

interface Proposal {
  readonly scenario: string;
  readonly measured: string;
  readonly slo: number;
}

const LATENCIES = [
  { row: "p50 Latency", figure: FIGURES.p50 },
  { row: "p95 Latency", figure: FIGURES.p95 },
  { row: "p99 Latency", figure: FIGURES.p99 },
] as const;

/** Service levels that this run would have kept: proposed from the worst scenario that met its objectives. */
export function serviceLevels(judgement: Judgement): Section {
  const errors = promising(worst(judgement, FIGURES.errorRate, errorCeiling));
  const latencies = LATENCIES.map(({ row, figure }) => ({
    row,
    proposal: worst(judgement, figure, (value) => value),
  }));
  const rows: readonly (readonly Line[])[] = [
    ...(errors === undefined ? [] : [availabilityRow(errors)]),
    ...latencies.flatMap(({ row, proposal }) =>
      proposal === undefined ? [] : [levelRow(row, proposal, "ms")],
    ),
    ...(errors === undefined ? [] : [levelRow("Error Rate", errors, "ratio")]),
  ];
  const missing: readonly Missing[] = [
    ...(errors === undefined ? ["Availability", "Error Rate"] : []).map((row) =>
      lacking(row, needOfCarried(judgement, "scenario")),
    ),
    ...latencies.flatMap(({ row, proposal }) =>
      proposal === undefined ? [lacking(row, needOfCarried(judgement, "k6 statistics"))] : [],
    ),
  ];
  return section(
    [
      heading(2, "Service Level Objectives (SLOs)"),
      ...(rows.length === 0
        ? [
            paragraph(
              "Nothing is proposed: no scenario met all of its objectives with numbers to build on.",
            ),
          ]
        : [
            paragraph(
              "Proposed from what was measured: the worst scenario that met its objectives, a quarter of headroom, rounded up; the SLA is twice as loose. To the error rate three failures are added first, because no run of finite length proves a rate of zero.",
            ),
            table(["Metric", ">SLO", ">SLA", "Proposed from"], rows),
          ]),
    ],
    missing,
  );
}

/** A rate so high, or of so few requests, that nothing is left to be promised, is no proposal. */
function promising(proposal: Proposal | undefined): Proposal | undefined {
  return proposal === undefined || proposal.slo * LOOSER >= 1 ? undefined : proposal;
}

const lacking = (row: string, need: Missing["need"]): Missing => ({
  where: "Service Level Objectives",
  row,
  need,
});

function worst(
  judgement: Judgement,
  figure: Figure,
  ceiling: (value: number, samples: number | undefined) => number,
): Proposal | undefined {
  const candidates = carriedScenarios(judgement).flatMap(({ name }) => {
    const one = measured(judgement, name, figure);
    if (one === undefined) return [];
    const samples = one.samples ?? measured(judgement, name, FIGURES.requests)?.value;
    const size = ceiling(one.value, samples);
    return size > 0 ? [{ scenario: name, one, size }] : [];
  });
  const [top] = candidates.toSorted((a, b) => b.size - a.size);
  if (top === undefined) return undefined;
  return {
    scenario: top.scenario,
    measured: measuredText(top.one),
    slo: proposedLevel(top.size),
  };
}

/** A rate with the requests it is of: 0 % of few is worse than 0.01 % of many. */
function measuredText({ value, unit, samples }: Indicator & { readonly value: number }): string {
  const of =
    unit === "ratio" && samples !== undefined ? ` of ${countText(samples, "request")}` : "";
  return `${quantityText(value, unit)}${of}`;
}

function levelRow(
  row: string,
  { slo, scenario, measured: text }: Proposal,
  unit: "ms" | "ratio",
): readonly Line[] {
  return [
    row,
    `< ${quantityText(slo, unit)}`,
    `< ${quantityText(Math.min(slo * LOOSER, unit === "ratio" ? 1 : Infinity), unit)}`,
    `${text} (${code(scenario)})`,
  ];
}

function availabilityRow({ slo, scenario }: Proposal): readonly Line[] {
  return [
    "Availability",
    quantityText(Math.max(0, 1 - slo), "ratio"),
    quantityText(Math.max(0, 1 - slo * LOOSER), "ratio"),
    `the error rate (${code(scenario)})`,
  ];
}

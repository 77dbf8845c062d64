import type { Finding } from "../../../model/finding.ts";
import type { Judgement } from "../../../model/judgement.ts";
import { code } from "../../../words/code.ts";
import { decimalText } from "../../../words/digits.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import {
  bullets,
  fact,
  heading,
  type Item,
  type Line,
  numbered,
  paragraph,
} from "../../markup/blocks.ts";
import { carriedScenarios, needOfCarried } from "../../figures/carried.ts";
import { type Figure, FIGURES, measured } from "../../figures/figures.ts";
import { judgedScenarios } from "../../scenarios.ts";
import { capacityPart } from "./capacity-part.ts";
import { growthPart } from "./growth-part.ts";
import { joined, type Missing, type Section, section } from "../../markup/section.ts";

const SECONDS_PER_HOUR = 3600;

const ITERATIONS: Figure = { metrics: ["iterations"], aggregation: "rate", need: "scenario" };

/** What the service carries, and what is known about more. Nothing is told of a load that was not measured. */
export function scalingSection(judgement: Judgement): Section {
  return joined([
    section([heading(2, "Scaling Recommendations")]),
    capacity(judgement),
    growthPart(judgement, most(judgement, FIGURES.maxUsers)?.value),
    strategy(judgement),
  ]);
}

const OF_WHOLE_RUNS =
  "The greatest of the scenarios that met all their objectives; what counts per second or hour is the average of a whole run.";

const ROWS = [
  {
    row: "Concurrent Users",
    figure: FIGURES.maxUsers,
    print: (value: number) => quantityText(value, "users"),
  },
  {
    row: "Requests/Second",
    figure: FIGURES.throughput,
    print: (value: number) => quantityText(value, "1/s"),
  },
  {
    row: "Tasks/Hour",
    figure: ITERATIONS,
    print: (value: number) => `${decimalText(Math.round(value * SECONDS_PER_HOUR), 0)} iterations`,
  },
];

/** The greatest numbers among scenarios that met all their objectives: load that was not carried is no capacity. */
function capacity(judgement: Judgement): Section {
  const filled = ROWS.map(({ row, figure, print }) => ({
    row,
    most: most(judgement, figure),
    print,
  }));
  const lines = filled.flatMap(({ row, most: best, print }): readonly Line[] =>
    best === undefined ? [] : [fact(row, `${print(best.value)}, in ${code(best.scenario)}`)],
  );
  const need = needOfCarried(judgement, "scenario");
  const missing = filled.flatMap(({ row, most: best }): readonly Missing[] =>
    best === undefined ? [{ where: "Current Capacity", row, need }] : [],
  );
  const none = "No scenario met all of its objectives, so no load is known to be carried.";
  return section(
    [
      heading(3, "Current Capacity"),
      ...(lines.length === 0 ? [paragraph(none)] : [paragraph(OF_WHOLE_RUNS), bullets(lines)]),
      ...judgedScenarios(judgement).flatMap((scenario) => capacityPart(scenario, judgement)),
    ],
    missing,
  );
}

function most(judgement: Judgement, figure: Figure) {
  return carriedScenarios(judgement)
    .flatMap(({ name }) => {
      const one = measured(judgement, name, figure);
      return one === undefined ? [] : [{ scenario: name, value: one.value }];
    })
    .toSorted((a, b) => b.value - a.value)[0];
}

const STRATEGIES: readonly {
  readonly title: string;
  readonly fits: (finding: Finding) => boolean;
}[] = [
  {
    title: "Horizontal Scaling",
    fits: ({ rule }) => ["cpu-saturated", "autoscaling-late", "queue-falls-behind"].includes(rule),
  },
  {
    title: "Vertical Scaling",
    fits: ({ rule }) =>
      [
        "database-saturated",
        "database-connection-limit",
        "disk-or-network-saturated",
        "cache-evicting",
      ].includes(rule),
  },
  { title: "Architectural Changes", fits: ({ effort }) => effort === "weeks" },
];

/** Which way of scaling the findings speak for; without one nothing is recommended. */
function strategy({ findings }: Judgement): Section {
  const items = STRATEGIES.map(({ title, fits }): Item => {
    const own = findings.filter(fits);
    return {
      line: [
        { kind: "strong", text: title },
        { kind: "words", text: own.length === 0 ? ": nothing measured here speaks for it" : "" },
      ],
      below: own.map(
        ({ recommendation, scenario }) => `${recommendation} (found in ${code(scenario)})`,
      ),
    };
  });
  return section([heading(3, "Scaling Strategy"), numbered(items)]);
}

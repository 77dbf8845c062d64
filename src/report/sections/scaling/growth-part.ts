import type { Capacity, Growth, GrowthNeed } from "../../../model/capacity.ts";
import type { Judgement } from "../../../model/judgement.ts";
import { growthText } from "../../../words/capacity-text.ts";
import { code } from "../../../words/code.ts";
import { countText } from "../../../words/count-text.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import { heading, type Line, paragraph, table } from "../../markup/blocks.ts";
import { needOfCarried } from "../../figures/carried.ts";
import { judgedScenarios } from "../../scenarios.ts";
import { type Missing, type Section, section } from "../../markup/section.ts";

/** The form's rows by their multiple of today's load. */
const TIMEFRAMES: readonly (readonly [number, string])[] = [
  [1, "Current"],
  [2, "3 Months"],
  [5, "6 Months"],
  [10, "12 Months"],
];

const TITLES = ["Timeframe", ">Users", ">Load Multiplier", "Infrastructure Needed"];

/** What more load would need: from the levels of a ramp-up, else only what carried the load of today. */
export function growthPart(judgement: Judgement, carriedUsers: number | undefined): Section {
  const found = judgedScenarios(judgement).flatMap(({ name, capacity }) =>
    capacity === undefined ? [] : [{ name, capacity }],
  );
  const best = found.find(({ capacity }) => capacity.knee.kind === "found") ?? found[0];
  return best === undefined
    ? withoutLevels(judgement, carriedUsers)
    : byLevels(judgement, best.name, best.capacity);
}

const AS_MEASURED = "as measured";

const INSTANCES =
  " Instances carry 70 % of what one carried at the knee; their range is that of the levels around it.";

function byLevels(judgement: Judgement, name: string, { growth }: Capacity): Section {
  const rows = TIMEFRAMES.flatMap(([times, timeframe]) => {
    const row = growth.rows.find((one) => one.times === times);
    return row === undefined ? [] : [{ ...row, timeframe }];
  });
  const cells = rows.map(({ timeframe, users, times, need }): readonly Line[] => [
    timeframe,
    quantityText(users, "users"),
    `${times}x`,
    times === 1 ? currentText(judgement, growth, need) : growthText(need, users),
  ]);
  const isKnown = serversText(judgement) !== AS_MEASURED || growth.instances !== undefined;
  const missing = rows.flatMap(({ timeframe, times, need }): readonly Missing[] =>
    need.kind === "instances" || (times === 1 && isKnown)
      ? []
      : [{ where: "Projected Growth", row: timeframe, ...wayOut(need, times) }],
  );
  return section(
    [
      heading(3, "Projected Growth"),
      table(TITLES, cells),
      paragraph(
        `1x is the greatest load of ${code(name)}.${rows.some(({ need }) => need.kind === "instances") ? INSTANCES : ""} Nothing is said beyond twice what was measured, nor of what the instances share.`,
      ),
    ],
    missing,
  );
}

/** What carried the load, and what it needs to do so with room. */
function currentText(judgement: Judgement, { instances, users }: Growth, need: GrowthNeed): string {
  const servers = serversText(judgement);
  const ran = instances === undefined ? servers : `${countText(instances, "instance")} carried it`;
  return need.kind === "instances" ? `${growthText(need, users)}; ${ran}` : ran;
}

/** Today's load was measured: only what carried it is not told. */
function wayOut(
  need: Exclude<GrowthNeed, { readonly kind: "instances" }>,
  times: number,
): Pick<Missing, "need" | "key"> {
  if (times === 1) return { need: "config", key: "report.environment" };
  const inMachines = need.kind === "unknown" && need.why !== "no knee";
  return { need: inMachines ? "prometheus" : "bigger test" };
}

function withoutLevels(judgement: Judgement, users: number | undefined): Section {
  const rows: readonly (readonly Line[])[] =
    users === undefined
      ? []
      : [["Current", quantityText(users, "users"), "1x", serversText(judgement)]];
  const missing = TIMEFRAMES.slice(1).map(([, row]): Missing => ({
    where: "Projected Growth",
    row,
    need: "bigger test",
  }));
  return section(
    [
      heading(3, "Projected Growth"),
      ...(rows.length === 0 ? [] : [table(TITLES, rows)]),
      paragraph(
        "Greater loads were not measured, so nothing is said about what they need: a ramp-up to the load in question, with k6's samples, answers it.",
      ),
    ],
    users === undefined
      ? [
          { where: "Projected Growth", row: "Current", need: needOfCarried(judgement, "scenario") },
          ...missing,
        ]
      : missing,
  );
}

function serversText({ report }: Judgement): string {
  const servers = report.environment
    .map(({ component, count }) => (count === undefined ? component : `${count} ${component}`))
    .join(", ");
  return servers === "" ? AS_MEASURED : servers;
}

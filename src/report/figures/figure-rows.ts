import { grouped } from "../../model/grouped.ts";
import { indicatorKey } from "../../model/indicator.ts";
import type { JudgedSamples } from "../../model/judged-samples.ts";
import type { JudgedResources } from "../../model/judged-resources.ts";
import type { Indicator, JudgedScenario, Judgement } from "../../model/judgement.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { Line } from "../markup/blocks.ts";
import { type Figure, found, owedFirst } from "./figures.ts";
import { markedVerdict, targetCell, valueCell } from "./indicator-cells.ts";
import type { Missing } from "../markup/section.ts";
import { titleOf } from "../scenarios.ts";

/** A row of a results table of the form: its label there, and the number that belongs into it. */
export interface RowSpec {
  readonly label: string;
  /** `samples`: only they tell it. */
  readonly figure: Figure | "duration" | "samples";
  /** What samples tell of it where no indicator does, as printed. */
  readonly told?: (samples: JudgedSamples) => string | undefined;
  /** The same of the service's machines. */
  readonly ofMachines?: (resources: JudgedResources) => string | undefined;
}

/** Rows that have a number, and those that have none. */
interface FilledRows {
  readonly rows: readonly (readonly Line[])[];
  readonly missing: readonly Missing[];
  /** Keys of the indicators that the rows show. */
  readonly shown: ReadonlySet<string>;
}

/** Fills `Metric | Value | Target | Status` for one scenario. A row without a number is not a row of dashes: it is missing. */
export function filledRows(
  judgement: Judgement,
  scenario: JudgedScenario,
  specs: readonly RowSpec[],
): FilledRows {
  const filled = specs.map((spec) => ({ spec, ...cellsOf(judgement, scenario, spec) }));
  return {
    rows: filled.flatMap(({ spec, cells }) =>
      cells === undefined ? [] : [[spec.label, ...cells]],
    ),
    missing: filled.flatMap(({ spec, cells, need }) =>
      cells === undefined ? [{ where: titleOf(scenario), row: spec.label, need }] : [],
    ),
    shown: new Set(filled.flatMap(({ keys }) => keys)),
  };
}

interface Cells {
  readonly cells: readonly Line[] | undefined;
  readonly need: Missing["need"];
  readonly keys: readonly string[];
}

function cellsOf(judgement: Judgement, scenario: JudgedScenario, spec: RowSpec): Cells {
  const { figure, told, ofMachines } = spec;
  if (figure === "duration") return durationCells(scenario);
  const fromSamples = (need: Missing["need"]): Cells => {
    const { samples, resources } = scenario;
    const text = (samples && told?.(samples)) ?? (resources && ofMachines?.(resources));
    return { cells: text === undefined ? undefined : [text, "", ""], need, keys: [] };
  };
  if (figure === "samples") return fromSamples("samples");
  const hits = found(judgement, scenario.name, owedFirst(judgement, scenario.name, figure));
  if (hits.length === 0) return fromSamples(figure.need);
  const cells = indicatorCells(hits, plannedUsers(figure, scenario));
  return { cells, need: figure.need, keys: hits.map(indicatorKey) };
}

/** How many users the config plans, where the number is one of users. */
function plannedUsers({ metrics }: Figure, { load }: JudgedScenario): number | undefined {
  return metrics.includes("vus") ? load.users : undefined;
}

/** Value, target and status of one number with all of its objectives; where nothing was asked, what the config plans. */
export function indicatorCells(
  hits: readonly Indicator[],
  planned?: number,
): readonly [value: string, target: string, status: string] {
  const [first] = hits;
  if (first === undefined) return ["", "", ""];
  const targets = hits.filter(({ objective }) => objective !== undefined).map(targetCell);
  if (planned !== undefined && targets.length === 0) {
    return [valueCell(first), `${quantityText(planned, "users")} planned`, reached(first, planned)];
  }
  return [valueCell(decisive(hits) ?? first), targets.join(" and "), statusCell(hits)];
}

/** Whether the greatest load came to what was planned; a fact and no verdict, so it has no mark. */
function reached({ aggregation, value }: Indicator, planned: number): string {
  if (aggregation !== "max" || value === undefined) return "";
  return value >= planned ? "reached" : "not reached";
}

/** The worst verdict, marked; empty where nothing was asked. */
export function statusCell(hits: readonly Indicator[]): string {
  const objective = decisive(hits)?.objective;
  return objective === undefined ? "" : markedVerdict(objective);
}

/** The indicator whose objective has the worst verdict. */
export function decisive(hits: readonly Indicator[]): Indicator | undefined {
  return hits.toSorted((a, b) => urgency(a) - urgency(b))[0];
}

function urgency({ objective }: Indicator): number {
  return objective === undefined ? 3 : { missed: 0, unmeasured: 1, met: 2 }[objective.verdict];
}

function durationCells({ durationMs, load }: JudgedScenario): Cells {
  if (durationMs === undefined) return { cells: undefined, need: "samples", keys: [] };
  const target =
    load.durationMs === undefined ? "" : `${quantityText(load.durationMs, "ms")} planned`;
  return { cells: [quantityText(durationMs, "ms"), target, ""], need: "samples", keys: [] };
}

/** Everything else of the scenario that was asked for and that the form has no row for. */
export function furtherRows(
  { indicators }: Judgement,
  scenario: string,
  shown: ReadonlySet<string>,
): readonly (readonly Line[])[] {
  const others = indicators.filter(
    (one) =>
      one.scenario === scenario && one.objective !== undefined && !shown.has(indicatorKey(one)),
  );
  return [...grouped(others, indicatorKey)].map(([key, hits]) => {
    const [first] = hits;
    const name = first === undefined ? key : formName(indicatorName(first));
    return [name, ...indicatorCells(hits)];
  });
}

/** `p50 Latency`, `Check Pass Rate`, `Rate of` a custom metric: a name of ours among the labels of the form. */
function formName(name: string): string {
  const [own = "", ...foreign] = name.split("`");
  const titled = own.replace(/\b(?!of\b|during\b|per\b|p\d)[a-z]/gu, (letter) =>
    letter.toUpperCase(),
  );
  return [titled, ...foreign].join("`");
}

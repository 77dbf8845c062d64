import type { Indicator } from "../model/judgement.ts";
import type { JudgedResources } from "../model/judged-resources.ts";
import type { Role } from "../model/role.ts";
import type { Run } from "../model/run.ts";
import type { PlannedLoad } from "../model/scenario.ts";
import type { Shapes } from "../model/shapes.ts";
import type { Source } from "../model/source.ts";
import type { Stretch } from "../model/timeline.ts";
import type { RoleGauge } from "./evidence/role-gauge.ts";

/** All that diagnosis knows of one run of one scenario. What was not measured is absent, and rules that need it are silent. */
export interface RunFacts {
  readonly scenario: string;
  readonly load: PlannedLoad;
  readonly run: Run;
  /** What the samples show over time. */
  readonly shapes?: Shapes;
  /** What the service's machines did. */
  readonly resources?: JudgedResources;
  /** In the order of the config's queries; one role may be played by several. */
  readonly gauges: readonly RoleGauge[];
  /** The parts of the run in unix time. */
  readonly times: RunTimes;
  /** The scenario's indicators with their verdicts. */
  readonly indicators: readonly Indicator[];
  /** Keys of indicators that met their objective with less than a tenth of its limit to spare. */
  readonly thin: ReadonlySet<string>;
  /** What keeps the run from being compared with its baseline (`users 40 → 70`). */
  readonly differences: readonly string[];
  readonly earlier?: EarlierRuns;
}

/** When the run and its measured phase were, in unix time. */
export interface RunTimes {
  readonly run: Stretch;
  readonly measured: readonly Stretch[];
}

/** The roles whose levels a rule holds against the baseline, so that baselines must remember them. */
export const COMPARED_ROLES: ReadonlySet<Role> = new Set<ComparedRole>([
  "database.statement_time",
  "database.statements",
  "cache.hit_ratio",
  "cache.operations",
  "queue.depth",
  "queue.completed",
]);

/** A role whose earlier level a rule may ask for. */
export type ComparedRole =
  | "database.statement_time"
  | "database.statements"
  | "cache.hit_ratio"
  | "cache.operations"
  | "queue.depth"
  | "queue.completed";

/** What comparable runs before this one showed, on average. */
export interface EarlierRuns {
  readonly source: Source;
  /** The mean level of a role, in the inner unit. */
  readonly level: (role: ComparedRole) => number | undefined;
  /** The mean of an indicator by its key: `http_reqs rate`. */
  readonly indicator: (key: string) => number | undefined;
}

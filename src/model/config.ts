import type { Scenario } from "./scenario.ts";
import type { Objective } from "./objective.ts";
import type { PrometheusPlan } from "./prometheus-plan.ts";
import type { Waiver } from "./waiver.ts";

/** A change that matters: relative (0.05 is 5 %) for positive quantities, in ratio points for ratios. */
export interface Tolerance {
  readonly relative: number;
  readonly points: number;
  /** By indicator key or metric, where the config says otherwise. */
  readonly byIndicator: ReadonlyMap<
    string,
    { readonly relative?: number; readonly points?: number }
  >;
}

/** Where the baseline lives and how it is used. */
export interface BaselinePlan {
  /** Relative to the config; the default is `plimsoll.baseline.json`. */
  readonly file: string;
  /** Runs kept per scenario. */
  readonly keep: number;
  readonly tolerance: Tolerance;
  /** Indicator keys to gate instead of the default ones. */
  readonly compare?: readonly string[];
  /** What must be equal for runs to be compared, besides the load and its machine. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A row of the form's table of machines. */
export interface EnvironmentRow {
  readonly component: string;
  readonly specification: string;
  readonly count?: number;
}

/** Who signs a release in a role: by hand, or by approving the pull request of the release where people or a team are named. */
export interface SignOffRole {
  readonly role: string;
  /** Logins; any one of them signs. */
  readonly people: readonly string[];
  /** `organisation/team`; any one of its members signs. */
  readonly team?: string;
}

/** What only people know, for the report. */
export interface ReportPlan {
  readonly environment: readonly EnvironmentRow[];
  /** Component to version. */
  readonly software: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly signOff: readonly SignOffRole[];
  readonly preparedBy?: string;
  /** When the tests were made, as people write it: `2026-11-01 to 2026-11-14`. */
  readonly testPeriod?: string;
  /** The application monitoring in use. */
  readonly apm?: string;
  readonly template?: string;
}

/** `plimsoll.yml`, checked and converted: units inside, defaults filled. */
export interface Config {
  readonly file: string;
  readonly service: string;
  /** Objectives for scenarios that the config does not name. */
  readonly objectives: readonly Objective[];
  readonly scenarios: readonly Scenario[];
  readonly prometheus?: PrometheusPlan;
  readonly baseline: BaselinePlan;
  readonly waivers: readonly Waiver[];
  readonly report: ReportPlan;
}

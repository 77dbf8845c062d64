import type { Role } from "../model/role.ts";
import type { FailureKind } from "../model/verdict.ts";

/** The shape of `plimsoll.yml` once it is valid by `schema/plimsoll.schema.json`; its texts are not yet read. */
export interface PlimsollFile {
  readonly version: 1;
  readonly service?: string;
  readonly objectives?: ObjectivesFile;
  readonly scenarios?: Readonly<Record<string, ScenarioFile>>;
  readonly prometheus?: PrometheusFile;
  readonly baseline?: BaselineFile;
  readonly waivers?: readonly WaiverFile[];
  readonly report?: ReportFile;
}

/** Metric to objectives, as written. */
export type ObjectivesFile = Readonly<Record<string, ObjectiveFile | readonly ObjectiveFile[]>>;

/** One objective as written. */
export type ObjectiveFile =
  | string
  | {
      readonly objective: string;
      readonly absent?: "zero" | "unmeasured";
      readonly phase?: string;
    };

/** One scenario as written. */
export interface ScenarioFile {
  readonly title?: string;
  readonly kind?: "ramp-up" | "sustained" | "spike" | "endurance" | "other";
  readonly load?: {
    readonly users?: number;
    readonly duration?: string;
    readonly rate?: string;
    readonly executor?: string;
  };
  readonly phases?: Readonly<Record<string, string>>;
  readonly results?: string | readonly string[];
  readonly objectives?: ObjectivesFile;
}

/** What is asked of Prometheus, as written. */
export interface PrometheusFile {
  readonly url?: string;
  readonly presets?: readonly string[];
  readonly selectors?: Readonly<Record<string, string>>;
  readonly range?: string;
  readonly queries?: Readonly<
    Record<
      string,
      {
        readonly query: string;
        readonly unit?: string;
        readonly per?: string;
        readonly absent?: "zero" | "unmeasured";
        readonly role?: Role;
      }
    >
  >;
}

/** The use of the baseline, as written. */
export interface BaselineFile {
  readonly file?: string;
  readonly keep?: number;
  readonly tolerance?: string | Readonly<Record<string, string>>;
  readonly compare?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A waiver as written. */
export interface WaiverFile {
  readonly scenario: string;
  readonly objective: string;
  readonly until: string;
  readonly reason: string;
  readonly waives?: readonly FailureKind[];
  readonly bound?: string;
}

/** Who signs, as written: the role alone is a row to be signed by hand. */
export type SignOffFile =
  | string
  | {
      readonly role: string;
      readonly people?: string | readonly string[];
      readonly team?: string;
    };

/** What only people know, as written. */
export interface ReportFile {
  readonly environment?: readonly {
    readonly component: string;
    readonly specification: string;
    readonly count?: number;
  }[];
  readonly software?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly "sign-off"?: readonly SignOffFile[];
  readonly "prepared-by"?: string;
  readonly "test-period"?: string;
  readonly apm?: string;
  readonly template?: string;
}

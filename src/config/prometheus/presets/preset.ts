import type { Role } from "../../../model/role.ts";

/** A ready set of queries for one exporter. */
export interface Preset {
  /** As `presets:` names it. */
  readonly name: string;
  /** What must be running for it. */
  readonly source: string;
  /** A label that the selector must hold; without it two runs or two services would be mixed. */
  readonly needs?: string;
  readonly queries: readonly PresetQuery[];
}

/**
 * A query of a preset. `$selector` in it is the config's selector for the preset, `$range` the range of rates, `$window` the length
 * of the run: what holds that is asked once, at its end.
 */
export interface PresetQuery {
  readonly name: string;
  /** What the number is, with its aggregation over instances. */
  readonly title: string;
  readonly query: string;
  /** In the words of `unit:`. */
  readonly unit?: string;
  readonly role: Role;
  /** What it means that no series is found. */
  readonly absence: string;
  readonly absent?: "zero";
  /** Labels that its series do not bear though those of its neighbours do: the selector's matchers on them are left out. */
  readonly without?: readonly string[];
}

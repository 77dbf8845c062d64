import { capacityOf } from "../../judging/capacity/capacity.ts";
import { roleGauges } from "../gauges/role-gauges.ts";
import type { Capacity } from "../../model/capacity.ts";
import type { Objective } from "../../model/objective.ts";
import type { Run } from "../../model/run.ts";
import type { Scenario, ScenarioKind } from "../../model/scenario.ts";

/**
 * How much the service carries, from a ramp-up; from a run of no known kind where its levels carry the law. A spike or a steady
 * load is no measure of it.
 */
export function judgedCapacity(
  { samples, machines, startMs = 0 }: Run,
  scenario: Scenario | undefined,
  objectives: readonly Objective[],
): Capacity | undefined {
  const kind = scenario?.kind ?? "other";
  if (samples === undefined || !MEASURES_IT.has(kind)) return undefined;
  const { timeline, phases } = samples;
  const capacity = capacityOf({
    timeline,
    phases,
    objectives,
    ...(machines !== undefined && {
      machines: { gauges: roleGauges(machines.gauges).map(({ gauge }) => gauge), startMs },
    }),
  });
  return kind === "ramp-up" || carriesTheLaw(capacity) ? capacity : undefined;
}

const MEASURES_IT: ReadonlySet<ScenarioKind> = new Set(["ramp-up", "other"]);

function carriesTheLaw(capacity: Capacity | undefined): boolean {
  return capacity?.scalability.kind === "fitted";
}

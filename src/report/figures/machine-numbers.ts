import type { JudgedGauge } from "../../model/judged-resources.ts";
import type { JudgedScenario } from "../../model/judgement.ts";
import type { Leak } from "../../model/shapes.ts";
import type { Role } from "../../model/role.ts";
import { jobsText, patternText } from "../../words/resource-text.ts";
import { quantityText } from "../../words/quantity-text.ts";

/** CPU of the service, else of its machines. */
export const CPU: readonly Role[] = ["app.cpu", "host.cpu"];
/** Memory of the service, else of its machines. */
export const MEMORY: readonly Role[] = ["app.memory", "app.memory.share", "host.memory"];

/** The gauge of a scenario that plays the first of these roles for which there are numbers. */
export function gaugeOf(
  { resources }: JudgedScenario,
  roles: readonly Role[],
): JudgedGauge | undefined {
  const told = (resources?.gauges ?? []).filter(
    ({ why, avg, label }) => why === undefined && avg !== undefined && label === undefined,
  );
  return roles.flatMap((role) => told.find((gauge) => gauge.role === role) ?? [])[0];
}

/** What is said of the service's memory, where its course was assessed. */
export function memoryLine(
  scenario: JudgedScenario,
  text: (leak: Leak) => string,
): string | undefined {
  const leak = gaugeOf(scenario, ["app.memory"])?.leak;
  return leak && text(leak);
}

/** How CPU moved over the measured phase. */
export function cpuLine(scenario: JudgedScenario): string | undefined {
  const pattern = gaugeOf(scenario, CPU)?.pattern;
  return pattern && patternText(pattern);
}

/** Whether background jobs kept pace. */
export function jobsLine({ resources }: JudgedScenario): string | undefined {
  return resources?.jobs && jobsText(resources.jobs);
}

/** How much of something that can run out was in use at most; absent where it was not measured. */
interface UsedUp {
  readonly name: string;
  readonly peak: number;
}

/** File descriptors, database connections and the database's pool, as far as they were measured. */
function usedUp(scenario: JudgedScenario): readonly UsedUp[] {
  const descriptors = gaugeOf(scenario, ["app.file_descriptors"])?.peak;
  const share = (name: string, used: Role, max: Role): readonly UsedUp[] => {
    const [part, whole] = [gaugeOf(scenario, [used])?.peak, gaugeOf(scenario, [max])?.peak];
    return part === undefined || whole === undefined || whole <= 0
      ? []
      : [{ name, peak: part / whole }];
  };
  return [
    ...(descriptors === undefined ? [] : [{ name: "file descriptors", peak: descriptors }]),
    ...share("connections", "database.connections", "database.connections.max"),
    ...share("connection pool", "database.pool.used", "database.pool.max"),
  ];
}

/** From here on something counts as running out (judging of file descriptors: 80 % of those allowed). */
const NEARLY_ALL = 0.8;

/** Whether something ran out, by what was measured. */
export function exhaustionText(scenario: JudgedScenario): string | undefined {
  const all = usedUp(scenario);
  if (all.length === 0) return undefined;
  const short = all.filter(({ peak }) => peak >= NEARLY_ALL);
  return short.length === 0
    ? `None (at most ${usedText(all)})`
    : `${usedText(short)} in use at most`;
}

function usedText(some: readonly UsedUp[]): string {
  return some.map(({ name, peak }) => `${name} ${quantityText(peak, "ratio")}`).join(", ");
}

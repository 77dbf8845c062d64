import type { Evidence } from "../model/finding.ts";
import type { Role } from "../model/role.ts";
import { quantityText } from "../words/quantity-text.ts";
import { levelOf } from "./role-gauge.ts";
import type { RunFacts } from "./run-facts.ts";

const NAMES: readonly (readonly [Role, string])[] = [
  ["app.cpu", "CPU of the service"],
  ["database.cpu", "CPU of the database"],
  ["host.cpu", "CPU of the machine"],
];

/**
 * That CPU is not what was short: every CPU of service, database and machine that was measured stays below a share. Undefined
 * where one does not, or where none was measured.
 */
export function cpuToSpare(facts: RunFacts, below: number): Evidence | undefined {
  const levels = NAMES.flatMap(([role, name]) => {
    const level = levelOf(facts, role);
    return level === undefined ? [] : [{ name, level }];
  });
  const [first] = levels;
  if (first === undefined || levels.some(({ level }) => level.avg >= below)) return undefined;
  const text = levels.map(({ name, level }) => `${name} ${quantityText(level.avg, "ratio")}`);
  return { text: `${text.join(", ")} on average`, source: first.level.source };
}

import type { Evidence, Finding } from "../../model/finding.ts";
import type { Role } from "../../model/role.ts";
import { percentText } from "./percent.ts";
import { reaches } from "./reaches.ts";
import { type Level, levelOf } from "./role-gauge.ts";
import type { RunFacts } from "../run-facts.ts";

/** That CPU is not what was short, and how sure that is. */
export interface CpuToSpare {
  readonly evidence: Evidence;
  readonly confidence: Finding["confidence"];
}

interface Cpu {
  readonly name: string;
  readonly level: Level;
}

/**
 * That CPU is not what was short: what was measured of service and database stays below a share. The machine speaks for them where
 * neither was measured; where it alone is busy, others than the service may work on it, and it is only possible. Undefined where CPU
 * was short, or not measured.
 */
export function cpuToSpare(facts: RunFacts, below: number): CpuToSpare | undefined {
  const service = cpuOf(facts, "app.cpu", "CPU of the service");
  const database = cpuOf(facts, "database.cpu", "CPU of the database");
  const machine = cpuOf(facts, "host.cpu", "CPU of the machine");
  const own = [...service, ...database];
  const all = [...own, ...machine];
  const deciding = own.length > 0 ? own : machine;
  const [first] = all;
  if (first === undefined || deciding.some(({ level }) => reaches(level.avg, below)))
    return undefined;
  const told = all.map(({ name, level }) => `${name} ${percentText(level.avg)}`);
  return {
    evidence: { text: `${told.join(", ")} on average`, source: first.level.source },
    confidence: all.some(({ level }) => reaches(level.avg, below)) ? "possible" : "likely",
  };
}

function cpuOf(facts: RunFacts, role: Role, name: string): readonly Cpu[] {
  const level = levelOf(facts, role);
  return level === undefined ? [] : [{ name, level }];
}

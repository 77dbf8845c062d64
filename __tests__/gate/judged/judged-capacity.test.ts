import { describe, expect, test } from "vitest";
import { judgedCapacity } from "../../../src/gate/judged/judged-capacity.ts";
import type { Run } from "../../../src/model/run.ts";
import type { Scenario } from "../../../src/model/scenario.ts";
import { type MadeGauge, someFacts } from "../../diagnosis/some-facts.ts";

const RAMP: Scenario = {
  name: "s",
  kind: "ramp-up",
  load: {},
  phases: { kind: "found" },
  results: [],
  objectives: [],
};

/** Sixty users come, one a second, and each asks twice a second. */
function aRamp(...gauges: readonly MadeGauge[]): Run {
  const { run } = someFacts({
    seconds: 60,
    service: { users: (second) => second + 1, requests: (second) => 2 * (second + 1) },
    gauges,
  });
  return run;
}

const busiest = (...gauges: readonly MadeGauge[]) =>
  judgedCapacity(aRamp(...gauges), RAMP, [])?.busiest;

const connections: readonly MadeGauge[] = [
  { role: "database.connections", value: () => 20 },
  { role: "database.connections.max", value: () => 100 },
];

describe("the component that saturates first in a run", () => {
  test("is the machine whose query tells its CPU in percent, not the connections beside it", () => {
    const cpu: MadeGauge = { role: "host.cpu", value: () => 60, query: "100 * (1 - idle)" };
    expect(busiest(cpu, ...connections)).toMatchObject({ role: "host.cpu" });
    expect(busiest(cpu, ...connections)?.utilisation).toBeCloseTo(0.6, 12);
  });

  test("is none of a number whose unit nobody tells", () => {
    const cpu: MadeGauge = { role: "host.cpu", value: () => 60 };
    expect(busiest(cpu, ...connections)).toMatchObject({ role: "database.connections" });
  });

  // (30 % + 50 %) / 2
  test("is told of all instances together", () => {
    const cpu: MadeGauge = {
      role: "app.cpu",
      value: () => 0,
      unit: "ratio",
      instances: [() => 0.3, () => 0.5],
    };
    expect(busiest(cpu, ...connections)?.utilisation).toBeCloseTo(0.4, 12);
  });

  test("may be a disk or a network", () => {
    const disk: MadeGauge = { role: "host.disk.busy", value: () => 0.7, unit: "ratio" };
    const network: MadeGauge = { role: "host.network.share", value: () => 0.8, unit: "ratio" };
    expect(busiest(disk, ...connections)).toMatchObject({ role: "host.disk.busy" });
    expect(busiest(network, disk)).toMatchObject({ role: "host.network.share" });
  });
});

import type { Judgement } from "../../src/model/judgement.ts";

/** A judgement of nothing, with the parts that a test cares about. */
export function judgementOf(parts: Partial<Judgement>): Judgement {
  return {
    schemaVersion: 1,
    tool: { name: "plimsoll", version: "0.0.0" },
    service: "shop",
    time: "2026-11-23T00:00:00.000Z",
    assessment: "pass",
    failures: [],
    scenarios: [],
    indicators: [],
    findings: [],
    concerns: [],
    waivers: [],
    baseline: { kind: "none yet", file: "plimsoll.baseline.json" },
    report: { environment: [], software: {}, links: {}, signOff: [] },
    ...parts,
  };
}

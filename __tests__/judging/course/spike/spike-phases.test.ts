import { describe, expect, test } from "vitest";
import { spikePhases } from "../../../../src/judging/course/spike/spike-phases.ts";
import { aPhase, aRun } from "../../a-timeline.ts";

/** Twenty seconds of 40 users, twenty of 160, twenty of 40, and again, up to the end. */
const timeline = aRun(100, {
  users: (second) => (Math.floor(second / 20) % 2 === 0 ? 40 : 160),
  latencyMs: () => 50,
});
const before = { from: 0, to: 20 };
const first = { during: { from: 20, to: 40 }, after: { from: 40, to: 60 } };
const second = { during: { from: 60, to: 80 }, after: { from: 80, to: 100 } };
const unended = { during: { from: 60, to: 100 } };

const seconds = (part: { readonly fromMs: number; readonly toMs: number } | undefined) =>
  part && [part.fromMs / 1000, part.toMs / 1000];

describe("the columns of a spike", () => {
  test("are of the curve where no phase holds the spike", () => {
    for (const phases of [[], [aPhase(timeline, "baseline", [0, 20])]]) {
      const columns = spikePhases(timeline, phases, { before, spikes: [first, second] });
      expect(seconds(columns.before)).toEqual([0, 20]);
      expect(seconds(columns.during)).toEqual([20, 40]);
      // after the last spike, when all is over
      expect(seconds(columns.after)).toEqual([80, 100]);
    }
  });

  test("end after the last spike that ended", () => {
    const phases = [aPhase(timeline, "high", [20, 40], [60, 100])];
    const columns = spikePhases(timeline, phases, { before, spikes: [first, unended] });
    expect(seconds(columns.during)).toEqual([20, 100]);
    expect(seconds(columns.after)).toEqual([40, 60]);
  });

  test("have no after where no spike ended", () => {
    const never = spikePhases(timeline, [], { before, spikes: [unended] });
    expect(never).not.toHaveProperty("after");
  });

  test("are of the phase that holds most of the spikes, and of one that begins after their beginning", () => {
    const touching = aPhase(timeline, "baseline", [0, 22]);
    const spike = aPhase(timeline, "spike", [21, 39]);
    const after = aPhase(timeline, "after", [41, 60]);
    for (const phases of [
      [touching, spike, after],
      [after, spike, touching],
    ]) {
      const columns = spikePhases(timeline, phases, { before, spikes: [first] });
      expect(seconds(columns.during)).toEqual([21, 39]);
      expect(seconds(columns.after)).toEqual([41, 60]);
    }
  });
});

import { describe, expect, test } from "vitest";
import { spikesOf } from "../../../../src/judging/course/spike/spikes.ts";
import { aRecordedSpike } from "../../a-recorded-spike.ts";
import { aPhase, aTimeline } from "../../a-timeline.ts";

/** Seconds of a users curve: so many of each count. */
function curve(...parts: readonly (readonly [seconds: number, users: number])[]) {
  return aTimeline(
    parts.flatMap(([seconds, users]) => Array.from({ length: seconds }, () => users)),
    [],
  );
}

const ONE = [
  [2, 10],
  [20, 40],
  [1, 90],
  [20, 160],
  [1, 70],
  [26, 40],
  [2, 9],
] as const;

describe("the spikes of a run", () => {
  test("begin where the users pass one and a half levels and end where they are back", () => {
    const timeline = curve(...ONE);
    const phases = [
      aPhase(timeline, "baseline", [2, 22]),
      aPhase(timeline, "spike", [23, 43]),
      aPhase(timeline, "after", [44, 70]),
    ];
    expect(spikesOf(timeline, phases)).toEqual({
      before: { from: 2, to: 22 },
      spikes: [{ during: { from: 22, to: 44 }, after: { from: 44, to: 70 } }],
    });
  });

  test("are the same for windows that only come near them, and for tags that come and go", () => {
    const timeline = curve(...ONE);
    const exact = spikesOf(timeline, [
      aPhase(timeline, "baseline", [2, 22]),
      aPhase(timeline, "spike", [23, 43]),
    ]);
    const windows = [
      aPhase(timeline, "before", [0, 25]),
      aPhase(timeline, "peak", [25, 47]),
      aPhase(timeline, "end", [47, 72]),
    ];
    const tags = [
      aPhase(timeline, "high", [22, 46]),
      aPhase(timeline, "normal", [0, 22], [46, 72]),
    ];
    expect(exact).toBeDefined();
    expect(spikesOf(timeline, windows)).toEqual(exact);
    expect(spikesOf(timeline, tags)).toEqual(exact);
  });

  test("are found from the phase of the spike alone", () => {
    const timeline = curve(...ONE);
    expect(spikesOf(timeline, [aPhase(timeline, "spike", [23, 43])])?.spikes).toHaveLength(1);
  });

  test("are three in a recording that has three, whose ends no plateau marks", () => {
    const timeline = aRecordedSpike();
    const found = spikesOf(timeline, [
      aPhase(timeline, "baseline", [2, 14]),
      aPhase(timeline, "spike", [15, 29], [43, 57], [71, 85]),
      aPhase(timeline, "after", [31, 42], [58, 70], [86, 106]),
    ]);
    // k6 counted 92 users at 14, 42 and 70, and 43, 41 and 40 at 30, 58 and 86
    expect(found).toEqual({
      before: { from: 2, to: 14 },
      spikes: [
        { during: { from: 14, to: 30 }, after: { from: 30, to: 42 } },
        { during: { from: 42, to: 58 }, after: { from: 58, to: 70 } },
        { during: { from: 70, to: 86 }, after: { from: 86, to: 106 } },
      ],
    });
  });

  test("have no after where the users never came back", () => {
    const timeline = curve([20, 40], [30, 160]);
    const phases = [aPhase(timeline, "a", [0, 20]), aPhase(timeline, "b", [20, 50])];
    expect(spikesOf(timeline, phases)?.spikes).toEqual([{ during: { from: 20, to: 50 } }]);
  });

  test("are not a ramp at the start, a step of a quarter, or a lull", () => {
    const ramp = curve([5, 10], [5, 20], [5, 30], [40, 40], [5, 10]);
    expect(spikesOf(ramp, [aPhase(ramp, "steady", [15, 55])])).toBeUndefined();
    const step = curve([20, 40], [20, 50], [20, 40]);
    const steps = [aPhase(step, "one", [0, 20]), aPhase(step, "two", [20, 40])];
    expect(spikesOf(step, steps)).toBeUndefined();
    const lull = curve([20, 40], [20, 10], [20, 40]);
    expect(spikesOf(lull, [aPhase(lull, "one", [0, 20], [40, 60])])).toBeUndefined();
  });

  test("last through a second in which k6 did not count", () => {
    const whole = curve(...ONE);
    const gapped = {
      ...whole,
      users: whole.users.map((count, s) => (s === 30 ? undefined : count)),
    };
    const phases = [aPhase(gapped, "baseline", [2, 22]), aPhase(gapped, "spike", [23, 43])];
    expect(spikesOf(gapped, phases)).toEqual(spikesOf(whole, phases));
  });

  test("begin at one and a half levels and end a tenth above it, to the user", () => {
    const timeline = curve([20, 10], [10, 15], [10, 11], [1, 15], [10, 10]);
    const phases = [aPhase(timeline, "a", [0, 20]), aPhase(timeline, "b", [20, 30])];
    expect(spikesOf(timeline, phases)).toEqual({
      before: { from: 0, to: 20 },
      spikes: [
        { during: { from: 20, to: 30 }, after: { from: 30, to: 40 } },
        { during: { from: 40, to: 41 }, after: { from: 41, to: 51 } },
      ],
    });
    const less = curve([20, 10], [10, 14], [10, 10]);
    expect(
      spikesOf(less, [aPhase(less, "a", [0, 20]), aPhase(less, "b", [20, 30])]),
    ).toBeUndefined();
  });

  test("have an after of what was at the level, be it a second", () => {
    const timeline = curve([20, 40], [10, 160], [1, 40], [5, 30], [10, 160]);
    const phases = [aPhase(timeline, "a", [0, 20]), aPhase(timeline, "b", [20, 30])];
    expect(spikesOf(timeline, phases)?.spikes).toEqual([
      { during: { from: 20, to: 30 }, after: { from: 30, to: 31 } },
      { during: { from: 36, to: 46 } },
    ]);
  });

  test("rise from the level right before them, not from one a quarter lower", () => {
    const timeline = curve([20, 40], [20, 50], [20, 160], [20, 50]);
    const phases = [0, 1, 2, 3].map((part) =>
      aPhase(timeline, `part ${part}`, [20 * part, 20 * part + 20]),
    );
    expect(spikesOf(timeline, phases)).toEqual({
      before: { from: 20, to: 40 },
      spikes: [{ during: { from: 40, to: 60 }, after: { from: 60, to: 80 } }],
    });
  });

  test("are not the first users after nobody, nor what follows users who have no level", () => {
    const late = curve([20, 0], [40, 40], [20, 0]);
    expect(
      spikesOf(late, [aPhase(late, "a", [0, 20]), aPhase(late, "b", [20, 60])]),
    ).toBeUndefined();
    // between 20 and 100 the median is 60, which nobody ever was, or was only after the jump
    const swinging = Array.from(
      { length: 20 },
      (_, second) => [1, second % 2 === 0 ? 20 : 100] as const,
    );
    for (const end of [
      [20, 5],
      [20, 60],
    ] as const) {
      const timeline = curve(...swinging, [20, 200], end);
      const phases = [aPhase(timeline, "a", [0, 20]), aPhase(timeline, "b", [20, 40])];
      expect(spikesOf(timeline, phases)).toBeUndefined();
    }
  });

  test("are not found from the spike alone where a ramp leads to it", () => {
    const ramp = Array.from({ length: 20 }, (_, second) => [1, 2 * second] as const);
    const timeline = curve(...ramp, [20, 160], [60, 20]);
    expect(spikesOf(timeline, [aPhase(timeline, "spike", [20, 40])])).toBeUndefined();
  });

  test("are told by phases that last at least a second", () => {
    const timeline = curve(...ONE);
    const phases = [aPhase(timeline, "baseline", [2, 22]), aPhase(timeline, "spike", [23, 43])];
    const blink = aPhase(timeline, "blink", [21.6, 22.4]);
    expect(spikesOf(timeline, [...phases, blink])).toEqual(spikesOf(timeline, phases));
  });

  describe("where an arrival rate keeps its users", () => {
    const users = Array.from({ length: 80 }, (_, second) => (second < 25 ? 60 : 200));
    // At 10 s all iterations wait, and end a second later.
    const iterations = users.map((_, second) => {
      if (second === 10 || second === 11) return second === 10 ? 0 : 100;
      return second >= 20 && second < 40 ? 150 : 50 + (second % 2);
    });
    const timeline = { ...aTimeline(users, []), iterations };
    const phases = [
      aPhase(timeline, "baseline", [0, 20]),
      aPhase(timeline, "spike", [20, 40]),
      aPhase(timeline, "after", [40, 80]),
    ];

    test("are those of the iterations, as people told the phases", () => {
      const told = phases.map((phase) => ({ ...phase, origin: "config" as const }));
      expect(spikesOf(timeline, told)).toEqual({
        before: { from: 0, to: 20 },
        spikes: [{ during: { from: 20, to: 40 }, after: { from: 40, to: 80 } }],
      });
    });

    test("are those of the users, as soon as these came back from one", () => {
      const told = phases.map((phase) => ({ ...phase, origin: "config" as const }));
      for (const end of [
        [[30, 60]],
        [
          [20, 60],
          [10, 200],
        ],
      ] as const) {
        const ended = curve([25, 60], [25, 200], ...end);
        expect(spikesOf({ ...ended, iterations }, told)).toEqual(spikesOf(ended, phases));
        expect(spikesOf(ended, phases)?.spikes[0]).toEqual({
          during: { from: 25, to: 50 },
          after: { from: 50, to: 50 + end[0][0] },
        });
      }
    });

    test("are not guessed from iterations where the phases come from the users", () => {
      expect(spikesOf(timeline, phases)?.spikes).toEqual([{ during: { from: 25, to: 80 } }]);
    });
  });

  test("do not exist without phases, users or a run", () => {
    expect(spikesOf(curve(...ONE), [])).toBeUndefined();
    expect(spikesOf(aTimeline([], []), [])).toBeUndefined();
    const uncounted = aTimeline([undefined, undefined, undefined], []);
    expect(spikesOf(uncounted, [aPhase(uncounted, "all", [0, 3])])).toBeUndefined();
  });
});

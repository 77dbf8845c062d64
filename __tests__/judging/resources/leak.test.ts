import { describe, expect, test } from "vitest";
import { type LeakOptions, leakOf } from "../../../src/judging/resources/leak.ts";
import type { Leak } from "../../../src/model/shapes.ts";
import { resembling } from "../synthetic-series.ts";

const MB = 1e6;
const MINUTE = 60_000;
const TEN_MB_AN_HOUR: LeakOptions = { limitBytesPerHour: 10 * MB };

/** An hour of memory in minutes: a shape in MB, with noise of one MB that resembles itself. */
function memory(shape: (minute: number) => number, seed = 1, length = 60) {
  const values = resembling(seed, length, 0.5).map((noise, minute) => MB * (shape(minute) + noise));
  return { stepMs: MINUTE, startMs: 0, values };
}

function assessed(leak: Leak): Exclude<Leak, { readonly kind: "not assessed" }> {
  if (leak.kind === "not assessed") throw new Error(`not assessed: ${leak.why}`);
  return leak;
}

const leaking = (minute: number): number => 200 + minute;

describe("whether memory is kept", () => {
  test("is confirmed where it grows by 60 MB an hour against a limit of 10", () => {
    const leak = assessed(leakOf(memory(leaking), TEN_MB_AN_HOUR));
    expect(leak.kind).toBe("confirmed");
    // one MB a minute; the line covers 59 minutes from 200 MB
    expect(leak.bytesPerHour / MB).toBeCloseTo(60, -1);
    expect(leak.interval[0]).toBeLessThan(60 * MB);
    expect(leak.interval[1]).toBeGreaterThan(60 * MB);
    expect(leak.growthShare).toBeCloseTo(59 / 200, 1);
    expect(leak.extrapolatedFromMs).toBeUndefined();
  });

  test("is only suspected without a limit, within it, or on fewer than thirty buckets", () => {
    expect(leakOf(memory(leaking)).kind).toBe("suspected");
    expect(leakOf(memory(leaking), { limitBytesPerHour: 100 * MB }).kind).toBe("suspected");
    expect(leakOf(memory(leaking, 1, 29), TEN_MB_AN_HOUR).kind).toBe("suspected");
  });

  test.each([
    ["begins after a third of the phase", (minute: number) => 200 + 2 * Math.max(0, minute - 20)],
    ["speeds up", (minute: number) => 200 + minute ** 2 / 60],
    ["slows down without ending", (minute: number) => 200 + 60 * Math.sqrt(minute / 60)],
    ["comes in steps", (minute: number) => 200 + 10 * Math.floor(minute / 10)],
    ["pauses in the last tenth", (minute: number) => 200 + Math.min(minute, 54)],
  ])("is seen where growth %s", (_, shape) => {
    for (const seed of [1, 2, 3, 4]) {
      const { kind } = leakOf(memory(shape, seed), TEN_MB_AN_HOUR);
      expect(["suspected", "confirmed"]).toContain(kind);
    }
  });

  describe("that begins at 0 bytes", () => {
    const exact = (shape: (minute: number) => number) => ({
      stepMs: MINUTE,
      startMs: 0,
      values: Array.from({ length: 60 }, (_, minute) => MB * shape(minute)),
    });

    // minute 0 is zero and minute 1 the start: 2 to 59 MB in 57 steps
    test("is confirmed where it grows from there", () => {
      const leak = assessed(
        leakOf(
          exact((minute) => minute),
          TEN_MB_AN_HOUR,
        ),
      );
      expect(leak).toMatchObject({ kind: "confirmed", buckets: 58 });
      expect(leak.growthShare).toBeCloseTo(57 / 2, 9);
    });

    test.each([1, 6, 15, 28])("is told from when the process is up, in minute %d", (up) => {
      expect(leakOf(exact((minute) => (minute < up ? 0 : 200))).kind).toBe("none");
      const leak = assessed(leakOf(exact((minute) => (minute < up ? 0 : 200 + minute))));
      expect(leak.kind).toBe("suspected");
      expect(leak.bytesPerHour / MB).toBeCloseTo(60, 9);
    });

    test("is none where it stays there, and not assessed where the process was hardly up", () => {
      expect(leakOf(exact(() => 0))).toMatchObject({ kind: "none", growthShare: 0, buckets: 60 });
      expect(leakOf(exact((minute) => (minute < 50 ? 0 : 200 + minute)))).toEqual({
        kind: "not assessed",
        why: "too few buckets",
        buckets: 60,
      });
    });

    // down for every third minute, so that the line begins at nothing: 3 MB a minute
    test("is seen where it comes and goes", () => {
      const leak = assessed(leakOf(exact((minute) => (minute % 3 === 1 ? 0 : 1 + minute ** 2))));
      expect(leak).toMatchObject({ kind: "suspected", startBytes: 0, growthShare: 1 });
    });
  });

  test("is not confirmed where one third of the phase does not grow", () => {
    const late = memory(
      (minute) => 200 - 0.2 * Math.min(minute, 20) + 3 * Math.max(0, minute - 20),
    );
    expect(leakOf(late, TEN_MB_AN_HOUR).kind).toBe("suspected");
  });

  test("is confirmed by what the interval leaves no doubt about, not by the slope alone", () => {
    const { interval, bytesPerHour } = assessed(leakOf(memory(leaking)));
    expect(interval[0]).toBeLessThan(bytesPerHour);
    const within = (interval[0] + bytesPerHour) / 2;
    expect(leakOf(memory(leaking), { limitBytesPerHour: within }).kind).toBe("suspected");
    expect(leakOf(memory(leaking), { limitBytesPerHour: interval[0] - 1 }).kind).toBe("confirmed");
  });

  test.each([
    ["flat memory", () => 200],
    ["a warm-up and then nothing", (minute: number) => 200 + 10 * Math.min(minute, 8)],
    ["a cache that fills", (minute: number) => 200 + 100 * (1 - Math.exp(-minute / 8))],
    ["one step", (minute: number) => (minute < 10 ? 200 : 260)],
    ["a collector's saw", (minute: number) => 200 + 5 * (minute % 10)],
    ["memory that is given back", (minute: number) => 300 - minute],
    ["growth of one in a hundred", (minute: number) => 2000 + minute / 3],
  ])("%s is no leak", (_, shape) => {
    for (const seed of [1, 2, 3]) {
      expect(leakOf(memory(shape, seed), TEN_MB_AN_HOUR).kind).toBe("none");
    }
  });

  test("is suspected in at most one of twenty hours of noise", () => {
    const leaks = Array.from({ length: 400 }, (_, seed) =>
      leakOf(
        memory(() => 20, seed),
        TEN_MB_AN_HOUR,
      ),
    );
    expect(leaks.filter(({ kind }) => kind === "suspected").length).toBeLessThanOrEqual(20);
    expect(leaks.filter(({ kind }) => kind === "confirmed")).toEqual([]);
  });

  test("is confirmed in a recorded service that was made to keep 40 MB a minute, and not in its twin", () => {
    // Resident memory in MB, means of four scrapes of a second each
    const kept = [
      73, 76, 78, 81, 84, 87, 90, 92, 95, 98, 101, 104, 106, 109, 112, 114, 117, 120, 123, 126, 128,
      131, 134, 137, 140, 142, 145, 148, 151, 154, 156, 159, 162, 165, 168, 170, 173, 176, 179, 182,
      184, 187, 190, 193, 196, 198, 201, 204, 207,
    ].map((megabytes) => megabytes * MB);
    const leak = assessed(leakOf({ stepMs: 4000, startMs: 0, values: kept }, TEN_MB_AN_HOUR));
    expect(leak).toMatchObject({ kind: "confirmed", extrapolatedFromMs: 196_000 });
    // 40 MB a minute are 2400 an hour, and the service takes a little of its own
    expect(leak.bytesPerHour / MB).toBeGreaterThan(2400);
    expect(leak.bytesPerHour / MB).toBeLessThan(2600);
    const twin = kept.map((_, index) => (index < 7 ? 65 : 66) * MB);
    expect(leakOf({ stepMs: 4000, startMs: 0, values: twin }, TEN_MB_AN_HOUR).kind).toBe("none");
  });

  test("says from how little a rate per hour was extrapolated", () => {
    const { values } = memory(leaking);
    const short = assessed(leakOf({ stepMs: 4000, startMs: 0, values }, TEN_MB_AN_HOUR));
    // sixty buckets of 4 s, in which 60 MB were kept: 900 MB an hour
    expect(short.extrapolatedFromMs).toBe(240_000);
    expect(short.bytesPerHour / MB).toBeCloseTo(900, -2);
  });

  test("is judged between restarts, so that starting anew hides nothing", () => {
    const saw = memory((minute) => 200 + 3 * (minute % 30));
    const leak = assessed(leakOf(saw, { restartsMs: [30 * MINUTE] }));
    expect(leak.kind).toBe("suspected");
    // three MB a minute
    expect(leak.bytesPerHour / MB).toBeCloseTo(180, -1.5);
    expect(leak.buckets).toBeLessThanOrEqual(30);
    expect(leakOf(saw).kind).toBe("none");
  });

  test("is told of the longest part where parts are alike, without the bucket of the restart", () => {
    const saw = memory((minute) => {
      if (minute === 20) return 9000;
      return 200 + 3 * (minute < 20 ? minute : minute - 20);
    });
    const { kind, buckets, endBytes } = assessed(leakOf(saw, { restartsMs: [20.5 * MINUTE] }));
    expect(kind).toBe("suspected");
    expect(buckets).toBe(39);
    // 200 + 3·39 MB
    expect(endBytes / MB).toBeCloseTo(317, -1);
  });

  test("is judged in the part that is worst, and a restart outside the phase splits nothing", () => {
    const late = memory((minute) => (minute < 30 ? 200 : 200 + 3 * (minute - 30)));
    expect(leakOf(late, { restartsMs: [30 * MINUTE] }).kind).toBe("suspected");
    expect(leakOf(memory(leaking), { ...TEN_MB_AN_HOUR, restartsMs: [-5, 1e9] }).kind).toBe(
      "confirmed",
    );
  });

  test("is judged in the worst part wherever that is, and whenever the run began", () => {
    const early = memory((minute) => (minute < 35 ? 200 + 3 * minute : 200));
    expect(leakOf(early, { restartsMs: [35 * MINUTE] }).kind).toBe("suspected");
    const noon = 12 * 3_600_000;
    const atNoon = { ...early, startMs: noon };
    expect(leakOf(atNoon, { restartsMs: [noon + 35 * MINUTE] })).toMatchObject({
      kind: "suspected",
      buckets: 35,
    });
    // restarts in any order, and one in the first bucket: 35 minutes are left of the early part, less that bucket
    const twice = { restartsMs: [noon + 35 * MINUTE, noon] };
    expect(leakOf(atNoon, twice)).toMatchObject({ kind: "suspected", buckets: 34 });
  });

  test("is judged in the shorter part where that is the worse one, and in the longer where parts are alike", () => {
    const kept = (minute: number): number => 200 + 3 * minute;
    // 20 minutes that keep and 39 that do not, less the bucket of the restart; and the reverse
    const early = memory((minute) => (minute < 20 ? kept(minute) : 200));
    expect(leakOf(early, { restartsMs: [20 * MINUTE] })).toMatchObject({
      kind: "suspected",
      buckets: 20,
    });
    const late = memory((minute) => (minute < 40 ? 200 : kept(minute - 40)));
    expect(leakOf(late, { restartsMs: [40 * MINUTE] })).toMatchObject({
      kind: "suspected",
      buckets: 19,
    });
    const both = memory((minute) => kept(minute < 40 ? minute : minute - 40));
    expect(leakOf(both, { restartsMs: [40 * MINUTE] })).toMatchObject({
      kind: "suspected",
      buckets: 40,
    });
  });

  test("is the same whether or not a process started long before the phase, or after it", () => {
    const whole = leakOf(memory(leaking), TEN_MB_AN_HOUR);
    for (const at of [-10 * MINUTE, -1, 60 * MINUTE, 1e9]) {
      expect(leakOf(memory(leaking), { ...TEN_MB_AN_HOUR, restartsMs: [at] })).toEqual(whole);
    }
  });

  /** One MB a minute without noise, of which only some minutes were scraped. */
  const line = (minutes: number, isThere: (minute: number) => boolean = () => true) => ({
    stepMs: MINUTE,
    startMs: 0,
    values: Array.from({ length: minutes }, (_, minute) =>
      isThere(minute) ? MB * leaking(minute) : undefined,
    ),
  });

  test("is confirmed on thirty buckets, and assessed on ten", () => {
    expect(leakOf(line(30), TEN_MB_AN_HOUR).kind).toBe("confirmed");
    expect(leakOf(line(29), TEN_MB_AN_HOUR).kind).toBe("suspected");
    expect(leakOf(line(10))).toMatchObject({ kind: "suspected", buckets: 10 });
  });

  test("is not known to go on where the second half was scraped less than twice", () => {
    const first = (more: number) => line(40, (minute) => minute < 20 || minute >= 40 - more);
    expect(leakOf(first(0)).kind).toBe("none");
    expect(leakOf(first(1)).kind).toBe("none");
    expect(leakOf(first(2)).kind).toBe("suspected");
  });

  test("is not confirmed where a third was scraped less than twice, or stood still", () => {
    const thirds = (more: number) => line(60, (minute) => minute < 40 || minute >= 60 - more);
    expect(leakOf(thirds(1), TEN_MB_AN_HOUR).kind).toBe("suspected");
    expect(leakOf(thirds(2), TEN_MB_AN_HOUR).kind).toBe("confirmed");
    const pausing = (minute: number): number =>
      200 + Math.min(minute, 20) + Math.max(0, minute - 40);
    const still = { ...line(60), values: line(60).values.map((_, minute) => MB * pausing(minute)) };
    expect(leakOf(still, TEN_MB_AN_HOUR).kind).toBe("suspected");
  });

  test("is not assessed on fewer than ten buckets, on none, or where restarts leave no ten", () => {
    expect(leakOf(memory(leaking, 1, 9))).toEqual({
      kind: "not assessed",
      why: "too few buckets",
      buckets: 9,
    });
    expect(leakOf({ stepMs: 1, startMs: 0, values: [] })).toMatchObject({ why: "no data" });
    const restartsMs = [9, 18, 27, 36, 45, 54].map((minute) => minute * MINUTE);
    expect(leakOf(memory(leaking), { restartsMs })).toMatchObject({ why: "too few buckets" });
  });
});

import { cp } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { workplace } from "./workplace.ts";

/** Runs of k6 2.2.0 with answers of Prometheus that no config describes; what was planted is in the name of each test. */
const RECORDED = "__tests__/fixtures/diagnosis/k6-v2.2.0";

interface Told {
  readonly findings: readonly {
    readonly rule: string;
    readonly evidence: readonly {
      readonly text: string;
      readonly source: { readonly at: string };
    }[];
  }[];
  readonly assessment: string;
}

async function told(run: string): Promise<Told> {
  await using place = await workplace({});
  await cp(`${RECORDED}/${run}`, place.path(run), { recursive: true });
  await place.check(place.path(run));
  return JSON.parse(await place.read("out/judgement.json")) as Told;
}

describe("a recorded run", () => {
  test("with a pool of three connections: the pool is found, from saved answers that name no roles", async () => {
    const { findings, assessment } = await told("faulty-spike");
    expect(findings.map(({ rule }) => rule)).toEqual(["database-pool-exhausted"]);
    // The counter of the recording goes from 0 to 1.
    expect(findings[0]?.evidence.map(({ text }) => text)).toContain(
      "1 wait for a connection timed out",
    );
    expect(findings[0]?.evidence[0]?.source.at).toBe("db_pool_in_use: db_pool_in_use");
    expect(assessment).toBe("concerns");
  });

  test("with a slow statement in a quarter of the lists: slow statements are found", async () => {
    const { findings } = await told("faulty-ramp-up");
    // The counter of the recording goes from 0 to 457.
    expect(findings.map(({ rule, evidence }) => [rule, evidence[0]?.text])).toEqual([
      ["slow-queries", "457 slow statements were counted during the run"],
    ]);
  });

  test("with nothing planted: nothing is found, not even the starts of processes before the run", async () => {
    const { findings } = await told("healthy-spike");
    expect(findings).toEqual([]);
  });
});

describe("a baseline", () => {
  test("remembers the averages that diagnosis compares, and no others of the machines", async () => {
    await using place = await workplace({});
    await cp(`${RECORDED}/healthy-spike`, place.path("spike"), { recursive: true });
    await place.plimsoll("baseline", "add", "@spike", "--baseline", "@b.json", "--accept", "first");
    const { scenarios } = JSON.parse(await place.read("b.json")) as {
      scenarios: Record<string, { runs: readonly { indicators: Record<string, unknown> }[] }>;
    };
    const keys = Object.keys(scenarios["spike"]?.runs[0]?.indicators ?? {});
    expect(keys).toContain("queue_depth avg");
    expect(keys.filter((key) => /^(?:app_cpu|db_pool|worker|restarts)/u.test(key))).toEqual([]);
  });
});

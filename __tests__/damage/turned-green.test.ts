import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { env } from "node:process";
import { describe, expect, test } from "vitest";
import type { Damage } from "./damage.ts";
import { damagesTo, isWithin } from "./damages.ts";
import { type Exit, exitOf } from "./exit-of.ts";
import { RED_CASES, type RedCase } from "./red-cases.ts";

/** How many damages of each case are tried; `DAMAGES=all` tries every one, which takes minutes. */
const MOST = env["DAMAGES"] === "all" ? Infinity : Number(env["DAMAGES"] ?? 60);

/**
 * Whether a check may end well after this damage, derived without the code under test: it may where the damage made the
 * number good that was measured, or took or loosened the objective itself. A comparison that a damaged history or another
 * load prevents may end with concerns, which say so, and never with a plain pass.
 */
function mayBeGreen(damage: Damage, one: RedCase, { judgement }: Exit): boolean {
  const { file, at = [], kind, value } = damage;
  if (judgement?.assessment === "concerns" && one.comparesWith?.(file, at) === true) return true;
  if (kind === "replaced" && isWithin(at, one.measuredAt) && file === one.measuredIn) {
    return typeof value === "number" && one.isGood(value);
  }
  const [objective, asks] = [one.objectiveAt[file], one.asks?.[file]];
  if (kind === "lost") return asks !== undefined && asks.join() === at.join();
  const isThere = objective !== undefined && at.length > 0 && isWithin(at, objective);
  return isThere && typeof value === "string" && one.isLoosened(value);
}

/** Every nth damage, so that each kind is among them. */
function some(damages: readonly Damage[]): readonly Damage[] {
  const step = Math.max(1, damages.length / MOST);
  return damages.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

describe.for(Object.entries(RED_CASES))("%s", ([, one]) => {
  test("is red, and stays so whatever happens to one of its files", async () => {
    const folder = await mkdtemp(join(tmpdir(), "plimsoll-damage-"));
    const put = async (file: string, bytes: Uint8Array): Promise<void> => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), bytes);
    };
    try {
      for (const [file, bytes] of Object.entries(one.files)) await put(file, bytes);
      expect((await exitOf(folder, one.results)).code).toBe(1);
      const green: string[] = [];
      for (const damage of some(Object.entries(one.files).flatMap(damagesTo))) {
        if (damage.bytes === undefined) await rm(join(folder, damage.file));
        else await put(damage.file, damage.bytes);
        const exit = await exitOf(folder, one.results);
        if (exit.code === 0 && !mayBeGreen(damage, one, exit)) {
          green.push(`${damage.file} ${damage.what}: ${exit.judgement?.assessment}`);
        }
        await put(damage.file, one.files[damage.file] ?? Buffer.of());
      }
      expect(green).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 900_000);
});

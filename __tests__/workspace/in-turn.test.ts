import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { InputError } from "../../src/model/input-error.ts";
import { inTurn } from "../../src/workspace/in-turn.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-turn-"));
  file = join(folder, "plimsoll.baseline.json");
  await writeFile(file, textOf(0));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A number with so much behind it that half of it would be seen. */
function textOf(number: number): string {
  return `${number}\n${"x".repeat(200_000)}\nend\n`;
}

/** The number in the file; fails where the file is not whole. */
async function numberIn(): Promise<number> {
  const text = await readFile(file, "utf8");
  expect(text.endsWith("\nend\n")).toBe(true);
  return Number.parseInt(text, 10);
}

async function oneMore(): Promise<void> {
  await inTurn(file, async (replace) => replace(textOf((await numberIn()) + 1)));
}

/** A process of its own that adds one so many times, and says so each time that it did. */
function adder(times: number): ChildProcess {
  const module = new URL("../../src/workspace/in-turn.ts", import.meta.url).href;
  const script = `
    import { readFile } from "node:fs/promises";
    const { inTurn } = await import(${JSON.stringify(module)});
    const file = ${JSON.stringify(file)};
    for (let time = 0; time < ${times}; time += 1) {
      await inTurn(file, async (replace) => {
        const number = Number.parseInt(await readFile(file, "utf8"), 10) + 1;
        await replace(number + "\\n" + "x".repeat(200_000) + "\\nend\\n");
      });
      process.stdout.write("+");
    }`;
  return spawn(process.execPath, ["--input-type=module", "--eval", script]);
}

async function ended(child: ChildProcess): Promise<string> {
  let said = "";
  child.stdout?.on("data", (data: Buffer) => (said += data.toString()));
  await new Promise((resolve) => child.once("close", resolve));
  return said;
}

describe("changing a file that others change too", () => {
  test("loses nothing when processes do it at the same time", async () => {
    const said = await Promise.all([1, 2, 3, 4].map(() => ended(adder(15))));
    expect(said).toEqual(Array.from({ length: 4 }, () => "+".repeat(15)));
    expect(await numberIn()).toBe(60);
    expect(await readdir(folder)).toEqual(["plimsoll.baseline.json"]);
  });

  test("loses nothing when one process does it many times at once", async () => {
    await Promise.all(Array.from({ length: 20 }, oneMore));
    expect(await numberIn()).toBe(20);
  });

  test("a kill at any moment leaves a whole file with all that was said to be done, and the next one goes on", async () => {
    let done = 0;
    for (let kill = 0; kill < 12; kill += 1) {
      const child = adder(10_000);
      const said = ended(child);
      await new Promise((resolve) => child.stdout?.once("data", resolve));
      await sleep(Math.random() * 30);
      child.kill("SIGKILL");
      done += (await said).length;
      // killed after the file was replaced, and before it could say so
      const [number, unsaid] = [await numberIn(), kill + 1];
      expect(number).toBeGreaterThanOrEqual(done);
      expect(number).toBeLessThanOrEqual(done + unsaid);
    }
    const before = await numberIn();
    await oneMore();
    expect(await numberIn()).toBe(before + 1);
    expect(await readdir(folder)).toEqual(["plimsoll.baseline.json"]);
  });

  test("clears what a stopped command left, and waits for one that is at work", async () => {
    const gone = await stoppedPid();
    await writeFile(claim(hostname(), gone), "half a te");
    await oneMore();
    expect(await readdir(folder)).toEqual(["plimsoll.baseline.json"]);
    const atWork = claim(hostname(), process.pid);
    await writeFile(atWork, "");
    const waiting = oneMore();
    await sleep(150);
    expect(await numberIn()).toBe(1);
    await rm(atWork);
    await waiting;
    expect(await numberIn()).toBe(2);
  });

  test("takes a claim of another machine for stopped once it is older than any change takes", async () => {
    const elsewhere = claim("another-machine", 1);
    await writeFile(elsewhere, "");
    const anHourAgo = new Date(Date.now() - 3_600_000);
    await utimes(elsewhere, anHourAgo, anHourAgo);
    await oneMore();
    expect(await numberIn()).toBe(1);
    expect(await readdir(folder)).toEqual(["plimsoll.baseline.json"]);
  });

  test("begins anew on what the other left when its own claim was taken away", async () => {
    let tries = 0;
    await inTurn(file, async (replace) => {
      tries += 1;
      const number = await numberIn();
      if (tries === 1) await takeAway();
      await replace(textOf(number + 1));
    });
    expect([tries, await numberIn()]).toEqual([2, 101]);
  });

  test("leaves the file alone when the work fails, or replaces nothing", async () => {
    await expect(inTurn(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await inTurn(file, () => Promise.resolve());
    expect(await numberIn()).toBe(0);
    expect(await readdir(folder)).toEqual(["plimsoll.baseline.json"]);
  });

  test("a place in which nothing can be written is the user's to mend", async () => {
    const inAFile = join(file, "plimsoll.baseline.json");
    await expect(inTurn(inAFile, () => Promise.resolve())).rejects.toThrow(InputError);
  });
});

/** Another command took this one for stopped, and changed the file. */
async function takeAway(): Promise<void> {
  const [own] = (await readdir(folder)).filter((name) => name.endsWith(".part"));
  await rm(join(folder, own ?? ""));
  await writeFile(file, textOf(100));
}

function claim(machine: string, pid: number): string {
  const where = machine.replaceAll(/[^\w-]/gu, "-");
  return join(folder, `.plimsoll.baseline.json.${where}.${pid}.1764000000000-1.part`);
}

/** A process id that no process has any more. */
async function stoppedPid(): Promise<number> {
  const child = spawn(process.execPath, ["--eval", ""]);
  await ended(child);
  return child.pid ?? 0;
}

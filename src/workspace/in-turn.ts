import { readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { kill, pid as ownPid } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { makeFolder } from "./make-folder.ts";
import { isAbsence, refusedWriting } from "./refused-access.ts";

/** A command that holds a file for longer than this was stopped: reading and writing it takes milliseconds. */
const LONGEST_HELD_MS = 30_000;
const LONGEST_WAIT_MS = 40;

/**
 * Changes a file that others may be changing at this moment: one after the other, each on what the one before left. The
 * claim on the file is the text aside, which `replace` renames into place; a kill at any moment leaves the old text or the
 * new one, and at most a claim that the next command takes for what it is.
 */
export async function inTurn<Result>(
  path: string,
  work: (replace: (text: string) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const claim = await claimed(path);
    try {
      return await work((text) => replaceBy(claim, path, text));
    } catch (error) {
      if (!(error instanceof ClaimLost)) throw error;
    } finally {
      await rm(claim, { force: true });
    }
  }
}

/** Somebody took this command for a stopped one; what it read may be old. */
class ClaimLost extends Error {}

async function replaceBy(claim: string, path: string, text: string): Promise<void> {
  try {
    await writeFile(claim, text, { flag: "r+", flush: true });
    await rename(claim, path);
  } catch (error) {
    if (isAbsence(error)) throw new ClaimLost(claim, { cause: error });
    throw refusedWriting(path, error);
  }
}

/**
 * Waits until this command alone claims the file. Each puts down its claim before it looks for others', so of two that come
 * at once at least one sees the other, and who sees another steps back and tries again.
 */
async function claimed(path: string): Promise<string> {
  const claim = join(dirname(path), claimName(path));
  for (;;) {
    try {
      await makeFolder(dirname(path));
      await writeFile(claim, "", { flag: "wx" });
    } catch (error) {
      throw refusedWriting(path, error);
    }
    if (await isAlone(claim, path)) return claim;
    await rm(claim, { force: true });
    await sleep(1 + Math.random() * LONGEST_WAIT_MS);
  }
}

let claims = 0;

/** Names the machine and the process, so that others can see whether it still runs. */
function claimName(path: string): string {
  claims += 1;
  return `${claimPrefix(path)}${machine()}.${ownPid}.${Date.now()}-${claims}.part`;
}

function claimPrefix(path: string): string {
  return `.${basename(path)}.`;
}

function machine(): string {
  return hostname().replaceAll(/[^\w-]/gu, "-");
}

async function isAlone(claim: string, path: string): Promise<boolean> {
  const folder = dirname(path);
  const since = await writtenAt(claim);
  if (since === undefined) return false;
  const others = (await readdir(folder))
    .map((name) => ({ name, holder: holderOf(name, path) }))
    .filter(({ name, holder }) => holder !== undefined && name !== basename(claim));
  for (const { name, holder } of others) {
    const other = join(folder, name);
    if (holder !== undefined && (await isStopped(other, holder, since))) {
      await rm(other, { force: true });
    } else return false;
  }
  return true;
}

interface Holder {
  readonly machine: string;
  readonly pid: number;
}

const CLAIM = /^(?<machine>[\w-]+)\.(?<pid>\d+)\.\d+-\d+\.part$/u;

function holderOf(name: string, path: string): Holder | undefined {
  const prefix = claimPrefix(path);
  if (!name.startsWith(prefix)) return undefined;
  const groups = CLAIM.exec(name.slice(prefix.length))?.groups;
  const { machine: where, pid } = groups ?? {};
  return where === undefined || pid === undefined
    ? undefined
    : { machine: where, pid: Number(pid) };
}

/** Whether whoever put down a claim is gone: its process on this machine, or for so long that it cannot be at work. */
async function isStopped(other: string, holder: Holder, now: number): Promise<boolean> {
  if (holder.machine === machine() && !isRunning(holder.pid)) return true;
  const since = await writtenAt(other);
  return since === undefined || now - since > LONGEST_HELD_MS;
}

/** When a claim was written, by the clock of its disk; undefined where it is gone. */
async function writtenAt(claim: string): Promise<number | undefined> {
  try {
    return (await stat(claim)).mtimeMs;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

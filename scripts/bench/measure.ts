import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { execPath } from "node:process";
import type { Figures } from "./figures.ts";

/** What one reading of a file took. */
export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly maxRssMb: number;
  readonly figures?: Figures;
  /** What share of the whole machine other work took meanwhile. */
  readonly othersShare: number;
}

type Reported = Omit<Measured, "othersShare">;

/** How a peer is started; it prints what it took as JSON, or nothing when only the time counts. */
export interface Peer {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Its output is not a report: only the time of the whole process is known. */
  readonly isPlain?: true;
}

/** One of the jobs of jobs.ts, in a process of its own. */
export function nodePeer(name: string, job: string, ...files: readonly string[]): Peer {
  return { name, command: [execPath, "scripts/bench/job.ts", job, ...files] };
}

/** Whether a command can be run here. */
export function isHere(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const canPin = isHere("taskset", "-c", "0", "true");

/** Runs each peer so many times, in turn, and keeps the fastest time of each: what else the machine did only slows down. */
export function race(
  peers: readonly Peer[],
  { rounds, onOneCore }: { readonly rounds: number; readonly onOneCore: boolean },
): ReadonlyMap<string, Measured> {
  const best = new Map<string, Measured>();
  for (let round = 0; round < rounds; round++) {
    for (const peer of peers) {
      const measured = besideOthers(() => run(peer, onOneCore));
      const before = best.get(peer.name);
      best.set(peer.name, before === undefined ? measured : fastest(before, measured));
    }
  }
  return best;
}

function fastest(one: Measured, other: Measured): Measured {
  return {
    ...(one.seconds <= other.seconds ? one : other),
    cpuSeconds: Math.min(one.cpuSeconds, other.cpuSeconds),
    maxRssMb: Math.max(one.maxRssMb, other.maxRssMb),
  };
}

/** Tells what else the machine did while a peer ran, since that decides what a second core can give. */
function besideOthers(measure: () => Reported): Measured {
  const before = machineSeconds();
  const reported = measure();
  const after = machineSeconds();
  const own = Number.isNaN(reported.cpuSeconds) ? 0 : reported.cpuSeconds;
  const others = Math.max(0, after.busy - before.busy - own);
  return { ...reported, othersShare: others / (after.all - before.all) };
}

/** How long all cores together worked, and were there, since the machine started. */
function machineSeconds(): { readonly busy: number; readonly all: number } {
  let [busy, all] = [0, 0];
  for (const { times } of cpus()) {
    const worked = times.user + times.nice + times.sys + times.irq;
    busy += worked / 1000;
    all += (worked + times.idle) / 1000;
  }
  return { busy, all };
}

function run({ command, isPlain }: Peer, onOneCore: boolean): Reported {
  const [program, ...args] =
    onOneCore && canPin ? (["taskset", "-c", "1", ...command] as const) : command;
  if (isPlain === true) return plain([program, ...args]);
  return JSON.parse(
    execFileSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26 }),
  ) as Reported;
}

/** Times a whole process, whatever it prints and however it ends; the shell tells what its children took of the processor. */
function plain(command: readonly string[]): Reported {
  const began = performance.now();
  const script = '"$@" > /dev/null; times';
  const times = execFileSync("sh", ["-c", script, "sh", ...command], { encoding: "utf8" });
  const seconds = (performance.now() - began) / 1000;
  const ofChildren = times.trim().split("\n").at(-1) ?? "";
  const cpuSeconds = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest),
    0,
  );
  return { seconds, cpuSeconds, maxRssMb: Number.NaN };
}

/** Refuses peers that did not read the same: a race between different works says nothing. */
export function refuseDifferent(results: ReadonlyMap<string, Measured>): void {
  const figures = [...results].flatMap(([name, measured]) =>
    measured.figures === undefined ? [] : [{ name, ...measured.figures }],
  );
  const [first] = figures;
  for (const other of figures) {
    if (first === undefined) return;
    const near = Math.abs(other.p95 - first.p95) <= 1e-9 * first.p95;
    const same =
      other.samples === first.samples &&
      other.requests === first.requests &&
      other.failures === first.failures;
    if (!near || !same) {
      throw new Error(
        `${first.name} and ${other.name} read different numbers: ${JSON.stringify([first, other])}`,
      );
    }
  }
}

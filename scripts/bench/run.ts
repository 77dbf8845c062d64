import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { argv, env, execPath, exitCode } from "node:process";
import { keepRecord } from "../record.ts";
import { FOLDER, gzipped, namesOf, sampleFile } from "./files.ts";
import { isHere, type Measured, nodePeer, type Peer, race, refuseDifferent } from "./measure.ts";
import { emptyResults, hold, tell } from "./results.ts";

/*
 * Holds the budgets of the project as ratios within one run:
 *   npm run bench -- [--mb=1000] [--large-mb=5000] [--rounds=2] [--only=PART] [--record]
 * On one core the processor's seconds are compared: what else the machine does meanwhile is not counted in them.
 * Peers that are not installed are left out, and told. DuckDB is found through PYTHON (default python3).
 * `--only` runs one part: ndjson, jq, gzip, csv, threads, memory, start, action; recorded, it takes the place of that part alone.
 * `--record` keeps the numbers in docs/record, from which `npm run generate` makes the tables of the docs.
 */
const option = (name: string, otherwise: number): number =>
  Number(argv.find((text) => text.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);
const megabytes = option("mb", 1000);
const largeMegabytes = option("large-mb", 5000);
const rounds = option("rounds", 2);
/** What needs both cores is timed by the clock, so it gets more rounds to find one that nothing else disturbs. */
const ON_BOTH_CORES = 3;
const python = env["PYTHON"] ?? "python3";
const results = emptyResults();

type Race = ReadonlyMap<string, Measured>;

function ratio(one: Race, theirs: string, clock: "seconds" | "cpuSeconds" = "cpuSeconds"): number {
  const [own, other] = [one.get("plimsoll")?.[clock], one.get(theirs)?.[clock]];
  return (other ?? Number.NaN) / (own ?? Number.NaN);
}

const DUCKDB_ALL = "DuckDB, one thread, the same";
const hasDuckdb = isHere(python, "-c", "import duckdb");
if (!hasDuckdb) {
  console.log(`left out: DuckDB (${python} cannot import duckdb; set PYTHON to one that can)`);
}

function duckdb(kind: "json" | "csv", file: string): readonly Peer[] {
  if (!hasDuckdb) return [];
  const job = "scripts/bench/duckdb-job.py";
  return [
    { name: DUCKDB_ALL, command: [python, job, "all", kind, file] },
    { name: "DuckDB, quantiles only", command: [python, job, "quantiles", kind, file] },
  ];
}

async function plainNdjson(): Promise<void> {
  const file = await sampleFile(megabytes, "json");
  const floor: Peer = { name: "wc -l (floor)", command: ["wc", "-l", file], isPlain: true };
  const readline = nodePeer("readline + JSON.parse", "readline", file);
  const peers = [nodePeer("plimsoll", "ours", file), readline, ...duckdb("json", file), floor];
  const plain = race(peers, { rounds, onOneCore: true });
  refuseDifferent(plain);
  const title = `NDJSON, ${megabytes} MB, on one core, all aggregates`;
  tell(results, title, plain, statSync(file).size);
  const times = "NDJSON: times as fast as";
  hold(results, `${times} readline + JSON.parse`, ratio(plain, readline.name), { atLeast: 10 });
  if (hasDuckdb) hold(results, `${times} DuckDB`, ratio(plain, DUCKDB_ALL), { atLeast: 3 });
}

async function besideJq(): Promise<void> {
  if (!isHere("jq", "--version")) {
    console.log("left out: jq (not installed)");
    return;
  }
  const file = await sampleFile(40, "json");
  const filter =
    '[inputs | select(.metric == "http_req_duration" and .type == "Point") | .data.value] | sort | .[(length * 0.95 | floor)]';
  const jq: Peer = {
    name: "jq, one quantile",
    command: ["jq", "-n", filter, file],
    isPlain: true,
  };
  const peers = [nodePeer("plimsoll", "ours", file), jq];
  const title = "NDJSON, 40 MB, on one core, beside jq";
  tell(results, title, race(peers, { rounds: 1, onOneCore: true }), statSync(file).size);
}

async function gzippedNdjson(): Promise<void> {
  const file = await sampleFile(megabytes, "json");
  const packed = gzipped(file);
  const { size } = statSync(file);
  const gunzip = nodePeer("gunzip in chunks that suit it best", "gunzip", packed);
  const plain = nodePeer("gunzip as Node sets it", "gunzipUntuned", packed);
  const peers = [nodePeer("plimsoll", "ours", packed), plain, gunzip];
  const both = race(peers, { rounds: rounds * ON_BOTH_CORES, onOneCore: false });
  const shell: Peer = {
    name: "gunzip -c > /dev/null",
    command: ["gunzip", "-c", packed],
    isPlain: true,
  };
  const all = new Map([...both, ...race([shell], { rounds: 1, onOneCore: false })]);
  tell(results, `NDJSON.gz, ${megabytes} MB unpacked, inflated beside the main thread`, all, size);
  const { othersShare = 0 } = both.get("plimsoll") ?? {};
  for (const { name } of [plain, gunzip]) {
    const held = `NDJSON.gz: of the speed of a bare ${name}`;
    hold(results, held, ratio(both, name, "seconds"), { atLeast: 0.8, othersShare });
  }
  tell(results, "the same on one core", race(peers, { rounds, onOneCore: true }), size);
}

async function csv(): Promise<void> {
  const size = Math.round(megabytes / 2);
  const file = await sampleFile(size, "csv");
  const udsv = nodePeer("uDSV", "udsv", file);
  const peers = [nodePeer("plimsoll", "ours", file), udsv, ...duckdb("csv", file)];
  const rows = race(peers, { rounds, onOneCore: true });
  refuseDifferent(rows);
  tell(results, `CSV, ${size} MB, on one core, all aggregates`, rows, statSync(file).size);
  const held = "CSV: times as fast as uDSV, npm's fastest parser in pieces";
  hold(results, held, ratio(rows, udsv.name), { atLeast: 5 });
}

/** Four files of one check, by one thread and by one for each core. */
async function threads(): Promise<void> {
  const size = Math.round(megabytes / 2);
  const file = await sampleFile(size, "json");
  for (const [title, one] of [
    [`four files of ${size} MB NDJSON each`, file],
    [`four files of ${size} MB NDJSON.gz each`, gzipped(file)],
  ] as const) {
    const names = namesOf(one, 4);
    const counts = [...new Set([1, 2, Math.min(4, availableParallelism())])];
    const peers = counts.map((count) =>
      nodePeer(count === 1 ? "1 thread" : `${count} threads`, `together${count}`, ...names),
    );
    const scaling = race(peers, { rounds: rounds * ON_BOTH_CORES, onOneCore: false });
    refuseDifferent(scaling);
    tell(results, title, scaling, 4 * statSync(file).size);
    for (const [name, { maxRssMb }] of scaling) {
      hold(results, `MB resident, ${title}, ${name}`, maxRssMb, { atMost: 250 });
    }
  }
}

/** One file of any length: also when there are too many values to keep them, as after hours. */
async function memory(): Promise<void> {
  for (const [size, job, kept] of [
    [50, "ours", "every value kept"],
    [largeMegabytes, "ours", "most values kept"],
    [largeMegabytes, "forgetful", "histograms, as after hours"],
  ] as const) {
    const file = await sampleFile(size, "json");
    const title = `memory: ${size} MB NDJSON, ${kept}`;
    const measured = race([nodePeer("plimsoll", job, file)], { rounds: 1, onOneCore: false });
    tell(results, title, measured, statSync(file).size);
    const resident = measured.get("plimsoll")?.maxRssMb ?? Number.NaN;
    hold(results, `MB resident, ${size} MB NDJSON, ${kept}`, resident, { atMost: 250 });
  }
}

function start(): void {
  const cli = "dist/cli.js";
  if (!existsSync(cli)) {
    console.log("left out: check on four summaries (npm run build first)");
    return;
  }
  const check = [
    execPath,
    cli,
    "check",
    "examples/mgx-ai",
    "--out",
    join(FOLDER, "report"),
  ] as const;
  const peers: readonly Peer[] = [
    { name: "check on four summaries", command: check, isPlain: true },
    { name: "node -e 0", command: [execPath, "-e", "0"], isPlain: true },
  ];
  const whole = race(peers, { rounds: rounds * 5, onOneCore: false });
  tell(results, "start to report, whole process", whole);
  const seconds = whole.get("check on four summaries")?.cpuSeconds ?? Number.NaN;
  hold(results, "processor seconds of `check` on four summaries, whole process", seconds, {
    atMost: 0.4,
  });
}

/** The action as the runner starts it, without artifact, beside a Node that does nothing. */
function actionStart(): void {
  const action = "dist/action.js";
  if (!existsSync(action)) {
    console.log("left out: the action (npm run build first)");
    return;
  }
  const out = `INPUT_OUT=${join(FOLDER, "action-report")}`;
  const inputs = ["INPUT_RESULTS=examples/mgx-ai-healthy", "INPUT_ARTIFACT=false", out];
  const name = "the action on four summaries";
  const peers: readonly Peer[] = [
    { name, command: ["env", ...inputs, execPath, action], isPlain: true },
    { name: "node -e 0", command: ["env", ...inputs, execPath, "-e", "0"], isPlain: true },
  ];
  const whole = race(peers, { rounds: rounds * 5, onOneCore: false });
  tell(results, "the action, whole process, beside a Node that does nothing", whole);
  const [own, bare] = [whole.get(name)?.cpuSeconds, whole.get("node -e 0")?.cpuSeconds];
  const beyond = (own ?? Number.NaN) - (bare ?? Number.NaN);
  const what = "processor seconds of the action on four summaries, beyond a bare Node's";
  hold(results, what, beyond, { atMost: 0.3 });
}

/** The parts of a whole run, by the word that `--only` takes. */
const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  ndjson: plainNdjson,
  jq: besideJq,
  gzip: gzippedNdjson,
  csv,
  threads,
  memory,
  start,
  action: actionStart,
};
const only = argv.find((text) => text.startsWith("--only="))?.split("=")[1];
if (only !== undefined && PARTS[only] === undefined) {
  throw new Error(`--only=${only} is none of ${Object.keys(PARTS).join(", ")}`);
}

console.log(`Node ${process.version}; best of ${rounds} rounds, peers in turn`);
for (const [name, part] of Object.entries(PARTS)) {
  if (only === undefined || only === name) await part();
}
const budgets = { title: "Budgets", rows: results.budgets };
await keepRecord("bench", [budgets, ...results.tables], { isPart: only !== undefined });
console.log(results.missed === 0 ? "\nall budgets held" : `\n${results.missed} budgets missed`);
process.exitCode = results.missed === 0 ? (exitCode ?? 0) : 1;

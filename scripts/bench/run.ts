import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env, execPath, exitCode } from "node:process";
import { generateSamples } from "./generate-samples.ts";
import { isHere, type Measured, nodePeer, type Peer, race, refuseDifferent } from "./measure.ts";

/*
 * Holds the budgets of docs/design.md as ratios within one run:
 *   npm run bench -- [--mb=1000] [--large-mb=5000] [--rounds=2]
 * On one core the processor's seconds are compared: what else the machine does meanwhile is not counted in them.
 * Peers that are not installed are left out, and told. DuckDB is found through PYTHON (default python3).
 */
const option = (name: string, otherwise: number): number =>
  Number(argv.find((text) => text.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);
const megabytes = option("mb", 1000);
const largeMegabytes = option("large-mb", 5000);
const rounds = option("rounds", 2);
const python = env["PYTHON"] ?? "python3";
const folder = join(tmpdir(), "plimsoll-bench");
mkdirSync(folder, { recursive: true });

let missed = 0;

function table(title: string, results: ReadonlyMap<string, Measured>, bytes: number): void {
  console.log(`\n${title}`);
  for (const [name, { seconds, cpuSeconds, maxRssMb }] of results) {
    const speed = `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;
    const memory = Number.isNaN(maxRssMb) ? "" : `${maxRssMb.toFixed(0)} MB resident`;
    const cpu = Number.isNaN(cpuSeconds) ? "" : `${cpuSeconds.toFixed(2)} s of processor`;
    console.log(
      `  ${name.padEnd(28)} ${seconds.toFixed(2).padStart(7)} s ${speed.padStart(10)}  ${cpu.padEnd(22)} ${memory}`,
    );
  }
}

function held(what: string, value: number, budget: number, isAtMost = false): void {
  const ok = isAtMost ? value <= budget : value >= budget;
  if (!ok) missed++;
  const sign = isAtMost ? "at most" : "at least";
  console.log(
    `  ${ok ? "held  " : "MISSED"} ${what}: ${value.toFixed(2)} (budget: ${sign} ${budget})`,
  );
}

function ratio(
  results: ReadonlyMap<string, Measured>,
  theirs: string,
  clock: "seconds" | "cpuSeconds" = "cpuSeconds",
): number {
  return (
    (results.get(theirs)?.[clock] ?? Number.NaN) / (results.get("plimsoll")?.[clock] ?? Number.NaN)
  );
}

async function sampleFile(name: string, size: number, format: "json" | "csv"): Promise<string> {
  const file = join(folder, `${name}-${size}.${format === "json" ? "ndjson" : "csv"}`);
  if (!existsSync(file)) await generateSamples(file, { bytes: size * 1e6, format });
  return file;
}

function gzipped(file: string): string {
  const packed = `${file}.gz`;
  if (!existsSync(packed)) execFileSync("gzip", ["-k", "-6", file]);
  return packed;
}

const DUCKDB_ALL = "DuckDB, one thread, the same";
const DUCKDB_QUANTILES = "DuckDB, quantiles only";
const hasDuckdb = isHere(python, "-c", "import duckdb");
if (!hasDuckdb)
  console.log(`left out: DuckDB (${python} cannot import duckdb; set PYTHON to one that can)`);
const hasJq = isHere("jq", "--version");
if (!hasJq) console.log("left out: jq (not installed)");

function duckdb(kind: "json" | "csv", file: string): readonly Peer[] {
  if (!hasDuckdb) return [];
  const job = "scripts/bench/duckdb-job.py";
  return [
    { name: DUCKDB_ALL, command: [python, job, "all", kind, file] },
    { name: DUCKDB_QUANTILES, command: [python, job, "quantiles", kind, file] },
  ];
}

const ndjson = await sampleFile("samples", megabytes, "json");
const bytes = statSync(ndjson).size;
console.log(
  `${availableParallelism()} cores, Node ${process.version}; best of ${rounds} rounds, peers in turn`,
);

const plain = race(
  [
    nodePeer("plimsoll", "ours", ndjson),
    nodePeer("readline + JSON.parse", "readline", ndjson),
    ...duckdb("json", ndjson),
    { name: "wc -l (floor)", command: ["wc", "-l", ndjson], isPlain: true },
  ],
  { rounds, onOneCore: true },
);
refuseDifferent(plain);
table(`NDJSON, ${megabytes} MB, on one core, all aggregates`, plain, bytes);
held("times as fast as readline + JSON.parse", ratio(plain, "readline + JSON.parse"), 10);
if (hasDuckdb) held("times as fast as DuckDB", ratio(plain, DUCKDB_ALL), 3);

if (hasJq) {
  const small = await sampleFile("samples", 40, "json");
  const filter =
    '[inputs | select(.metric == "http_req_duration" and .type == "Point") | .data.value] | sort | .[(length * 0.95 | floor)]';
  const jq = race(
    [
      nodePeer("plimsoll", "ours", small),
      { name: "jq, one quantile", command: ["jq", "-n", filter, small], isPlain: true },
    ],
    { rounds: 1, onOneCore: true },
  );
  table("NDJSON, 40 MB, on one core", jq, statSync(small).size);
}

const packed = gzipped(ndjson);
const gz = race(
  [nodePeer("plimsoll", "ours", packed), nodePeer("gunzip to nowhere", "gunzip", packed)],
  {
    rounds,
    onOneCore: false,
  },
);
table(
  `NDJSON.gz, ${megabytes} MB unpacked, both cores (Node inflates beside the main thread)`,
  gz,
  bytes,
);
held("of the speed of a bare gunzip", ratio(gz, "gunzip to nowhere", "seconds"), 0.8);
const gzOne = race(
  [nodePeer("plimsoll", "ours", packed), nodePeer("gunzip to nowhere", "gunzip", packed)],
  {
    rounds,
    onOneCore: true,
  },
);
table("the same on one core", gzOne, bytes);

const csv = await sampleFile("samples", Math.round(megabytes / 2), "csv");
const rows = race(
  [nodePeer("plimsoll", "ours", csv), nodePeer("uDSV", "udsv", csv), ...duckdb("csv", csv)],
  { rounds, onOneCore: true },
);
refuseDifferent(rows);
table(
  `CSV, ${Math.round(megabytes / 2)} MB, on one core, all aggregates`,
  rows,
  statSync(csv).size,
);
held("times as fast as uDSV, npm's fastest parser in pieces", ratio(rows, "uDSV"), 5);

const sizes = [50, largeMegabytes];
for (const size of sizes) {
  const file = await sampleFile("samples", size, "json");
  const memory = race([nodePeer(`plimsoll, ${size} MB`, "ours", file)], {
    rounds: 1,
    onOneCore: false,
  });
  table("memory", memory, statSync(file).size);
  held(
    "MB resident at most",
    memory.get(`plimsoll, ${size} MB`)?.maxRssMb ?? Number.NaN,
    250,
    true,
  );
}

const cli = "dist/cli.js";
if (existsSync(cli) && existsSync("examples/mgx-ai")) {
  const start = race(
    [
      {
        name: "check on four summaries",
        command: [
          "sh",
          "-c",
          `"${execPath}" ${cli} check examples/mgx-ai --out "${join(folder, "report")}" > /dev/null; true`,
        ],
        isPlain: true,
      },
      { name: "node -e 0", command: [execPath, "-e", "0"], isPlain: true },
    ],
    { rounds: rounds * 3, onOneCore: false },
  );
  table("start to report, whole process", start, Number.NaN);
  held("seconds at most", start.get("check on four summaries")?.seconds ?? Number.NaN, 0.4, true);
} else {
  console.log("left out: check on four summaries (npm run build first)");
}

console.log(missed === 0 ? "\nall budgets held" : `\n${missed} budgets missed`);
process.exitCode = missed === 0 ? (exitCode ?? 0) : 1;

#!/usr/bin/env node
// Makes a plimsoll.baseline.json of the history that github-action-benchmark or Bencher kept:
//   node history-to-baseline.mjs HISTORY NAMES.json BASELINE.json
// HISTORY is data.js, the file of `external-data-json-path`, or the JSON that `bencher perf` prints. NAMES.json says what no history
// knows: the scenario, the load that all of its runs were made under, and which name there is which indicator here.
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { argv, exit } from "node:process";

/** As many runs as a baseline keeps unless its config says otherwise. */
const KEEP = 10;
const MS = { ns: 1e-6, "µs": 1e-3, us: 1e-3, ms: 1, s: 1e3 };
const PER_SECOND = { "1/s": 1, "/s": 1, "req/s": 1, "reqs/s": 1, "requests/s": 1, rps: 1 };
/** What of k6's own metrics a bare number can stand for. A share cannot: without its count nobody can compare it. */
const INDICATORS = [
  [/^(http_req_\w+|grpc_req_duration|iteration_duration)(\{.+\})? (avg|min|max|p\(\d+(\.\d+)?\))$/u, MS],
  [/^(http_reqs|grpc_reqs|iterations)(\{.+\})? rate$/u, PER_SECOND],
];

class Refused extends Error {}

/** Each run of the history, newest last: its commit, its time in ms, and [name, value, unit] of each number. */
function runsOf(text) {
  const history = parsed(text);
  try {
    if (history?.entries !== undefined) return runsOfEntries(history.entries);
    if (Array.isArray(history?.results)) return runsOfPerf(history.results);
  } catch (error) {
    throw new Refused(`this is not as the tool writes it: ${error.message}`);
  }
  throw new Refused("this is neither the data of github-action-benchmark (`entries`) nor of `bencher perf` (`results`)");
}

function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF?\s*window\.BENCHMARK_DATA\s*=\s*/u, "").replace(/;\s*$/u, ""));
  } catch (error) {
    throw new Refused(`this is no JSON: ${error.message}`);
  }
}

/** github-action-benchmark: the suites of one commit are one run; of a commit that was measured twice the later one counts. */
function runsOfEntries(entries) {
  const runs = new Map();
  for (const { commit, date, benches } of Object.values(entries).flat()) {
    const run = runs.get(commit.id) ?? { commit: commit.id, time: date, numbers: new Map() };
    for (const { name, value, unit } of benches) run.numbers.set(name, [value, unit]);
    runs.set(commit.id, { ...run, time: Math.max(run.time, date) });
  }
  return [...runs.values()];
}

/** Bencher: the metrics of one report are one run; a number is named `BENCHMARK/MEASURE`. */
function runsOfPerf(results) {
  const runs = new Map();
  for (const { benchmark, measure, metrics } of results) {
    const unit = /\((?<short>[^)]+)\)$/u.exec(measure.units)?.groups.short ?? measure.units;
    for (const { report, start_time: start, version, metric } of metrics) {
      const run = runs.get(report) ?? { commit: version.hash, time: Date.parse(start), numbers: new Map() };
      run.numbers.set(`${benchmark.name}/${measure.slug}`, [metric.value, unit]);
      runs.set(report, run);
    }
  }
  return [...runs.values()];
}

/** The value in the unit of the indicator. */
function converted(name, indicator, [value, unit]) {
  const [, units] = INDICATORS.find(([pattern]) => pattern.test(indicator)) ?? [];
  if (units === undefined) throw new Refused(`${indicator}: only latencies and throughput of k6's own metrics can be taken over`);
  const factor = units[unit];
  if (factor === undefined) throw new Refused(`${name}: its unit ${JSON.stringify(unit)} is none of ${Object.keys(units).join(", ")}`);
  if (!Number.isFinite(value) || value <= 0) throw new Refused(`${name}: ${value} is no ${indicator}`);
  return value * factor;
}

function baselineOf(runs, { scenario, users, durationSeconds, names }, from) {
  if (!scenario || !(users > 0) || !(durationSeconds > 0) || Object.keys(names ?? {}).length === 0) {
    throw new Refused("the file of names needs scenario, users, durationSeconds, and names: {\"NAME THERE\": \"INDICATOR\"}");
  }
  const there = new Set(runs.flatMap(({ numbers }) => [...numbers.keys()]));
  for (const name of Object.keys(names)) {
    if (!there.has(name)) throw new Refused(`the history has no ${JSON.stringify(name)}, but ${[...there].join(", ")}`);
  }
  const environment = { users, durationMs: durationSeconds * 1000 };
  const taken = runs.flatMap(({ commit, time, numbers }) => {
    const indicators = Object.entries(names)
      .filter(([name]) => numbers.has(name))
      .map(([name, indicator]) => [indicator, { value: converted(name, indicator, numbers.get(name)) }]);
    if (indicators.length === 0) return [];
    const at = new Date(time).toISOString();
    const run = { id: at, ...(commit && { commit }), time: at, tool: "history-to-baseline", accepted: `taken over from ${basename(from)}` };
    return [{ ...run, environment, indicators: Object.fromEntries(indicators) }];
  });
  const newestFirst = taken.toSorted((one, other) => Date.parse(other.time) - Date.parse(one.time));
  return { schemaVersion: 2, scenarios: { [scenario]: { runs: newestFirst.slice(0, KEEP) } } };
}

const [history, namesFile, baselineFile] = argv.slice(2);
try {
  if (baselineFile === undefined) throw new Refused("usage: history-to-baseline.mjs HISTORY NAMES.json BASELINE.json");
  const names = parsed(await readFile(namesFile, "utf8"));
  const baseline = baselineOf(runsOf(await readFile(history, "utf8")), names, history);
  await writeFile(baselineFile, `${JSON.stringify(baseline, undefined, 2)}\n`, { flag: "wx" });
  const count = baseline.scenarios[names.scenario].runs.length;
  console.log(`Wrote ${baselineFile}: ${count} runs of ${names.scenario}. \`plimsoll baseline show\` tells what a gate with it notices.`);
} catch (error) {
  if (!(error instanceof Refused) && error.code === undefined) throw error;
  console.error(error.message);
  exit(2);
}

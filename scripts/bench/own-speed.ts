import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { sampleFile } from "./files.ts";
import { nodePeer, race, refuseDifferent } from "./measure.ts";

/**
 * Writes how many times as fast as readline + JSON.parse the samples are read, as a summary with a gauge, which is how any number
 * comes before the gate: `node scripts/bench/own-speed.ts FILE`. Peers run in turn and the least of each counts.
 */
const MEGABYTES = 200;
const [, , file = "own-speed.json"] = argv;

const samples = await sampleFile(MEGABYTES, "json");
const peers = [nodePeer("plimsoll", "ours", samples), nodePeer("readline", "readline", samples)];
const both = race(peers, { rounds: 3, onOneCore: true });
refuseDifferent(both);
const [own, other] = [both.get("plimsoll"), both.get("readline")];
const gauge = (value: number): object => ({
  type: "gauge",
  contains: "default",
  values: { value, min: value, max: value },
});
const metrics = {
  times_as_fast: gauge((other?.cpuSeconds ?? Number.NaN) / (own?.cpuSeconds ?? Number.NaN)),
  resident_megabytes: gauge(own?.maxRssMb ?? Number.NaN),
};
const root = { name: "", path: "", id: "", groups: [], checks: [] };
writeFileSync(file, `${JSON.stringify({ root_group: root, metrics }, undefined, 1)}\n`);
console.log(metrics);

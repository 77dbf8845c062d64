import { createReadStream, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compareWithSummary, runBeside } from "./k6-equality.ts";

/*
 * Reads every points.{ndjson,csv}[.gz] under a folder and compares every statistic with the summaries beside it:
 *   node scripts/verify-k6-equality.ts FOLDER
 */
const root = process.argv[2];
if (root === undefined) throw new Error("Which folder? node scripts/verify-k6-equality.ts FOLDER");

let equal = 0;
let different = 0;
for (const file of globSync(join(root, "**/points.{ndjson,csv}{,.gz}")).toSorted()) {
  const summaries = globSync(join(dirname(file), "{handle-summary,summary,summary-export}.json"));
  const texts = summaries.map((path) => readFileSync(path, "utf8"));
  const run = await runBeside(createReadStream(file), file, texts);
  for (const [index, text] of texts.entries()) {
    const found = compareWithSummary(run, text);
    equal += found.equal;
    different += found.differences.length;
    const numbers = `${found.equal} equal, ${found.differences.length} different`;
    console.log(`${file} against ${summaries[index]}: ${numbers}`);
    for (const difference of found.differences) console.log("  ", JSON.stringify(difference));
  }
}
console.log(`${equal} statistics are equal to the last bit, ${different} are not`);
if (different > 0 || equal === 0) process.exitCode = 1;

import type { Draft, DraftedScenario } from "./draft.ts";
import { shellWord, workflowPlace } from "./workflow-place.ts";
import { scalar } from "./yaml-text.ts";

/** The workflow to copy: it makes the load of each scenario and lets the gate judge by the config. */
export function workflowText({ scenarios }: Draft, config: string): string {
  return `${[
    "# .github/workflows/load-test.yml",
    "name: Load test",
    "on: pull_request",
    "permissions:",
    "  contents: read # objectives and baseline of the base commit",
    "  pull-requests: write # the comment",
    "jobs:",
    "  load-test:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "        with: {persist-credentials: false}",
    "      - uses: grafana/setup-k6-action@db07bd9765aac508ef18982e52ab937fe633a065 # v1.2.1",
    "      # start your service here; the scripts' names are yours",
    ...scenarios.flatMap((scenario) => runLines(scenario, config)),
    "      - uses: plimsoll/plimsoll@v0",
    ...(config === "plimsoll.yml" ? [] : [`        with: {config: ${JSON.stringify(config)}}`]),
  ].join("\n")}\n`;
}

function runLines({ name, results }: DraftedScenario, config: string): readonly string[] {
  const script = plain(name);
  const { path, sayInConfig } = workflowPlace(results[0] ?? "", config, script);
  const { flag, file } = output(path);
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  const made = folder === "" ? "" : `mkdir -p ${shellWord(folder)} && `;
  return [
    ...(sayInConfig === undefined
      ? []
      : [
          `      # for this step, the config must say \`results: ${sayInConfig}\` of this scenario`,
        ]),
    `      - run: ${scalar(`${made}k6 run ${flag}=${shellWord(file)} ${script}.js`)}`,
    ...(flag === "--summary-export" ? [STATISTICS] : []),
    "        continue-on-error: true # the gate decides, not k6's exit code",
  ];
}

/** What a summary leaves out unless it is asked for: `p(99)` and how many samples there were. */
const STATISTICS =
  '        env: {K6_SUMMARY_TREND_STATS: "avg,min,med,max,p(90),p(95),p(99),count"}';

/** What makes k6 write where the config looks; a folder gets samples. */
function output(place: string): { readonly flag: string; readonly file: string } {
  if (/\.csv(?:\.gz)?$/iu.test(place)) return { flag: "--out csv", file: place };
  if (/\.(?:ndjson|jsonl)(?:\.gz)?$|\.gz$/iu.test(place))
    return { flag: "--out json", file: place };
  if (/\.json$/iu.test(place)) return { flag: "--summary-export", file: place };
  const folder = place.replace(/\/$/u, "");
  return { flag: "--out json", file: `${folder === "" ? "" : `${folder}/`}points.ndjson.gz` };
}

/** The name of a scenario as that of a file. */
function plain(name: string): string {
  const word = name.replace(/[^\p{L}\p{N}_.-]+/gu, "-").replace(/^[-.]+/u, "");
  return word === "" ? "load-test" : word;
}

import type { Draft, DraftedScenario } from "./draft.ts";

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
    "      - uses: actions/checkout@v7",
    "        with: {persist-credentials: false}",
    "      - uses: grafana/setup-k6-action@v1",
    "      # start your service here; the scripts' names are yours",
    ...scenarios.flatMap(runLines),
    "      - uses: plimsoll/plimsoll@v0",
    ...(config === "plimsoll.yml" ? [] : [`        with: {config: ${JSON.stringify(config)}}`]),
  ].join("\n")}\n`;
}

function runLines({ name, results }: DraftedScenario): readonly string[] {
  const output = outputFlag(results[0] ?? "", name);
  return [
    `      - run: mkdir -p ${folderOf(output)} && k6 run ${output} ${plain(name)}.js`,
    '        env: {K6_SUMMARY_TREND_STATS: "avg,min,med,max,p(90),p(95),p(99),count"}',
    "        continue-on-error: true # the gate decides, not k6's exit code",
  ];
}

/** What makes k6 write where the config looks. A place outside of the repository is not there in a workflow. */
function outputFlag(path: string, name: string): string {
  const isOutside = /^(?:\/|[A-Za-z]:|\.\.)/u.test(path);
  const place = isOutside || /[*?{}[\]\s'"$]/u.test(path) ? `results/${plain(name)}` : path;
  if (/\.csv(?:\.gz)?$/iu.test(place)) return `--out csv=${place}`;
  if (/\.(?:ndjson|jsonl)(?:\.gz)?$|\.gz$/iu.test(place)) return `--out json=${place}`;
  if (/\.json$/iu.test(place)) return `--summary-export=${place}`;
  return `--out json=${place.replace(/\/$/u, "")}/points.ndjson.gz`;
}

function folderOf(output: string): string {
  const path = output.slice(output.indexOf("=", 6) + 1);
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}

function plain(name: string): string {
  return name.replace(/[^\w.-]+/gu, "-");
}

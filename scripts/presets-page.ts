import { PRESETS } from "../src/config/prometheus/presets.ts";
import { code, row, table } from "./markdown-tables.ts";

/** The page of presets: every query with its unit, its role and what its absence means, from the presets themselves. */
export function presetsPage(): string {
  const parts = PRESETS.map(({ name, source, needs, queries }) => {
    const need =
      needs === undefined
        ? ""
        : ` It needs a selector with ${code(needs)}, or two runs would be mixed.`;
    const rows = queries.map(({ name: query, title, unit = "", role, absence, absent }) =>
      row([
        code(query),
        title,
        unit,
        code(role),
        absent === "zero" ? `${absence} (zero)` : absence,
      ]),
    );
    const texts = queries.map(({ name: query, query: text }) => `# ${query}\n${text}`);
    return [
      `### ${name}`,
      `From ${source}.${need}`,
      table(["name in objectives", "what it is", "unit", "role", "no series means"], rows),
      `\`\`\`promql\n${texts.join("\n\n")}\n\`\`\``,
    ].join("\n\n");
  });
  return `${[PRESETS_INTRODUCTION, "## The presets", ...parts].join("\n\n")}\n`;
}

const PRESETS_INTRODUCTION = `# Prometheus: presets, recording, k6 on many machines

Plimsoll asks Prometheus what the service's machines did during the run. The numbers can be owed by objectives like any other, fill the
report, and tell the [likely causes](diagnosis.md).

## Presets

A preset is a set of ready queries for one exporter; they stand at the end of this page. Name the presets in \`plimsoll.yml\`, and pick out the
service's own series by selectors. A query of the same name under \`queries:\` replaces the preset's.

\`\`\`yaml
prometheus:
  presets: [process, postgres]
  selectors: {process: 'job="api"', postgres: 'datname="shop"'}
  range: 1m
objectives:
  app_cpu: avg < 70%
  app_memory_bytes: growth < 10MB/h
\`\`\`

In a query, \`$selector\` is the selector, \`$range\` the range of rates (at least four scrapes) and \`$window\` the length of the run. A query
with \`$window\` is asked once, at the end of the run. A matcher on a label that some series do not have (\`datname\` of a server's settings,
\`pod\` of a deployment) is left out of their queries. A query that finds no series is unmeasured; it counts as zero only where the last column
says so.

| aggregation | is of |
|---|---|
| \`avg\`, \`min\`, \`max\`, \`value\` | the whole run, or a phase; \`min\` and \`max\` are of the means of four scrapes |
| \`start\`, \`end\`, \`growth\` (per hour) | the measured phase, since memory grows while users arrive; \`end < start * 1.5\` compares the two |

Fewer than four scrapes, or more than a quarter of them missing, is no measurement. A counter that is asked as it is (\`errors_total\`) counts from
the start of the run.

## Recording

\`plimsoll record RUN\` asks the server about the time of the run and saves the answers as \`RUN/prometheus.json\`, where \`plimsoll check RUN\`
reads them. So a check gives the same numbers anywhere, with or without the server. The time comes from the samples, else from
\`--window START..END\`.

\`plimsoll check RUN --prometheus URL\` asks while it judges, about the runs that have no saved answers. It never asks only because the config
has a \`url\`.

| secret | environment variable |
|---|---|
| token | \`PLIMSOLL_PROMETHEUS_TOKEN\` |
| user and password | \`PLIMSOLL_PROMETHEUS_USERNAME\`, \`PLIMSOLL_PROMETHEUS_PASSWORD\` |
| further headers, one a line (\`X-Scope-OrgID: team\`) | \`PLIMSOLL_PROMETHEUS_HEADERS\` |
| files (PEM) of a client certificate, its key, and the server's authority | \`PLIMSOLL_PROMETHEUS_CERT\`, \`PLIMSOLL_PROMETHEUS_KEY\`, \`PLIMSOLL_PROMETHEUS_CA\` |

They come from the environment alone, and none of them follows a redirect to another host.

How it asks: by POST, with a step of a quarter of \`range\` but never between scrapes (the series \`up\` tells how far apart those are), and a long
run in pieces of 10,000 points. It tries again for a minute at most where the server is busy, and twice where the connection breaks.

Where the service counts its own requests, Plimsoll sees whether the clocks of k6 and Prometheus agree. It lays the rate of a well-known counter
(\`sum(rate(http_requests_total[1m]))\`), or of any query with \`role: app.requests\`, over k6's requests; where the two fit only when shifted, that is
a concern. Under a load that never changes nothing can be seen.

## Past one machine

Where k6 writes to Prometheus (\`--out experimental-prometheus-rw\`), from one machine or from many, the gate needs no file of k6:

\`\`\`yaml
prometheus:
  presets: [k6-remote-write]
  selectors: {k6-remote-write: 'testid="shop-peak"'} # k6 run --tag testid=shop-peak …
objectives:
  http_req_duration: p(95) < 800ms
  http_req_failed: rate < 0.5%
\`\`\`

\`plimsoll check --prometheus URL --window START..END\` then judges from those series every scenario of the config that has no \`results:\`, in
k6's usual words. Several scenarios are told apart by k6's label \`scenario\`; without any in the config, the run is judged as a whole.
The window must hold the whole run, since k6's series count from its start. \`examples/k6-operator\` is a whole case: config,
manifest, workflow.

| what is asked | how it is known |
|---|---|
| totals, failed requests | the last values of the counters; failed are those with \`expected_response="false"\` |
| percentiles and means | from native histograms: k6 with \`K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true\`, Prometheus with \`--enable-feature=native-histograms\`. Their buckets are 9 % wide, and a percentile is known to that. Before Prometheus 2.43 they are read by their increase, which leaves out the first push |
| trends that k6 wrote as statistics (\`K6_PROMETHEUS_RW_TREND_STATS\`, its default) | least, greatest, count and (with \`count\` and \`sum\`) mean exactly; a percentile exactly where there is one series. Of several series the greatest percentile is an upper bound: it can meet a ceiling and decides nothing else |
| phases by their times or found from the users, curves, endpoints, recovery, capacity | as from samples, to the interval of the pushes (5 s); a recovery is told at the longest that this allows |
| checks and other rates | where all their series tell the same share, as when every check passed |
| least and greatest values from native histograms, rates whose series differ, phases by a tag, the error within a run | only from k6's own files |

\`plimsoll record --prometheus URL --window START..END --into RUN.json\` keeps everything that \`check\` asks about such a run.
\`plimsoll check RUN.json\` and \`plimsoll baseline add RUN.json\` read it with the same result when the server has forgotten the run. That is the way
into a baseline, too: neither \`init\` nor \`baseline add\` asks a server.

## Without a server: two texts of /metrics

Where nothing scrapes the service, save its own \`/metrics\` right before the run and right after it, beside k6's files:

\`\`\`sh
(date -u "+# scraped %FT%TZ"; curl -fsS http://app:8000/metrics) > run/app-before.txt
k6 run --out json=run/points.json script.js
(date -u "+# scraped %FT%TZ"; curl -fsS http://app:8000/metrics) > run/app-after.txt
\`\`\`

Two texts are a pair when their names differ by \`before\` and \`after\` alone; several pairs are instances of one service. They answer:

- objectives on the metrics themselves;
- queries of config and presets that are one metric, or its \`sum\`, \`avg\`, \`min\`, \`max\`, \`rate\`, \`increase\`, \`changes\` or
  \`histogram_quantile\`. Selectors by \`job\` and \`instance\`, which only a server knows, are left out.

A counter gives its rate between the two texts, a level its two moments, a histogram the quantiles of what was added to its buckets. A
counter that is smaller afterwards is no measurement, since what it had counted is lost. Without the line \`# scraped …\`, or without times in the
samples, the run's start and end are assumed, and the report says so. Phases cannot be told.

## Answers saved by other means

\`plimsoll record\` with \`--into FOLDER\` saves each answer as a file of its own. Answers that something else saved are read, too:

- \`RUN/prometheus/\` with the body of each \`/api/v1/query_range\` as it came, and a \`queries.json\`:
  \`{"app_cpu": {"query": "…", "file": "app_cpu.json"}}\`;
- a single body beside k6's files: \`RUN/queue_depth.json\` is the answer to the query of that name.`;

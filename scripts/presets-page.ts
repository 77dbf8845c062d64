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
      `## ${name}`,
      `From ${source}.${need}`,
      table(["name in objectives", "what it is", "unit", "role", "no series means"], rows),
      `\`\`\`promql\n${texts.join("\n\n")}\n\`\`\``,
    ].join("\n\n");
  });
  return `${[PRESETS_INTRODUCTION, ...parts].join("\n\n")}\n`;
}

const PRESETS_INTRODUCTION = `# Presets

Ready queries for Prometheus, by exporter. Name the presets in \`plimsoll.yml\` and the service's own series by selectors; then their
numbers can be owed by objectives like any other. A query of the same name under \`queries:\` takes the place of the preset's.

\`\`\`yaml
prometheus:
  presets: [process, postgres]
  selectors: {process: 'job="api"', postgres: 'datname="shop"'}
  range: 1m
objectives:
  app_cpu: avg < 70%
  app_memory_bytes: growth < 10MB/h
\`\`\`

\`$selector\` is the selector, \`$range\` the range of rates (four scrapes or more), \`$window\` the length of the run: what holds
that is asked once, at the end of the run. No series is never taken for zero unless the last column says so. Matchers on labels that some series do not
bear (\`datname\` of a server's settings, \`pod\` of a deployment) are left out of their queries.

The level of a query (\`avg\`, \`min\`, \`max\`, \`value\`) is of the whole run, or of a phase; \`max\` and \`min\` are of four scrapes together.
Its course (\`start\`, \`end\`, \`growth\` per hour) is of the measured phase (\`end < start * 1.5\` holds the one against the other), since memory grows while users arrive. More than a
quarter of the scrapes missing, or fewer than four, is no measurement. A counter asked as it stands (\`errors_total\`) counts from the start of the run.

\`plimsoll record RUN\` asks the server over the time of the run, which its samples tell (else \`--window START..END\`), and saves the answers into one file,
\`RUN/prometheus.json\`, where \`plimsoll check RUN\` reads them; the same numbers come out wherever that is done. It asks by POST, a quarter of
\`range\` apart but never between scrapes (the server's own record of them, \`up\`, tells how far apart they are), a long run in pieces of 10,000 points, and tries again for a minute at most where the server is busy, and twice where the connection breaks. Secrets come from the environment
alone: \`PLIMSOLL_PROMETHEUS_TOKEN\`, or \`PLIMSOLL_PROMETHEUS_USERNAME\` and \`PLIMSOLL_PROMETHEUS_PASSWORD\`, and further headers in
\`PLIMSOLL_PROMETHEUS_HEADERS\`, one a line (\`X-Scope-OrgID: team\`). None of them follows a redirect to another host.
A server that wants a client's certificate, or has one of an authority of its own, is reached with the files (PEM) that \`PLIMSOLL_PROMETHEUS_CERT\`, \`PLIMSOLL_PROMETHEUS_KEY\` and
\`PLIMSOLL_PROMETHEUS_CA\` name.

\`plimsoll check RUN --prometheus URL\` asks in the same way while it judges, for the runs that have no saved answers. It asks only where it is told to, and never
because of the config's \`url\`.

Whether the clocks of k6 and Prometheus agree is seen where the service counts its requests: a rate of a well-known counter (\`sum(rate(http_requests_total[1m]))\`), or any query
with \`role: app.requests\`, is laid over k6's own requests, and where it fits only minutes beside them, that is a concern. A load that never changes cannot tell it.

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

\`plimsoll check --prometheus URL --window START..END\` then judges every scenario of the config that has no \`results:\` from those series, in
k6's usual words; one without scenarios is judged as a whole, several are told apart by k6's label \`scenario\`. The window must hold the
whole run: k6's series count from its start. Totals are the last values of the counters, and failed requests those with
\`expected_response="false"\`. Percentiles and means need native histograms (\`K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true\`, and Prometheus with
\`--enable-feature=native-histograms\`), whose buckets are 9 % wide: a percentile is known to that. Prometheus before 2.43 tells them by
their increase, which leaves out the first push. Of trends written as statistics (\`K6_PROMETHEUS_RW_TREND_STATS\`, k6's default) the least, the greatest, the count and the mean
(with \`count\` and \`sum\`) are told exactly, and a percentile where it is of one series; of several, the greatest is an upper bound, which meets a ceiling that it keeps and decides nothing else. Phases (by their times, or found from the users), curves, endpoints, recovery and capacity are
told as of samples, to the interval of the pushes (5 s); a recovery is told at the longest that this allows. Checks and other rates are told
where all their series tell the same share, as when every check passed. Least and greatest values, rates whose series differ, phases by a tag and
the error within a run need k6's own files. \`examples/k6-operator\` is a whole case: config, manifest, workflow.

\`plimsoll record --prometheus URL --window START..END --into RUN.json\` keeps everything that \`check\` asks of such a run;
\`plimsoll check RUN.json\` and \`plimsoll baseline add RUN.json\` read it with the same result when the server has forgotten.
That is the way into a baseline, too: \`init\` and \`baseline add\` ask no server, and \`init\` starts from k6's own files; the six lines above are a first config.

## Without a server: two texts of /metrics

Where nothing scrapes the service, save what it tells itself, right before the run and right after it, beside k6's files:

\`\`\`text
(date -u "+# scraped %FT%TZ"; curl -fsS http://app:8000/metrics) > run/app-before.txt
k6 run --out json=run/points.json script.js
(date -u "+# scraped %FT%TZ"; curl -fsS http://app:8000/metrics) > run/app-after.txt
\`\`\`

Files are told by what is in them, and paired by names that differ by \`before\` and \`after\` alone; several pairs are instances of one service.
They answer the queries of config and presets that are one metric, or its \`sum\`, \`avg\`, \`min\`, \`max\`, \`rate\`, \`increase\`, \`changes\` or \`histogram_quantile\`
(selectors by \`job\` and \`instance\`, which only a server knows, are left out), and objectives on the metrics themselves. Counters tell their rate between the
texts, levels those two moments, histograms the quantiles of what was added to their buckets. A counter that is smaller afterwards is no
measurement, since what it had counted is lost. Without the line \`# scraped …\`, or times in the samples, the run's start and end are assumed, and that is said. Of phases they tell nothing.

## Other answers

\`--into FOLDER\` saves them as a file each. Answers that were saved otherwise are read, too: in \`RUN/prometheus/\` the body of each \`/api/v1/query_range\`, as it came, and
\`queries.json\`: \`{"app_cpu": {"query": "…", "file": "app_cpu.json"}}\`. A single body that lies beside k6's files, \`RUN/queue_depth.json\`, is the
answer to the query of that name.`;

import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { seeded } from "../../src/statistics/seeded.ts";

/*
 * Writes samples as k6 2.2 does, of any size, the same for the same seed:
 *   node scripts/bench/generate-samples.ts FILE MEGABYTES [json|csv]
 */

/** How large and in which format. */
interface Wanted {
  readonly bytes: number;
  readonly format: "json" | "csv";
}

interface Endpoint {
  readonly group: string;
  readonly method: string;
  readonly name: string;
  readonly status: string;
  readonly check: string;
}

const ENDPOINTS: readonly Endpoint[] = [
  {
    group: "::create task",
    method: "POST",
    name: "POST /api/tasks",
    status: "201",
    check: "task created",
  },
  {
    group: "::follow task",
    method: "GET",
    name: "GET /api/tasks/:id",
    status: "200",
    check: "task readable",
  },
  {
    group: "::list tasks",
    method: "GET",
    name: "GET /api/tasks",
    status: "200",
    check: "tasks listed",
  },
];
const DECLARED: readonly (readonly [name: string, type: string, contains: string])[] = [
  ["http_reqs", "counter", "default"],
  ["http_req_duration", "trend", "time"],
  ["http_req_blocked", "trend", "time"],
  ["http_req_connecting", "trend", "time"],
  ["http_req_tls_handshaking", "trend", "time"],
  ["http_req_sending", "trend", "time"],
  ["http_req_waiting", "trend", "time"],
  ["http_req_receiving", "trend", "time"],
  ["http_req_failed", "rate", "default"],
  ["checks", "rate", "default"],
  ["group_duration", "trend", "time"],
  ["data_sent", "counter", "data"],
  ["data_received", "counter", "data"],
  ["iteration_duration", "trend", "time"],
  ["iterations", "counter", "default"],
  ["vus", "gauge", "default"],
  ["vus_max", "gauge", "default"],
];
const COLUMNS =
  "check,error,error_code,expected_response,group,method,name,proto,scenario,service,status,subproto,tls_version,url";
const START_MS = Date.UTC(2026, 10, 23, 17, 59, 20);
const USERS = 70;
const REQUESTS_PER_SECOND = 160;

type Tags = Readonly<Record<string, string>>;

/** Writes the file and says how many lines it has. */
export async function generateSamples(file: string, { bytes, format }: Wanted): Promise<number> {
  const out = createWriteStream(file, { highWaterMark: 1 << 22 });
  const random = seeded(1);
  const line = format === "json" ? jsonLine : csvLine;
  let text =
    format === "json"
      ? DECLARED.map(declaration).join("")
      : `metric_name,timestamp,metric_value,${COLUMNS},extra_tags,metadata\n`;
  let lines = text.split("\n").length - 1;
  let written = 0;
  let nanoseconds = 0;
  let second = 0;
  const put = (metric: string, value: number, tags: string): void => {
    text += line(metric, nanoseconds, value, tags);
    lines++;
  };
  const tagsOf = (tags: Tags): string => (format === "json" ? JSON.stringify(tags) : csvTags(tags));
  while (written < bytes) {
    nanoseconds += Math.round((1e9 / REQUESTS_PER_SECOND) * -Math.log(1 - random()));
    if (nanoseconds >= second * 1e9) {
      second++;
      put("vus", USERS, tagsOf({}));
      put("vus_max", USERS, tagsOf({}));
    }
    request(put, tagsOf, random);
    if (text.length > 1 << 20) {
      written += text.length;
      if (!out.write(text)) await once(out, "drain");
      text = "";
    }
  }
  out.end(text);
  await once(out, "finish");
  return lines;
}

type Put = (metric: string, value: number, tags: string) => void;

/** All samples of one request, in k6's order; now and then an iteration ends with it. */
function request(put: Put, tagsOf: (tags: Tags) => string, random: () => number): void {
  const { group, method, name, status, check } =
    ENDPOINTS[Math.floor(random() * ENDPOINTS.length)]!;
  const fails = random() < 0.002;
  const ms = (median: number): number =>
    Math.round(median * Math.exp(random() * 2 - 1) * 1e6) / 1e6;
  const waiting = ms(35);
  const sending = ms(0.03);
  const receiving = ms(0.4);
  const tags = tagsOf({
    ...(fails && { error_code: "1503" }),
    expected_response: String(!fails),
    group,
    method,
    name,
    proto: "HTTP/1.1",
    scenario: "sustained",
    status: fails ? "503" : status,
    url: name,
  });
  put("http_reqs", 1, tags);
  put("http_req_duration", Math.round((sending + waiting + receiving) * 1e6) / 1e6, tags);
  put("http_req_blocked", ms(0.005), tags);
  put("http_req_connecting", 0, tags);
  put("http_req_tls_handshaking", 0, tags);
  put("http_req_sending", sending, tags);
  put("http_req_waiting", waiting, tags);
  put("http_req_receiving", receiving, tags);
  put("http_req_failed", fails ? 1 : 0, tags);
  put("checks", fails ? 0 : 1, tagsOf({ check, group, scenario: "sustained" }));
  put("group_duration", ms(40), tagsOf({ group, scenario: "sustained" }));
  if (random() < 0.25) iteration(put, tagsOf({ group: "", scenario: "sustained" }), ms(1200));
}

function iteration(put: Put, tags: string, duration: number): void {
  put("data_sent", 321, tags);
  put("data_received", 1315, tags);
  put("iteration_duration", duration, tags);
  put("iterations", 1, tags);
}

function declaration([name, type, contains]: (typeof DECLARED)[number]): string {
  const thresholds = name === "http_req_duration" ? ["p(95)<3000", "p(99)<5000"] : [];
  const expected = {
    name: `${name}{expected_response:true}`,
    suffix: "expected_response:true",
    tags: { expected_response: "true" },
  };
  const submetrics = name === "http_req_duration" ? [expected] : null;
  return `${JSON.stringify({ type: "Metric", data: { name, type, contains, thresholds, submetrics }, metric: name })}\n`;
}

function jsonLine(metric: string, nanoseconds: number, value: number, tags: string): string {
  const second = new Date(START_MS + Math.floor(nanoseconds / 1e9) * 1000)
    .toISOString()
    .slice(0, 19);
  const fraction = String(nanoseconds % 1e9)
    .padStart(9, "0")
    .replace(/0+$/u, "");
  const time = `${second}${fraction === "" ? "" : `.${fraction}`}Z`;
  return `{"metric":"${metric}","type":"Point","data":{"time":"${time}","value":${value},"tags":${tags}}}\n`;
}

function csvLine(metric: string, nanoseconds: number, value: number, tags: string): string {
  return `${metric},${START_MS / 1000 + Math.floor(nanoseconds / 1e9)},${value.toFixed(6)},${tags},,\n`;
}

function csvTags(tags: Tags): string {
  return COLUMNS.split(",")
    .map((column) => tags[column] ?? "")
    .join(",");
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const [file, megabytes, format] = argv.slice(2);
  if (file === undefined || !(Number(megabytes) > 0)) {
    throw new Error("node scripts/bench/generate-samples.ts FILE MEGABYTES [json|csv]");
  }
  const lines = await generateSamples(file, {
    bytes: Number(megabytes) * 1e6,
    format: format === "csv" ? "csv" : "json",
  });
  console.log(`${lines} lines in ${file}`);
}

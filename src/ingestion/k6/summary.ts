import { InputError } from "../../model/input-error.ts";
import type { Run } from "../../model/run.ts";
import { readHandleSummary } from "./summary/handle-summary.ts";
import { jsonLooksLike } from "./json-shape.ts";
import { readLegacyExport } from "./summary/legacy-export.ts";
import { readMachineReadable } from "./summary/machine-readable.ts";
import { parseSummaryJson } from "./summary/json/parse-json.ts";
import type { SummaryContent } from "./summary/content.ts";
import { runOfSummary } from "./summary/run/run-of-summary.ts";
import { isObject } from "../json-object.ts";
import { type ShapeFaults, shapeFaults } from "./summary/shape-faults.ts";

/**
 * Reads a summary that k6 wrote at the end of a test: by `--summary-export`, by handleSummary(), or the machine-readable one.
 * Refuses what is cut off, what is not JSON, and every place whose shape is not k6's; a number is never made up.
 */
export function readSummary(text: string, file: string): Run {
  const root = parseSummaryJson(text, file);
  const faults = shapeFaults(file);
  const content = contentOf(root, faults);
  if (content === undefined) throw notASummary(root, file);
  return runOfSummary(content, faults);
}

function contentOf(root: unknown, faults: ShapeFaults): SummaryContent | undefined {
  if (!isObject(root)) return undefined;
  const results = root["results"];
  if (isObject(results) && "metrics" in results) {
    return readMachineReadable(root, results, faults);
  }
  const metrics = root["metrics"];
  if (!isObject(metrics) || !("root_group" in root || Object.keys(metrics).some(isK6Name))) {
    return undefined;
  }
  return "state" in root || "options" in root || Object.values(metrics).some(isTyped)
    ? readHandleSummary(root, metrics, faults)
    : readLegacyExport(root, metrics, faults);
}

/** Many tools write an object with `metrics`; only k6's bears these names. */
function isK6Name(name: string): boolean {
  return /^(?:http_req|vus|iteration|data_(?:sent|received)|checks|grpc_|ws_|browser_)/u.test(name);
}

/** Only the object of handleSummary() says of what type a metric is. */
function isTyped(metric: unknown): boolean {
  return isObject(metric) && ("type" in metric || "values" in metric);
}

function notASummary(root: unknown, file: string): InputError {
  return new InputError([
    {
      id: "not-a-k6-output",
      place: { file },
      problem: `this is not a k6 summary: it looks like ${jsonLooksLike(root)}`,
      wayOut:
        "Give a file written by k6: --summary-export=FILE, or JSON.stringify(data) in handleSummary().",
    },
  ]);
}

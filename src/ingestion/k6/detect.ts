import { gunzipSync, constants } from "node:zlib";
import { csvScenarios, isCsvSamples } from "./detection/csv-head.ts";
import { looksLike } from "./detection/foreign.ts";
import { keysLookLike } from "./json-shape.ts";
import { isNdjsonSamples, ndjsonScenarios } from "./detection/ndjson-head.ts";
import { topLevelKeys } from "./detection/top-level-keys.ts";

/** What a file is, as far as its first bytes tell. */
export type Detected =
  | {
      readonly kind: "k6";
      readonly format: "json summary" | "NDJSON samples" | "CSV samples";
      readonly gzipped: boolean;
      /** The k6 scenarios seen in the samples, in order of name. */
      readonly k6Scenarios: readonly string[];
    }
  | { readonly kind: "foreign"; readonly looksLike: string };

/** How much of an inflated head is looked at; more would only find the same. */
const LOOKED_AT_BYTES = 262_144;

/** Tells k6's outputs apart by what is in them, never by name. `head` is the beginning of the file, which may be cut anywhere. */
export function detect(head: Uint8Array): Detected {
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip) return plainly(head);
  const inflated = inflateStart(head);
  if (inflated === undefined) return foreign("a damaged gzip file");
  const detected = plainly(inflated);
  return detected.kind === "k6"
    ? { ...detected, gzipped: true }
    : foreign(`${detected.looksLike}, packed with gzip`);
}

/** The same of bytes that are not packed. */
function plainly(bytes: Uint8Array): Detected {
  const binary = binaryLooksLike(bytes);
  if (binary !== undefined) return foreign(binary);
  const text = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT_BYTES));
  if (isCsvSamples(text)) {
    return { kind: "k6", format: "CSV samples", gzipped: false, k6Scenarios: csvScenarios(text) };
  }
  if (isNdjsonSamples(text)) {
    return {
      kind: "k6",
      format: "NDJSON samples",
      gzipped: false,
      k6Scenarios: ndjsonScenarios(text),
    };
  }
  if (!/^\s*\{/u.test(text)) return foreign(looksLike(text));
  const stranger = strangeObject(text);
  if (stranger !== undefined) return foreign(stranger);
  return { kind: "k6", format: "json summary", gzipped: false, k6Scenarios: [] };
}

const SUMMARY_KEYS: ReadonlySet<string> = new Set([
  "metrics",
  "root_group",
  "setup_data",
  "state",
  "options",
  "results",
  "config",
  "metadata",
  "version",
]);

/** What a JSON object is when its members say that it is no summary; a cut one gets the benefit of the doubt. */
function strangeObject(text: string): string | undefined {
  const { keys, end } = topLevelKeys(text);
  const has = (key: string): boolean => keys.includes(key);
  if (end === "more") return looksLike(text);
  if (has("metrics") || has("root_group")) return undefined;
  if (has("results") && (has("version") || has("metadata"))) return undefined;
  if (end === "cut" && keys.every((key) => SUMMARY_KEYS.has(key))) return undefined;
  return keysLookLike(keys);
}

/** Inflates what is there; a stream that is cut off is the usual case here. */
function inflateStart(head: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

function binaryLooksLike(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16) return "text in UTF-16, as PowerShell's `>` writes it, where k6 writes UTF-8";
  if (first === 0x50 && second === 0x4b) return "a ZIP archive";
  return bytes.includes(0) ? "binary data" : undefined;
}

function foreign(what: string): Detected {
  return { kind: "foreign", looksLike: what };
}

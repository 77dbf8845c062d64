import { jsonLooksLike, keysLookLike } from "../json-shape.ts";
import { topLevelKeys } from "./top-level-keys.ts";

type Sign = readonly [pattern: RegExp, name: string];

/** What a newcomer gives in place of what it writes. */
export const K6_SCRIPT = "a k6 script (JavaScript)";

/** Signs of text that is no k6 output, the surest first. */
const SIGNS: readonly Sign[] = [
  [
    /^\{"event":"(?:param|metric|start|config|snapshot|cumulative|threshold|stop)"/mu,
    "a web-dashboard record",
  ],
  [/^\s*<(?:!doctype html|html)/iu, "an HTML page"],
  [/<(?:testResults|jmeterTestPlan)\b/u, "a JMeter result (JTL/XML)"],
  [/^timeStamp,elapsed,/u, "a JMeter result (JTL/CSV)"],
  [/^\s*<(?:\?xml|\w)/u, "an XML document"],
  [/^metric_name,timestamp,metric_value,/mu, "CSV with far more columns than k6 writes"],
  [
    /^(?:\w+,)*(?:metric_name|metric_value)(?:,\w+)*\s*$/mu,
    "CSV that lacks k6's first columns (metric_name,timestamp,metric_value) or has others before them",
  ],
  [/^# (?:HELP|TYPE) \w+/mu, "metrics in Prometheus's text format"],
  [
    /^[^\S\n]*import\s.*from\s+["']|^[^\S\n]*export\s+(?:default|const|function|let)\b|\brequire\(["']k6/mu,
    K6_SCRIPT,
  ],
  [
    /^[^\S\n]*(?:execution: local|scenarios: \(\d|█ (?:THRESHOLDS|TOTAL RESULTS)|running \(\d)|^[^\S\n]*[a-z_]+\.{3,}: /mu,
    "k6's console output (text summary): let k6 write --summary-export=FILE as well",
  ],
];

/** What a text that is no k6 output seems to be, in plain words. */
export function looksLike(text: string): string {
  if (text.trim() === "") return "an empty file";
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  if (sign !== undefined) return sign[1];
  if (/^\s*\[\s*(?:[[{\]"\d-]|true|false|null|$)/u.test(text)) return jsonLooksLike([]);
  if (/^\s*\{/u.test(text)) return keysLookLike(topLevelKeys(text).keys);
  if (isYaml(text)) return "a YAML file";
  return isUtf8(text) ? "plain text" : "binary data";
}

/** Bytes that are no UTF-8 were decoded as U+FFFD; a few may stand in a text of another encoding. */
function isUtf8(text: string): boolean {
  return text.split("\uFFFD").length - 1 <= text.length / 10;
}

function isYaml(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*#/u.test(line));
  const members = lines.filter((line) => /^\s*(?:- )?[\w."'-]+:(?:\s|$)|^\s*- |^---/u.test(line));
  return members.length > 0 && members.length * 2 > lines.length;
}

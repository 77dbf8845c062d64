/** What can be told of a query from two texts of `/metrics`, without a server: one function of one selector, added up. */
export interface TextQuery {
  readonly metric: string;
  readonly matchers: readonly Matcher[];
  /** What is taken of each series. */
  readonly of: "level" | "rate" | "increase" | "changes";
  readonly over?: "sum" | "avg" | "min" | "max";
  /** The labels that stay when series are added up: none, unless `by` names some. */
  readonly by: readonly string[];
  /** Of a histogram's buckets. */
  readonly quantile?: number;
}

/** A label and what it must be. */
export interface Matcher {
  readonly label: string;
  readonly sign: "=" | "!=" | "=~" | "!~";
  readonly value: string;
}

const QUANTILE = /^histogram_quantile\(\s*(?<word>[\d.]+)\s*,(?<inner>.*)\)$/su;
const OVER = /^(?<word>sum|avg|min|max)(?:\s+by\s*\((?<by>[^()]*)\))?\s*\((?<inner>.*)\)$/su;
/** The labels may stand behind what is added up, too. */
const BY_BEHIND = /^(?<word>sum|avg|min|max)\s*\((?<inner>.*)\)\s*by\s*\((?<by>[^()]*)\)$/su;
const RANGE = /^(?<word>rate|irate|increase|changes)\((?<inner>.*)\[[^[\]]*\]\s*\)$/su;
const SELECTOR = /^(?<metric>[a-zA-Z_:][\w:]*)(?:\s*\{(?<matchers>[^}]*)\})?$/u;
const MATCHER =
  /(?<!\w)(?<label>[a-zA-Z_]\w*)\s*(?<sign>=~|!~|!=|=)\s*"(?<value>(?:[^"\\]|\\.)*)"/gu;

/** Reads such a query; undefined for any other, which needs a server. */
export function readTextQuery(query: string): TextQuery | undefined {
  const outer = peeled(QUANTILE, query);
  const added = addedUp(outer.inner);
  const range = peeled(RANGE, added.inner);
  const series = seriesIn(range.inner);
  const of = OF[range.word ?? "level"];
  if (series === undefined || of === undefined) return undefined;
  const read = { ...series, of, ...added.how };
  if (outer.word === undefined) return read;
  const isCounted = of === "rate" || of === "increase";
  return isCounted ? { ...read, quantile: Number(outer.word) } : undefined;
}

/** How series are added up, if they are, and what. */
function addedUp(text: string): {
  readonly how: Pick<TextQuery, "over" | "by">;
  readonly inner: string;
} {
  const { word, by, inner } = (BY_BEHIND.exec(text) ?? OVER.exec(text))?.groups ?? {};
  const over = OVER_WORDS.find((one) => one === word);
  if (over === undefined) return { how: { by: [] }, inner: text };
  return { how: { over, by: labelsIn(by) }, inner: (inner ?? "").trim() };
}

function seriesIn(text: string): Pick<TextQuery, "metric" | "matchers"> | undefined {
  const { metric, matchers: written = "" } = SELECTOR.exec(text)?.groups ?? {};
  const matchers = matchersIn(written);
  return metric === undefined || !matchers.every(isPlain) ? undefined : { metric, matchers };
}

function labelsIn(text = ""): readonly string[] {
  return text
    .split(",")
    .map((label) => label.trim())
    .filter((label) => label !== "");
}

/** What a layer of a query is, and what it holds; without the layer the query itself. */
function peeled(layer: RegExp, query: string): { readonly word?: string; readonly inner: string } {
  const { word, inner } = layer.exec(query.trim())?.groups ?? {};
  return word === undefined ? { inner: query.trim() } : { word, inner: (inner ?? "").trim() };
}

const OVER_WORDS = ["sum", "avg", "min", "max"] as const;

const OF: Readonly<Record<string, TextQuery["of"]>> = {
  level: "level",
  rate: "rate",
  irate: "rate",
  increase: "increase",
  changes: "changes",
};

/** A server adds `job` and `instance` when it scrapes; a text has neither. */
const OF_SCRAPING: ReadonlySet<string> = new Set(["job", "instance"]);

function matchersIn(text: string): readonly Matcher[] {
  return [...text.matchAll(MATCHER)].flatMap(({ groups }) => {
    const label = groups?.["label"] ?? "";
    const sign = groups?.["sign"] as Matcher["sign"];
    return OF_SCRAPING.has(label) ? [] : [{ label, sign, value: groups?.["value"] ?? "" }];
  });
}

/** Of regular expressions, whose dialect is the server's, only words with bars between them are read here. */
function isPlain({ sign, value }: Matcher): boolean {
  return !sign.endsWith("~") || /^[\w-]+(?:\|[\w-]+)*$/u.test(value);
}

/** Whether the labels of a series are what the matchers say; a label that is not there is empty, as in PromQL. */
export function fits(
  labels: Readonly<Record<string, string>>,
  matchers: readonly Matcher[],
): boolean {
  return matchers.every(({ label, sign, value }) => {
    const own = labels[label] ?? "";
    const isSo = (sign.endsWith("~") ? value.split("|") : [value]).includes(own);
    return sign.startsWith("!") ? !isSo : isSo;
  });
}

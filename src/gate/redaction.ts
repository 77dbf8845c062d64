/** Matches with or without a query, so that no URL is gone through again from its middle. */
const URL =
  /(?<address>\b[a-z][a-z0-9+.-]{0,60}:\/\/[^\s?#"'<>{}|,]*)(?<query>\?[^\s"'<>{}|,]*)?/giu;
const USER_INFO = /(\b[a-z][a-z0-9+.-]{0,60}:\/\/)[^\s/@"'<>]+@/giu;

/**
 * Takes out of a text what may be a secret: the query of every URL, and user and password before a host.
 * k6 puts whole URLs into metric names and tags, and their queries often hold tokens.
 */
export function redacted(text: string): string {
  return text
    .replace(USER_INFO, "$1")
    .replace(URL, (whole, address: string, query?: string) =>
      query === undefined ? whole : `${address}?…`,
    );
}

/** The same plain JSON with every string redacted, keys included. */
export function redactedDeep<Value>(value: Value): Value {
  // The shape is kept string for string and key for key, so the type is kept too.
  return walk(value) as Value;
}

function walk(value: unknown): unknown {
  if (typeof value === "string") return redacted(value);
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [redacted(key), walk(part)]),
  );
}

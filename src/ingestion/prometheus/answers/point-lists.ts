import { isObject, jsonIn, type JsonObject } from "../../json-object.ts";
import { joinedPoints, type Points, pointsOf } from "./points.ts";

const PLACED = Symbol("points");

/** A list of points where JSON had one; no text of JSON can make another. */
export type PointList = Points & { readonly [PLACED]: true };

/** A text of JSON without its lists of points: in the place of each stands its number among `lists`, as `[3]`. */
export interface WithoutPoints {
  readonly rest: string;
  /** Undefined where a list holds something else. */
  readonly lists: readonly (PointList | undefined)[];
}

const MOST_LISTS = 100_000;

/** Characters that are parsed at once: some three thousand points. One point has never as many. */
const PIECE = 65_536;

const [QUOTE, COMMA] = [0x22, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Reads the lists of points (`"values": [[time, "number"], …]`) of answers piece by piece, and leaves the rest to be parsed: as JSON a
 * point takes six times the memory of its two numbers. Every list under this key is taken, so none in the rest is mistaken for one. Undefined
 * for more lists than any answer has, of which each takes memory of its own.
 */
export function withoutPoints(text: string): WithoutPoints | undefined {
  const kept: string[] = [];
  const lists: (PointList | undefined)[] = [];
  let from = 0;
  let quote = text.indexOf('"');
  while (quote >= 0) {
    let end = closingQuote(text, quote) + 1;
    const start = isValues(text.slice(quote, end)) ? listStart(text, end) : undefined;
    if (start !== undefined) {
      const list = readList(text, start);
      kept.push(text.slice(from, start), `[${lists.length}]`);
      lists.push(list.points);
      from = end = list.end;
      if (lists.length > MOST_LISTS) return undefined;
    }
    quote = text.indexOf('"', end);
  }
  kept.push(text.slice(from));
  return { rest: kept.join(""), lists };
}

/**
 * Lays the lists into the rest of their text once that is parsed, in its own place since it may be large; one that holds no points becomes
 * null, which is no list.
 */
export function placePoints(json: unknown, lists: WithoutPoints["lists"]): void {
  if (typeof json !== "object" || json === null) return;
  const holder = json as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    const value = holder[key];
    const isList = key === "values" && Array.isArray(value);
    if (isList) holder[key] = lists[Number((value as readonly unknown[])[0])] ?? null;
    else placePoints(value, lists);
  }
}

/** The list of points under a key, where one was read. */
export function pointListIn({ values }: JsonObject): PointList | undefined {
  return isPointList(values) ? values : undefined;
}

/** Whether a part of some JSON is a list of points that was read. */
export function isPointList(value: unknown): value is PointList {
  return isObject(value) && PLACED in value;
}

/** Points as a list that stands in JSON. */
export function pointList({ timesMs, values }: Points): PointList {
  return { timesMs, values, [PLACED]: true };
}

/** Whether a text in quotes is the key; it may be written with escapes. */
function isValues(quoted: string): boolean {
  if (!quoted.includes("\\")) return quoted === '"values"';
  const longest = "\\u0000".length * "values".length + 2;
  return quoted.length <= longest && jsonIn(quoted) === "values";
}

/** Where the bracket stands that opens a list behind a key. */
function listStart(text: string, from: number): number | undefined {
  const before = /\s*:\s*\[/uy;
  before.lastIndex = from;
  return before.test(text) ? before.lastIndex - 1 : undefined;
}

/** Reads the list that is opened at a place, and tells where it ends. */
function readList(
  text: string,
  start: number,
): { readonly end: number; readonly points: PointList | undefined } {
  const pieces: Points[] = [];
  let from = start + 1;
  let isRead = true;
  for (;;) {
    const end = pieceEnd(text, from);
    const piece = isRead ? pieceOf(text.slice(from, end), pieces.at(-1)) : undefined;
    if (piece === undefined) isRead = false;
    else pieces.push(piece);
    if (text[end] !== ",") {
      isRead &&= text[end] === "]";
      return { end: end + 1, points: isRead ? pointList(joinedPoints(pieces)) : undefined };
    }
    from = end + 1;
  }
}

/** Where a piece ends that begins at a place: at a comma between two points, or with the list. */
function pieceEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === QUOTE) at = closingQuote(text, at);
    else if (mark === COMMA && depth === 0 && at - from >= PIECE) return at;
    else depth += depthBy(mark);
    if (depth < 0) return at;
  }
  return text.length;
}

function depthBy(mark: number): 1 | 0 | -1 {
  switch (mark) {
    case OPEN_LIST:
    case OPEN_OBJECT:
      return 1;
    case CLOSE_LIST:
    case CLOSE_OBJECT:
      return -1;
    default:
      return 0;
  }
}

/** A blank piece is an empty list, or stands behind a comma too many. */
function pieceOf(piece: string, before: Points | undefined): Points | undefined {
  const isBlank = before !== undefined && piece.trim() === "";
  return isBlank || piece.length > 2 * PIECE ? undefined : pointsOf(jsonIn(`[${piece}]`), before);
}

/** Where the quotation mark stands that ends a text; the end of all where none does. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at;
}

function isEscaped(text: string, quote: number): boolean {
  let strokes = 0;
  while (text[quote - 1 - strokes] === "\\") strokes += 1;
  return strokes % 2 === 1;
}

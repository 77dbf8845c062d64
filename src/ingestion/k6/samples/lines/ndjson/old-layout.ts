import { bytesOf, lastPlaceOf, sameBytes, viewOf } from "../bytes.ts";
import { metricNamed } from "../../collecting/collector.ts";
import type { ByteWindow } from "../line-window.ts";
import { numberAt, numberEnd } from "../number-text.ts";
import { atTime, recordSample } from "../../collecting/record-sample.ts";
import { type KnownTails, tagsUpTo } from "../scanner/known-tails.ts";
import { parseTime } from "../../../../time-text.ts";
import { AFTER_TIME, timeEnd } from "./time-end.ts";

const START = '{"type":"Point","data":{"time":"';
const METRIC = bytesOf('}},"metric":"');
const METRIC_AT_END = /^\}\},"metric":"(\w+)"\}$/u;
const NEWLINE = 10;
const start = viewOf(START);
const afterTime = viewOf(AFTER_TIME);
const decoder = new TextDecoder();

/**
 * Reads a line as k6 up to 0.40 writes it, with the metric at its end and the tags in any order; says where the next line
 * starts, or -1 when the line is none of these or not whole.
 */
// Each condition is one way in which a line can differ from the layout.
// oxlint-disable-next-line complexity
export function readOldLayout(known: KnownTails, window: ByteWindow, at: number): number {
  const { bytes, view, end } = window;
  if (!sameBytes(view, at, start, 0, START.length)) return -1;
  const length = bytes.subarray(at, end).indexOf(NEWLINE);
  if (length < 0) return -1;
  const newline = at + length;
  const timeFrom = at + START.length;
  const quote = timeEnd(bytes, timeFrom);
  const timeMs = parseTime(bytes, timeFrom, quote);
  if (!sameBytes(view, quote, afterTime, 0, AFTER_TIME.length)) return -1;
  const value = numberAt(bytes, quote + AFTER_TIME.length);
  const tagsFrom = numberEnd();
  if (Number.isNaN(timeMs) || Number.isNaN(value)) return -1;
  const split = lastPlaceOf(METRIC, bytes, tagsFrom, newline);
  const name = METRIC_AT_END.exec(decoder.decode(bytes.subarray(split, newline)))?.[1];
  const set =
    name === undefined ? undefined : tagsUpTo(known, bytes, { view, from: tagsFrom }, split + 1);
  if (set === undefined || name === undefined) return -1;
  const { collector } = known;
  atTime(collector, timeMs);
  recordSample(collector, metricNamed(collector, name), set, value);
  return newline + 1;
}

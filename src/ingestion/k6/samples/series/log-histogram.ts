import { addBins, addToBin, binAtRank, type Bins, countUppers, emptyBins } from "./bins.ts";

/** Bins per octave are a power of two, so that a bin's number is the top bits of the double itself. */
const KEY_SHIFT = 10;

/**
 * Greatest relative error of a value told by its bin: an octave holds 1024 bins of equal width, so the widest bin is 1/1024
 * of its lower edge, and a value is never told to lie outside its bin.
 */
export const HISTOGRAM_ERROR = 1 / 1024;

const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);

/** The bin of a positive finite number: its exponent and the ten highest bits of its mantissa. */
function binOf(value: number): number {
  word[0] = value;
  return (halves[1] ?? 0) >>> KEY_SHIFT;
}

/** The lower edge of a bin. */
function edgeOf(bin: number): number {
  halves[0] = 0;
  halves[1] = bin << KEY_SHIFT;
  return word[0] ?? 0;
}

/** Values of a trend, told apart to {@link HISTOGRAM_ERROR}; two of them add up exactly. */
export interface LogHistogram {
  readonly positive: Bins;
  readonly negative: Bins;
  zeros: number;
  /** Values that are not finite: they stand beyond all others. */
  infinite: number;
  negativeInfinite: number;
  /** All of them. */
  count: number;
}

/** A histogram without values. */
export function emptyHistogram(): LogHistogram {
  return {
    positive: emptyBins(),
    negative: emptyBins(),
    zeros: 0,
    infinite: 0,
    negativeInfinite: 0,
    count: 0,
  };
}

/** Counts the first `length` of the values. */
export function addValues(histogram: LogHistogram, values: Float64Array, length: number): void {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const bits = { length, shift: KEY_SHIFT, end: NOT_FINITE };
  // Most values are positive and near those before; their bin is in the upper half of their bytes.
  for (let from = 0; from < length; from++) {
    from = countUppers(histogram.positive, words, { ...bits, from });
    if (from < length) addValue(histogram, values[from] ?? 0);
  }
  histogram.count += length;
}

/** The upper half of infinity. */
const NOT_FINITE = 0x7ff00000;

function addValue(histogram: LogHistogram, value: number): void {
  if (value > 0 && value !== Infinity) addToBin(histogram.positive, binOf(value), 1);
  else if (value === 0) histogram.zeros++;
  else if (value === Infinity) histogram.infinite++;
  else if (value === -Infinity) histogram.negativeInfinite++;
  else addToBin(histogram.negative, binOf(-value), 1);
}

/** Adds all that another histogram counted. */
export function addHistogram(into: LogHistogram, from: LogHistogram): void {
  addBins(into.positive, from.positive);
  addBins(into.negative, from.negative);
  into.zeros += from.zeros;
  into.infinite += from.infinite;
  into.negativeInfinite += from.negativeInfinite;
  into.count += from.count;
}

const NOTHING = emptyHistogram();

/**
 * The q-quantile with R-7's interpolation, each of its two values told to {@link HISTOGRAM_ERROR}; of what is left when a
 * part of the values is taken away. NaN without values, as nothing is no number.
 */
export function histogramQuantile(
  histogram: LogHistogram,
  q: number,
  without: LogHistogram = NOTHING,
): number {
  const count = histogram.count - without.count;
  if (count === 0) return Number.NaN;
  const rank = q * (count - 1);
  const low = valueAt(histogram, Math.floor(rank), without);
  const part = rank - Math.floor(rank);
  if (part === 0) return low;
  return low + (valueAt(histogram, Math.ceil(rank), without) - low) * part;
}

function valueAt(histogram: LogHistogram, rank: number, without: LogHistogram): number {
  const { low, high, index, count } = stretchAt(histogram, rank, without);
  return low === high ? low : low + (high - low) * ((index + 0.5) / count);
}

/** Where the value at a rank lies: between two edges, as the one at `index` of the `count` values there. */
export interface RankStretch {
  readonly low: number;
  readonly high: number;
  readonly index: number;
  readonly count: number;
}

/** The stretch of values in which a rank lies; its edges are the same where the value itself is known. */
export function stretchAt(
  histogram: LogHistogram,
  rank: number,
  without: LogHistogram = NOTHING,
): RankStretch {
  let left = rank - (histogram.negativeInfinite - without.negativeInfinite);
  if (left < 0) return known(-Infinity);
  const below = binAtRank(histogram.negative, without.negative, left, "downwards");
  if (typeof below !== "number") {
    return { ...below, low: -edgeOf(below.bin + 1), high: -edgeOf(below.bin) };
  }
  left = below - (histogram.zeros - without.zeros);
  if (left < 0) return known(0);
  const above = binAtRank(histogram.positive, without.positive, left, "upwards");
  if (typeof above === "number") return known(Infinity);
  return { ...above, low: edgeOf(above.bin), high: edgeOf(above.bin + 1) };
}

function known(value: number): RankStretch {
  return { low: value, high: value, index: 0, count: 1 };
}

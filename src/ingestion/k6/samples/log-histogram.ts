/** Bins per octave are a power of two, so that a bin's number is the top bits of the double itself. */
const KEY_SHIFT = 10;
const SMALLEST_KEY_BITS = 32 - KEY_SHIFT;

/**
 * Greatest relative error of a value told by its bin: an octave holds 1024 bins of equal width, so the widest bin is 1/1024
 * of its lower edge, and a value is never told to lie outside its bin.
 */
export const HISTOGRAM_ERROR = 1 / 1024;

const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);

/** The bin of a positive finite number: sign 0, exponent and the nine highest bits of the mantissa. */
export function binOf(value: number): number {
  word[0] = value;
  return (halves[1] ?? 0) >>> KEY_SHIFT;
}

/** The lower edge of a bin. */
function edgeOf(bin: number): number {
  halves[0] = 0;
  halves[1] = bin << KEY_SHIFT;
  return word[0] ?? 0;
}

/** The value of one of the `count` values of a bin, as if they lay evenly in it. */
function valueInBin(bin: number, index: number, count: number): number {
  const low = edgeOf(bin);
  return low + (edgeOf(bin + 1) - low) * ((index + 0.5) / count);
}

/** Counts by bin, kept only between the lowest and the highest bin that was met. */
interface Bins {
  first: number;
  counts: Float64Array;
}

/** Values of a trend, told apart to {@link HISTOGRAM_ERROR}; two of them add up exactly. */
export interface LogHistogram {
  readonly positive: Bins;
  readonly negative: Bins;
  zeros: number;
  /** Values that are not finite: they stand beyond all others. */
  infinite: number;
  negativeInfinite: number;
}

/** A histogram without values. */
export function emptyHistogram(): LogHistogram {
  return {
    positive: { first: 0, counts: new Float64Array(0) },
    negative: { first: 0, counts: new Float64Array(0) },
    zeros: 0,
    infinite: 0,
    negativeInfinite: 0,
  };
}

/** Counts the first `length` of the values. */
export function addValues(histogram: LogHistogram, values: Float64Array, length: number): void {
  for (let index = 0; index < length; index++) addValue(histogram, values[index] ?? 0);
}

/** Counts one value. */
export function addValue(histogram: LogHistogram, value: number): void {
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
}

/** How many values were counted. */
export function countOf(histogram: LogHistogram): number {
  const { zeros, infinite, negativeInfinite } = histogram;
  return sum(histogram.positive) + sum(histogram.negative) + zeros + infinite + negativeInfinite;
}

/**
 * The q-quantile with R-7's interpolation, each of its two values told to {@link HISTOGRAM_ERROR}.
 * NaN without values, as nothing is no number.
 */
export function histogramQuantile(histogram: LogHistogram, q: number): number {
  const count = countOf(histogram);
  if (count === 0) return Number.NaN;
  const rank = q * (count - 1);
  const low = valueAt(histogram, Math.floor(rank));
  const part = rank - Math.floor(rank);
  if (part === 0) return low;
  return low + (valueAt(histogram, Math.ceil(rank)) - low) * part;
}

function valueAt(histogram: LogHistogram, rank: number): number {
  let left = rank - histogram.negativeInfinite;
  if (left < 0) return -Infinity;
  const { negative, positive } = histogram;
  for (let index = negative.counts.length - 1; index >= 0; index--) {
    const count = negative.counts[index] ?? 0;
    if (left < count) return -valueInBin(negative.first + index, count - 1 - left, count);
    left -= count;
  }
  if (left < histogram.zeros) return 0;
  left -= histogram.zeros;
  for (let index = 0; index < positive.counts.length; index++) {
    const count = positive.counts[index] ?? 0;
    if (left < count) return valueInBin(positive.first + index, left, count);
    left -= count;
  }
  return Infinity;
}

function addToBin(bins: Bins, bin: number, count: number): void {
  if (bin < bins.first || bin >= bins.first + bins.counts.length) widen(bins, bin, bin);
  const index = bin - bins.first;
  bins.counts[index] = (bins.counts[index] ?? 0) + count;
}

function addBins(into: Bins, from: Bins): void {
  const { first, counts } = from;
  if (counts.length === 0) return;
  widen(into, first, first + counts.length - 1);
  const shift = first - into.first;
  for (let index = 0; index < counts.length; index++) {
    into.counts[index + shift] = (into.counts[index + shift] ?? 0) + (counts[index] ?? 0);
  }
}

/** Makes room for the bins from `low` to `high`, with some to spare so that it seldom happens. */
function widen(bins: Bins, low: number, high: number): void {
  const empty = bins.counts.length === 0;
  const end = bins.first + bins.counts.length;
  if (!empty && low >= bins.first && high < end) return;
  const spare = 64;
  const first = Math.max(0, empty ? low - spare : Math.min(bins.first, low - spare));
  const last = Math.min(2 ** SMALLEST_KEY_BITS, empty ? high + spare : Math.max(end, high + spare));
  const counts = new Float64Array(last - first + 1);
  counts.set(bins.counts, empty ? 0 : bins.first - first);
  bins.first = first;
  bins.counts = counts;
}

function sum({ counts }: Bins): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** Bins per octave are a power of two, so that a bin's number is the top bits of the double itself. */
const KEY_SHIFT = 10;
/** Room is made for this many more bins, or as many as there are: then it is seldom made. */
const FEWEST_SPARE = 512;
const SMALLEST_KEY_BITS = 32 - KEY_SHIFT;

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
  /** All of them. */
  count: number;
}

/** A histogram without values. */
export function emptyHistogram(): LogHistogram {
  return {
    positive: { first: 0, counts: new Float64Array(0) },
    negative: { first: 0, counts: new Float64Array(0) },
    zeros: 0,
    infinite: 0,
    negativeInfinite: 0,
    count: 0,
  };
}

/** Counts the first `length` of the values. */
export function addValues(histogram: LogHistogram, values: Float64Array, length: number): void {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const { positive } = histogram;
  let { first, counts } = positive;
  for (let index = 0; index < length; index++) {
    const high = words[2 * index + 1] ?? 0;
    const place = (high >>> KEY_SHIFT) - first;
    // Most values are positive and near those before; their bin is in the upper half of their bytes.
    if (high > 0 && high < NOT_FINITE && place >= 0 && place < counts.length) {
      counts[place] = (counts[place] ?? 0) + 1;
    } else {
      addValue(histogram, values[index] ?? 0);
      ({ first, counts } = positive);
    }
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
  const { negative, positive } = histogram;
  let left = rank - (histogram.negativeInfinite - without.negativeInfinite);
  if (left < 0) return known(-Infinity);
  for (let index = negative.counts.length - 1; index >= 0; index--) {
    const bin = negative.first + index;
    const count = (negative.counts[index] ?? 0) - countIn(without.negative, bin);
    if (left < count) return { low: -edgeOf(bin + 1), high: -edgeOf(bin), index: left, count };
    left -= count;
  }
  left -= histogram.zeros - without.zeros;
  if (left < 0) return known(0);
  for (let index = 0; index < positive.counts.length; index++) {
    const bin = positive.first + index;
    const count = (positive.counts[index] ?? 0) - countIn(without.positive, bin);
    if (left < count) return { low: edgeOf(bin), high: edgeOf(bin + 1), index: left, count };
    left -= count;
  }
  return known(Infinity);
}

function countIn({ first, counts }: Bins, bin: number): number {
  const index = bin - first;
  return index >= 0 && index < counts.length ? (counts[index] ?? 0) : 0;
}

function known(value: number): RankStretch {
  return { low: value, high: value, index: 0, count: 1 };
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
  const spare = Math.max(FEWEST_SPARE, bins.counts.length);
  const first = Math.max(0, empty ? low - spare : Math.min(bins.first, low - spare));
  const last = Math.min(2 ** SMALLEST_KEY_BITS, empty ? high + spare : Math.max(end, high + spare));
  const counts = new Float64Array(last - first + 1);
  counts.set(bins.counts, empty ? 0 : bins.first - first);
  bins.first = first;
  bins.counts = counts;
}

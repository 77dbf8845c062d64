const PAGE_BITS = 8;
const PAGE_BINS = 1 << PAGE_BITS;
const IN_PAGE = PAGE_BINS - 1;

/** Counts of 256 neighbouring bins; four billion in one bin would take a file of a terabyte. */
type Page = Uint32Array;

/**
 * Counts by the number of a bin, in pages that are there only where something was counted: latencies lie close together in
 * a few octaves, with single ones far away, and an endurance test keeps hundreds of such tables.
 */
export interface Bins {
  /** Number of the first page. */
  first: number;
  pages: (Page | undefined)[];
}

/** The bin in which a rank lies, and as which of its values. */
export interface RankBin {
  readonly bin: number;
  readonly index: number;
  readonly count: number;
}

/** No bins. */
export function emptyBins(): Bins {
  return { first: 0, pages: [] };
}

/** Counts what is in the bins whose numbers are the upper bits of `words`, every second one, as long as they have a page. */
export function countUppers(
  { first, pages }: Bins,
  words: Uint32Array,
  { from, length, shift, end }: UpperBits,
): number {
  for (let index = from; index < length; index++) {
    const high = words[2 * index + 1] ?? 0;
    const bin = high >>> shift;
    const place = (bin >>> PAGE_BITS) - first;
    const page = place >= 0 && place < pages.length ? pages[place] : undefined;
    if (page === undefined || high === 0 || high >= end) return index;
    page[bin & IN_PAGE] = (page[bin & IN_PAGE] ?? 0) + 1;
  }
  return length;
}

/** Which values, by how many bits their bin is found, and from where on the bits mean no number. */
interface UpperBits {
  readonly from: number;
  readonly length: number;
  readonly shift: number;
  readonly end: number;
}

/** Counts so many more in a bin. */
export function addToBin(bins: Bins, bin: number, count: number): void {
  const page = pageFor(bins, bin >>> PAGE_BITS);
  page[bin & IN_PAGE] = (page[bin & IN_PAGE] ?? 0) + count;
}

/** Adds all that other bins counted. */
export function addBins(into: Bins, from: Bins): void {
  for (const [place, page] of from.pages.entries()) {
    if (page === undefined) continue;
    const target = pageFor(into, from.first + place);
    for (let at = 0; at < PAGE_BINS; at++) target[at] = (target[at] ?? 0) + (page[at] ?? 0);
  }
}

/** The bin of a rank, in the order of their numbers or against it; else how many ranks are left behind the last bin. */
export function binAtRank(
  { first, pages }: Bins,
  without: Bins,
  rank: number,
  direction: "upwards" | "downwards",
): RankBin | number {
  const isUpwards = direction === "upwards";
  let left = rank;
  for (let turn = 0; turn < pages.length; turn++) {
    const place = isUpwards ? turn : pages.length - 1 - turn;
    const page = pages[place];
    if (page === undefined) continue;
    const taken = without.pages[first + place - without.first];
    for (let step = 0; step < PAGE_BINS; step++) {
      const at = isUpwards ? step : PAGE_BINS - 1 - step;
      const count = (page[at] ?? 0) - (taken?.[at] ?? 0);
      if (left < count) return { bin: (first + place) * PAGE_BINS + at, index: left, count };
      left -= count;
    }
  }
  return left;
}

function pageFor(bins: Bins, number: number): Page {
  if (bins.pages.length === 0) bins.first = number;
  while (number < bins.first) {
    bins.pages.unshift(undefined);
    bins.first--;
  }
  const place = number - bins.first;
  while (bins.pages.length <= place) bins.pages.push(undefined);
  const page = bins.pages[place] ?? new Uint32Array(PAGE_BINS);
  bins.pages[place] = page;
  return page;
}

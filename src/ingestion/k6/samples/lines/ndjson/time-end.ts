const LONGEST_TIME = 36;
const QUOTE = 34;

/** What stands between the time and the value of a sample. */
export const AFTER_TIME = '","value":';

/** Where the quote stands that ends a time; where there is none, as far as a time is long at most. */
export function timeEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + LONGEST_TIME && bytes[at] !== QUOTE) at++;
  return at;
}

/**
 * Whether two stretches of at least eight bytes are the same, eight at a time. Two doubles that are equal have equal bytes,
 * but for the two zeros, whose bytes no text has; a NaN only makes equal bytes look different, and then they are read anew.
 */
// Five numbers and views: an object around them would be made for every comparison.
// oxlint-disable-next-line max-params
export function sameBytes(
  left: DataView,
  from: number,
  right: DataView,
  rightFrom: number,
  length: number,
): boolean {
  const last = length - 8;
  for (let index = 0; index < last; index += 8) {
    if (left.getFloat64(from + index, true) !== right.getFloat64(rightFrom + index, true)) {
      return false;
    }
  }
  return left.getFloat64(from + last, true) === right.getFloat64(rightFrom + last, true);
}

/** A hash of some bytes. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  }
  return hash ^ (hash >>> 13);
}

/** The bytes of an ASCII text. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** A view on the bytes of an ASCII text. */
export function viewOf(text: string): DataView {
  return new DataView(bytesOf(text).buffer);
}

/** Where a pattern stands last between two places; -1 when it does not. */
export function lastPlaceOf(
  pattern: Uint8Array,
  bytes: Uint8Array,
  from: number,
  to: number,
): number {
  for (let at = to - pattern.length; at >= from; at--) {
    let index = 0;
    while (index < pattern.length && bytes[at + index] === pattern[index]) index++;
    if (index === pattern.length) return at;
  }
  return -1;
}

/**
 * Whether two stretches of at least eight bytes are the same, eight at a time. Two doubles that are equal have equal bytes,
 * but for the two zeros, whose bytes no text has; a NaN only makes equal bytes look different, and then they are read anew.
 */
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

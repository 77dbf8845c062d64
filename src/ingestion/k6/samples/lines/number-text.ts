const ZERO = 48;
const POINT = 46;
const MOST_DIGITS = 15;
const LONGEST_NUMBER = 40;
const COMMA = 44;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
const decoder = new TextDecoder();

let end = 0;

/** Where the number ended that was read last: at its comma. */
export function numberEnd(): number {
  return end;
}

/**
 * The number that stands between `from` and the next comma, to the last bit; NaN when it is none. Up to 15 digits make a
 * whole number that a double holds, and dividing it by a power of ten up to 10^15 rounds once, as reading the text would
 * (Clinger 1990); anything longer, signed or with an exponent is read from its text.
 */
// Two loops in one function, which is called for every line.
// oxlint-disable-next-line complexity
export function numberAt(bytes: Uint8Array, from: number): number {
  let at = from;
  let value = 0;
  let digit = (bytes[at] ?? 0) - ZERO;
  while (digit >= 0 && digit <= 9) {
    value = value * 10 + digit;
    digit = (bytes[++at] ?? 0) - ZERO;
  }
  let digits = at - from;
  let plain = digits === 1 || (digits > 0 && bytes[from] !== ZERO);
  if (digit === POINT - ZERO) {
    const fractionAt = ++at;
    digit = (bytes[at] ?? 0) - ZERO;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digit = (bytes[++at] ?? 0) - ZERO;
    }
    const fraction = at - fractionAt;
    digits += fraction;
    plain &&= fraction > 0;
    value /= POWERS[fraction] ?? 1;
  }
  end = at;
  return plain && digits <= MOST_DIGITS && digit === COMMA - ZERO ? value : textAt(bytes, from);
}

function textAt(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + LONGEST_NUMBER && bytes[at] !== COMMA) at++;
  end = at;
  return parseNumber(decoder.decode(bytes.subarray(from, at)));
}

/**
 * The number that a text of k6 stands for; NaN when it is none. k6 up to 1.x writes an infinite sample as `+Inf`, which is
 * no JSON but is understood here.
 */
export function parseNumber(text: string): number {
  if (JSON_NUMBER.test(text)) return Number(text);
  if (text === "+Inf") return Infinity;
  return text === "-Inf" ? -Infinity : Number.NaN;
}

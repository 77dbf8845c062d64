/** A decimal number kept exactly: `digits × 10^exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/iu;

/** Numbers beyond these are no limits of anything, and would make `digits` huge. */
const GREATEST_EXPONENT = 400;
const MOST_DIGITS = 400;

/** Reads `12`, `-0.5`, `.5`, `1e3`; undefined for anything else, infinities and hexadecimal included. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign, whole = "", part = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  const digits = whole + part;
  if (digits === "" || digits.length > MOST_DIGITS) return undefined;
  if (Math.abs(Number(exponent)) > GREATEST_EXPONENT) return undefined;
  const absolute = BigInt(digits);
  return {
    digits: sign === "-" ? -absolute : absolute,
    exponent: Number(exponent) - part.length,
  };
}

/** The exact product. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** The exact sum. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: shifted(a, exponent) + shifted(b, exponent), exponent };
}

/**
 * The double nearest to `value / divisor`, so that `0.1 / 100` is the same number as the literal `0.001`.
 * The quotient is taken to 60 digits, and a digit for the rest keeps a tie from being rounded the wrong way.
 */
export function nearestNumber(value: Decimal, divisor = 1n): number {
  const scaled = value.digits * 10n ** 60n;
  const quotient = scaled / divisor;
  const rest = scaled % divisor === 0n ? "0" : "1";
  return Number(`${quotient}${rest}e${value.exponent - 61}`);
}

function shifted({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}

/** How many decimals show `significant` digits of a number, and at least `atLeast`. */
export function decimalsFor(value: number, atLeast: number, significant: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 1) return atLeast;
  const leadingZeros = -Math.floor(Math.log10(size)) - 1;
  return Math.min(Math.max(atLeast, leadingZeros + significant), 20);
}

/**
 * A number with that many decimals and `,` between thousands, in every locale. One that needs fewer decimals is
 * printed without padding (`3`), so that `3.00` always means *rounded*.
 */
export function decimalText(value: number, decimals: number): string {
  const fixed = value.toFixed(decimals);
  const exact = Math.abs(value - Number(fixed)) <= Math.abs(value) * 1e-12;
  const digits = exact && fixed.includes(".") ? fixed.replace(/\.0+$|(?<![.0])0+$/u, "") : fixed;
  return grouped(digits === "-0" ? "0" : digits);
}

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const unsigned = whole.slice(sign.length);
  const first = unsigned.length % 3 || 3;
  const rest = unsigned.slice(first).match(/\d{3}/gu) ?? [];
  const separated = sign + [unsigned.slice(0, first), ...rest].join(",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

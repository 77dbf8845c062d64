import type { Unit } from "../model/unit.ts";
import { decimalsFor, decimalText } from "./digits.ts";

/** A step of a unit: how many inner units make one, its sign, and how many decimals a number gets. */
interface Scale {
  readonly size: number;
  readonly sign: string;
  readonly decimals: (mantissa: number) => number;
}

/** A quantity as printed, with the number (in the inner unit) that a reader takes from it. */
interface Printed {
  readonly text: string;
  readonly number: number;
}

const oneDecimal = (mantissa: number): number => decimalsFor(mantissa, 1, 2);
const twoDecimals = (mantissa: number): number => decimalsFor(mantissa, 2, 2);
const fewer = (mantissa: number): number => (Math.abs(mantissa) < 10 ? 2 : 1);
const whole = (mantissa: number): number =>
  Number.isInteger(mantissa) ? 0 : twoDecimals(mantissa);
/** A count is whole but where it is the mean of repeats. */
const counted = (mantissa: number): number =>
  Number.isInteger(mantissa) || Math.abs(mantissa) >= 100 ? 0 : 1;
/** Near nothing and near all every hundredth of a percent counts; half a CPU is not known so well. */
const percents = (mantissa: number): number =>
  mantissa >= 10 && mantissa < 90 ? 1 : twoDecimals(mantissa);
/** Four or five digits of a number without a unit. */
const unitless = (mantissa: number): number =>
  Math.abs(mantissa) >= 1000 ? 0 : Math.abs(mantissa) >= 100 ? 1 : twoDecimals(mantissa);

const steps = (sign: string): readonly Scale[] =>
  ["", "k", "M", "G", "T", "P"].map((prefix, power) => ({
    size: 1000 ** power,
    sign: ` ${prefix}B${sign}`,
    decimals: power === 0 ? whole : oneDecimal,
  }));

/** Smallest scale first; a clock scale has no sign of its own. */
const SCALES: Readonly<Record<Unit, readonly Scale[]>> = {
  ms: [
    { size: 1, sign: " ms", decimals: oneDecimal },
    { size: 1000, sign: " s", decimals: fewer },
    { size: 60_000, sign: "clock", decimals: () => 0 },
  ],
  bytes: steps(""),
  "bytes/s": steps("/s"),
  "bytes/h": steps("/h"),
  "1/h": [{ size: 1, sign: "/h", decimals: oneDecimal }],
  ratio: [{ size: 0.01, sign: " %", decimals: percents }],
  "1/s": [{ size: 1, sign: "/s", decimals: oneDecimal }],
  count: [{ size: 1, sign: "", decimals: counted }],
  users: [{ size: 1, sign: "", decimals: oneDecimal }],
  number: [{ size: 1, sign: "", decimals: unitless }],
};

/**
 * A number as a person reads it: `95.8 ms`, `1.28 s`, `2m 05s`, `0.40 %`, `6.4 MB`, `162.5/s`, `19,296`.
 * The same in every locale. A ratio short of one never prints as `100.00 %`.
 */
export function quantityText(value: number, unit: Unit): string {
  const plain = printed(value, unit, 0);
  if (unit !== "ratio" || value >= 1 || plain.number < 1) return plain.text;
  return moreDigits(
    1,
    16,
    (extra) => printed(value, unit, extra),
    ({ number }) => number < 1,
  ).text;
}

/** A quantity with `extra` decimals more than it usually gets. */
export function printed(value: number, unit: Unit, extra: number): Printed {
  const scale = scaleFor(value, unit, extra);
  if (scale.sign === "clock") return clock(value, extra);
  const mantissa = unit === "ratio" ? value * 100 : value / scale.size;
  const text = decimalText(mantissa, Math.min(scale.decimals(mantissa) + extra, 20));
  const shown = Number(text.replaceAll(",", ""));
  return {
    text: `${text}${scale.sign}`,
    number: unit === "ratio" ? shown / 100 : shown * scale.size,
  };
}

/** The first printing that shows what it must, by adding decimals; the last one when none does. */
export function moreDigits<P>(
  from: number,
  to: number,
  print: (extra: number) => P,
  shows: (printing: P) => boolean,
): P {
  const printing = print(from);
  return shows(printing) || from >= to ? printing : moreDigits(from + 1, to, print, shows);
}

/** The largest scale that the *rounded* number reaches, so that `999.96 ms` is `1.00 s`, never `1000.0 ms`. */
function scaleFor(value: number, unit: Unit, extra: number): Scale {
  const scales = SCALES[unit];
  const fits = scales.findLast(({ size }, index) => {
    const below = scales[index - 1];
    if (below === undefined) return true;
    const mantissa = Math.abs(value) / below.size;
    const rounded = Number(mantissa.toFixed(Math.min(below.decimals(mantissa) + extra, 20)));
    return Math.abs(value) >= size || rounded * below.size >= size * (1 - 1e-15);
  });
  return fits ?? { size: 1, sign: "", decimals: whole };
}

function clock(value: number, extra: number): Printed {
  const seconds = Number((Math.abs(value) / 1000).toFixed(Math.min(extra, 20)));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds - hours * 3600) / 60);
  const rest = (seconds - hours * 3600 - minutes * 60).toFixed(Math.min(extra, 20));
  const parts = [
    ...(hours > 0 ? [`${decimalText(hours, 0)}h`] : []),
    hours > 0 ? `${padded(String(minutes))}m` : `${minutes}m`,
    ...(Number(rest) > 0 ? [`${padded(rest)}s`] : []),
  ];
  return {
    text: `${value < 0 ? "-" : ""}${parts.join(" ")}`,
    number: Math.sign(value) * seconds * 1000,
  };
}

const padded = (digits: string): string => (/^\d(?:\.|$)/u.test(digits) ? `0${digits}` : digits);

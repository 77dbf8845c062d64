import { type Damage, encoded } from "./damage.ts";

/** What becomes of any file: cut, doubled, emptied, written in another encoding. */
export function byteDamages(file: string, bytes: Uint8Array, cuts: number): readonly Damage[] {
  const text = Buffer.from(bytes).toString("latin1");
  const whole = (what: string, made: Uint8Array): Damage => ({
    what,
    file,
    bytes: made,
    kind: "whole",
  });
  const cutAt = [
    ...new Set(Array.from({ length: cuts }, (_, at) => Math.floor((at * bytes.length) / cuts))),
  ];
  const lineEnds = [...text.matchAll(/\n/gu)].map(({ index }) => index + 1);
  const utf8 = Buffer.from(bytes).toString("utf8");
  return [
    { what: "is gone", file, kind: "lost" },
    whole("is doubled", Buffer.concat([bytes, bytes])),
    whole("is blanks", encoded(" \n".repeat(10))),
    whole("is zeros", Buffer.alloc(bytes.length)),
    whole("is UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(utf8, "utf16le")])),
    whole("is UTF-16 without a mark", Buffer.from(utf8, "utf16le")),
    whole("has a byte order mark", encoded(`\uFEFF${utf8}`)),
    whole("has two byte order marks", encoded(`\uFEFF\uFEFF${utf8}`)),
    whole("has line ends of Windows", encoded(utf8.replaceAll("\n", "\r\n"))),
    whole("has line ends of old Macs", encoded(utf8.replaceAll("\n", "\r"))),
    ...cutAt.map((at) => whole(`is cut after ${at} bytes`, bytes.subarray(0, at))),
    ...cutAt.map((at) => whole(`lacks its first ${at} bytes`, bytes.subarray(at))),
    ...thinned(lineEnds, 40).map((at) =>
      whole(`is cut after the line at ${at}`, bytes.subarray(0, at)),
    ),
  ];
}

function thinned(places: readonly number[], most: number): readonly number[] {
  const step = Math.max(1, Math.floor(places.length / most));
  return places.filter((_, at) => at % step === 0);
}

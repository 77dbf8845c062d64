import type { Gauge, GaugeSeries } from "../../model/gauge.ts";
import type { Fault } from "../../model/input-error.ts";

/** The points that all answers of one reading may hold together, and those that there is still room for. */
export interface PointRoom {
  left: number;
}

/** A day of points every fifteen seconds for some 350 series; they are kept until all is judged. */
const MOST_POINTS = 2_000_000;

/** Bytes of a point, and so characters of labels that take as much. */
const POINT = 16;

/** Room for the answers to all runs that are read together. */
export function roomForPoints(): PointRoom {
  return { left: MOST_POINTS };
}

/** Takes the room that a gauge needs; tells what to do where there is none. */
export function takeRoom(
  room: PointRoom,
  { series, query, file }: Gauge,
): { readonly full: Fault } | undefined {
  room.left -= series.reduce((sum, one) => sum + one.values.length + labelsOf(one) / POINT, 0);
  return room.left < 0 ? { full: tooManyPoints(query.name, file) } : undefined;
}

/** An answer that was read, or why it could not be. */
type Read = { readonly gauge: Gauge } | { readonly fault: Fault };

/** Reads answers one after another, so that the texts of all are never in memory at once, and no more when the room is full. */
export async function readInTurn<Item, One extends Read>(
  items: readonly Item[],
  readOne: (item: Item) => Promise<One>,
  room: PointRoom,
): Promise<readonly (One | { readonly fault: Fault })[]> {
  const read: One[] = [];
  for (const item of items) {
    const one = await readOne(item);
    const full = "gauge" in one ? takeRoom(room, one.gauge) : undefined;
    if (full !== undefined) return [...read, { fault: full.full }];
    read.push(one);
  }
  return read;
}

function labelsOf({ labels }: GaugeSeries): number {
  return Object.values(labels).reduce((sum, text) => sum + text.length, 0);
}

function tooManyPoints(name: string, file: string): Fault {
  return {
    id: "prometheus-too-many-points",
    place: { file },
    problem: `with \`${name}\` the answers hold more than 2,000,000 points together`,
    wayOut:
      "Ask for points that lie farther apart (`prometheus: {range: 2m}` in plimsoll.yml), aggregate queries (`sum by (…)`), or check fewer scenarios at once.",
  };
}

/** What the samples of each slot of time add up to: six numbers a slot, in the order of {@link Slot}. */
export type Slots = Float64Array;

/** One slot of time. */
export interface Slot {
  count: number;
  sum: number;
  nonZero: number;
  min: number;
  max: number;
  last: number;
}

const STRIDE = 6;

/** A slot without samples. */
export function emptySlot(): Slot {
  return { count: 0, sum: 0, nonZero: 0, min: Infinity, max: -Infinity, last: Number.NaN };
}

/** So many slots without samples. */
export function emptySlots(length: number): Slots {
  const slots = new Float64Array(length * STRIDE);
  for (let index = 0; index < length; index++) writeSlot(slots, index, emptySlot());
  return slots;
}

/** How many slots there is room for. */
export function roomIn(slots: Slots): number {
  return slots.length / STRIDE;
}

/** Reads a slot. */
export function slotAt(slots: Slots, index: number): Slot {
  const [count = 0, sum = 0, nonZero = 0, min = 0, max = 0, last = 0] = slots.subarray(
    index * STRIDE,
    (index + 1) * STRIDE,
  );
  return { count, sum, nonZero, min, max, last };
}

/** The number of samples in a slot. */
export function countAt(slots: Slots, index: number): number {
  return slots[index * STRIDE] ?? 0;
}

/** Writes a slot. */
export function writeSlot(slots: Slots, index: number, slot: Slot): void {
  const { count, sum, nonZero, min, max, last } = slot;
  slots.set([count, sum, nonZero, min, max, last], index * STRIDE);
}

/** Adds samples to a slot. */
export function addToSlot(slot: Slot, values: Float64Array): void {
  slot.count += values.length;
  for (const value of values) {
    slot.sum += value;
    if (value !== 0) slot.nonZero++;
    if (value < slot.min) slot.min = value;
    if (value > slot.max) slot.max = value;
    slot.last = value;
  }
}

/** Adds a later slot to another. */
export function joinSlot(into: Slot, from: Slot): void {
  if (from.count === 0) return;
  into.count += from.count;
  into.sum += from.sum;
  into.nonZero += from.nonZero;
  into.min = Math.min(into.min, from.min);
  into.max = Math.max(into.max, from.max);
  into.last = from.last;
}

/** The same slots in more room, moved up by some. */
export function movedSlots(slots: Slots, length: number, by: number): Slots {
  const moved = emptySlots(length);
  moved.set(slots.subarray(0, (length - by) * STRIDE), by * STRIDE);
  return moved;
}

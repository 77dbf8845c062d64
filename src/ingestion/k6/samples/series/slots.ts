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
  const at = index * STRIDE;
  return {
    count: slots[at] ?? 0,
    sum: slots[at + 1] ?? 0,
    nonZero: slots[at + 2] ?? 0,
    min: slots[at + 3] ?? 0,
    max: slots[at + 4] ?? 0,
    last: slots[at + 5] ?? 0,
  };
}

/** The number of samples in a slot. */
export function countAt(slots: Slots, index: number): number {
  return slots[index * STRIDE] ?? 0;
}

/** Writes a slot. */
export function writeSlot(slots: Slots, index: number, slot: Slot): void {
  const at = index * STRIDE;
  slots[at] = slot.count;
  slots[at + 1] = slot.sum;
  slots[at + 2] = slot.nonZero;
  slots[at + 3] = slot.min;
  slots[at + 4] = slot.max;
  slots[at + 5] = slot.last;
}

/** Adds samples to a slot. */
export function addToSlot(slot: Slot, values: Float64Array): void {
  slot.count += values.length;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
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

/** Adds neighbouring slots to one. */
export function joinSlots(into: Slot, slots: Slots, first: number, end: number): void {
  for (let index = first; index < end; index++) {
    if (countAt(slots, index) > 0) joinSlot(into, slotAt(slots, index));
  }
}

/** The same slots in more room, moved up by some. */
export function movedSlots(slots: Slots, length: number, by: number): Slots {
  const moved = emptySlots(length);
  moved.set(slots.subarray(0, (length - by) * STRIDE), by * STRIDE);
  return moved;
}

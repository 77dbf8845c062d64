import { setFlagsFromString } from "node:v8";

/**
 * Keeps the room for young objects as small as it begins. V8 lets it grow while a scan meets URL after URL, and would hold more
 * than a hundred megabytes of what is long forgotten; a small room costs a twentieth of the time, and nothing on a usual file.
 */
export function keepHeapLean(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}

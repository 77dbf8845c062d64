const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
/** What of a chunk is looked at again with the next one: a trailer before a header that is not whole yet. */
const SEAM_BYTES = TRAILER_BYTES + HEADER_BYTES - 1;

/**
 * What the members of a gzip file say of the lengths of their contents (RFC 1952 §2.2: a file is one member after the other;
 * §2.3.1: each ends with its length modulo 2^32). A member begins where a whole header stands; that ten packed bytes look like
 * one by chance happens once in some hundred gigabytes.
 */
export interface GzipLengths {
  /** Takes the next packed bytes; gives a copy of them. */
  readonly push: (chunk: Uint8Array) => Uint8Array;
  /** Whether what was unpacked is all that the members, or the last one alone, tell of; a file that is cut ends in other bytes. */
  readonly agreeWith: (unpackedLength: number) => boolean;
}

export function createGzipLengths(): GzipLengths {
  let seam: Uint8Array = new Uint8Array(0);
  let earlier = 0;
  return {
    push: (chunk) => {
      const bytes = new Uint8Array(seam.length + chunk.length);
      bytes.set(seam);
      bytes.set(chunk, seam.length);
      earlier += lengthsBeforeHeaders(bytes);
      const copy = bytes.subarray(seam.length);
      seam = bytes.slice(-SEAM_BYTES);
      return copy;
    },
    agreeWith: (length) => {
      if (seam.length < TRAILER_BYTES) return false;
      const last = lengthAt(seam, seam.length);
      return [last, earlier + last].some((told) => told % 2 ** 32 === length % 2 ** 32);
    },
  };
}

function lengthsBeforeHeaders(bytes: Uint8Array): number {
  let sum = 0;
  let at = bytes.indexOf(FIRST_BYTE, TRAILER_BYTES);
  for (; at >= 0; at = bytes.indexOf(FIRST_BYTE, at + 1)) {
    if (isHeader(bytes, at)) sum += lengthAt(bytes, at);
  }
  return sum;
}

const FIRST_BYTE = 0x1f;

/** RFC 1952 §2.3.1: the upper three flags are reserved, `XFL` of deflate is 0, 2 or 4, and `OS` is one of 0 to 13 or 255. */
function isHeader(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8) return false;
  if (at + HEADER_BYTES > bytes.length) return false;
  const [flags = 0, speed = 0, system = 0] = [bytes[at + 3], bytes[at + 8], bytes[at + 9]];
  return flags < 0x20 && [0, 2, 4].includes(speed) && (system <= 13 || system === 255);
}

/** The length that the trailer before `end` tells. */
function lengthAt(bytes: Uint8Array, end: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(end - 4, true);
}

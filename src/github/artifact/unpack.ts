import { createReadStream, createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";

/** What an archive of a stranger may hold at most. */
export interface UnpackLimits {
  readonly entries: number;
  /** All files together, unpacked; what is compressed within counts as if it were not. */
  readonly bytes: number;
}

/** An archive that will not be unpacked, and why. */
export class RefusedArchive extends Error {
  override readonly name = "RefusedArchive";
}

const LONGEST_PATH = 300;
const KIND_BITS = 0o170000;
const PLAIN_KINDS = new Set([0, 0o100000, 0o040000]);

/**
 * Unpacks an archive that a stranger made into an empty folder: plain files under plain relative paths, no link, none twice,
 * within limits that the list of contents must keep before the first byte is written, and the bytes themselves after.
 * `isWanted` leaves the others out. Throws a RefusedArchive; nothing of it is to be used then.
 */
export async function unpack(
  archive: string,
  folder: string,
  limits: UnpackLimits,
  isWanted: (path: string) => boolean,
): Promise<readonly string[]> {
  try {
    const zip = await openPromise(archive, { strictFileNames: true, autoClose: false });
    try {
      const entries = (await listed(zip, limits)).filter(({ fileName }) => isWanted(fileName));
      for (const entry of entries) await written(zip, entry, folder);
      await refuseBombs(entries, folder, limits);
      return entries.map(({ fileName }) => fileName);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof RefusedArchive) throw error;
    throw new RefusedArchive(error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

async function listed(zip: ZipFile, limits: UnpackLimits): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.entries) {
    throw new RefusedArchive(`it has ${zip.entryCount} entries, more than ${limits.entries}`);
  }
  const entries: Entry[] = [];
  const names = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    refuseStrange(entry);
    const name = entry.fileName.normalize("NFC").toLowerCase();
    if (names.has(name)) throw new RefusedArchive("it has two entries of one name");
    names.add(name);
    bytes += entry.uncompressedSize;
    if (bytes > limits.bytes) throw tooLarge(limits);
    if (!entry.fileName.endsWith("/")) entries.push(entry);
  }
  return entries;
}

function refuseStrange({ fileName, externalFileAttributes }: Entry): void {
  const parts = fileName.replace(/\/$/u, "").split("/");
  const isPlain =
    fileName.length <= LONGEST_PATH &&
    !/[\p{Cc}\\:]/u.test(fileName) &&
    parts.every((part) => part !== "" && part !== "." && part !== "..");
  if (!isPlain) throw new RefusedArchive("an entry has a path that leads out of it, or is none");
  // The upper half holds the mode of Unix, whichever system wrote the archive.
  const kind = (externalFileAttributes >>> 16) & KIND_BITS;
  if (!PLAIN_KINDS.has(kind)) throw new RefusedArchive("an entry is a link, or no plain file");
}

async function written(zip: ZipFile, entry: Entry, folder: string): Promise<void> {
  const path = join(folder, entry.fileName);
  await mkdir(dirname(path), { recursive: true });
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { flags: "wx" }));
}

/** Compressed samples are read as they are, so what they would become counts too. A damaged one is told by its reader. */
async function refuseBombs(
  entries: readonly Entry[],
  folder: string,
  limits: UnpackLimits,
): Promise<void> {
  let left = limits.bytes;
  for (const { fileName, uncompressedSize } of entries) {
    const path = join(folder, fileName);
    left -= uncompressedSize;
    for await (const bytes of inflatedSizes(path)) {
      left -= bytes;
      if (left < 0) throw tooLarge(limits);
    }
  }
}

async function* inflatedSizes(path: string): AsyncIterable<number> {
  let head: Uint8Array = new Uint8Array();
  for await (const chunk of createReadStream(path, { end: 1 })) head = chunk as Uint8Array;
  if (head[0] !== 0x1f || head[1] !== 0x8b) return;
  const file = createReadStream(path);
  const inflated = createGunzip();
  file.on("error", (error) => inflated.destroy(error)).pipe(inflated);
  try {
    for await (const chunk of inflated) yield (chunk as Buffer).length;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))) {
      throw error;
    }
  } finally {
    file.destroy();
  }
}

function tooLarge({ bytes }: UnpackLimits): RefusedArchive {
  return new RefusedArchive(`unpacked it is larger than ${bytes} bytes`);
}

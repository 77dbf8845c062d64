import { crc32, deflateRawSync } from "node:zlib";

/** An entry as its maker wants it to look, true or not. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Of Unix; a link is 0o120777. */
  readonly mode?: number;
  /** What the list of contents says of its size; else the truth. */
  readonly toldSize?: number;
}

/** An archive, written by hand so that it can also be a hostile one (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const sizes = [crc32(content), packed.length, entry.toldSize ?? content.length] as const;
    const local = Buffer.concat([head(0x04034b50, 30, sizes, [14, name.length, 26]), name, packed]);
    const record = head(0x02014b50, 46, sizes, [16, name.length, 28]);
    record.writeUInt16LE((3 << 8) | 20, 4);
    record.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    record.writeUInt32LE(offset, 42);
    files.push(local);
    list.push(record, name);
    offset += local.length;
  }
  const contents = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, contents, end]);
}

/** What the record of a file and its entry in the list share: deflated, UTF-8 names, three numbers and a length. */
function head(
  signature: number,
  length: number,
  numbers: readonly number[],
  [numbersAt, nameLength, nameLengthAt]: readonly [number, number, number],
): Buffer {
  const record = Buffer.alloc(length);
  record.writeUInt32LE(signature, 0);
  const versionAt = length === 46 ? 6 : 4;
  record.writeUInt16LE(20, versionAt);
  record.writeUInt16LE(0x0800, versionAt + 2);
  record.writeUInt16LE(8, versionAt + 4);
  numbers.forEach((number, index) => record.writeUInt32LE(number, numbersAt + 4 * index));
  record.writeUInt16LE(nameLength, nameLengthAt);
  return record;
}

import { type Fault, InputError } from "../model/input-error.ts";

/** What the system says of a place that cannot be read or written; a person can mend that. */
const REFUSALS: ReadonlyMap<unknown, string> = new Map([
  ["EACCES", "it is not permitted"],
  ["EPERM", "it is not permitted"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the quota is used up"],
  ["ENOENT", "it is not there, or no longer"],
  ["ENOTDIR", "a part of the path is a file"],
  ["EEXIST", "a part of the path is a file"],
  ["EISDIR", "there is a folder of that name"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ELOOP", "its symbolic links lead in a circle"],
  ["EIO", "the device does not answer"],
  ["ESTALE", "the file server has lost it"],
  ["EMFILE", "too many files are open"],
  ["ENFILE", "too many files are open"],
]);

/** Whether the system says that nothing of that name is there. */
export function isAbsence(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** A file or folder that the system does not let be read, as a fault; anything else as it came. */
export function refusedReading(file: string, cause: unknown): unknown {
  const why = whyOf(cause);
  return why === undefined ? cause : new InputError([unreadable(file, why)], { cause });
}

/** The same of one that it does not let be written. */
export function refusedWriting(file: string, cause: unknown): unknown {
  const why = whyOf(cause);
  if (why === undefined) return cause;
  const fault: Fault = {
    id: "cannot-write",
    place: { file },
    problem: `the file cannot be written: ${why}`,
    wayOut:
      "Name a place where this step may write (`--out FOLDER`; of `init`, `--config FOLDER/plimsoll.yml`), or make room.",
  };
  return new InputError([fault], { cause });
}

/** A path that is there and is no file whose bytes could be read twice: a pipe, a device, a socket. */
export function notAFile(file: string): InputError {
  return new InputError([
    unreadable(file, "it is a pipe, a device or a socket, and no plain file"),
  ]);
}

/** A file that is far larger than what it should hold, so that nothing of it is read. */
export function tooLarge(file: string, bytes: number, most: number): InputError {
  const fault = {
    id: "file-too-large",
    place: { file },
    problem: `the file has ${bytes} bytes; here it may have ${most} at most`,
    wayOut:
      "Look whether this is the file that you mean. Samples (k6 run --out json=FILE or --out csv=FILE) may have any size; " +
      "from a summary, a script can leave large `setup_data` out.",
  };
  return new InputError([fault]);
}

function whyOf(cause: unknown): string | undefined {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const why = REFUSALS.get(code);
  return why === undefined ? undefined : `${why} (${String(code)})`;
}

function unreadable(file: string, why: string): Fault {
  return {
    id: "cannot-read",
    place: { file },
    problem: `this cannot be read: ${why}`,
    wayOut:
      "Name a plain file that this step may read and that nothing removes meanwhile; write what a pipe brings into a file first.",
  };
}

import type { SampleAggregate } from "../ingestion/k6/samples/read-samples.ts";
import type { SamplePlan } from "../ingestion/k6/samples/sample-plan.ts";

/** The file system as the gate needs it. Paths are as the user wrote them or as `find` returned them. */
export interface Files {
  /** What stands at a path. */
  readonly kindOf: (path: string) => Promise<"file" | "folder" | "nothing">;
  /** Whether the last name of a path is a symbolic link, which leads elsewhere. */
  readonly isLink: (path: string) => Promise<boolean>;
  /** The one spelling of a path, by which two ways of writing it are known as the same file. */
  readonly absolute: (path: string) => string;
  /** A path or glob as seen from a folder; one that is absolute already stays as it is. */
  readonly within: (folder: string, path: string) => string;
  /** The folder that holds a path, and its last name. */
  readonly split: (path: string) => { readonly folder: string; readonly name: string };
  /** Paths that match a glob, in a stable order; a path without wildcards matches itself if it exists. */
  readonly find: (pattern: string) => Promise<readonly string[]>;
  /** The names in a folder, in a stable order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The whole text of a file (UTF-8, byte order mark dropped); refuses one of more bytes than `most`, or 4 MiB. */
  readonly text: (path: string, most?: number) => Promise<string>;
  /** The first bytes of a file, at most `length`. */
  readonly head: (path: string, length: number) => Promise<Uint8Array>;
  /** The size of a file in bytes. */
  readonly size: (path: string) => Promise<number>;
  /** The bytes of a file in chunks, for files of any size. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>;
  /** Reads long samples beside this thread; absent where there is only this one. */
  readonly elsewhere?: ReadElsewhere;
}

/** Reads the samples of one file on another thread, and tells whenever more bytes of it were read. */
export type ReadElsewhere = (
  path: string,
  plan: SamplePlan,
  told?: (bytes: number) => void,
) => Promise<SampleAggregate>;

/** The world, as far as the gate sees it. */
export interface Ports {
  readonly files: Files;
  /** Unix milliseconds. */
  readonly now: () => number;
}

/** The way to an HTTP server. It follows no redirect to another host, so that no header goes there. */
export interface Network {
  /** Sends a form and reads the answer, bounded in time and size. */
  readonly post: (request: PostRequest) => Promise<PostAnswer>;
  /** Reads what stands at an address, bounded likewise. */
  readonly get: (request: GetRequest) => Promise<PostAnswer>;
  readonly wait: (ms: number) => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** A form to send. */
export interface PostRequest extends GetRequest {
  readonly form: Readonly<Record<string, string>>;
}

/** An address to read. */
export interface GetRequest {
  readonly url: string;
  /** Secrets among them: nothing of them is ever told. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

/** What came of it. */
export type PostAnswer =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly body: string;
      readonly retryAfterSeconds?: number;
      /** How far the server's clock is ahead of this machine's, to a second, where it tells its time. */
      readonly clockAheadMs?: number;
    }
  | { readonly kind: "too large" }
  | { readonly kind: "redirected"; readonly host: string }
  | { readonly kind: "unreachable"; readonly why: string };

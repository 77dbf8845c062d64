import { detectedFile } from "../../detected-file.ts";
import type { Files } from "../../ports.ts";

const HALF = /(?<![a-z])(?<half>before|after)(?![a-z])/iu;

/** A file of Prometheus that lies beside k6's own, told by what is in it. */
export interface LooseAnswer {
  readonly kind: "answer" | "text";
  readonly path: string;
}

/** What a file is that looks like this: one answer of the API, or one half of a pair of `/metrics`; undefined for any other. */
export function looseAnswer(
  path: string,
  looksLike: string,
  files: Pick<Files, "split">,
): LooseAnswer | undefined {
  if (looksLike === "a Prometheus answer") return { kind: "answer", path };
  const isText = looksLike === "metrics in Prometheus's text format";
  return isText && HALF.test(files.split(path).name) ? { kind: "text", path } : undefined;
}

/** The halves of pairs among some files. */
export async function textsAmong(
  paths: readonly string[],
  files: Files,
): Promise<readonly LooseAnswer[]> {
  const found = await Promise.all(
    paths
      .filter((path) => HALF.test(files.split(path).name))
      .map(async (path) => {
        if ((await files.kindOf(path)) !== "file") return [];
        const detected = await detectedFile(path, files);
        const looksLike = detected.kind === "foreign" ? detected.looksLike : "";
        const loose = looseAnswer(path, looksLike, files);
        return loose?.kind === "text" ? [loose] : [];
      }),
  );
  return found.flat();
}

/** Which half of a pair a file is by its name, and what the pair is called; empty where the name is nothing else. */
export function halfOf(name: string): { readonly half: "before" | "after"; readonly pair: string } {
  const half = HALF.exec(name)?.groups?.["half"]?.toLowerCase() === "after" ? "after" : "before";
  return { half, pair: name.replace(HALF, "") };
}

import { DeliveryError } from "../delivery-error.ts";
import { type Runner, runUrl } from "../event/runner.ts";

/** Files that the page of the run is to offer. */
export interface Upload {
  /** As the subject of "could not be uploaded". */
  readonly what: string;
  readonly name: string;
  readonly paths: readonly string[];
  /** Names in the archive start here. */
  readonly root: string;
  /** One file that browsers show as it is; its own name is then the name of the artifact. */
  readonly asPage?: boolean;
}

/** An artifact as the page of the run offers it. */
export interface UploadedArtifact {
  readonly name: string;
  readonly url: string;
}

const TAKEN = /already exists|\(409\)/u;

/** Uploads as an artifact of the run. Refuses by a DeliveryError; it never says anything about the verdict. */
export async function uploaded(
  { what, name, paths, root, asPage = false }: Upload,
  runner: Runner,
): Promise<UploadedArtifact> {
  try {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const client = new DefaultArtifactClient();
    const options = { skipArchive: asPage };
    const { id } = await client.uploadArtifact(name, [...paths], root, options);
    return { name, url: `${runUrl(runner)}/artifacts/${id ?? ""}` };
  } catch (error) {
    throw new DeliveryError(
      `${what} could not be uploaded as the artifact ${name} (${error instanceof Error ? error.message : String(error)})`,
      wayOut(error),
      { cause: error },
    );
  }
}

/** Whether an upload failed because the run has an artifact of that name, of an earlier attempt or another leg of a matrix. */
export function isNameTaken(error: unknown): boolean {
  return error instanceof DeliveryError && TAKEN.test(error.message);
}

function wayOut(error: unknown): string {
  if (TAKEN.test(String(error))) {
    return "Give each gate of the workflow, and each leg of a matrix, a `comment-key` of its own.";
  }
  if (/quota/iu.test(String(error))) {
    return "Free storage by deleting old artifacts, or leave the upload out with `artifact: false`.";
  }
  return "The report is in the job summary; `artifact: false` leaves the upload out.";
}

/** Why nothing can be uploaded here; undefined where it can, or where nobody expects it, outside GitHub. */
export function noArtifactsBecause({
  takesArtifacts,
  serverUrl,
}: Runner): DeliveryError | "silence" | undefined {
  if (!takesArtifacts) return "silence";
  const { hostname } = new URL(serverUrl);
  if (/(?:^github\.com|\.ghe\.com|\.localhost)$/iu.test(hostname)) return undefined;
  return new DeliveryError(
    `The report was not uploaded: a GitHub Enterprise Server (${hostname}) takes no artifacts of this kind`,
    "The report is in the job summary; `artifact: false` leaves the upload and this warning out.",
  );
}

/** A name that an artifact may have, the same in both workflows of the fork-safe pair. */
export function artifactName(base: "plimsoll-report" | "plimsoll-results", key?: string): string {
  return key === undefined ? base : `${base}-${key.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")}`;
}

/** The name for a later attempt, or a second leg: a name cannot be taken twice in a run. */
export function nameOfAttempt(name: string, attempt: number): string {
  return `${name}-attempt-${attempt}`;
}

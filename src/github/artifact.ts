import { join } from "node:path";
import { DeliveryError } from "./delivery-error.ts";
import { type Runner, runUrl } from "./runner.ts";

/** The report as the page of the run offers it. */
export interface UploadedReport {
  readonly name: string;
  readonly url: string;
}

const TAKEN = /already exists|\(409\)/u;

/**
 * Uploads the report folder to the run. Absent where the runner takes none (outside GitHub, and on a GitHub Enterprise
 * Server, whose artifacts the client does not speak). A name of an earlier attempt cannot be taken twice.
 */
export async function uploadReport(
  folder: string,
  files: readonly string[],
  key: string | undefined,
  runner: Runner,
): Promise<UploadedReport | undefined> {
  if (!runner.takesArtifacts || isEnterpriseServer(runner.serverUrl)) return undefined;
  const name = artifactName(key);
  const second = `${name}-attempt-${runner.run.attempt}`;
  try {
    return await uploaded(name).catch((error: unknown) => {
      if (TAKEN.test(String(error))) return uploaded(second);
      throw error;
    });
  } catch (error) {
    throw new DeliveryError(
      `The report could not be uploaded as the artifact ${name} (${error instanceof Error ? error.message : String(error)})`,
      TAKEN.test(String(error))
        ? "Give each gate of the workflow, and each leg of a matrix, a `comment-key` of its own."
        : "The report is in the job summary; `artifact: false` leaves the upload out.",
      { cause: error },
    );
  }

  async function uploaded(as: string): Promise<UploadedReport> {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const paths = files.map((file) => join(folder, file));
    const { id } = await new DefaultArtifactClient().uploadArtifact(as, paths, folder);
    return { name: as, url: `${runUrl(runner)}/artifacts/${id ?? ""}` };
  }
}

/** A name that an artifact may have. */
export function artifactName(key: string | undefined): string {
  return key === undefined
    ? "plimsoll-report"
    : `plimsoll-report-${key.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")}`;
}

function isEnterpriseServer(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl);
  return !/(?:^github\.com|\.ghe\.com|\.localhost)$/iu.test(hostname);
}

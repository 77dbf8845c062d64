import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { InputError } from "../../model/input-error.ts";
import { code } from "../../words/code.ts";
import { artifactName } from "./artifact.ts";
import { DeliveryError } from "../delivery-error.ts";
import type { Repository } from "../event/find-pull-request.ts";
import type { MeasuringRun } from "../event/measuring-run.ts";
import type { GitHub } from "../octokit.ts";
import { refusal } from "../refusal.ts";
import { RefusedArchive, unpack, type UnpackLimits } from "./unpack.ts";

/** What a stranger may send at most; a test says less. */
export interface ForeignLimits extends UnpackLimits {
  /** The archive as it is downloaded. */
  readonly packedBytes: number;
}

const LIMITS: ForeignLimits = { entries: 2_000, packedBytes: 512 * 2 ** 20, bytes: 4 * 2 ** 30 };
const DOWNLOAD_WITHIN_MS = 600_000;

/** Nothing in an archive of results may pass for a rule, a form, or a verdict: those are not even unpacked. */
const NO_RESULT = /^\.|\/\.|(?:^|\/)(?:judgement\.json|[^/]*\.(?:ya?ml|liquid))$/iu;

/**
 * The folder with the raw results that another workflow run uploaded, fetched by the id of that run. All of it was made by
 * code that nobody reviewed. Absent where the run left none; refuses by an InputError what cannot be fetched or trusted that far.
 */
export async function foreignResults(
  github: GitHub,
  place: Repository & { readonly tempFolder: string },
  run: MeasuringRun,
  options: { readonly key?: string | undefined; readonly limits?: ForeignLimits } = {},
): Promise<string | undefined> {
  const limits = options.limits ?? LIMITS;
  const name = artifactName("plimsoll-results", options.key);
  try {
    const artifact = await latest(github, place, run, name);
    if (artifact === undefined) return undefined;
    if (artifact.expired) throw refused(name, "it has expired");
    if (artifact.size_in_bytes > limits.packedBytes) throw tooLarge(name, limits);
    const aside = await mkdtemp(join(place.tempFolder, "plimsoll-results-"));
    const archive = join(aside, "results.zip");
    await downloaded(github, place, artifact.id, { archive, name, limits });
    const folder = join(aside, "results");
    await mkdir(folder);
    await unpack(archive, folder, limits, (path) => !NO_RESULT.test(path));
    return folder;
  } catch (error) {
    throw asFault(error, name);
  }
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
}

/** Of several attempts of the run the latest one's: it has the greatest id. */
async function latest(
  github: GitHub,
  { owner, repo }: Repository,
  run: MeasuringRun,
  name: string,
): Promise<Artifact | undefined> {
  const all: readonly Artifact[] = await github.paginate(
    github.rest.actions.listWorkflowRunArtifacts,
    { owner, repo, run_id: run.id, per_page: 100 },
  );
  const isOurs = (candidate: string): boolean =>
    candidate === name ||
    (candidate.startsWith(`${name}-attempt-`) && /-attempt-\d{1,6}$/u.test(candidate));
  return all.filter((one) => isOurs(one.name)).toSorted((left, right) => right.id - left.id)[0];
}

/** To the disk, in pieces: the size that the list told is not believed. */
async function downloaded(
  github: GitHub,
  { owner, repo }: Repository,
  artifact_id: number,
  into: { readonly archive: string; readonly name: string; readonly limits: ForeignLimits },
): Promise<void> {
  const { data } = await github.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id,
    archive_format: "zip",
    request: { parseSuccessResponseBody: false, signal: AbortSignal.timeout(DOWNLOAD_WITHIN_MS) },
  });
  let bytes = 0;
  const arrived = pipeline(
    Readable.fromWeb(data as Parameters<typeof Readable.fromWeb>[0]),
    async function* capped(chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > into.limits.packedBytes) throw tooLarge(into.name, into.limits);
        yield chunk;
      }
    },
    createWriteStream(into.archive, { flags: "wx" }),
  );
  await arrived.catch((error: unknown) => {
    throw error instanceof InputError
      ? error
      : notDownloaded(`the download of the results broke off (${String(error)})`);
  });
}

/** Without results there is no verdict, so what is elsewhere a trouble of delivery is a fault here. */
function asFault(error: unknown, name: string): unknown {
  if (error instanceof RefusedArchive) return refused(name, error.message);
  const told = refusal(error, { what: `the artifact ${name}`, permission: "actions: read" });
  if (!(told instanceof DeliveryError)) return told;
  return notDownloaded(told.message, told.wayOut);
}

function notDownloaded(problem: string, wayOut = "Run the job again."): InputError {
  return new InputError([{ id: "results-not-downloaded", problem, wayOut }]);
}

function tooLarge(name: string, { packedBytes }: ForeignLimits): InputError {
  return refused(name, `it is larger than ${packedBytes} bytes`);
}

function refused(name: string, why: string): InputError {
  return new InputError([
    {
      id: "results-refused",
      problem: `the artifact ${code(name)} of the measuring workflow is not taken: ${why}`,
      wayOut:
        "It was made by the code of the pull request. Let `mode: check` of this action upload it; docs/github.md tells what it may hold.",
    },
  ]);
}

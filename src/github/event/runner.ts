import type { WorkflowRun } from "../comment/comment-marker.ts";

/** What the runner tells a step about the run it is part of. Absent parts stay absent: a step also runs outside GitHub. */
export interface Runner {
  readonly owner: string;
  readonly repo: string;
  readonly run: WorkflowRun;
  readonly workflow: string;
  readonly job: string;
  readonly eventName: string;
  readonly eventFile?: string;
  /** What was pushed or chosen, whole: `refs/heads/main`; on a pull request its merge. */
  readonly ref?: string;
  /** The commit that the runner checked out. */
  readonly sha?: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Root of the checkout, from which the paths of the repository count. */
  readonly workspace?: string;
  readonly summaryFile?: string;
  /** Emptied by the runner after the job. */
  readonly tempFolder: string;
  /** Who started the run. */
  readonly actor: string;
  /** The runner lends this step what an upload needs. */
  readonly takesArtifacts: boolean;
}

/** Reads the variables of the runner; one that is empty counts as absent. */
export function runnerFrom(env: Readonly<Record<string, string | undefined>>): Runner {
  const read = (name: string, otherwise = ""): string => env[name] || otherwise;
  const [owner = "", repo = ""] = read("GITHUB_REPOSITORY").split("/");
  const [eventFile, workspace] = [read("GITHUB_EVENT_PATH"), read("GITHUB_WORKSPACE")];
  const [summaryFile, sha] = [read("GITHUB_STEP_SUMMARY"), read("GITHUB_SHA")];
  const ref = read("GITHUB_REF");
  return {
    owner,
    repo,
    run: {
      id: Number(read("GITHUB_RUN_ID", "0")),
      attempt: Number(read("GITHUB_RUN_ATTEMPT", "1")),
    },
    workflow: read("GITHUB_WORKFLOW"),
    job: read("GITHUB_JOB"),
    eventName: read("GITHUB_EVENT_NAME"),
    apiUrl: read("GITHUB_API_URL", "https://api.github.com"),
    serverUrl: read("GITHUB_SERVER_URL", "https://github.com"),
    tempFolder: read("RUNNER_TEMP", "."),
    actor: read("GITHUB_ACTOR"),
    takesArtifacts: read("ACTIONS_RUNTIME_TOKEN") !== "" && read("ACTIONS_RESULTS_URL") !== "",
    ...(eventFile !== "" && { eventFile }),
    ...(ref !== "" && { ref }),
    ...(sha !== "" && { sha }),
    ...(workspace !== "" && { workspace }),
    ...(summaryFile !== "" && { summaryFile }),
  };
}

/** The page of this run on GitHub. */
export function runUrl({ serverUrl, owner, repo, run }: Runner): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}`;
}

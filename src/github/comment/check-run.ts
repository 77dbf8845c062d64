import type { Judgement } from "../../model/judgement.ts";
import type { Assessment } from "../../model/verdict.ts";
import { verdictLine } from "../../words/verdict-line.ts";
import { type Annotation, annotationsOf } from "./annotations.ts";
import type { Repository } from "../event/find-pull-request.ts";
import type { GitHub } from "../octokit.ts";
import { refusal } from "../refusal.ts";
import { statusOf } from "../response.ts";

/** GitHub's own limits of a check run. */
const MOST_ANNOTATIONS = 50;
const MOST_SUMMARY_UNITS = 65_000;
const MOST_TITLE_UNITS = 255;

/** The verdict as GitHub shows it among the checks of a commit. */
export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: "success" | "failure";
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly url: string;
}

/** A pass with concerns passes: a required check must not hang on what fails no gate. */
const CONCLUSIONS = {
  pass: "success",
  concerns: "success",
  fail: "failure",
} as const satisfies Record<Assessment, CheckRun["conclusion"]>;

/** The check run of a judgement. `comment` is the text that the pull request gets. */
export function checkRunOf(
  judgement: Judgement,
  about: Pick<CheckRun, "name" | "headSha" | "url"> & { readonly comment: string },
): CheckRun {
  const { comment, name, headSha, url } = about;
  return {
    name,
    headSha,
    url,
    conclusion: CONCLUSIONS[judgement.assessment],
    title: verdictLine(judgement),
    summary: comment,
    annotations: annotationsOf(judgement, MOST_ANNOTATIONS),
  };
}

/** The check run of a step that could not judge: it must not hang open, and must not pass. */
export function checkRunWithoutVerdict(
  summary: string,
  { name, headSha, url }: Pick<CheckRun, "name" | "headSha" | "url">,
): CheckRun {
  const title = "Not judged";
  return { name, headSha, url, conclusion: "failure", title, summary, annotations: [] };
}

/**
 * Puts a check run on a commit. A second one of the same name takes the place of the first, so a lost answer may be tried
 * again. Refuses by a DeliveryError.
 */
export async function putCheckRun(
  github: GitHub,
  { owner, repo }: Repository,
  check: CheckRun,
): Promise<string> {
  const create = async () =>
    github.rest.checks.create({
      owner,
      repo,
      name: check.name,
      head_sha: check.headSha,
      status: "completed",
      conclusion: check.conclusion,
      details_url: check.url,
      output: {
        title: shortened(check.title, MOST_TITLE_UNITS),
        summary: shortened(check.summary, MOST_SUMMARY_UNITS),
        annotations: check.annotations.flatMap(annotationAtFile),
      },
    });
  try {
    const { data } = await create().catch(async (error: unknown) => {
      if ((statusOf(error) ?? 0) < 500) throw error;
      return create();
    });
    return data.html_url ?? "";
  } catch (error) {
    const what = `the check run on the commit ${check.headSha.slice(0, 7)}`;
    throw refusal(error, { what, permission: "checks: write" });
  }
}

/** A check run shows only what stands at a line of a file; the rest is in its summary. */
function annotationAtFile({ title, text, file, line }: Annotation) {
  if (file === undefined || line === undefined) return [];
  const where = { path: file, start_line: line, end_line: line };
  return [{ ...where, annotation_level: "failure" as const, title, message: text }];
}

/** Cut where a line ends, else between two characters. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\uFFFD$/u, "");
  const end = cut.lastIndexOf("\n");
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}

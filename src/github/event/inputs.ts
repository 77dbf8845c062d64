import { DEFAULT_FAIL_ON } from "../../gate/request.ts";
import { type Fault, refuseFaults } from "../../model/input-error.ts";
import type { FailureKind } from "../../model/verdict.ts";
import {
  addressInput,
  commitInput,
  flagInput,
  type InputSource,
  linesInput,
  numberInput,
  textInput,
  wordInput,
  wordsInput,
} from "./input-reader.ts";

/** What a workflow step asks of the action, checked: every word known, every number a number. */
export interface ActionInputs {
  readonly mode: Mode;
  /** `path`, `glob` or `scenario=path-or-glob`, one a line. */
  readonly results: readonly string[];
  readonly against: readonly string[];
  readonly config?: string;
  readonly baseline?: string;
  readonly failOn: ReadonlySet<FailureKind>;
  /** `auto`: on the event of a release. */
  readonly release: ReleaseWish;
  readonly prometheusUrl?: string;
  readonly prometheusToken?: string;
  readonly window?: string;
  /** Folder of the report files. */
  readonly out: string;
  /** Absent: nothing is asked of or written to GitHub. */
  readonly token?: string;
  readonly comment: CommentWish;
  readonly commentKey?: string;
  readonly artifact: boolean;
  /** `auto`: where the second half of the fork-safe pair needs them. */
  readonly uploadResults: UploadWish;
  /** The verdict as a check run of its own on the measured commit. */
  readonly checkRun: boolean;
  readonly pullRequest?: number;
  /** The commit that was measured, where it is not the event's. */
  readonly headSha?: string;
  readonly baselineTo: BaselineDestination;
  /** Why a person accepts a run for the baseline that would not enter by itself. */
  readonly accept?: string;
}

/** Where `mode: baseline` brings a run. */
type BaselineDestination =
  | { readonly kind: "pull request" }
  | { readonly kind: "working tree" }
  | { readonly kind: "branch"; readonly name: string };

/** `check` judges, `deliver` judges in the trusted half of the fork-safe pair, `baseline` records the run. */
type Mode = "check" | "deliver" | "baseline";

/**
 * `always`: where there is a pull request; `demanded`: and it is a trouble of delivery where there is none; `on problem`:
 * a pass is told only where an earlier comment must be set right.
 */
type CommentWish = "always" | "demanded" | "on problem" | "never";

const MODES: readonly Mode[] = ["check", "deliver", "baseline"];
const FAILURE_KINDS: readonly FailureKind[] = ["missed", "unmeasured", "worsened", "inconclusive"];
/** Whether the raw results are uploaded beside the report. */
type UploadWish = "auto" | "always" | "never";
/** Whether the gate is a release's. */
type ReleaseWish = "auto" | "always" | "never";

const WISHES = { auto: "auto", true: "always", false: "never" } as const;
type WishWord = keyof typeof WISHES;
const WISH_WORDS = Object.keys(WISHES) as readonly WishWord[];

/** The words of the input, and what they wish; the last three are names of an earlier version. */
const COMMENT_WISHES = {
  always: "always",
  "on-problem": "on problem",
  never: "never",
  auto: "always",
  true: "demanded",
  false: "never",
} as const;
type CommentWord = keyof typeof COMMENT_WISHES;
const COMMENT_WORDS = Object.keys(COMMENT_WISHES) as readonly CommentWord[];

/** Reads and checks every input; refuses with all faults at once, each naming its input. */
export function readInputs(get: (name: string) => string): ActionInputs {
  const faults: Fault[] = [];
  const source: InputSource = { get, refuse: (fault) => faults.push(fault) };
  const inputs: ActionInputs = {
    mode: wordInput(source, "mode", MODES, "check"),
    results: linesInput(source, "results"),
    against: linesInput(source, "against"),
    failOn: failOnInput(source),
    release: WISHES[wordInput(source, "release", WISH_WORDS, "auto")],
    out: textInput(source, "out") ?? "plimsoll-report",
    comment: COMMENT_WISHES[wordInput(source, "comment", COMMENT_WORDS, "always")],
    artifact: flagInput(source, "artifact", true),
    uploadResults: WISHES[wordInput(source, "upload-results", WISH_WORDS, "auto")],
    checkRun: flagInput(source, "check-run", false),
    baselineTo: destinationInput(source),
    ...given("accept", textInput(source, "accept")),
    ...given("config", textInput(source, "config")),
    ...given("baseline", textInput(source, "baseline")),
    ...given("prometheusUrl", addressInput(source, "prometheus-url")),
    ...given("prometheusToken", textInput(source, "prometheus-token")),
    ...given("window", textInput(source, "window")),
    ...given("token", textInput(source, "token")),
    ...given("commentKey", textInput(source, "comment-key")),
    ...given("pullRequest", numberInput(source, "pr-number")),
    ...given("headSha", commitInput(source, "head-sha")),
  };
  refuseFaults(faults);
  return inputs;
}

/** A colon stands in no name of a branch, so that no branch can be taken for another word. */
function destinationInput(source: InputSource): BaselineDestination {
  const name = /^branch:\s*(?<name>[^\s:]+)$/u.exec(textInput(source, "baseline-to") ?? "")
    ?.groups?.["name"];
  if (name !== undefined) return { kind: "branch", name: name.replace(/^refs\/heads\//u, "") };
  const words = ["pull-request", "working-tree", "branch:NAME"] as const;
  const word = wordInput(source, "baseline-to", words, "pull-request");
  return { kind: word === "working-tree" ? "working tree" : "pull request" };
}

/** `none` alone lets nothing fail the step: the gate then only tells. */
function failOnInput(source: InputSource): ReadonlySet<FailureKind> {
  const isNone = textInput(source, "fail-on")?.toLowerCase() === "none";
  return new Set(isNone ? [] : wordsInput(source, "fail-on", FAILURE_KINDS, DEFAULT_FAIL_ON));
}

function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [name in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [name in Name]?: Value });
}

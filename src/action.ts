import process from "node:process";
import { error, getInput, info, setFailed, setOutput, setSecret, warning } from "@actions/core";
import packageFile from "../package.json" with { type: "json" };
import { addToBaseline } from "./cli/commands/baseline/add-to-baseline.ts";
import { liveServer } from "./cli/prometheus/live-server.ts";
import { measuredOn } from "./cli/ci/machine.ts";
import { check, type Checked } from "./gate/check.ts";
import type { Files, Ports } from "./gate/ports.ts";
import type { CheckRequest } from "./gate/request.ts";
import { annotationsOf } from "./github/comment/annotations.ts";
import { deliver, type Delivered, withLinks } from "./github/deliver.ts";
import { deliverNotJudged } from "./github/comment/deliver-not-judged.ts";
import type { DeliveryError } from "./github/delivery-error.ts";
import { type ActionInputs, readInputs } from "./github/event/inputs.ts";
import {
  type SummaryTexts,
  writeJobSummary,
  writeNotJudged,
} from "./github/comment/job-summary.ts";
import { keepRun, type KeptRun, notAdded, recordRequest } from "./github/baseline/keep-run.ts";
import { logText } from "./github/log-text.ts";
import { notJudgedText } from "./github/comment/not-judged.ts";
import { orTrouble } from "./github/or-trouble.ts";
import { giveOutputs, outputsOf } from "./github/outputs.ts";
import { isReleaseGate } from "./github/release/release-gate.ts";
import { resultsPlace } from "./github/artifact/results-place.ts";
import { type Review, reviewOf } from "./github/event/review.ts";
import { rulesFor } from "./github/rules/rules.ts";
import { runnerFrom } from "./github/event/runner.ts";
import { signOffsFrom } from "./github/release/sign-offs.ts";
import { watchedFiles } from "./github/rules/watched-files.ts";
import { type Fault, InputError } from "./model/input-error.ts";
import { type Documents, writtenOnce } from "./model/documents.ts";
import type { Judgement } from "./model/judgement.ts";
import { terminalText } from "./report/terminal/terminal-text.ts";
import { failureText } from "./words/failure-text.ts";
import { writeDocuments } from "./workspace/documents.ts";
import { filesIn, filesWithThreads } from "./workspace/files.ts";
import { keepHeapLean } from "./workspace/lean-heap.ts";

const LOG_COLUMNS = 120;
const LOCAL = filesWithThreads(new URL("sample-thread.js", import.meta.url));

/** What another run left is read on this thread alone, by files that are bounded. */
const filesOf = (folder: string): Files => (folder === "." ? LOCAL : filesIn(folder));

keepHeapLean();
const runner = runnerFrom(process.env);
await run().catch(endWithout);

async function run(): Promise<void> {
  const inputs = readInputs(getInput);
  for (const secret of [inputs.token, inputs.prometheusToken]) if (secret) setSecret(secret);
  const review = await reviewOf(inputs, runner);
  try {
    await judged(inputs, review);
  } catch (failure) {
    warnOf(await deliverNotJudged(withoutVerdict(failure), inputs, review, runner));
    throw failure;
  }
}

async function judged(inputs: ActionInputs, review: Review): Promise<void> {
  const place = await resultsPlace(inputs, review, runner, filesOf);
  if (place.kind === "nothing to deliver") return info(logText(`Nothing to do: ${place.because}.`));
  const asked = requestOf(inputs, review);
  const { files, notes, rules, troubles } = await rulesFor(asked, review, place, runner);
  const watched = watchedFiles(files);
  const time = Date.now();
  const ports = { files: watched.files, now: () => time };
  const request = { ...asked, notes, ...(rules !== undefined && { rules }) };
  const { judgement, measured, formFault, ...checked } = await check(request, ports);
  const documents = writtenOnce(checked.documents, ["comment.md", "report.md"]);
  if (formFault !== undefined) warnOfForm(formFault);
  await writeDocuments(inputs.out, documents);
  const comment = documents.get("comment.md")?.() ?? "";
  const report = { folder: inputs.out, names: [...documents.keys()], read: watched.read };
  const delivered = await deliver({ files: report, comment, judgement }, inputs, review, runner);
  const recorded = await orTrouble(() => record(inputs, review, { asked, measured, ports }));
  const all = [review, { troubles }, delivered, recorded].flatMap((each) => each.troubles);
  const { value: kept } = recorded;
  await tell(judgement, { documents, delivered, kept, troubles: all, folder: inputs.out });
}

function requestOf(inputs: ActionInputs, review: Review): CheckRequest {
  const { commit } = review;
  const { results, against, config, baseline, failOn } = inputs;
  const release = isReleaseGate(inputs, runner);
  const signOffs = release ? signOffsFrom(review, runner) : undefined;
  const { prometheusUrl: url, prometheusToken: token, window } = inputs;
  const prometheus = liveServer({ url, token, window });
  return {
    results,
    against,
    failOn,
    release,
    toolVersion: packageFile.version,
    ...(config !== undefined && { config }),
    ...(baseline !== undefined && { baseline }),
    ...(prometheus !== undefined && { prometheus }),
    machine: measuredOn().machine,
    ...(commit !== undefined && { commit }),
    ...(signOffs !== undefined && { signOffs }),
  };
}

interface Judged {
  readonly asked: CheckRequest;
  readonly measured: Checked["measured"];
  readonly ports: Ports;
}

interface Outcome {
  readonly documents: Documents;
  readonly delivered: Delivered;
  readonly kept: KeptRun | undefined;
  readonly troubles: readonly DeliveryError[];
  readonly folder: string;
}

/** The same judgement in the log, on the page of the run, in the outputs, and as the end of the step. */
async function tell(judgement: Judgement, outcome: Outcome): Promise<void> {
  const { delivered, kept, troubles, folder } = outcome;
  info(logText(terminalText(judgement, { colour: true, width: LOG_COLUMNS })));
  if (kept !== undefined) info(logText(kept.said));
  warnOf(troubles);
  const summary = await orTrouble(() =>
    writeJobSummary(runner.summaryFile, summaryTexts(outcome), troubles),
  );
  const urls = { commentUrl: delivered.comment?.url, baselineUrl: kept?.url };
  const outputs = outputsOf(judgement, { folder, ...urls });
  warnOf([...summary.troubles, ...giveOutputs(outputs, setOutput)]);
  if (judgement.assessment === "fail") fail(judgement);
}

function summaryTexts({ documents, delivered, kept, folder }: Outcome): SummaryTexts {
  const { report: uploaded } = delivered;
  const comment = documents.get("comment.md")?.() ?? "";
  return {
    report: withLinks(documents.get("report.md")?.() ?? comment, uploaded),
    short: withLinks(comment, uploaded),
    whole: uploaded.files?.name ?? folder,
    ...(kept !== undefined && { said: kept.said }),
  };
}

function warnOf(troubles: readonly DeliveryError[]): void {
  for (const { message, wayOut } of troubles) {
    warning(`${message}. ${wayOut}`, { title: "Plimsoll" });
  }
}

function fail(judgement: Judgement): void {
  for (const { text, title, file, line } of annotationsOf(judgement)) {
    error(text, { title, ...(file && { file }), ...(line && { startLine: line }) });
  }
  const reasons = judgement.failures.map((failure) => `- ${failureText(failure, judgement)}`);
  setFailed(`The gate failed:\n${reasons.join("\n")}`);
}

/** The team's own form was not filled; the verdict stands. */
function warnOfForm({ place, problem, wayOut }: Fault): void {
  warning(`The form was not filled: ${problem}. ${wayOut}`, {
    title: "Plimsoll",
    ...(place && { file: place.file }),
    ...(place?.line !== undefined && { startLine: place.line }),
  });
}

/** Adds the run to the baseline, in the working tree and where the inputs wish it; or says why it may not enter. */
async function record(
  inputs: ActionInputs,
  review: Review,
  { asked, measured, ports }: Judged,
): Promise<KeptRun | undefined> {
  if (inputs.mode !== "baseline") return undefined;
  const added = await addToBaseline(recordRequest(asked, inputs, review, runner), ports, measured);
  if (added.kind === "refused") return { said: notAdded(added.file, ...added.reasons) };
  return keepRun(added.run, inputs, review, { runner, files: ports.files });
}

/** Why there is no verdict, for the pull request; of a bug the log alone has the stack. */
function withoutVerdict(failure: unknown): string {
  if (failure instanceof InputError) return notJudgedText(failure.faults);
  return `This is a bug in Plimsoll ${packageFile.version}, not a verdict; the log of the run has the lines to report.`;
}

/** The end of a step that has no verdict: what the user gave is wrong, or Plimsoll is. */
async function endWithout(failure: unknown): Promise<void> {
  if (failure instanceof InputError) {
    const text = notJudgedText(failure.faults);
    warnOf((await orTrouble(() => writeNotJudged(runner.summaryFile, text))).troubles);
    setFailed(text);
    return;
  }
  const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  setFailed(
    `This is a bug in Plimsoll ${packageFile.version}, not a verdict on your service; please report it with these lines:\n${stack}`,
  );
}

import { r as __require, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { a as setFailed, c as warning, i as info, n as error, o as setOutput, r as getInput, s as setSecret } from "./chunks/core.js";
import { t as version } from "./chunks/package.js";
import { S as findCase, a as terminalText, at as liveServer, b as CONFIG_NAME, c as overlaidFiles, d as check, i as writeWhole, j as baselineFile, l as DEFAULT_FAIL_ON, n as filesWithThreads, p as formFile, r as writeDocuments, rt as measuredOn, t as filesIn, u as recordBaseline, x as configOf } from "./chunks/gate.js";
import { Bt as code, Ct as failureText, Zt as verdictLine, nn as InputError, wt as keyOf } from "./chunks/samples.js";
import process from "node:process";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { appendFile, copyFile, mkdir, mkdtemp, readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
// src/github/annotations.ts
/** GitHub shows ten errors of a step, and the step's own failure is one of them. */
const MOST_OF_A_STEP = 9;
/** One annotation for each reason of a failed gate, as many as GitHub shows. */
function annotationsOf(judgement, most = MOST_OF_A_STEP) {
	return judgement.failures.slice(0, most).map((failure) => ({
		title: `Plimsoll: ${failure.kind}`,
		text: failureText(failure, judgement),
		...placeOf(failure, judgement)
	}));
}
/** Where a person wrote the objective, so that the annotation stands beside it. */
function placeOf(failure, judgement) {
	const from = judgement.indicators.find((candidate) => candidate.scenario === failure.scenario && keyOf(candidate) === failure.indicator && candidate.objective?.verdict === failure.kind)?.objective?.from;
	const line = /^(?:line )?(?<line>\d+)(?::\d+)?$/u.exec(from?.at ?? "")?.groups?.["line"];
	return from === void 0 || line === void 0 ? {} : {
		file: from.file,
		line: Number(line)
	};
}
// src/github/delivery-error.ts
/**
* GitHub said no, or could not be reached. Never changes the verdict and never the exit code; always shown,
* with what was refused and the permission or setting that mends it.
*/
var DeliveryError = class extends Error {
	name = "DeliveryError";
	/** What the user does next. */
	wayOut;
	constructor(problem, wayOut, options) {
		super(problem, options);
		this.wayOut = wayOut;
	}
};
// src/github/payload.ts
/** The text at a path of foreign JSON; anything else there, or nothing, is absent. */
function textAt(value, ...path) {
	const found = valueAt(value, path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
/** The whole number at a path of foreign JSON; anything else there, or nothing, is absent. */
function numberAt(value, ...path) {
	const found = valueAt(value, path);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : void 0;
}
function valueAt(value, path) {
	return path.reduce((here, name) => typeof here === "object" && here !== null && Object.hasOwn(here, name) ? here[name] : void 0, value);
}
// src/github/response.ts
/** The HTTP status of a failed API call; a lost connection is told as 500 by the client, anything else has none. */
function statusOf(error) {
	return error instanceof Error ? numberAt(error, "status") : void 0;
}
/** A header of the answer to a failed API call. */
function headerOf(error, name) {
	return textAt(error, "response", "headers", name);
}
/** GitHub's own sentence in the answer to a failed API call, else the client's. */
function sentenceOf(error) {
	return textAt(error, "response", "data", "message") ?? (error instanceof Error ? error.message : String(error));
}
/** Whether the answer to a failed API call is a rate limit: used up, or a secondary one. */
function isRateLimit(error) {
	const status = statusOf(error);
	if (status === 429) return true;
	if (status !== 403) return false;
	const isNamed = Number(headerOf(error, "retry-after")) > 0;
	const isUsedUp = headerOf(error, "x-ratelimit-remaining") === "0";
	return isNamed || isUsedUp || /rate limit/iu.test(sentenceOf(error));
}
// src/github/refusal.ts
/**
* A failed API call as a DeliveryError that says what was refused, in GitHub's own words, and what mends it.
* An error that is no answer of the API is a bug and is given back as it is.
*/
function refusal(error, request) {
	const status = statusOf(error);
	if (error instanceof DeliveryError || status === void 0) return error;
	return new DeliveryError(`GitHub refused ${request.what} (${status}: ${sentenceOf(error)})`, wayOut$1(error, status, request), { cause: error });
}
function wayOut$1(error, status, request) {
	if (isRateLimit(error)) return "The rate limit of the token is used up; run the job again later, or give the step a token of its own.";
	if (/locked/iu.test(sentenceOf(error))) return "The conversation is locked; unlock it to let the gate comment.";
	if (status === 401) return "The token is not valid; leave the input `token` out to use the workflow's own.";
	if (status === 403 || status === 404) return permissionText(error, request);
	if (status >= 500) return "GitHub failed or could not be reached; run the job again.";
	return "The verdict stands in the job summary.";
}
/** Repeats what GitHub says it accepts; of its alternatives for comments only one works on pull requests. */
function permissionText(error, { permission, fromFork }) {
	if (fromFork === true) return "The pull request comes from a fork, whose token may only read. To comment on such pull requests, judge in the workflow of the pull request and deliver in a second one (`mode: deliver` on `workflow_run`).";
	const accepted = headerOf(error, "x-accepted-github-permissions");
	return `Give the job \`permissions: {${permission}}\`${accepted === void 0 ? "" : ` (GitHub accepts: ${accepted})`}.`;
}
// src/github/check-run.ts
/** GitHub's own limits of a check run. */
const MOST_ANNOTATIONS = 50;
const MOST_SUMMARY_UNITS = 65e3;
const MOST_TITLE_UNITS = 255;
/** A pass with concerns passes: a required check must not hang on what fails no gate. */
const CONCLUSIONS = {
	pass: "success",
	concerns: "success",
	fail: "failure"
};
/** The check run of a judgement. `comment` is the text that the pull request gets. */
function checkRunOf(judgement, about) {
	const { comment, name, headSha, url } = about;
	return {
		name,
		headSha,
		url,
		conclusion: CONCLUSIONS[judgement.assessment],
		title: verdictLine(judgement),
		summary: comment,
		annotations: annotationsOf(judgement, MOST_ANNOTATIONS)
	};
}
/** The check run of a step that could not judge: it must not hang open, and must not pass. */
function checkRunWithoutVerdict(summary, { name, headSha, url }) {
	return {
		name,
		headSha,
		url,
		conclusion: "failure",
		title: "Not judged",
		summary,
		annotations: []
	};
}
/**
* Puts a check run on a commit. A second one of the same name takes the place of the first, so a lost answer may be tried
* again. Refuses by a DeliveryError.
*/
async function putCheckRun(github, { owner, repo }, check) {
	const create = async () => github.rest.checks.create({
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
			annotations: check.annotations.flatMap(annotationAtFile)
		}
	});
	try {
		const { data } = await create().catch(async (error) => {
			if ((statusOf(error) ?? 0) < 500) throw error;
			return create();
		});
		return data.html_url ?? "";
	} catch (error) {
		throw refusal(error, {
			what: `the check run on the commit ${check.headSha.slice(0, 7)}`,
			permission: "checks: write"
		});
	}
}
/** A check run shows only what stands at a line of a file; the rest is in its summary. */
function annotationAtFile({ title, text, file, line }) {
	if (file === void 0 || line === void 0) return [];
	return [{
		path: file,
		start_line: line,
		end_line: line,
		annotation_level: "failure",
		title,
		message: text
	}];
}
/** Cut where a line ends, else between two characters. */
function shortened(text, most) {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1).toWellFormed().replace(/\uFFFD$/u, "");
	const end = cut.lastIndexOf("\n");
	return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}
// src/github/log-text.ts
/**
* Text that may hold foreign words, fit for the log of a step: the runner takes lines that begin with `::` and anything
* after `##[` for commands.
*/
function logText(text) {
	return text.replaceAll(/^(?<blank>\s*)::/gmu, "$<blank>: :").replaceAll("##[", "## [");
}
// src/github/comment-marker.ts
/**
* The hidden first line of a sticky comment. It names the gate, so that two gates on one pull request do not write over
* each other, and the workflow run, so that a run that ends late does not write over a newer one.
*/
function commentMarker(key) {
	return `<!-- plimsoll:${inComment(key)} -->`;
}
/** A comment's whole body: the marker stands first, so that no shortening can lose it. */
function markedBody(key, run, text) {
	return `${commentMarker(key)}<!-- run ${run.id}.${run.attempt} -->\n\n${text}`;
}
/** The run that wrote a body; absent in a body that was not written by `markedBody`. */
function runOf(body) {
	const found = /^<!-- plimsoll:[^>]* --><!-- run (?<id>\d{1,15})\.(?<attempt>\d{1,6}) -->/u.exec(body);
	return found?.groups === void 0 ? void 0 : {
		id: Number(found.groups["id"]),
		attempt: Number(found.groups["attempt"])
	};
}
/** Whether `left` began after `right`. */
function isNewer(left, right) {
	return left.id > right.id || left.id === right.id && left.attempt > right.attempt;
}
/** Whether two bodies say the same, whichever run wrote them and keeps the report, when, and whichever line ends a browser left. */
function saysTheSame(left, right) {
	return spoken(left) === spoken(right);
}
function spoken(body) {
	return body.replace(/^(?<marker><!-- plimsoll:[^>]* -->)<!-- run [\d.]+ -->/u, "$<marker>").replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "(time)").replaceAll(/\/actions\/runs\/\d+(?:\/artifacts\/\d*)?/gu, "(run)").replaceAll("\r\n", "\n").trimEnd();
}
/** Text that cannot end an HTML comment; two different keys stay different. */
function inComment(key) {
	return encodeURIComponent(key).replaceAll("%20", "+");
}
// src/github/token-login.ts
/** Whose words the token writes. */
const ACTIONS_LOGIN = "github-actions[bot]";
/**
* The login under which the token's comments appear. `GET /user` is closed to a workflow's own token, GraphQL's viewer
* is not; where even that is refused, the workflow's own token is assumed.
*/
async function tokenLogin(github) {
	try {
		return textAt(await github.graphql("query { viewer { login } }"), "viewer", "login") ?? ACTIONS_LOGIN;
	} catch {
		return ACTIONS_LOGIN;
	}
}
// src/github/own-comments.ts
/**
* The comments of one gate, the oldest first, over every page: page one alone holds only the oldest hundred. Ours is what
* bears our marker first *and* was written by the token's own user: anyone may write the marker.
*/
async function ownComments(github, { owner, repo, number }, key) {
	const marker = commentMarker(key);
	const asked = {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	};
	const marked = (await github.paginate(github.rest.issues.listComments, asked)).filter(({ body }) => body?.startsWith(marker));
	if (marked.length === 0) return [];
	const login = await tokenLogin(github);
	return marked.filter(({ user }) => user?.login === login).toSorted((left, right) => left.id - right.id);
}
// src/github/sticky-comment.ts
/**
* Says it in one comment, which later runs update; absent where there is nothing to update and nothing new is wanted.
* Refuses by a DeliveryError that names what is missing.
*/
async function putComment(github, place, comment) {
	const body = markedBody(comment.key, comment.run, comment.text);
	const speech = {
		...comment,
		github,
		place,
		body
	};
	try {
		const own = await ownComments(github, place, comment.key);
		if (own.length > 0) return await settled(speech, own);
		return comment.onlyUpdate === true ? void 0 : await created(speech);
	} catch (error) {
		throw refusal(error, {
			what: `the comment on pull request #${place.number}`,
			permission: "pull-requests: write",
			fromFork: place.fromFork
		});
	}
}
/**
* Writes the comment, then looks again: a job at the same time may have written one too, and the answer to a request that
* arrived may be lost. Only where nothing arrived is it written again, once.
*/
async function created(speech) {
	const { github, place, key } = speech;
	const url = await posted(speech).catch((error) => {
		if ((statusOf(error) ?? 0) < 500) throw error;
	});
	const own = await ownComments(github, place, key);
	if (own.length === 0) return {
		kind: "created",
		url: url ?? await posted(speech)
	};
	const outcome = await settled(speech, own);
	return outcome.kind === "unchanged" ? {
		...outcome,
		kind: "created"
	} : outcome;
}
async function posted({ github, place, body }) {
	const { owner, repo, number: issue_number } = place;
	return (await github.rest.issues.createComment({
		owner,
		repo,
		issue_number,
		body
	})).data.html_url;
}
/**
* Leaves one comment of several: the oldest, which every run chooses alike, is never removed by anyone, so that two runs
* that settle at once cannot remove each other's. Words of a newer run stay; then only our own doubles go.
*/
async function settled(speech, own) {
	const [kept, ...doubles] = own;
	if (kept === void 0) return created(speech);
	const newer = own.find((comment) => isOfNewerRun(comment, speech.run));
	if (newer !== void 0) {
		await removed(speech, doubles.filter((comment) => isOfRun(comment, speech.run)));
		return {
			kind: "superseded",
			url: newer.html_url
		};
	}
	const outcome = await updated(speech, kept);
	if (outcome === "gone") return settled(speech, doubles);
	await removed(speech, doubles);
	return outcome;
}
async function updated(speech, comment) {
	const { github, place, body } = speech;
	const { owner, repo } = place;
	const { id: comment_id, html_url: url } = comment;
	if (saysTheSame(comment.body ?? "", body)) return {
		kind: "unchanged",
		url
	};
	try {
		await github.rest.issues.updateComment({
			owner,
			repo,
			comment_id,
			body
		});
	} catch (error) {
		if (statusOf(error) === 404) return "gone";
		throw error;
	}
	return {
		kind: "updated",
		url,
		...!(!comment.minimized || await shownAgain(github, comment)) && { isHidden: true }
	};
}
/** New words in a comment that somebody has hidden would not be seen. */
async function shownAgain(github, { node_id: id }) {
	try {
		await github.graphql("mutation($id: ID!) { unminimizeComment(input: {subjectId: $id}) { clientMutationId } }", { id });
		return true;
	} catch {
		return false;
	}
}
async function removed({ github, place: { owner, repo } }, comments) {
	for (const { id: comment_id } of comments) await github.rest.issues.deleteComment({
		owner,
		repo,
		comment_id
	}).catch((error) => {
		if (statusOf(error) !== 404) throw error;
	});
}
function isOfNewerRun({ body = "" }, run) {
	const writer = runOf(body);
	return writer !== void 0 && isNewer(writer, run);
}
function isOfRun({ body = "" }, run) {
	const writer = runOf(body);
	return writer?.id === run.id && writer.attempt === run.attempt;
}
// src/github/comment-on.ts
/** Comments as the inputs wish. Where there is no pull request the reason stands in the log; demanded, it is a trouble. */
async function commentOn(told, inputs, { about, github }, runner) {
	if (!isWished(inputs)) return void 0;
	const place = conversationAbout(about, runner);
	if (typeof place === "string") return withoutComment(inputs.comment, place);
	if (github === void 0) return void 0;
	const posted = await putComment(github, place, {
		key: inputs.commentKey ?? `${runner.workflow} / ${runner.job}`,
		run: runner.run,
		text: told.text,
		onlyUpdate: inputs.comment === "on problem" && told.assessment === "pass"
	});
	if (posted?.isHidden === true) info(`Somebody has hidden the comment ${posted.url}, and it could not be shown again.`);
	return posted;
}
/** A run that is recorded is no verdict on a pull request, so only a demand makes it comment. */
function isWished({ comment, mode }) {
	return comment !== "never" && (mode !== "baseline" || comment === "demanded");
}
/** Where to comment, or why nowhere. */
function conversationAbout(about, { owner, repo }) {
	switch (about.kind) {
		case "no pull request": return about.because;
		case "merge group": return `a merge group may hold several${about.number === void 0 ? "" : `, #${about.number} the last of them`}`;
		case "pull request": return {
			owner,
			repo,
			number: about.number,
			fromFork: about.fromFork
		};
		case "merged pull request": return {
			owner,
			repo,
			number: about.number,
			fromFork: false
		};
	}
}
function withoutComment(wish, because) {
	const text = `There is no pull request to comment on: ${because}`;
	if (wish === "demanded") throw new DeliveryError(text, "Name it by the input `pr-number`, or use `comment: always`.");
	info(logText(`${text}.`));
}
// src/github/or-trouble.ts
/** Only what is no delivery's trouble, a bug, goes on being thrown. */
async function orTrouble(step) {
	try {
		const value = await step();
		return value === void 0 ? { troubles: [] } : {
			value,
			troubles: []
		};
	} catch (error) {
		if (error instanceof DeliveryError) return { troubles: [error] };
		throw error;
	}
}
// src/github/runner.ts
/** Reads the variables of the runner; one that is empty counts as absent. */
function runnerFrom(env) {
	const read = (name, otherwise = "") => env[name] || otherwise;
	const [owner = "", repo = ""] = read("GITHUB_REPOSITORY").split("/");
	const [eventFile, workspace] = [read("GITHUB_EVENT_PATH"), read("GITHUB_WORKSPACE")];
	const [summaryFile, sha] = [read("GITHUB_STEP_SUMMARY"), read("GITHUB_SHA")];
	return {
		owner,
		repo,
		run: {
			id: Number(read("GITHUB_RUN_ID", "0")),
			attempt: Number(read("GITHUB_RUN_ATTEMPT", "1"))
		},
		workflow: read("GITHUB_WORKFLOW"),
		job: read("GITHUB_JOB"),
		eventName: read("GITHUB_EVENT_NAME"),
		apiUrl: read("GITHUB_API_URL", "https://api.github.com"),
		serverUrl: read("GITHUB_SERVER_URL", "https://github.com"),
		tempFolder: read("RUNNER_TEMP", "."),
		actor: read("GITHUB_ACTOR"),
		takesArtifacts: read("ACTIONS_RUNTIME_TOKEN") !== "" && read("ACTIONS_RESULTS_URL") !== "",
		...eventFile !== "" && { eventFile },
		...sha !== "" && { sha },
		...workspace !== "" && { workspace },
		...summaryFile !== "" && { summaryFile }
	};
}
/** The page of this run on GitHub. */
function runUrl({ serverUrl, owner, repo, run }) {
	return `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}`;
}
// src/github/comment-and-check-run.ts
/** Puts the comment, and the check run where one is wished. One that fails does not keep the other back. */
async function commentAndCheckRun(told, inputs, review, runner) {
	const comment = await orTrouble(() => commentOn(told, inputs, review, runner));
	const check = await orTrouble(() => checkRun(told, inputs, review, runner));
	return {
		...comment,
		troubles: [...comment.troubles, ...check.troubles]
	};
}
async function checkRun({ checkRunAt }, { checkRun: isWished, commentKey }, { commit, github }, runner) {
	if (!isWished) return void 0;
	if (commit === void 0 || github === void 0) throw new DeliveryError("There is no check run: the measured commit or the token is not known", "Name the commit by the input `head-sha`, and leave `token` out to use the workflow's own.");
	return putCheckRun(github, runner, checkRunAt({
		name: commentKey === void 0 ? "Plimsoll" : `Plimsoll (${commentKey})`,
		headSha: commit,
		url: runUrl(runner)
	}));
}
// src/github/artifact.ts
const TAKEN = /already exists|\(409\)/u;
/** Uploads as an artifact of the run. Refuses by a DeliveryError; it never says anything about the verdict. */
async function uploaded({ what, name, paths, root, asPage = false }, runner) {
	try {
		const { DefaultArtifactClient } = await import("./chunks/artifact.js");
		const client = new DefaultArtifactClient();
		const options = { skipArchive: asPage };
		const { id } = await client.uploadArtifact(name, [...paths], root, options);
		return {
			name,
			url: `${runUrl(runner)}/artifacts/${id ?? ""}`
		};
	} catch (error) {
		throw new DeliveryError(`${what} could not be uploaded as the artifact ${name} (${error instanceof Error ? error.message : String(error)})`, wayOut(error), { cause: error });
	}
}
/** Whether an upload failed because the run has an artifact of that name, of an earlier attempt or another leg of a matrix. */
function isNameTaken(error) {
	return error instanceof DeliveryError && TAKEN.test(error.message);
}
function wayOut(error) {
	if (TAKEN.test(String(error))) return "Give each gate of the workflow, and each leg of a matrix, a `comment-key` of its own.";
	if (/quota/iu.test(String(error))) return "Free storage by deleting old artifacts, or leave the upload out with `artifact: false`.";
	return "The report is in the job summary; `artifact: false` leaves the upload out.";
}
/** Why nothing can be uploaded here; undefined where it can, or where nobody expects it, outside GitHub. */
function noArtifactsBecause({ takesArtifacts, serverUrl }) {
	if (!takesArtifacts) return "silence";
	const { hostname } = new URL(serverUrl);
	if (/(?:^github\.com|\.ghe\.com|\.localhost)$/iu.test(hostname)) return void 0;
	return new DeliveryError(`The report was not uploaded: a GitHub Enterprise Server (${hostname}) takes no artifacts of this kind`, "The report is in the job summary; `artifact: false` leaves the upload and this warning out.");
}
/** A name that an artifact may have, the same in both workflows of the fork-safe pair. */
function artifactName(base, key) {
	return key === void 0 ? base : `${base}-${key.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")}`;
}
/** The name for a later attempt, or a second leg: a name cannot be taken twice in a run. */
function nameOfAttempt(name, attempt) {
	return `${name}-attempt-${attempt}`;
}
// src/github/upload-report.ts
/** Uploads the report and, where they are wanted, the raw results. What fails is told and keeps nothing else back. */
async function uploadReport(report, inputs, about, runner) {
	const wantsResults = areResultsWanted(inputs, about, runner);
	if (!inputs.artifact && !wantsResults) return { troubles: [] };
	const not = noArtifactsBecause(runner);
	if (not !== void 0) return { troubles: not === "silence" ? [] : [not] };
	const results = await orTrouble(async () => wantsResults ? resultsOf(report, inputs, runner) : void 0);
	const files = await orTrouble(async () => inputs.artifact ? filesOf$1(report, inputs, runner) : void 0);
	const page = await orTrouble(async () => files.value === void 0 ? void 0 : pageOf(report, inputs, runner));
	return {
		...page.value !== void 0 && { page: page.value },
		...files.value !== void 0 && { files: files.value },
		...results.value !== void 0 && { results: results.value },
		troubles: [
			...results.troubles,
			...files.troubles,
			...page.troubles
		]
	};
}
/** The second half of the pair needs them where this half's token may only read: on forks, and for Dependabot. */
function areResultsWanted({ uploadResults, mode }, about, { actor }) {
	if (mode !== "check" || uploadResults === "never") return false;
	if (uploadResults === "always") return true;
	return about.kind === "pull request" && (about.fromFork || actor === "dependabot[bot]");
}
async function filesOf$1({ folder, names }, { commentKey }, runner) {
	const paths = names.map((name) => join(folder, name));
	return underFreeName(artifactName("plimsoll-report", commentKey), runner, (free) => uploaded({
		what: "The report",
		name: free,
		paths,
		root: folder
	}, runner));
}
/** A single file keeps its own name as the artifact's, so it is copied under one that tells gates apart. */
async function pageOf({ folder }, { commentKey }, runner) {
	const aside = await mkdtemp(join(runner.tempFolder, "plimsoll-page-"));
	return underFreeName(artifactName("plimsoll-report", commentKey), runner, async (free) => {
		const name = `${free}.html`;
		const path = join(aside, name);
		await copyFile(join(folder, "report.html"), path);
		return uploaded({
			what: "report.html",
			name,
			paths: [path],
			root: aside,
			asPage: true
		}, runner);
	});
}
/** The results under the paths that they have in the workspace, and this half's judgement for people to look at. */
async function resultsOf({ folder, read }, { commentKey }, runner) {
	const root = resolve(runner.workspace ?? ".");
	const inputs = [...read].filter(isInput);
	const outside = inputs.filter((path) => isOutside(root, path));
	if (outside[0] !== void 0) throw new DeliveryError(`The results could not be uploaded: ${outside[0]} lies outside of the workspace ${root}`, "Let the load test write into the workspace, so that the second workflow finds the results at the same paths.");
	const judgement = resolve(folder, "judgement.json");
	const paths = [...inputs, ...isOutside(root, judgement) ? [] : [judgement]];
	return underFreeName(artifactName("plimsoll-results", commentKey), runner, (free) => uploaded({
		what: "The results",
		name: free,
		paths,
		root
	}, runner));
}
/** Rules are read from the base commit by both halves, so some that were read are not even here; none is sent. */
function isInput(path) {
	return existsSync(path) && !/\.(?:ya?ml|liquid)$/iu.test(path);
}
/** A re-run of a job finds the name taken by its first attempt, and takes one with its own number. */
async function underFreeName(name, { run }, upload) {
	return upload(name).catch((error) => {
		if (!isNameTaken(error)) throw error;
		return upload(nameOfAttempt(name, run.attempt));
	});
}
function isOutside(root, path) {
	return relative(root, path).startsWith("..");
}
// src/github/deliver.ts
/** Uploads the report, puts the comment and the check run. One that fails keeps no other back, and none changes the verdict. */
async function deliver({ files, comment: short, judgement }, inputs, review, runner) {
	const report = await uploadReport(files, inputs, review.about, runner);
	const text = withLinks(short, report);
	const { value: comment, troubles } = await commentAndCheckRun({
		text,
		assessment: judgement.assessment,
		checkRunAt: (place) => checkRunOf(judgement, {
			...place,
			comment: text
		})
	}, inputs, review, runner);
	return {
		report,
		...comment !== void 0 && { comment },
		troubles: [...report.troubles, ...troubles]
	};
}
/** The text with the places of the whole report behind it, where there are any. */
function withLinks(text, { page, files }) {
	const links = [...page === void 0 ? [] : [`[Whole report](${page.url})`], ...files === void 0 ? [] : [`[all files](${files.url})`]];
	return links.length === 0 ? text : `${text.trimEnd()}\n\n${links.join(" · ")}\n`;
}
// src/github/delivery-notice.ts
/** A trouble of delivery as an alert at the top of the job summary. It never speaks about the verdict. */
function deliveryNotice({ message, wayOut }) {
	return `> [!WARNING]\n> ${inOneLine(`${message.endsWith(".") ? message : `${message}.`} ${wayOut} The verdict does not depend on it.`)}`;
}
/** Foreign words in a quoted paragraph: no line of their own, no HTML, no mention. */
function inOneLine(text) {
	return text.replaceAll(/\s+/gu, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("@", "@​");
}
// src/github/job-summary.ts
/** Above this GitHub drops the summary of the whole step. */
const LARGEST_SUMMARY_BYTES = 1048576;
/** Adds the report and every trouble of delivery to the job's summary; does nothing where the runner keeps none. */
async function writeJobSummary(file, texts, troubles) {
	if (file === void 0) return;
	const notices = troubles.map((trouble) => `${deliveryNotice(trouble)}\n`).join("\n");
	const room = LARGEST_SUMMARY_BYTES - await sizeOf(file);
	const text = [
		`${notices}\n${texts.report}\n`,
		`${notices}\n${texts.short}\n\nThe whole report is too large for this page: see ${texts.whole}.\n`,
		`The report is too large for this page: see ${texts.whole}.\n`
	].find((candidate) => Buffer.byteLength(candidate) <= room);
	if (text !== void 0) await appendFile(file, text);
}
/** Tells on the job's page why nothing was judged. */
async function writeNotJudged(file, faults) {
	if (file !== void 0) await appendFile(file, notJudgedMarkdown(faults));
}
/** Every fault as it stands in the log; what files are called cannot leave the fence. */
function notJudgedMarkdown(faults) {
	const longest = Math.max(2, ...[...faults.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `## Not judged\n\n${fence}text\n${faults.trimEnd()}\n${fence}\n`;
}
async function sizeOf(file) {
	return stat(file).then(({ size }) => size, () => 0);
}
// src/github/deliver-not-judged.ts
const MOST_UNITS = 6e4;
/**
* Tells the pull request that there is no verdict, so that an earlier "pass" does not go on standing there, and that a check
* run which others wait for does not hang open.
*/
async function deliverNotJudged(faults, inputs, review, runner) {
	const text = notJudgedMarkdown(faults.slice(0, MOST_UNITS).toWellFormed());
	return (await commentAndCheckRun({
		text,
		assessment: "fail",
		checkRunAt: (place) => checkRunWithoutVerdict(text, place)
	}, inputs, review, runner)).troubles;
}
// src/github/input-reader.ts
/** The text of an input; absent when empty. */
function textInput({ get }, name) {
	return get(name).trim() || void 0;
}
/** Every line of an input that is not blank. */
function linesInput({ get }, name) {
	return parts(get(name), /\r?\n/u);
}
/** One of some known words, in any case of letters. */
function wordInput(source, name, known, otherwise) {
	const found = textInput(source, name);
	return (found === void 0 ? void 0 : knownWord(source, name, found, known)) ?? otherwise;
}
/** A list of known words, parted by commas or lines. */
function wordsInput(source, name, known, otherwise) {
	const found = parts(source.get(name), /[,\r\n]/u);
	if (found.length === 0) return otherwise;
	return found.flatMap((word) => knownWord(source, name, word, known) ?? []);
}
/** `true` or `false`. */
function flagInput(source, name, otherwise) {
	return wordInput(source, name, ["true", "false"], otherwise ? "true" : "false") === "true";
}
/** The number of a pull request. */
function numberInput(source, name) {
	const found = textInput(source, name);
	if (found === void 0) return void 0;
	if (/^[1-9]\d{0,14}$/u.test(found)) return Number(found);
	refuse(source, name, found, "the number of a pull request, such as 7");
}
/** The whole name of a commit. */
function commitInput(source, name) {
	const found = textInput(source, name)?.toLowerCase();
	if (found === void 0 || /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(found)) return found;
	refuse(source, name, found, "the whole name of a commit, 40 hexadecimal digits");
}
/** An address on the web. */
function addressInput(source, name) {
	const found = textInput(source, name);
	if (found === void 0 || /^https?:\/\/[^/]/u.test(found)) return found;
	refuse(source, name, found, "an address that begins with http:// or https://");
}
function knownWord(source, name, found, known) {
	const word = known.find((candidate) => candidate === found.toLowerCase());
	if (word === void 0) refuse(source, name, found, `one of ${known.join(", ")}`);
	return word;
}
function refuse(source, name, found, expected) {
	source.refuse({
		id: "action-input",
		problem: `the input \`${name}\` is "${found}"; expected ${expected}`,
		wayOut: `Write \`${name}:\` under \`with:\` of the step with ${expected}, or leave it out for the default.`
	});
}
function parts(text, separator) {
	return text.split(separator).map((part) => part.trim()).filter((part) => part !== "");
}
// src/github/inputs.ts
const MODES = [
	"check",
	"deliver",
	"baseline"
];
const FAILURE_KINDS = [
	"missed",
	"unmeasured",
	"worsened",
	"inconclusive"
];
const UPLOAD_WISHES = {
	auto: "auto",
	true: "always",
	false: "never"
};
const UPLOAD_WORDS = Object.keys(UPLOAD_WISHES);
/** The words of the input, and what they wish; the last three are names of an earlier version. */
const COMMENT_WISHES = {
	always: "always",
	"on-problem": "on problem",
	never: "never",
	auto: "always",
	true: "demanded",
	false: "never"
};
const COMMENT_WORDS = Object.keys(COMMENT_WISHES);
/** Reads and checks every input; refuses with all faults at once, each naming its input. */
function readInputs(get) {
	const faults = [];
	const source = {
		get,
		refuse: (fault) => faults.push(fault)
	};
	const inputs = {
		mode: wordInput(source, "mode", MODES, "check"),
		results: linesInput(source, "results"),
		against: linesInput(source, "against"),
		failOn: failOnInput(source),
		release: flagInput(source, "release", false),
		out: textInput(source, "out") ?? "plimsoll-report",
		comment: COMMENT_WISHES[wordInput(source, "comment", COMMENT_WORDS, "always")],
		artifact: flagInput(source, "artifact", true),
		uploadResults: UPLOAD_WISHES[wordInput(source, "upload-results", UPLOAD_WORDS, "auto")],
		checkRun: flagInput(source, "check-run", false),
		...given("config", textInput(source, "config")),
		...given("baseline", textInput(source, "baseline")),
		...given("prometheusUrl", addressInput(source, "prometheus-url")),
		...given("prometheusToken", textInput(source, "prometheus-token")),
		...given("window", textInput(source, "window")),
		...given("token", textInput(source, "token")),
		...given("commentKey", textInput(source, "comment-key")),
		...given("pullRequest", numberInput(source, "pr-number")),
		...given("headSha", commitInput(source, "head-sha"))
	};
	const [first, ...others] = faults;
	if (first !== void 0) throw new InputError([first, ...others]);
	return inputs;
}
/** `none` alone lets nothing fail the step: the gate then only tells. */
function failOnInput(source) {
	const isNone = textInput(source, "fail-on")?.toLowerCase() === "none";
	return new Set(isNone ? [] : wordsInput(source, "fail-on", FAILURE_KINDS, DEFAULT_FAIL_ON));
}
function given(name, value) {
	return value === void 0 ? {} : { [name]: value };
}
// src/github/not-judged.ts
/** Every fault with its place, what is wrong and the next step, under the words that say that there is no verdict. */
function notJudgedText(faults) {
	return `Not judged: ${faults.length === 1 ? "1 fault" : `${faults.length} faults`} to mend first.\n\n${faults.map(({ id, place, problem, wayOut }) => {
		const where = [
			place?.file,
			place?.line,
			place?.column
		].filter((part) => part !== void 0);
		return `${where.length === 0 ? "" : `${where.join(":")}: `}${problem}  [${id}]\n  ${wayOut}`;
	}).join("\n\n")}`;
}
// src/github/outputs.ts
/** The outputs of the action, by name; every value is text. */
function outputsOf(judgement, delivered) {
	const owed = judgement.indicators.flatMap(({ objective }) => objective ?? []).filter(({ waived }) => !waived);
	const count = (verdict) => String(owed.filter((objective) => objective.verdict === verdict).length);
	const worsened = judgement.indicators.filter(({ change }) => change?.verdict === "worsened" && change.gated);
	return /* @__PURE__ */ new Map([
		["assessment", judgement.assessment],
		["missed", count("missed")],
		["unmeasured", count("unmeasured")],
		["worsened", String(worsened.length)],
		["report-dir", delivered.folder],
		["comment-url", delivered.commentUrl ?? ""]
	]);
}
// src/github/bounded-files.ts
/** A summary of k6 has some kilobytes; what is read in one piece must not fill the memory. */
const LARGEST_TEXT_BYTES = 64 * 2 ** 20;
/** A file system that refuses to read a file in one piece that is too large for it. Samples are read in pieces. */
function boundedFiles(files, most = LARGEST_TEXT_BYTES) {
	return {
		...files,
		text: async (path) => {
			const size = await files.size(path);
			if (size <= most) return files.text(path);
			throw new InputError([{
				id: "results-refused",
				place: { file: path },
				problem: `a summary of ${size} bytes is none that k6 writes`,
				wayOut: "Give the file that k6 wrote; samples (NDJSON or CSV) may have any size."
			}]);
		}
	};
}
// node_modules/pend/index.js
var require_pend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Pend;
	function Pend() {
		this.pending = 0;
		this.max = Infinity;
		this.listeners = [];
		this.waiting = [];
		this.error = null;
	}
	Pend.prototype.go = function(fn) {
		if (this.pending < this.max) pendGo(this, fn);
		else this.waiting.push(fn);
	};
	Pend.prototype.wait = function(cb) {
		if (this.pending === 0) cb(this.error);
		else this.listeners.push(cb);
	};
	Pend.prototype.hold = function() {
		return pendHold(this);
	};
	function pendHold(self) {
		self.pending += 1;
		var called = false;
		return onCb;
		function onCb(err) {
			if (called) throw new Error("callback called twice");
			called = true;
			self.error = self.error || err;
			self.pending -= 1;
			if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift());
			else if (self.pending === 0) {
				var listeners = self.listeners;
				self.listeners = [];
				listeners.forEach(cbListener);
			}
		}
		function cbListener(listener) {
			listener(self.error);
		}
	}
	function pendGo(self, fn) {
		fn(pendHold(self));
	}
}));
// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var util = __require("util");
	var stream = __require("stream");
	var Readable = stream.Readable;
	var PassThrough = stream.PassThrough;
	var Pend = require_pend();
	var EventEmitter = __require("events").EventEmitter;
	exports.BufferSlicer = BufferSlicer;
	exports.FdSlicer = FdSlicer;
	util.inherits(FdSlicer, EventEmitter);
	function FdSlicer(fd) {
		EventEmitter.call(this);
		this.fd = fd;
		this.pend = new Pend();
		this.pend.max = 1;
		this.refCount = 0;
	}
	FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		var self = this;
		self.pend.go(function(cb) {
			fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
				cb();
				callback(err, bytesRead, buffer);
			});
		});
	};
	FdSlicer.prototype.createReadStream = function(options) {
		return new ReadStream(this, options);
	};
	FdSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	FdSlicer.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount < 0) throw new Error("invalid unref");
		if (self.refCount > 0) return;
		fs.close(self.fd, onCloseDone);
		function onCloseDone(err) {
			if (err) self.emit("error", err);
			else self.emit("close");
		}
	};
	util.inherits(ReadStream, Readable);
	function ReadStream(context, options) {
		options = options || {};
		Readable.call(this, options);
		this.context = context;
		this.context.ref();
		this.start = options.start || 0;
		this.endOffset = options.end;
		this.pos = this.start;
	}
	ReadStream.prototype._read = function(n) {
		var self = this;
		var toRead = Math.min(self._readableState.highWaterMark, n);
		if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
		if (toRead <= 0) {
			self.push(null);
			this._cleanup();
			return;
		}
		self.context.pend.go(function(cb) {
			var buffer = Buffer.allocUnsafe(toRead);
			fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
				if (err) self.destroy(err);
				else if (bytesRead === 0) {
					self.push(null);
					self._cleanup();
				} else {
					self.pos += bytesRead;
					self.push(buffer.slice(0, bytesRead));
				}
				cb();
			});
		});
	};
	ReadStream.prototype._destroy = function(err, cb) {
		this._cleanup();
		cb(err);
	};
	ReadStream.prototype._cleanup = function() {
		if (this.context != null) {
			this.context.unref();
			this.context = null;
		}
	};
	util.inherits(BufferSlicer, EventEmitter);
	function BufferSlicer(buffer) {
		EventEmitter.call(this);
		this.refCount = 0;
		this.buffer = buffer;
	}
	BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
		if (position < 0) throw new RangeError("position is negative: " + position);
		if (offset + length > buffer.length) length = buffer.length - offset;
		if (position + length > this.buffer.length) length = this.buffer.length - position;
		if (length <= 0) {
			setImmediate(function() {
				callback(null, 0);
			});
			return;
		}
		this.buffer.copy(buffer, offset, position, position + length);
		setImmediate(function() {
			callback(null, length);
		});
	};
	BufferSlicer.prototype.createReadStream = function(options) {
		options = options || {};
		var readStream = new PassThrough(options);
		readStream.start = options.start || 0;
		readStream.endOffset = options.end;
		readStream.pos = readStream.endOffset || this.buffer.length;
		var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
		var maxChunkSize = 65536;
		var offset = 0;
		while (true) {
			var nextOffset = offset + maxChunkSize;
			if (nextOffset >= entireSlice.length) {
				if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
				break;
			}
			readStream.write(entireSlice.slice(offset, nextOffset));
			offset = nextOffset;
		}
		readStream.end();
		return readStream;
	};
	BufferSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	BufferSlicer.prototype.unref = function() {
		this.refCount -= 1;
		if (this.refCount < 0) throw new Error("invalid unref");
	};
}));
// node_modules/yauzl/crc32.js
var require_crc32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function crc32(buf) {
		let crc = -1;
		for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
		return (crc ^ -1) >>> 0;
	}
	module.exports = crc32;
}));
// src/github/unpack.ts
var import_yauzl = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var zlib = __require("zlib");
	var fd_slicer = require_fd_slicer();
	var util = __require("util");
	var EventEmitter = __require("events").EventEmitter;
	var Transform = __require("stream").Transform;
	var PassThrough = __require("stream").PassThrough;
	var Writable = __require("stream").Writable;
	const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
	exports.openPromise = openPromise;
	function openPromise(path, options) {
		return new Promise((resolve, reject) => {
			open(path, {
				...options,
				lazyEntries: true
			}, function(err, zipfile) {
				if (err) return reject(err);
				resolve(zipfile);
			});
		});
	}
	function open(path, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		fs.open(path, "r", function(err, fd) {
			if (err) return callback(err);
			fromFd(fd, options, function(err, zipfile) {
				if (err) fs.close(fd, defaultCallback);
				callback(err, zipfile);
			});
		});
	}
	function fromFd(fd, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		fs.fstat(fd, function(err, stats) {
			if (err) return callback(err);
			fromRandomAccessReader(new fd_slicer.FdSlicer(fd), stats.size, options, callback);
		});
	}
	function fromRandomAccessReader(reader, totalSize, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		var decodeStrings = !!options.decodeStrings;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
		if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		reader.ref();
		var eocdrWithoutCommentSize = 22;
		var zip64EocdlSize = 20;
		var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
		var buffer = newBuffer(bufferSize);
		readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
			if (err) return callback(err);
			for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
				if (buffer.readUInt32LE(i) !== 101010256) continue;
				var eocdrBuffer = buffer.subarray(i);
				var diskNumber = eocdrBuffer.readUInt16LE(4);
				var entryCount = eocdrBuffer.readUInt16LE(10);
				var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
				var commentLength = eocdrBuffer.readUInt16LE(20);
				var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
				if (commentLength !== expectedCommentLength) return callback(/* @__PURE__ */ new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
				if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
					var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
					var zip64EocdrBuffer = newBuffer(56);
					return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
						if (err) return callback(err);
						if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(/* @__PURE__ */ new Error("invalid zip64 end of central directory record signature"));
						diskNumber = zip64EocdrBuffer.readUInt32LE(16);
						if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
						entryCount = readUInt64LE(zip64EocdrBuffer, 32);
						centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
						return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
					});
				}
				if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
				return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
			}
			callback(/* @__PURE__ */ new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	util.inherits(ZipFile, EventEmitter);
	function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
		var self = this;
		EventEmitter.call(self);
		self.reader = reader;
		self.reader.on("error", function(err) {
			emitError(self, err);
		});
		self.reader.once("close", function() {
			self.emit("close");
		});
		self.readEntryCursor = centralDirectoryOffset;
		self.fileSize = fileSize;
		self.entryCount = entryCount;
		self.comment = comment;
		self.entriesRead = 0;
		self.autoClose = !!autoClose;
		self.lazyEntries = !!lazyEntries;
		self.decodeStrings = !!decodeStrings;
		self.validateEntrySizes = !!validateEntrySizes;
		self.strictFileNames = !!strictFileNames;
		self.isOpen = true;
		self.emittedError = false;
		self.hasEachEntryBeenCalled = false;
		if (!self.lazyEntries) self._readEntry();
	}
	ZipFile.prototype.close = function() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.reader.unref();
	};
	function emitErrorAndAutoClose(self, err) {
		if (self.autoClose) self.close();
		emitError(self, err);
	}
	function emitError(self, err) {
		if (self.emittedError) return;
		self.emittedError = true;
		self.emit("error", err);
	}
	ZipFile.prototype.readEntry = function() {
		if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	};
	ZipFile.prototype._readEntry = function() {
		var self = this;
		if (self.entryCount === self.entriesRead) {
			setImmediate(function() {
				if (self.autoClose) self.close();
				if (self.emittedError) return;
				self.emit("end");
			});
			return;
		}
		if (self.emittedError) return;
		var buffer = newBuffer(46);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			var entry = new Entry();
			var signature = buffer.readUInt32LE(0);
			if (signature !== 33639248) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
			entry.versionMadeBy = buffer.readUInt16LE(4);
			entry.versionNeededToExtract = buffer.readUInt16LE(6);
			entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
			entry.compressionMethod = buffer.readUInt16LE(10);
			entry.lastModFileTime = buffer.readUInt16LE(12);
			entry.lastModFileDate = buffer.readUInt16LE(14);
			entry.crc32 = buffer.readUInt32LE(16);
			entry.compressedSize = buffer.readUInt32LE(20);
			entry.uncompressedSize = buffer.readUInt32LE(24);
			entry.fileNameLength = buffer.readUInt16LE(28);
			entry.extraFieldLength = buffer.readUInt16LE(30);
			entry.fileCommentLength = buffer.readUInt16LE(32);
			entry.internalFileAttributes = buffer.readUInt16LE(36);
			entry.externalFileAttributes = buffer.readUInt32LE(38);
			entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
			if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("strong encryption is not supported"));
			self.readEntryCursor += 46;
			buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
				if (err) return emitErrorAndAutoClose(self, err);
				if (self.emittedError) return;
				entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
				var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
				entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
				entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
				try {
					entry.extraFields = parseExtraFields(entry.extraFieldRaw);
				} catch (err) {
					return emitErrorAndAutoClose(self, err);
				}
				if (self.decodeStrings) {
					var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
					entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
					entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
					var errorMessage = validateFileName(entry.fileName);
					if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
				} else {
					entry.fileComment = entry.fileCommentRaw;
					entry.fileName = entry.fileNameRaw;
				}
				entry.comment = entry.fileComment;
				self.readEntryCursor += buffer.length;
				self.entriesRead += 1;
				for (var i = 0; i < entry.extraFields.length; i++) {
					var extraField = entry.extraFields[i];
					if (extraField.id !== 1) continue;
					var zip64EiefBuffer = extraField.data;
					var index = 0;
					if (entry.uncompressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include uncompressed size"));
						entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.compressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include compressed size"));
						entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.relativeOffsetOfLocalHeader === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include relative header offset"));
						entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					break;
				}
				if (self.validateEntrySizes && entry.compressionMethod === 0) {
					var expectedCompressedSize = entry.uncompressedSize;
					if (entry.isEncrypted()) expectedCompressedSize += 12;
					if (entry.compressedSize !== expectedCompressedSize) {
						var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
						return emitErrorAndAutoClose(self, new Error(msg));
					}
				}
				self.emit("entry", entry);
				if (!self.lazyEntries) self._readEntry();
			});
		});
	};
	ZipFile.prototype.eachEntry = function() {
		const self = this;
		if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
		if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
		self.hasEachEntryBeenCalled = true;
		let pendingResolveReject = null;
		self.on("entry", onEntry);
		self.on("end", onEnd);
		self.on("error", onError);
		function cleanup() {
			self.removeListener("entry", onEntry);
			self.removeListener("end", onEnd);
			self.removeListener("error", onError);
			if (self.autoClose) self.close();
		}
		function onEntry(entry) {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			resolve({ value: entry });
		}
		function onEnd() {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			resolve({ done: true });
		}
		function onError(err) {
			let { reject } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			reject(err);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				const promise = new Promise((resolve, reject) => {
					if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
					pendingResolveReject = {
						resolve,
						reject
					};
				});
				self.readEntry();
				return promise;
			},
			return(value) {
				cleanup();
				return Promise.resolve({
					done: true,
					value
				});
			},
			throw(value) {
				cleanup();
				return Promise.reject(value);
			}
		};
	};
	ZipFile.prototype.openReadStream = function(entry, options, callback) {
		var self = this;
		var relativeStart = 0;
		var relativeEnd = entry.compressedSize;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		else {
			if (options.decodeFileData === false) {
				if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
				if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (options.decrypt != null) {
					if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
					if (entry.isCompressed()) {
						if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
					}
				}
				if (options.decompress != null) {
					if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
					decompress = options.decompress;
				}
			}
			if (options.start != null) {
				relativeStart = options.start;
				if (relativeStart < 0) throw new Error("options.start < 0");
				if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
			}
			if (options.end != null) {
				relativeEnd = options.end;
				if (relativeEnd < 0) throw new Error("options.end < 0");
				if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
				if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
			}
		}
		var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
		if (options.start != null || options.end != null) {
			if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		}
		if (!self.isOpen) return callback(/* @__PURE__ */ new Error("closed"));
		if (entry.isEncrypted() && !rawMode) {
			if (options.decrypt !== false) return callback(/* @__PURE__ */ new Error("entry is encrypted, and options.decodeFileData !== false"));
		}
		var decompress;
		if (rawMode) decompress = false;
		else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true;
		else return callback(/* @__PURE__ */ new Error("unsupported compression method: " + entry.compressionMethod));
		self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
			if (err) return callback(err);
			self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
		});
	};
	ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
		var self = this;
		fileDataStart + compressedSize;
		var readStream = self.reader.createReadStream({
			start: fileDataStart + relativeStart,
			end: fileDataStart + relativeEnd
		});
		var endpointStream = readStream;
		if (decompress) {
			var destroyed = false;
			var inflateFilter = zlib.createInflateRaw();
			readStream.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) inflateFilter.emit("error", err);
				});
			});
			readStream.pipe(inflateFilter);
			if (self.validateEntrySizes) {
				endpointStream = new AssertByteCountStream(uncompressedSize);
				inflateFilter.on("error", function(err) {
					setImmediate(function() {
						if (!destroyed) endpointStream.emit("error", err);
					});
				});
				inflateFilter.pipe(endpointStream);
			} else endpointStream = inflateFilter;
			installDestroyFn(endpointStream, function() {
				destroyed = true;
				if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
				readStream.unpipe(inflateFilter);
				readStream.destroy();
			});
		}
		callback(null, endpointStream);
	};
	ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
		var self = this;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		self.reader.ref();
		var buffer = newBuffer(30);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
			try {
				if (err) return callback(err);
				var signature = buffer.readUInt32LE(0);
				if (signature !== 67324752) return callback(/* @__PURE__ */ new Error("invalid local file header signature: 0x" + signature.toString(16)));
				var fileNameLength = buffer.readUInt16LE(26);
				var extraFieldLength = buffer.readUInt16LE(28);
				var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
				if (fileDataStart + entry.compressedSize > self.fileSize) return callback(/* @__PURE__ */ new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
				if (options.minimal) return callback(null, { fileDataStart });
				var localFileHeader = new LocalFileHeader();
				localFileHeader.fileDataStart = fileDataStart;
				localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
				localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
				localFileHeader.compressionMethod = buffer.readUInt16LE(8);
				localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
				localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
				localFileHeader.crc32 = buffer.readUInt32LE(14);
				localFileHeader.compressedSize = buffer.readUInt32LE(18);
				localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
				localFileHeader.fileNameLength = fileNameLength;
				localFileHeader.extraFieldLength = extraFieldLength;
				buffer = newBuffer(fileNameLength + extraFieldLength);
				self.reader.ref();
				readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
					try {
						if (err) return callback(err);
						localFileHeader.fileName = buffer.subarray(0, fileNameLength);
						localFileHeader.extraField = buffer.subarray(fileNameLength);
						return callback(null, localFileHeader);
					} finally {
						self.reader.unref();
					}
				});
			} finally {
				self.reader.unref();
			}
		});
	};
	ZipFile.prototype.openReadStreamPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.openReadStream(entry, options, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
		return new Promise((resolve, reject) => {
			this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
				if (err) return reject(err);
				resolve(localFileHeader);
			});
		});
	};
	function Entry() {}
	Entry.prototype.getLastModDate = function(options) {
		if (options == null) options = {};
		if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 21589) {
				var data = extraField.data;
				if (data.length < 5) continue;
				if (!(data[0] & 1)) continue;
				var posixTimestamp = data.readInt32LE(1);
				return /* @__PURE__ */ new Date(posixTimestamp * 1e3);
			} else if (extraField.id === 10) {
				var data = extraField.data;
				if (data.length !== 32) continue;
				if (data.readUInt16LE(4) !== 1) continue;
				if (data.readUInt16LE(6) !== 24) continue;
				var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(millisecondsSince1970);
			}
		}
		return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
	};
	Entry.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	};
	Entry.prototype.isEncrypted = function() {
		return (this.generalPurposeBitFlag & 1) !== 0;
	};
	Entry.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function LocalFileHeader() {}
	function dosDateTimeToDate(date, time, timezone) {
		var day = date & 31;
		var month = (date >> 5 & 15) - 1;
		var year = (date >> 9 & 127) + 1980;
		var millisecond = 0;
		var second = (time & 31) * 2;
		var minute = time >> 5 & 63;
		var hour = time >> 11 & 31;
		if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond);
		else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
		else throw new Error("unrecognized options.timezone: " + options.timezone);
	}
	function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
		var fileName = null;
		for (var i = 0; i < extraFields.length; i++) {
			var extraField = extraFields[i];
			if (extraField.id === 28789) {
				if (extraField.data.length < 6) continue;
				if (extraField.data.readUInt8(0) !== 1) continue;
				var oldNameCrc32 = extraField.data.readUInt32LE(1);
				if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
				fileName = decodeBuffer(extraField.data.subarray(5), true);
				break;
			}
		}
		if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
		if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
		return fileName;
	}
	function validateFileName(fileName) {
		if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
		if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
		if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
		return null;
	}
	function parseExtraFields(extraFieldBuffer) {
		var extraFields = [];
		var i = 0;
		while (i < extraFieldBuffer.length - 3) {
			var headerId = extraFieldBuffer.readUInt16LE(i + 0);
			var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
			var dataStart = i + 4;
			var dataEnd = dataStart + dataSize;
			if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
			var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
			extraFields.push({
				id: headerId,
				data: dataBuffer
			});
			i = dataEnd;
		}
		return extraFields;
	}
	function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
		if (length === 0) return setImmediate(function() {
			callback(null, newBuffer(0));
		});
		reader.read(buffer, offset, length, position, function(err, bytesRead) {
			if (err) return callback(err);
			if (bytesRead < length) return callback(/* @__PURE__ */ new Error("unexpected EOF"));
			callback();
		});
	}
	util.inherits(AssertByteCountStream, Transform);
	function AssertByteCountStream(byteCount) {
		Transform.call(this);
		this.actualByteCount = 0;
		this.expectedByteCount = byteCount;
	}
	AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
		this.actualByteCount += chunk.length;
		if (this.actualByteCount > this.expectedByteCount) {
			var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb(null, chunk);
	};
	AssertByteCountStream.prototype._flush = function(cb) {
		if (this.actualByteCount < this.expectedByteCount) {
			var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb();
	};
	util.inherits(RandomAccessReader, EventEmitter);
	function RandomAccessReader() {
		EventEmitter.call(this);
		this.refCount = 0;
	}
	RandomAccessReader.prototype.ref = function() {
		this.refCount += 1;
	};
	RandomAccessReader.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount > 0) return;
		if (self.refCount < 0) throw new Error("invalid unref");
		self.close(onCloseDone);
		function onCloseDone(err) {
			if (err) return self.emit("error", err);
			self.emit("close");
		}
	};
	RandomAccessReader.prototype.createReadStream = function(options) {
		if (options == null) options = {};
		var start = options.start;
		var end = options.end;
		if (start === end) {
			var emptyStream = new PassThrough();
			setImmediate(function() {
				emptyStream.end();
			});
			return emptyStream;
		}
		var stream = this._readStreamForRange(start, end);
		var destroyed = false;
		var refUnrefFilter = new RefUnrefFilter(this);
		stream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) refUnrefFilter.emit("error", err);
			});
		});
		installDestroyFn(refUnrefFilter, function() {
			stream.unpipe(refUnrefFilter);
			refUnrefFilter.unref();
			stream.destroy();
		});
		var byteCounter = new AssertByteCountStream(end - start);
		refUnrefFilter.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) byteCounter.emit("error", err);
			});
		});
		installDestroyFn(byteCounter, function() {
			destroyed = true;
			refUnrefFilter.unpipe(byteCounter);
			refUnrefFilter.destroy();
		});
		return stream.pipe(refUnrefFilter).pipe(byteCounter);
	};
	RandomAccessReader.prototype._readStreamForRange = function(start, end) {
		throw new Error("not implemented");
	};
	RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
		var readStream = this.createReadStream({
			start: position,
			end: position + length
		});
		var writeStream = new Writable();
		var written = 0;
		writeStream._write = function(chunk, encoding, cb) {
			chunk.copy(buffer, offset + written, 0, chunk.length);
			written += chunk.length;
			cb();
		};
		writeStream.on("finish", callback);
		readStream.on("error", function(error) {
			callback(error);
		});
		readStream.pipe(writeStream);
	};
	RandomAccessReader.prototype.close = function(callback) {
		setImmediate(callback);
	};
	util.inherits(RefUnrefFilter, PassThrough);
	function RefUnrefFilter(context) {
		PassThrough.call(this);
		this.context = context;
		this.context.ref();
		this.unreffedYet = false;
	}
	RefUnrefFilter.prototype._flush = function(cb) {
		this.unref();
		cb();
	};
	RefUnrefFilter.prototype.unref = function(cb) {
		if (this.unreffedYet) return;
		this.unreffedYet = true;
		this.context.unref();
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function decodeBuffer(buffer, isUtf8) {
		if (isUtf8) return buffer.toString("utf8");
		else {
			var result = "";
			for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
			return result;
		}
	}
	function readUInt64LE(buffer, offset) {
		var lower32 = buffer.readUInt32LE(offset);
		return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
	}
	var newBuffer;
	if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
	else newBuffer = function(len) {
		return new Buffer(len);
	};
	function installDestroyFn(stream, fn) {
		if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
		else stream.destroy = fn;
	}
	function defaultCallback(err) {
		if (err) throw err;
	}
})))();
/** An archive that will not be unpacked, and why. */
var RefusedArchive = class extends Error {
	name = "RefusedArchive";
};
const LONGEST_PATH = 300;
const KIND_BITS = 61440;
const PLAIN_KINDS = /* @__PURE__ */ new Set([
	0,
	32768,
	16384
]);
/**
* Unpacks an archive that a stranger made into an empty folder: plain files under plain relative paths, no link, none twice,
* within limits that the list of contents must keep before the first byte is written, and the bytes themselves after.
* `isWanted` leaves the others out. Throws a RefusedArchive; nothing of it is to be used then.
*/
async function unpack(archive, folder, limits, isWanted) {
	try {
		const zip = await (0, import_yauzl.openPromise)(archive, {
			strictFileNames: true,
			autoClose: false
		});
		try {
			const entries = (await listed(zip, limits)).filter(({ fileName }) => isWanted(fileName));
			for (const entry of entries) await written(zip, entry, folder);
			await refuseBombs(entries, folder, limits);
			return entries.map(({ fileName }) => fileName);
		} finally {
			zip.close();
		}
	} catch (error) {
		if (error instanceof RefusedArchive) throw error;
		throw new RefusedArchive(error instanceof Error ? error.message : String(error), { cause: error });
	}
}
async function listed(zip, limits) {
	if (zip.entryCount > limits.entries) throw new RefusedArchive(`it has ${zip.entryCount} entries, more than ${limits.entries}`);
	const entries = [];
	const names = /* @__PURE__ */ new Set();
	let bytes = 0;
	for await (const entry of zip.eachEntry()) {
		refuseStrange(entry);
		const name = entry.fileName.normalize("NFC").toLowerCase();
		if (names.has(name)) throw new RefusedArchive("it has two entries of one name");
		names.add(name);
		bytes += entry.uncompressedSize;
		if (bytes > limits.bytes) throw tooLarge$1(limits);
		if (!entry.fileName.endsWith("/")) entries.push(entry);
	}
	return entries;
}
function refuseStrange({ fileName, externalFileAttributes }) {
	const parts = fileName.replace(/\/$/u, "").split("/");
	if (!(fileName.length <= LONGEST_PATH && !/[\p{Cc}\\:]/u.test(fileName) && parts.every((part) => part !== "" && part !== "." && part !== ".."))) throw new RefusedArchive("an entry has a path that leads out of it, or is none");
	const kind = externalFileAttributes >>> 16 & KIND_BITS;
	if (!PLAIN_KINDS.has(kind)) throw new RefusedArchive("an entry is a link, or no plain file");
}
async function written(zip, entry, folder) {
	const path = join(folder, entry.fileName);
	await mkdir(dirname(path), { recursive: true });
	await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { flags: "wx" }));
}
/** Compressed samples are read as they are, so what they would become counts too. A damaged one is told by its reader. */
async function refuseBombs(entries, folder, limits) {
	let left = limits.bytes;
	for (const { fileName, uncompressedSize } of entries) {
		const path = join(folder, fileName);
		left -= uncompressedSize;
		for await (const bytes of inflatedSizes(path)) {
			left -= bytes;
			if (left < 0) throw tooLarge$1(limits);
		}
	}
}
async function* inflatedSizes(path) {
	let head = /* @__PURE__ */ new Uint8Array();
	for await (const chunk of createReadStream(path, { end: 1 })) head = chunk;
	if (head[0] !== 31 || head[1] !== 139) return;
	const file = createReadStream(path);
	const inflated = createGunzip();
	file.on("error", (error) => inflated.destroy(error)).pipe(inflated);
	try {
		for await (const chunk of inflated) yield chunk.length;
	} catch (error) {
		if (!(error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))) throw error;
	} finally {
		file.destroy();
	}
}
function tooLarge$1({ bytes }) {
	return new RefusedArchive(`unpacked it is larger than ${bytes} bytes`);
}
// src/github/foreign-results.ts
const LIMITS = {
	entries: 2e3,
	packedBytes: 512 * 2 ** 20,
	bytes: 4 * 2 ** 30
};
const DOWNLOAD_WITHIN_MS = 6e5;
/** Nothing in an archive of results may pass for a rule, a form, or a verdict: those are not even unpacked. */
const NO_RESULT = /^\.|\/\.|(?:^|\/)(?:judgement\.json|[^/]*\.(?:ya?ml|liquid))$/iu;
/**
* The folder with the raw results that another workflow run uploaded, fetched by the id of that run. All of it was made by
* code that nobody reviewed. Absent where the run left none; refuses by an InputError what cannot be fetched or trusted that far.
*/
async function foreignResults(github, place, run, options = {}) {
	const limits = options.limits ?? LIMITS;
	const name = artifactName("plimsoll-results", options.key);
	try {
		const artifact = await latest(github, place, run, name);
		if (artifact === void 0) return void 0;
		if (artifact.expired) throw refused(name, "it has expired");
		if (artifact.size_in_bytes > limits.packedBytes) throw tooLarge(name, limits);
		const aside = await mkdtemp(join(place.tempFolder, "plimsoll-results-"));
		const archive = join(aside, "results.zip");
		await downloaded(github, place, artifact.id, {
			archive,
			name,
			limits
		});
		const folder = join(aside, "results");
		await mkdir(folder);
		await unpack(archive, folder, limits, (path) => !NO_RESULT.test(path));
		return folder;
	} catch (error) {
		throw asFault(error, name);
	}
}
/** Of several attempts of the run the latest one's: it has the greatest id. */
async function latest(github, { owner, repo }, run, name) {
	const all = await github.paginate(github.rest.actions.listWorkflowRunArtifacts, {
		owner,
		repo,
		run_id: run.id,
		per_page: 100
	});
	const isOurs = (candidate) => candidate === name || candidate.startsWith(`${name}-attempt-`) && /-attempt-\d{1,6}$/u.test(candidate);
	return all.filter((one) => isOurs(one.name)).toSorted((left, right) => right.id - left.id)[0];
}
/** To the disk, in pieces: the size that the list told is not believed. */
async function downloaded(github, { owner, repo }, artifact_id, into) {
	const { data } = await github.rest.actions.downloadArtifact({
		owner,
		repo,
		artifact_id,
		archive_format: "zip",
		request: {
			parseSuccessResponseBody: false,
			signal: AbortSignal.timeout(DOWNLOAD_WITHIN_MS)
		}
	});
	let bytes = 0;
	await pipeline(Readable.fromWeb(data), async function* capped(chunks) {
		for await (const chunk of chunks) {
			bytes += chunk.length;
			if (bytes > into.limits.packedBytes) throw tooLarge(into.name, into.limits);
			yield chunk;
		}
	}, createWriteStream(into.archive, { flags: "wx" })).catch((error) => {
		throw error instanceof InputError ? error : notDownloaded(`the download of the results broke off (${String(error)})`);
	});
}
/** Without results there is no verdict, so what is elsewhere a trouble of delivery is a fault here. */
function asFault(error, name) {
	if (error instanceof RefusedArchive) return refused(name, error.message);
	const told = refusal(error, {
		what: `the artifact ${name}`,
		permission: "actions: read"
	});
	if (!(told instanceof DeliveryError)) return told;
	return notDownloaded(told.message, told.wayOut);
}
function notDownloaded(problem, wayOut = "Run the job again.") {
	return new InputError([{
		id: "results-not-downloaded",
		problem,
		wayOut
	}]);
}
function tooLarge(name, { packedBytes }) {
	return refused(name, `it is larger than ${packedBytes} bytes`);
}
function refused(name, why) {
	return new InputError([{
		id: "results-refused",
		problem: `the artifact ${code(name)} of the measuring workflow is not taken: ${why}`,
		wayOut: "It was made by the code of the pull request. Let `mode: check` of this action upload it; docs/github.md tells what it may hold."
	}]);
}
// src/github/results-place.ts
/** `check` and `baseline` judge what lies in the workspace; `deliver` nothing but what the measuring run uploaded. */
async function resultsPlace({ mode, commentKey }, { measuringRun: run, github }, runner, filesIn) {
	if (mode !== "deliver") return {
		kind: "here",
		files: filesIn(".")
	};
	if (run === void 0) throw new InputError([WITHOUT_RUN]);
	if (github === void 0) throw new InputError([WITHOUT_TOKEN]);
	const root = await foreignResults(github, runner, run, { key: commentKey });
	if (root !== void 0) return {
		kind: "foreign",
		files: boundedFiles(filesIn(root)),
		root,
		run
	};
	if (run.isOwn) return {
		kind: "nothing to deliver",
		because: `the run ${run.id} of this repository's own code left no results to deliver; its own step reports`
	};
	throw new InputError([withoutResults(run)]);
}
const WITHOUT_RUN = {
	id: "deliver-without-run",
	problem: "`mode: deliver` judges what another workflow run left, and this event tells of none",
	wayOut: "Use it in a workflow `on: workflow_run` with `types: [completed]`, as docs/github.md shows."
};
const WITHOUT_TOKEN = {
	id: "deliver-without-token",
	problem: "`mode: deliver` needs a token to fetch the results of the other workflow run",
	wayOut: "Leave the input `token` out to use the workflow's own, with `permissions: {actions: read}`."
};
function withoutResults({ id, from }) {
	return {
		id: "no-results-to-deliver",
		problem: `the workflow run ${id} of \`${from}\` left no artifact with results`,
		wayOut: "Let its job run this action with `mode: check` and the same `comment-key`; if it failed before, look at its log."
	};
}
// src/github/event.ts
/** How the payload of each event is read. A called workflow sees the event of its caller. */
const READERS = /* @__PURE__ */ new Map([
	["pull_request", pullRequestOfEvent],
	["pull_request_target", pullRequestOfEvent],
	["pull_request_review", pullRequestOfEvent],
	["pull_request_review_comment", pullRequestOfEvent],
	["issue_comment", commentedPullRequest],
	["workflow_run", triggeringPullRequest],
	["merge_group", mergeGroup],
	["push", pushedCommit],
	["release", () => none$2("a release belongs to none")]
]);
/** Reads what an event is about. A payload that lacks what its event promises is told as no pull request, with the reason. */
function occasionOf(eventName, payload) {
	const read = READERS.get(eventName);
	if (read !== void 0) return read(payload);
	return none$2(`the event ${eventName || "(none)"} belongs to none unless \`pr-number\` names it`);
}
function pullRequestOfEvent(payload) {
	return pullRequestOf(payload, ["pull_request"]);
}
/** A pull request as the API and the payloads of events describe it, at a path of `payload`. */
function pullRequestOf(payload, path = []) {
	const number = numberAt(payload, ...path, "number");
	const headSha = textAt(payload, ...path, "head", "sha");
	const baseSha = textAt(payload, ...path, "base", "sha");
	if (number === void 0 || headSha === void 0 || baseSha === void 0) return none$2("the event names no pull request with a head and a base commit");
	const headRepository = numberAt(payload, ...path, "head", "repo", "id");
	const baseRepository = numberAt(payload, ...path, "base", "repo", "id");
	return {
		kind: "pull request",
		number,
		headSha,
		baseSha,
		fromFork: headRepository === void 0 || headRepository !== baseRepository
	};
}
/** The occasion when a person names the pull request; a commit that the event or the person names must then be its head. */
function namedPullRequest(number, occasion, commit) {
	const headSha = occasion.kind === "pull request by head" ? occasion.headSha : commit;
	return {
		kind: "pull request by number",
		number,
		...headSha !== void 0 && { headSha }
	};
}
function commentedPullRequest(payload) {
	const number = numberAt(payload, "issue", "number");
	const url = textAt(payload, "issue", "pull_request", "url");
	return number === void 0 || url === void 0 ? none$2("the comment stands on an issue, not on a pull request") : {
		kind: "pull request by number",
		number
	};
}
/**
* `workflow_run.pull_requests` is empty for forks and else not always the one that triggered, so only the head counts. For a
* run of `pull_request_target` the head that GitHub names is the base commit, which tells nothing.
*/
function triggeringPullRequest(payload) {
	const trigger = textAt(payload, "workflow_run", "event") ?? "";
	const headSha = textAt(payload, "workflow_run", "head_sha");
	if (trigger === "pull_request" || trigger === "pull_request_review") return headOfRun(payload);
	const because = `the workflow run was started by ${trigger || "nothing known"}, not by a pull request`;
	const isItsHead = headSha !== void 0 && trigger !== "pull_request_target";
	return {
		...none$2(because),
		...isItsHead && { headSha }
	};
}
function headOfRun(payload) {
	const headSha = textAt(payload, "workflow_run", "head_sha");
	const branch = textAt(payload, "workflow_run", "head_branch");
	const owner = textAt(payload, "workflow_run", "head_repository", "owner", "login");
	if (headSha === void 0 || branch === void 0 || owner === void 0) return none$2("the workflow run names no head commit, branch and owner");
	const repo = textAt(payload, "workflow_run", "head_repository", "name");
	return {
		kind: "pull request by head",
		owner,
		branch,
		headSha,
		...repo !== void 0 && { repo }
	};
}
function mergeGroup(payload) {
	const headSha = textAt(payload, "merge_group", "head_sha");
	const baseSha = textAt(payload, "merge_group", "base_sha");
	if (headSha === void 0 || baseSha === void 0) return none$2("the merge group names no head and base commit");
	const ref = textAt(payload, "merge_group", "head_ref") ?? "";
	const last = /\/pr-(?<number>[1-9]\d*)-[0-9a-f]{40}$/u.exec(ref)?.groups?.["number"];
	return {
		kind: "merge group",
		headSha,
		baseSha,
		...last !== void 0 && { number: Number(last) }
	};
}
/** A branch that was deleted has no commit any more, and what a tag names was reviewed before. */
function pushedCommit(payload) {
	const ref = textAt(payload, "ref") ?? "";
	const headSha = textAt(payload, "after");
	if (ref.startsWith("refs/tags/")) return none$2("a push of a tag belongs to none");
	return headSha === void 0 || /^0+$/u.test(headSha) ? none$2("the push left no commit") : {
		kind: "pull request by commit",
		headSha
	};
}
function none$2(because) {
	return {
		kind: "no pull request",
		because
	};
}
// src/github/find-pull-request.ts
/**
* The pull request of an occasion, asked of GitHub where the event did not tell it. Refuses by a DeliveryError. A head
* that fits several open pull requests, or none any more, is told as none: nothing is written on a guess.
*/
async function findPullRequest(occasion, github, repository) {
	switch (occasion.kind) {
		case "pull request by number": return byNumber(occasion, github, repository);
		case "pull request by head": return byHead(occasion, github, repository);
		case "pull request by commit": return byCommit(occasion, github, repository);
		case "pull request":
		case "merge group":
		case "no pull request": return occasion;
	}
}
async function byNumber({ number, headSha }, github, { owner, repo }) {
	const found = pullRequestOf((await asked(() => github.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	}), `to tell about pull request #${number}`)).data);
	if (found.kind === "pull request" && headSha !== void 0 && found.headSha !== headSha) return none$1(`pull request #${number} is no longer at the commit ${headSha} that was measured`);
	return found;
}
/** Works for forks too, whose pull requests the events of workflow runs do not name. */
async function byHead(wanted, github, { owner, repo }) {
	const { owner: headOwner, branch, headSha } = wanted;
	const head = `${headOwner}:${branch}`;
	const named = (await asked(() => github.rest.pulls.list({
		owner,
		repo,
		state: "open",
		head,
		per_page: 100
	}), `to tell the pull requests of ${head}`)).data.filter((pull) => textAt(pull, "head", "sha") === headSha);
	const [only, ...others] = named.length > 0 ? named : await inTheFork(wanted, github, {
		owner,
		repo
	});
	if (only === void 0) return none$1(`no open pull request has the head ${headSha}`, headSha);
	return others.length === 0 ? pullRequestOf(only) : none$1(`several open pull requests have the head ${headSha}`, headSha);
}
/** A branch that was renamed meanwhile is not found by its name; the fork still knows its commit, if it may be read. */
async function inTheFork({ owner, repo, headSha }, github, base) {
	if (repo === void 0) return [];
	try {
		return openAt(headSha, base, await pullsOf(headSha, github, {
			owner,
			repo
		}));
	} catch (error) {
		if (statusOf(error) === void 0) throw error;
		return [];
	}
}
/**
* The open pull request with a pushed commit as its head, else the one that was merged as it. A token that may not ask this
* is no trouble, since nobody asked for a comment on a push: the reason is told.
*/
async function byCommit({ headSha }, github, repository) {
	const commit = `the commit ${headSha.slice(0, 7)}`;
	try {
		const pulls = await pullsOf(headSha, github, repository);
		const [open, ...others] = openAt(headSha, repository, pulls);
		if (others.length > 0) return none$1(`several open pull requests have the head ${headSha}`);
		if (open !== void 0) return pullRequestOf(open);
		const number = numberAt(pulls.find((pull) => isMergedAs(headSha, pull)), "number");
		return number === void 0 ? none$1(`${commit} belongs to none`) : {
			kind: "merged pull request",
			number,
			headSha
		};
	} catch (error) {
		const status = statusOf(error);
		if (status === void 0) throw error;
		return none$1(`GitHub did not tell the pull requests of ${commit} (${status}: ${sentenceOf(error)})`);
	}
}
async function pullsOf(commit_sha, github, { owner, repo }) {
	const wanted = {
		owner,
		repo,
		commit_sha,
		per_page: 100
	};
	return (await github.rest.repos.listPullRequestsAssociatedWithCommit(wanted)).data;
}
function openAt(headSha, { owner, repo }, pulls) {
	const name = `${owner}/${repo}`.toLowerCase();
	return pulls.filter((pull) => textAt(pull, "state") === "open" && textAt(pull, "head", "sha") === headSha && textAt(pull, "base", "repo", "full_name")?.toLowerCase() === name);
}
function isMergedAs(sha, pull) {
	return textAt(pull, "merged_at") !== void 0 && textAt(pull, "merge_commit_sha") === sha;
}
async function asked(call, what) {
	try {
		return await call();
	} catch (error) {
		throw refusal(error, {
			what,
			permission: "pull-requests: read"
		});
	}
}
function none$1(because, headSha) {
	return {
		kind: "no pull request",
		because,
		...headSha !== void 0 && { headSha }
	};
}
// src/github/measuring-run.ts
/** Absent where the event is not about a workflow run. */
function measuringRunOf(payload) {
	const id = numberAt(payload, "workflow_run", "id");
	if (id === void 0) return void 0;
	const name = textAt(payload, "workflow_run", "head_repository", "full_name") ?? "a deleted fork";
	const branch = textAt(payload, "workflow_run", "head_branch") ?? "";
	const head = numberAt(payload, "workflow_run", "head_repository", "id");
	const own = numberAt(payload, "repository", "id");
	return {
		id,
		from: `${name}:${branch}`,
		isOwn: head !== void 0 && head === own
	};
}
// src/github/octokit.ts
const API_VERSION = "2022-11-28";
const PAUSES_MS = [1e3, 4e3];
/** A rate limit that takes longer is told instead of waited for. */
const LONGEST_WAIT_MS = 6e4;
/** All waiting of one step together: a gate that stands still is worse than a missing comment. */
const WAITS_OF_A_STEP_MS = 15e4;
/** GitHub asks for a minute where a secondary limit names no time. */
const UNNAMED_LIMIT_MS = 6e4;
const ANSWER_WITHIN_MS = 3e4;
/**
* The API client for a token. What is safe to repeat is tried three times when GitHub fails (5xx, no connection, no answer
* within half a minute); a new comment is not safe to repeat and is tried once. A rate limit that ends within a minute is
* waited for, once a call; all waits of a step together have an end.
*/
async function gitHubFor(token, { baseUrl, wait = sleep, answerWithinMs = ANSWER_WITHIN_MS } = {}) {
	const { getOctokit } = await import("./chunks/github2.js");
	const github = getOctokit(token, {
		userAgent: "plimsoll",
		...baseUrl !== void 0 && { baseUrl }
	});
	github.hook.before("request", (options) => {
		options.headers["x-github-api-version"] = API_VERSION;
	});
	const waits = {
		left: WAITS_OF_A_STEP_MS,
		wait
	};
	github.hook.wrap("request", (request, options) => {
		const { signal } = options.request;
		return patiently(async () => {
			options.request.signal = signal ?? AbortSignal.timeout(answerWithinMs);
			return request(options);
		}, {
			pauses: options.method === "POST" ? [] : PAUSES_MS,
			limits: 1
		}, waits);
	});
	return github;
}
async function patiently(call, patience, waits) {
	try {
		return await call();
	} catch (error) {
		const next = nextTry(error, patience);
		if (next === void 0 || next.pause > waits.left) throw error;
		waits.left -= next.pause;
		await waits.wait(next.pause);
		return patiently(call, next.patience, waits);
	}
}
function nextTry(error, { pauses, limits }) {
	const limit = limits > 0 ? limitEnds(error) : void 0;
	if (limit !== void 0) return {
		pause: limit,
		patience: {
			pauses,
			limits: limits - 1
		}
	};
	const [pause, ...later] = pauses;
	const hasFailed = (statusOf(error) ?? 0) >= 500;
	return pause === void 0 || !hasFailed ? void 0 : {
		pause,
		patience: {
			pauses: later,
			limits
		}
	};
}
/** Milliseconds until a rate limit ends; absent when the answer is no rate limit, or one longer than a minute. */
function limitEnds(error) {
	if (!isRateLimit(error)) return void 0;
	const pause = namedEnd(error) ?? UNNAMED_LIMIT_MS;
	return pause <= LONGEST_WAIT_MS ? pause : void 0;
}
/** `retry-after` goes first; else the reset of a limit that is used up, by GitHub's own clock. */
function namedEnd(error) {
	const seconds = Number(headerOf(error, "retry-after"));
	if (seconds > 0) return seconds * 1e3;
	const isUsedUp = headerOf(error, "x-ratelimit-remaining") === "0";
	const reset = Number(headerOf(error, "x-ratelimit-reset")) * 1e3;
	const now = Date.parse(headerOf(error, "date") ?? "");
	return isUsedUp && reset > 0 && now > 0 ? Math.max(reset - now, 0) + 1e3 : void 0;
}
async function sleep(milliseconds) {
	await new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
// src/github/review.ts
/** Finds what is reviewed, from the event and, where the event leaves it open, from GitHub. */
async function reviewOf(inputs, runner) {
	const payload = await payloadIn(runner.eventFile);
	const event = occasionOf(runner.eventName, payload);
	const { pullRequest, headSha } = inputs;
	const found = await foundFrom(pullRequest === void 0 ? event : namedPullRequest(pullRequest, event, headSha), inputs, runner);
	const commit = commitOf(found.about, event) ?? headSha ?? ownCommit(runner);
	const measuringRun = measuringRunOf(payload);
	return {
		...found,
		...commit !== void 0 && { commit },
		...measuringRun !== void 0 && { measuringRun }
	};
}
async function foundFrom(occasion, { token, checkRun, mode }, runner) {
	if (!(occasion.kind !== "no pull request" || checkRun || mode === "deliver")) return {
		about: occasion,
		troubles: []
	};
	if (token === void 0) return withoutToken(occasion);
	const github = await gitHubFor(token, { baseUrl: runner.apiUrl });
	try {
		return {
			about: await findPullRequest(occasion, github, runner),
			github,
			troubles: []
		};
	} catch (error) {
		if (!(error instanceof DeliveryError)) throw error;
		return {
			about: none("GitHub did not tell it"),
			github,
			troubles: [error]
		};
	}
}
/** The measured commit, as the pull request or the event tells it; the runner's own may be a merge of it, or of elsewhere. */
function commitOf(about, event) {
	return about.headSha ?? ("headSha" in event ? event.headSha : void 0);
}
/** A run of another workflow starts on the default branch, whose commit is not the one that was measured. */
function ownCommit({ eventName, sha }) {
	return eventName === "workflow_run" ? void 0 : sha;
}
function withoutToken(occasion) {
	const trouble = new DeliveryError("There is no token, so the base commit cannot be read and no comment written", "Leave the input `token` out to use the workflow's own.");
	if (occasion.kind === "no pull request") return {
		about: occasion,
		troubles: []
	};
	if (occasion.kind === "pull request by commit") return {
		about: none("without a token it cannot be asked for"),
		troubles: []
	};
	return occasion.kind === "pull request" || occasion.kind === "merge group" ? {
		about: occasion,
		troubles: [trouble]
	} : {
		about: none("without a token it cannot be asked for"),
		troubles: [trouble]
	};
}
function none(because) {
	return {
		kind: "no pull request",
		because
	};
}
/** An event that cannot be read tells nothing, which is told on as no pull request. */
async function payloadIn(file) {
	if (file === void 0) return void 0;
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch {
		return;
	}
}
// src/gate/rule-files.ts
/** Every place at which a config would be found for a request, the first to be used first. */
async function configFiles(request, files) {
	if (request.config !== void 0) return [request.config];
	const [only] = request.results;
	return request.results.length === 1 && only !== void 0 && await files.kindOf(only) === "folder" ? [files.within(only, CONFIG_NAME), CONFIG_NAME] : [CONFIG_NAME];
}
/** Where the baseline of a request is looked for. Refuses what `check` refuses in the config. */
async function baselineFileOf(request, files) {
	const { config } = await findCase(request, files);
	return baselineFile(request, config, files);
}
/** Where the team's own form of a request is looked for; absent where none is named. */
async function formFileOf(request, files) {
	return formFile(await configOf(request, files), files);
}
// src/github/changed-lines.ts
const MOST_LINES = 3;
/**
* What a text has lost and gained against an earlier one, in a few words: `−3 lines, +1 line`, with the lines
* themselves where they are few. Lines that only moved count as neither.
*/
function changedLines(before, after) {
	const lost = without(linesOf(before), linesOf(after));
	const gained = without(linesOf(after), linesOf(before));
	if (lost.length + gained.length === 0) return "lines in another order";
	return [told("−", lost), told("+", gained)].filter((part) => part !== "").join(", ");
}
/** Whether two texts differ in more than the ends of their lines. */
function areDifferent(before, after) {
	return linesOf(before).join("\n") !== linesOf(after).join("\n");
}
function told(sign, lines) {
	if (lines.length > MOST_LINES) return `${sign}${lines.length} lines`;
	return lines.map((line) => `${sign}${code(line.slice(0, 120))}`).join(", ");
}
function linesOf(text) {
	return text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== "");
}
/** The lines of `left` that `right` does not have, each as often as it is missing. */
function without(left, right) {
	const spare = /* @__PURE__ */ new Map();
	for (const line of right) spare.set(line, (spare.get(line) ?? 0) + 1);
	return left.filter((line) => {
		const count = spare.get(line) ?? 0;
		spare.set(line, count - 1);
		return count <= 0;
	});
}
// src/github/base-files.ts
/**
* Puts the config and the baseline of the base commit over those of the working tree, so that a pull request cannot
* loosen its own gate. Where the base has a config, one that only the pull request has is not seen at all; where it has
* none, the working tree's is used and said.
*/
async function baseFiles(request, files, base) {
	const config = await layer(await configFiles(request, files), files, base);
	const withConfig = overlaidFiles(files, config.overlay);
	const baseline = await baselineOf(request, withConfig);
	if (baseline === void 0) return {
		files: withConfig,
		notes: config.notes
	};
	const rules = await layer([baseline], files, base);
	return {
		files: overlaidFiles(withConfig, rules.overlay),
		notes: [...config.notes, ...rules.notes]
	};
}
/** A config with faults is refused by the gate itself, with all its faults; here it only hides where the baseline is. */
async function baselineOf(request, files) {
	try {
		return await baselineFileOf(request, files);
	} catch (error) {
		if (error instanceof InputError) return void 0;
		throw error;
	}
}
/** One kind of rule file, at the places where it may stand. */
async function layer(paths, files, base) {
	const places = await Promise.all(paths.map(async (path) => {
		const key = files.absolute(path);
		const before = await base.text(key);
		return {
			path,
			key,
			before,
			here: await textHere(path, before, files, base)
		};
	}));
	const isInBase = places.some(({ before }) => before !== void 0);
	return {
		overlay: new Map(isInBase ? places.map(({ key, before }) => [key, before]) : []),
		notes: places.flatMap((place) => noteOn(place, isInBase, base.sha))
	};
}
/** A file that the working tree lacks may only not be checked out there; then the head commit tells whether it is gone. */
async function textHere(path, before, files, base) {
	if (await files.kindOf(path) === "file") return files.text(path);
	return before === void 0 ? void 0 : base.textOfHead(files.absolute(path));
}
function noteOn(place, isInBase, sha) {
	const { before, here } = place;
	const file = code(place.path);
	const commit = `the base commit ${code(sha.slice(0, 7))}`;
	const later = "What this pull request changes in it takes effect after the merge.";
	if (before === void 0) {
		if (here === void 0) return [];
		return [{
			id: "rules-new",
			text: isInBase ? `${file} is not in ${commit} and was not used. ${later}` : `${file} is not in ${commit}: this pull request was judged by the one it brings itself.`
		}];
	}
	if (here !== void 0 && !areDifferent(before, here)) return [];
	return [{
		id: "rules-changed",
		text: `${file} ${here === void 0 ? "is gone" : `differs (${changedLines(before, here)})`} against ${commit}, whose word counts. ${later}`
	}];
}
// src/github/repository-path.ts
/**
* The path that a file of this machine has in the repository, with `/` between its parts. A checkout may stand in a folder
* of the workspace. Absent for what lies outside the workspace or in the checkout of another repository.
*/
async function repositoryPath(path, workspace, repository, files) {
	if (inside(workspace, path) === void 0) return void 0;
	const root = await checkoutOf(dirname(path), workspace, files);
	if (root !== void 0 && !await isOf(root, repository, files)) return void 0;
	return inside(root ?? workspace, path);
}
/** The nearest folder upwards that git checked something out into; absent where the sources came without git. */
async function checkoutOf(folder, workspace, files) {
	if (await files.kindOf(join(folder, ".git")) === "folder") return folder;
	return inside(workspace, folder) === void 0 ? void 0 : checkoutOf(dirname(folder), workspace, files);
}
async function isOf(root, { owner, repo }, files) {
	const config = join(root, ".git", "config");
	if (await files.kindOf(config) !== "file") return false;
	const urls = [...(await files.text(config)).matchAll(/^\s*url\s*=\s*(?<url>\S+)\s*$/gmu)];
	const name = `/${owner}/${repo}`.toLowerCase();
	return urls.some(({ groups }) => `/${groups?.["url"] ?? ""}`.replace(/\.git$/u, "").replaceAll(":", "/").toLowerCase().endsWith(name));
}
function inside(folder, path) {
	const way = relative(folder, path);
	return way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? void 0 : way.split(sep).join("/");
}
// src/github/commit-text.ts
/**
* Reads files of one commit through the API, by the absolute path they have in the checkout: no history needs to be
* fetched. A path outside the checkout belongs to no commit.
*/
function textAtCommit(github, repository, place) {
	const text = textByPath(github, repository, place.commit);
	return async (absolute) => {
		const path = await repositoryPath(absolute, place.workspace, repository, place.files);
		return path === void 0 ? void 0 : text(path);
	};
}
/** The same by the path that a file has in the repository. */
function textByPath(github, { owner, repo }, ref) {
	return async (path) => {
		try {
			const asked = {
				owner,
				repo,
				path,
				ref,
				mediaType: { format: "raw" }
			};
			const { data } = await github.rest.repos.getContent(asked);
			const text = data;
			return typeof text === "string" ? text.replace(/^\uFEFF/u, "") : void 0;
		} catch (error) {
			if (statusOf(error) === 404) return void 0;
			throw refusal(error, {
				what: `to show ${path} of a commit`,
				permission: "contents: read"
			});
		}
	};
}
// src/github/foreign-rules.ts
/**
* Config, baseline and form as the base commit has them; where it has none there is none, whatever lies among the results.
* A base that cannot be read is a fault: rules that a stranger could have written are never used instead.
*/
async function foreignRules(request, files, base) {
	try {
		const config = await overlayOf(await configFiles(request, files), files, base);
		const withConfig = overlaidFiles(files, config);
		const others = await otherRules(request, withConfig);
		return {
			files: overlaidFiles(withConfig, await overlayOf(others, files, base)),
			notes: notesOn(base, [...config.values()].some((text) => text !== void 0))
		};
	} catch (error) {
		if (!(error instanceof DeliveryError)) throw error;
		const { message: problem, wayOut } = error;
		throw new InputError([{
			id: "rules-not-read",
			problem,
			wayOut
		}]);
	}
}
/** A config with faults is refused by the gate itself, with all its faults. */
async function otherRules(request, files) {
	const places = [baselineFileOf(request, files), formFileOf(request, files)];
	return (await Promise.all(places.map(async (place) => place.catch((error) => {
		if (error instanceof InputError) return void 0;
		throw error;
	})))).filter((path) => path !== void 0);
}
async function overlayOf(paths, files, { root, text }) {
	const entries = paths.map(async (path) => {
		const key = files.absolute(path);
		const inRepository = relative(root, key).split(sep).join("/");
		return [key, inRepository.startsWith("..") || isAbsolute(inRepository) ? void 0 : await text(inRepository)];
	});
	return new Map(await Promise.all(entries));
}
function notesOn({ sha, from }, hasConfig) {
	const commit = `the base commit ${code(sha.slice(0, 7))}`;
	const foreign = {
		id: "results-of-another-workflow",
		text: `The numbers come from ${code(from)}: its own code measured them, and nobody here has seen it run. They were judged again by the rules of ${commit}.`
	};
	const own = {
		id: "objectives-of-the-script",
		text: `There is no config in ${commit}, so the objectives are the thresholds of the script that ${code(from)} ran, which it can change. Commit a plimsoll.yml to set them.`
	};
	return hasConfig ? [foreign] : [foreign, own];
}
// src/github/rules.ts
/**
* The rules of the base commit where there is one and it can be read, else those of the working tree; which of the two
* is never left unsaid. Results of another workflow bring no rules along.
*/
async function rulesFor(request, review, place, runner) {
	return place.kind === "foreign" ? rulesOverForeign(request, review, place, runner) : rulesHere(request, review, place.files, runner);
}
async function rulesHere(request, { about, github }, files, runner) {
	const { workspace } = runner;
	if (!("baseSha" in about)) return {
		files,
		notes: [],
		troubles: []
	};
	const workingTree = {
		files,
		notes: [notRead(about.baseSha)],
		troubles: []
	};
	if (github === void 0 || workspace === void 0) return workingTree;
	const at = (commit) => textAtCommit(github, runner, {
		commit,
		workspace,
		files
	});
	try {
		return {
			...await baseFiles(request, files, {
				sha: about.baseSha,
				text: at(about.baseSha),
				textOfHead: at(about.headSha)
			}),
			troubles: []
		};
	} catch (error) {
		if (!(error instanceof DeliveryError)) throw error;
		return {
			...workingTree,
			troubles: [error]
		};
	}
}
/** Without a pull request that is still open, the branch that this workflow runs on is the base. */
async function rulesOverForeign(request, { about, github }, { files, root, run }, runner) {
	const sha = "baseSha" in about ? about.baseSha : runner.sha;
	if (sha === void 0 || github === void 0) throw new InputError([{
		id: "rules-not-read",
		problem: "nothing tells the base commit, whose rules are to be used",
		wayOut: "Use `mode: deliver` in a workflow `on: workflow_run`, as docs/github.md shows."
	}]);
	return {
		...await foreignRules(request, files, {
			sha,
			text: textByPath(github, runner, sha),
			root,
			from: run.from
		}),
		troubles: []
	};
}
function notRead(sha) {
	return {
		id: "rules-not-from-base",
		text: `The objectives and the baseline of the base commit ${code(sha.slice(0, 7))} could not be read, so those of the working tree were used, which a pull request can change.`
	};
}
// src/github/watched-files.ts
/** Remembers every file whose contents were asked for, so that somebody else can judge from the very same. */
function watchedFiles(files) {
	const read = /* @__PURE__ */ new Set();
	const seen = (path) => {
		read.add(files.absolute(path));
		return path;
	};
	const { elsewhere } = files;
	return {
		read,
		files: {
			...files,
			text: async (path) => files.text(seen(path)),
			head: async (path, length) => files.head(seen(path), length),
			stream: (path) => files.stream(seen(path)),
			...elsewhere && { elsewhere: async (path, ...asked) => elsewhere(seen(path), ...asked) }
		}
	};
}
// src/action.ts
const LOG_COLUMNS = 120;
const LOCAL = filesWithThreads(new URL("sample-thread.js", import.meta.url));
/** What another run left is read on this thread alone, by files that are bounded. */
const filesOf = (folder) => folder === "." ? LOCAL : filesIn(folder);
const runner = runnerFrom(process.env);
await run().catch(endWithout);
async function run() {
	const inputs = readInputs(getInput);
	for (const secret of [inputs.token, inputs.prometheusToken]) if (secret) setSecret(secret);
	const review = await reviewOf(inputs, runner);
	try {
		await judged(inputs, review);
	} catch (failure) {
		if (failure instanceof InputError) warnOf(await deliverNotJudged(notJudgedText(failure.faults), inputs, review, runner));
		throw failure;
	}
}
async function judged(inputs, review) {
	const place = await resultsPlace(inputs, review, runner, filesOf);
	if (place.kind === "nothing to deliver") return info(logText(`Nothing to do: ${place.because}.`));
	const asked = requestOf(inputs, review);
	const { files, notes, troubles } = await rulesFor(asked, review, place, runner);
	const watched = watchedFiles(files);
	const time = Date.now();
	const ports = {
		files: watched.files,
		now: () => time
	};
	const { judgement, documents, formFault } = await check({
		...asked,
		notes
	}, ports);
	if (formFault !== void 0) warnOfForm(formFault);
	await writeDocuments(inputs.out, documents);
	const comment = documents.get("comment.md") ?? "";
	const delivered = await deliver({
		files: {
			folder: inputs.out,
			names: [...documents.keys()],
			read: watched.read
		},
		comment,
		judgement
	}, inputs, review, runner);
	await tell(judgement, {
		documents,
		delivered,
		troubles: [
			...review.troubles,
			...troubles,
			...delivered.troubles
		],
		folder: inputs.out
	});
	if (inputs.mode === "baseline") await record(asked, review, ports);
}
function requestOf(inputs, { commit }) {
	const { results, against, config, baseline, failOn, release } = inputs;
	const { prometheusUrl: url, prometheusToken: token, window } = inputs;
	const prometheus = liveServer({
		url,
		token,
		window
	});
	return {
		results,
		against,
		failOn,
		release,
		toolVersion: version,
		...config !== void 0 && { config },
		...baseline !== void 0 && { baseline },
		...prometheus !== void 0 && { prometheus },
		machine: measuredOn().machine,
		...commit !== void 0 && { commit }
	};
}
/** The same judgement in the log, on the page of the run, in the outputs, and as the end of the step. */
async function tell(judgement, outcome) {
	const { documents, delivered, troubles, folder } = outcome;
	info(logText(terminalText(judgement, {
		colour: true,
		width: LOG_COLUMNS
	})));
	warnOf(troubles);
	const { report: uploaded } = delivered;
	const short = documents.get("comment.md") ?? "";
	const texts = {
		report: withLinks(documents.get("report.md") ?? short, uploaded),
		short: withLinks(short, uploaded),
		whole: uploaded.files?.name ?? folder
	};
	await writeJobSummary(runner.summaryFile, texts, troubles);
	const outputs = outputsOf(judgement, {
		folder,
		commentUrl: delivered.comment?.url
	});
	for (const [name, value] of outputs) setOutput(name, value);
	if (judgement.assessment === "fail") fail(judgement);
}
function warnOf(troubles) {
	for (const { message, wayOut } of troubles) warning(`${message}. ${wayOut}`, { title: "Plimsoll" });
}
function fail(judgement) {
	for (const { text, title, file, line } of annotationsOf(judgement)) error(text, {
		title,
		...file && { file },
		...line && { startLine: line }
	});
	const reasons = judgement.failures.map((failure) => `- ${failureText(failure, judgement)}`);
	setFailed(`The gate failed:\n${reasons.join("\n")}`);
}
/** The team's own form was not filled; the verdict stands. */
function warnOfForm({ place, problem, wayOut }) {
	warning(`The form was not filled: ${problem}. ${wayOut}`, {
		title: "Plimsoll",
		...place && { file: place.file },
		...place?.line !== void 0 && { startLine: place.line }
	});
}
/** Adds the run to the baseline of the working tree, for a later step to propose; or says why it may not enter. */
async function record(asked, { about }, ports) {
	const onPullRequest = about.kind === "pull request" || about.kind === "merge group";
	const request = {
		...asked,
		...onPullRequest && { onDefaultBranch: false }
	};
	const recorded = await recordBaseline(request, ports);
	if (recorded.kind === "refused") {
		info(logText(`The run was not added to ${recorded.file}: ${recorded.reasons.join(" ")}`));
		return;
	}
	await writeWhole(recorded.file, recorded.text);
	info(logText(`The run was added to ${recorded.file}.`));
}
/** The end of a step that has no verdict: what the user gave is wrong, or Plimsoll is. */
async function endWithout(failure) {
	if (failure instanceof InputError) {
		const text = notJudgedText(failure.faults);
		await writeNotJudged(runner.summaryFile, text);
		setFailed(text);
		return;
	}
	const stack = failure instanceof Error ? failure.stack ?? failure.message : String(failure);
	setFailed(`This is a bug in Plimsoll ${version}, not a verdict on your service; please report it with these lines:\n${stack}`);
}
export {};

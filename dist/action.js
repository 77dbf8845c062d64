import { r as __require, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { a as setFailed, c as warning, i as info, n as error, o as setOutput, r as getInput, s as setSecret } from "./chunks/core.js";
import { t as version } from "./chunks/package.js";
import { $ as CONFIG_NAME, C as FORM_EXTENSION, D as notJudgedLine, Dt as BASELINE_NAME, E as faultText, Et as comparableRuns, Ft as baselineText, It as addRun, Lt as isSameRun, Mt as readBaseline, N as measuredOn, Ot as baselineFile, P as liveServer, S as check, St as changesOf$1, Tt as mean, _ as homeAt, b as numberAt, d as overlaidFiles, dt as readConfig, et as configOf, f as historiesOf, g as rememberedIn, h as rememberedBy, i as writeDocuments, j as fitted, kt as DEFAULT_BASELINE_PLAN, lt as runsKept, n as filesIn, o as terminalText, p as newestEnvironments, r as filesWithThreads, t as keepHeapLean, tt as findCase, v as homeOf, vt as DEFAULT_FAIL_ON, w as formFile, wt as sinceShift, x as textAt, y as isOfPush, z as addToBaseline } from "./chunks/gate.js";
import { En as sizeText, On as countText, Rn as code, Sn as quantityText, Zt as sideOf, an as failureText, hn as indicatorKey, in as refuseFaults, it as table, kn as listText, nt as paragraph, pn as grouped, rn as InputError, st as verdictLine, tt as heading, un as failedIndicator, wn as movementText, y as markdownCode } from "./chunks/samples.js";
import process from "node:process";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { appendFile, copyFile, mkdir, mkdtemp, readFile, stat } from "node:fs/promises";
import nodePath, { dirname, join, relative, resolve } from "node:path";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { pipeline } from "node:stream/promises";
// src/github/comment/annotations.ts
/** GitHub shows ten errors of a step, and the step's own failure is one of them. */
const MOST_OF_A_STEP = 9;
/** One annotation for each reason of a failed gate, as many as GitHub shows. */
function annotationsOf(judgement, most = MOST_OF_A_STEP) {
	return judgement.failures.slice(0, most).map((failure) => ({
		title: `Plimsoll: ${failure.kind}`,
		text: failureText(failure, judgement),
		...placeOf$1(failure, judgement)
	}));
}
/** Where a person wrote the objective, so that the annotation stands beside it. */
function placeOf$1(failure, judgement) {
	const objective = failedIndicator(failure, judgement)?.objective;
	const from = objective?.verdict === failure.kind ? objective.from : void 0;
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
/** Calls the API; a refusal becomes a DeliveryError. */
async function asked(call, request) {
	try {
		return await call();
	} catch (error) {
		throw refusal(error, request);
	}
}
// src/github/comment/check-run.ts
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
	return text.replaceAll(/^(?<blank>[^\S\r\n\u2028\u2029]*)::/gmu, "$<blank>: :").replaceAll("##[", "## [");
}
// src/github/comment/comment-marker.ts
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
	return spoken$1(left) === spoken$1(right);
}
function spoken$1(body) {
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
// src/github/comment/own-comments.ts
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
// src/github/comment/sticky-comment.ts
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
		await removed$2(speech, doubles.filter((comment) => isOfRun(comment, speech.run)));
		return {
			kind: "superseded",
			url: newer.html_url
		};
	}
	const outcome = await updated$1(speech, kept);
	if (outcome === "gone") return settled(speech, doubles);
	await removed$2(speech, doubles);
	return outcome;
}
async function updated$1(speech, comment) {
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
async function removed$2({ github, place: { owner, repo } }, comments) {
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
// src/github/comment/comment-on.ts
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
	if (posted?.isHidden === true) info(`Somebody has hidden the comment ${posted.url}, and it could not be unhidden.`);
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
// src/github/event/runner.ts
/** Reads the variables of the runner; one that is empty counts as absent. */
function runnerFrom(env) {
	const read = (name, otherwise = "") => env[name] || otherwise;
	const [owner = "", repo = ""] = read("GITHUB_REPOSITORY").split("/");
	const [eventFile, workspace] = [read("GITHUB_EVENT_PATH"), read("GITHUB_WORKSPACE")];
	const [summaryFile, sha] = [read("GITHUB_STEP_SUMMARY"), read("GITHUB_SHA")];
	const ref = read("GITHUB_REF");
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
		...ref !== "" && { ref },
		...sha !== "" && { sha },
		...workspace !== "" && { workspace },
		...summaryFile !== "" && { summaryFile }
	};
}
/** The page of this run on GitHub. */
function runUrl({ serverUrl, owner, repo, run }) {
	return `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}`;
}
// src/github/comment/comment-and-check-run.ts
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
// src/github/artifact/artifact.ts
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
// src/github/release/release-asset.ts
/**
* Attaches the report to a release and tells its address. One of an earlier run gives way, and so does what an upload that broke
* off left behind. Refuses by a DeliveryError.
*/
async function attachReport({ path, key }, release, github, repository) {
	const name = `${artifactName("plimsoll-report", key)}.html`;
	const bytes = await readFile(path);
	const upload = async () => uploadedAs(name, bytes, release, github);
	try {
		return await upload().catch(async (error) => {
			if (!mayBeInTheWay(error)) throw error;
			if (!await removed$1(name, release, github, repository)) throw error;
			return upload();
		});
	} catch (error) {
		throw refusal(error, {
			what: `the report as ${name} of the release`,
			permission: "contents: write"
		});
	}
}
async function uploadedAs(name, data, { uploadUrl }, github) {
	const { data: asset } = await github.request({
		method: "POST",
		url: uploadUrl,
		headers: { "content-type": "application/octet-stream" },
		name,
		data
	});
	return textAt(asset, "browser_download_url") ?? "";
}
/** 422: there is one of that name; 5xx: half of one may be left. */
function mayBeInTheWay(error) {
	const status = statusOf(error) ?? 0;
	return status === 422 || status >= 500;
}
/** Whether there was an asset of that name to take away. */
async function removed$1(name, { id: release_id }, github, { owner, repo }) {
	const asked = {
		owner,
		repo,
		release_id,
		per_page: 100
	};
	const assets = await github.paginate(github.rest.repos.listReleaseAssets, asked);
	const asset_id = numberAt(assets.find((asset) => textAt(asset, "name") === name), "id");
	if (asset_id === void 0) return false;
	await github.rest.repos.deleteReleaseAsset({
		owner,
		repo,
		asset_id
	});
	return true;
}
// src/github/artifact/upload-report.ts
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
	const asset = await orTrouble(() => assetOf(files, inputs, review, runner));
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
		...asset.value !== void 0 && { asset: asset.value },
		troubles: [
			...report.troubles,
			...asset.troubles,
			...troubles
		]
	};
}
/** On the event of a release its page gets the report; `artifact: false` leaves that upload out like the others. */
async function assetOf({ folder }, { artifact, commentKey: key }, { release, github }, runner) {
	if (!artifact || release === void 0 || github === void 0) return void 0;
	return attachReport({
		path: join(folder, "report.html"),
		key
	}, release, github, runner);
}
/** The text with the places of the whole report behind it, where there are any. */
function withLinks(text, { page, files }) {
	const links = [...page === void 0 ? [] : [`[Whole report](${page.url})`], ...files === void 0 ? [] : [`[all files](${files.url})`]];
	return links.length === 0 ? text : `${text.trimEnd()}\n\n${links.join(" · ")}\n`;
}
// src/github/comment/delivery-notice.ts
/** A trouble of delivery as an alert at the top of the job summary. It never speaks about the verdict. */
function deliveryNotice({ message, wayOut }) {
	return notice("WARNING", `${message.endsWith(".") ? message : `${message}.`} ${wayOut} The verdict does not depend on it.`);
}
/** A sentence as an alert of its own. */
function notice(kind, said) {
	return `> [!${kind}]\n> ${inOneLine(said)}`;
}
/** Foreign words in a quoted paragraph: no line of their own, no HTML, no mention. */
function inOneLine(text) {
	return text.replaceAll(/\s+/gu, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("@", "@​");
}
// src/github/comment/job-summary.ts
/** Above this GitHub drops the summary of the whole step. */
const LARGEST_SUMMARY_BYTES = 1048576;
const MOST_FAULT_UNITS = 6e4;
/**
* Adds the report and every trouble of delivery to the job's summary; does nothing where the runner keeps none. Refuses by a
* DeliveryError a file that cannot be written.
*/
async function writeJobSummary(file, texts, troubles) {
	if (file === void 0) return;
	const told = texts.said === void 0 ? [] : [notice("NOTE", texts.said)];
	const notices = [...troubles.map(deliveryNotice), ...told].map((each) => `${each}\n`).join("\n");
	const room = LARGEST_SUMMARY_BYTES - await sizeOf(file);
	const text = [
		`${notices}\n${texts.report}\n`,
		`${notices}\n${texts.short}\n\nThe whole report is too large for this page: see ${texts.whole}.\n`,
		`The report is too large for this page: see ${texts.whole}.\n`
	].find((candidate) => Buffer.byteLength(candidate) <= room);
	if (text !== void 0) await appended(file, text);
}
/** Tells on the job's page why nothing was judged; what GitHub would not show is in the log. */
async function writeNotJudged(file, faults) {
	if (file === void 0) return;
	const room = LARGEST_SUMMARY_BYTES - await sizeOf(file);
	const text = [faults, `${faults.slice(0, MOST_FAULT_UNITS).toWellFormed()}…\n\nAll faults are in the log of the step.`].map(notJudgedMarkdown).find((candidate) => Buffer.byteLength(candidate) <= room);
	if (text !== void 0) await appended(file, text);
}
/** Every fault as it stands in the log; what files are called cannot leave the fence. */
function notJudgedMarkdown(faults) {
	const longest = Math.max(2, ...[...faults.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `## Not judged\n\n${fence}text\n${faults.trimEnd()}\n${fence}\n`;
}
async function appended(file, text) {
	try {
		await appendFile(file, text);
	} catch (error) {
		throw new DeliveryError(`The job summary could not be written (${error instanceof Error ? error.message : String(error)})`, "The report is in the folder of the report files; check where GITHUB_STEP_SUMMARY of the runner points.", { cause: error });
	}
}
async function sizeOf(file) {
	return stat(file).then(({ size }) => size, () => 0);
}
// src/github/comment/deliver-not-judged.ts
const MOST_UNITS$1 = 6e4;
/**
* Tells the pull request that there is no verdict, so that an earlier "pass" does not go on standing there, and that a check
* run which others wait for does not hang open.
*/
async function deliverNotJudged(faults, inputs, review, runner) {
	const text = notJudgedMarkdown(faults.slice(0, MOST_UNITS$1).toWellFormed());
	return (await commentAndCheckRun({
		text,
		assessment: "fail",
		checkRunAt: (place) => checkRunWithoutVerdict(text, place)
	}, inputs, review, runner)).troubles;
}
// src/github/event/input-reader.ts
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
// src/github/event/inputs.ts
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
const WISHES = {
	auto: "auto",
	true: "always",
	false: "never"
};
const WISH_WORDS = Object.keys(WISHES);
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
		...given("headSha", commitInput(source, "head-sha"))
	};
	refuseFaults(faults);
	return inputs;
}
/** A colon stands in no name of a branch, so that no branch can be taken for another word. */
function destinationInput(source) {
	const name = /^branch:\s*(?<name>[^\s:]+)$/u.exec(textInput(source, "baseline-to") ?? "")?.groups?.["name"];
	if (name !== void 0) return {
		kind: "branch",
		name: name.replace(/^refs\/heads\//u, "")
	};
	return { kind: wordInput(source, "baseline-to", [
		"pull-request",
		"working-tree",
		"branch:NAME"
	], "pull-request") === "working-tree" ? "working tree" : "pull request" };
}
/** `none` alone lets nothing fail the step: the gate then only tells. */
function failOnInput(source) {
	const isNone = textInput(source, "fail-on")?.toLowerCase() === "none";
	return new Set(isNone ? [] : wordsInput(source, "fail-on", FAILURE_KINDS, DEFAULT_FAIL_ON));
}
function given(name, value) {
	return value === void 0 ? {} : { [name]: value };
}
// src/github/baseline/git-branch.ts
/** The last line of our messages names the tree, so that a commit which somebody amended is known as theirs. */
const TRAILER = "Plimsoll-Tree";
/** The newest commit of a branch; absent where there is no such branch. */
async function tipOf(place, branch) {
	const { github, owner, repo } = place;
	try {
		return (await github.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		})).data.object.sha;
	} catch (error) {
		if (statusOf(error) === 404) return void 0;
		throw refusal(error, {
			what: `to show the branch ${branch}`,
			permission: "contents: read"
		});
	}
}
async function commitAt(place, sha) {
	const { github, owner, repo } = place;
	const { data } = await asked(() => github.rest.git.getCommit({
		owner,
		repo,
		commit_sha: sha
	}), {
		what: `to show the commit ${sha.slice(0, 7)}`,
		permission: "contents: read"
	});
	const parents = data.parents.map((parent) => parent.sha);
	return {
		sha,
		tree: data.tree.sha,
		message: data.message,
		parents
	};
}
/** Whether we wrote a commit and nobody has touched it since. */
function isOurs({ message, tree }) {
	return message.trimEnd().split("\n").at(-1) === `${TRAILER}: ${tree}`;
}
/**
* Writes a commit, on no branch yet. It names no author: then it is the token's user who wrote it, and GitHub signs it,
* as branches that ask for signed commits want it.
*/
async function committed(place, change) {
	const { github, owner, repo } = place;
	const { path, text: content, onto, parents, title } = change;
	const request = { isRepeatable: true };
	const base_tree = (await commitAt(place, onto)).tree;
	const entry = {
		path,
		mode: "100644",
		type: "blob",
		content
	};
	const write = {
		what: `to write ${path} into a commit`,
		permission: "contents: write"
	};
	const { data: tree } = await asked(() => github.rest.git.createTree({
		owner,
		repo,
		base_tree,
		tree: [entry],
		request
	}), write);
	const made = {
		owner,
		repo,
		message: `${title}\n\n${TRAILER}: ${tree.sha}`,
		tree: tree.sha,
		parents: [...parents],
		request
	};
	return (await asked(() => github.rest.git.createCommit(made), write)).data.sha;
}
/**
* Moves a branch from one commit to a later one, or makes it. `overtaken`: somebody else moved it meanwhile, and nothing was
* overwritten. GitHub tells a race and a rule by the same status, so the branch itself is asked which it was.
*/
async function moved(place, branch, { from, to }) {
	try {
		await pointed(place, branch, {
			from,
			to
		});
		return "moved";
	} catch (error) {
		const status = statusOf(error);
		if (status === void 0 || status === 403 || status === 404) throw refusedWrite(error, branch);
		const now = await tipOf(place, branch);
		if (now === to) return "moved";
		if (now === from) throw refusedWrite(error, branch);
		return "overtaken";
	}
}
async function pointed({ github, owner, repo }, branch, { from, to: sha }) {
	await (from === void 0 ? github.rest.git.createRef({
		owner,
		repo,
		ref: `refs/heads/${branch}`,
		sha
	}) : github.rest.git.updateRef({
		owner,
		repo,
		ref: `heads/${branch}`,
		sha,
		force: false
	}));
}
/** A rule of the repository needs another way out than a missing permission. */
function refusedWrite(error, branch) {
	const status = statusOf(error);
	if (!(status === 409 || status === 422 || /protected branch|rule/iu.test(sentenceOf(error))) || status === void 0) return refusal(error, {
		what: `to write the branch ${branch}`,
		permission: "contents: write"
	});
	return new DeliveryError(`The rules of the repository keep the branch ${branch} from being written (${status}: ${sentenceOf(error)})`, "Let the token's user bypass them (Settings › Rules › Rulesets, or Branches), or give `token` one that may, or let `baseline-to` name what is not protected.", { cause: error });
}
// src/baseline/proposed-runs.ts
/** The runs by which a proposal goes beyond what it was made from, by scenario. */
function proposedRuns({ baseline, madeFrom }) {
	return Object.entries(baseline.scenarios).flatMap(([scenario, { runs }]) => {
		const before = runsIn(madeFrom, scenario);
		return runs.filter((run) => !before.some((known) => isSameRun(known, run))).map((run) => [scenario, run]);
	});
}
/**
* The baseline of today with the runs of a proposal added. What was taken out of the baseline since the proposal was made
* stays out: only what the proposal itself brought is carried over.
*/
function withProposedRuns(today, proposed, keep) {
	return proposedRuns(proposed).reduce((grown, [scenario, run]) => addRun(grown, scenario, run, keep), today);
}
function runsIn(baseline, scenario) {
	if (baseline === void 0 || !Object.hasOwn(baseline.scenarios, scenario)) return [];
	return baseline.scenarios[scenario]?.runs ?? [];
}
// src/report/comment/proposal-text.ts
/** GitHub takes 65,536 characters; a room for the marker that delivery adds is left. */
const MOST_UNITS = 6e4;
/** The description of a proposal: which runs it adds, what moved, and what a gate with it can notice. */
function proposalText(facts) {
	const lead = `Adds ${countText(facts.added.length, "run")} to ${markdownCode(facts.file, "line")}. Pull requests are compared with them once this is merged.`;
	const parts = [
		runsPart(facts),
		movedPart(facts),
		sightPart(facts)
	];
	return `${fitted(lead, parts, MOST_UNITS)}\n`;
}
function runsPart({ added }) {
	return part("Runs", [
		"Scenario",
		"Run",
		"Measured",
		"Why it enters"
	], added.map(({ scenario, run }) => [
		name(scenario),
		name(run.id),
		run.time,
		run.accepted === void 0 ? "passed" : `accepted: ${run.accepted}`
	]));
}
function movedPart({ moved }) {
	return part("What moved", [
		"Scenario",
		"Indicator",
		">These runs",
		"Against today's baseline"
	], moved.map(({ scenario, indicator, unit, value, change }) => [
		name(scenario),
		name(indicator),
		quantityText(value, unit),
		change.verdict === "no baseline" ? "not in the baseline yet" : movementText(change)
	]));
}
function sightPart({ sight: { before, after } }) {
	return part("What the gate can notice", [
		"Scenario",
		"Indicator",
		">Runs",
		">Noise",
		">Noticed today",
		">Noticed then"
	], after.map((view) => {
		const { scenario, indicator, sight, values } = view;
		const past = before.find((one) => one.scenario === scenario && one.indicator === indicator);
		return [
			name(scenario),
			name(indicator),
			String(values.length),
			sight === void 0 ? "–" : sizeText(sight.noise, sight.scale),
			past?.sight === void 0 ? "nothing" : sizeText(past.sight.noticeable, past.sight.scale),
			sight === void 0 ? "nothing" : sizeText(sight.noticeable, sight.scale)
		];
	}), [paragraph("The smallest worsening that one run of a pull request shows four times out of five.")]);
}
function name(text) {
	return [{
		kind: "code",
		text
	}];
}
const SHORTER = [40, 10];
/** A titled table, and shorter forms of it for a proposal that would not fit. */
function part(title, titles, rows, before = []) {
	if (rows.length === 0) return {
		name: "",
		expendable: 0,
		forms: []
	};
	const form = (most) => [
		heading(3, title),
		...before,
		table(titles, rows.slice(0, most)),
		...rows.length > most ? [paragraph(`and ${countText(rows.length - most, "row")} more`)] : []
	];
	const lengths = [rows.length, ...SHORTER.filter((most) => most < rows.length)];
	return {
		name: title.toLowerCase(),
		expendable: 1,
		forms: lengths.map(form)
	};
}
// src/gate/history/propose-baseline.ts
/**
* Today's baseline with the runs that are proposed already and with this one. Refuses by an InputError a text that is no
* baseline: it is never taken for an empty one.
*/
function proposedBaseline(run, texts) {
	const { file, config } = run;
	const read = (text) => text === void 0 ? void 0 : readBaseline(text, file);
	const today = read(texts.today);
	const open = read(texts.proposed?.text);
	const madeFrom = read(texts.proposed?.madeFrom);
	const withOpen = open === void 0 ? today : withProposedRuns(today, {
		baseline: open,
		...madeFrom && { madeFrom }
	}, runsKept(config));
	const whole = run.into(withOpen);
	const text = baselineText(whole);
	const isInForce = today !== void 0 && baselineText(today) === text;
	return {
		text,
		description: isInForce ? "" : described(run, today, whole),
		isInForce,
		isProposed: open !== void 0 && baselineText(open) === text
	};
}
function described({ file, config }, today, whole) {
	const added = proposedRuns({
		baseline: whole,
		...today && { madeFrom: today }
	}).map(([scenario, run]) => ({
		scenario,
		run
	}));
	return proposalText({
		file,
		added,
		moved: movedIndicators(added, {
			today,
			whole,
			file
		}, config),
		sight: {
			before: gatedHistories(today, config),
			after: gatedHistories(whole, config)
		}
	});
}
function gatedHistories(baseline, config) {
	if (baseline === void 0) return [];
	return historiesOf(baseline, config).filter(({ gated }) => gated);
}
/** The runs that are added, as one new measurement, against those of today's baseline. */
function movedIndicators(added, { today, whole, file }, config) {
	const asked = rememberedBy(whole, config).flatMap((one) => {
		const repeats = added.flatMap(({ scenario, run }) => scenario === one.scenario ? run.indicators[one.key] ?? [] : []);
		return one.gated && repeats.length > 0 ? [{
			...one,
			reading: {
				...one.reading,
				repeats
			}
		}] : [];
	});
	const inUse = today === void 0 ? {
		kind: "none yet",
		file,
		named: false
	} : {
		kind: "history",
		file,
		baseline: today
	};
	const changes = changesOf$1(asked, newestEnvironments(whole), inUse, config?.baseline);
	return asked.flatMap((one) => {
		const change = changes.get(one);
		const { scenario, key: indicator, unit, reading } = one;
		const value = mean(reading.repeats.map((repeat) => repeat.value));
		return change === void 0 ? [] : [{
			scenario,
			indicator,
			unit,
			value,
			change
		}];
	});
}
// src/github/baseline/baseline-pull-request.ts
const TITLE$1 = "Record the load baseline";
const PERMISSION$1 = "pull-requests: write";
/** The open pull request of a proposal, else the newest; absent where there never was one. */
async function proposalPull({ github, owner, repo }, { branch, into: base }) {
	const head = `${owner}:${branch}`;
	const newestFirst = {
		sort: "created",
		direction: "desc",
		per_page: 100
	};
	const { data } = await asked(() => github.rest.pulls.list({
		owner,
		repo,
		head,
		base,
		state: "all",
		...newestFirst
	}), {
		what: `to tell the pull requests of ${head}`,
		permission: PERMISSION$1
	});
	const found = data.find(({ state }) => state === "open") ?? data[0];
	if (found === void 0) return void 0;
	const closed = textAt(found, "merged_at") === void 0 ? "closed" : "merged";
	const state = found.state === "open" ? "open" : closed;
	const { number, html_url: url, body } = found;
	return {
		number,
		url,
		body: body ?? "",
		state,
		headSha: found.head.sha
	};
}
/** Opens the pull request, or brings the description of the open one up to date. */
async function putProposalPull(place, route, body) {
	const before = await proposalPull(place, route);
	if (before?.state === "open") return updated(place, before, body);
	try {
		return {
			how: "opened",
			url: await opened(place, route, body)
		};
	} catch (error) {
		const now = isUncertain(error) ? await proposalPull(place, route) : void 0;
		if (now?.state === "open") return updated(place, now, body);
		throw notOpened(error, place, route);
	}
}
async function opened({ github, owner, repo }, { branch: head, into: base }, body) {
	return (await github.rest.pulls.create({
		owner,
		repo,
		head,
		base,
		title: TITLE$1,
		body
	})).data.html_url;
}
async function updated({ github, owner, repo }, { number, url, body: before }, body) {
	if (spoken(before) === spoken(body)) return {
		how: "unchanged",
		url
	};
	await asked(() => github.rest.pulls.update({
		owner,
		repo,
		pull_number: number,
		body
	}), {
		what: `to update pull request #${number}`,
		permission: PERMISSION$1
	});
	return {
		how: "updated",
		url
	};
}
/** GitHub ends lines its own way. */
function spoken(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
function isUncertain(error) {
	const status = statusOf(error) ?? 0;
	return status === 422 || status >= 500;
}
/** A setting of the repository forbids it whatever the permissions of the job; the branch is there all the same. */
function notOpened(error, { owner, repo }, route) {
	const { branch, into } = route;
	const what = `to open a pull request for the branch ${branch}`;
	if (statusOf(error) !== 403 || !/not permitted to create/iu.test(sentenceOf(error))) return refusal(error, {
		what,
		permission: PERMISSION$1
	});
	return new DeliveryError(`GitHub refused ${what} (403: ${sentenceOf(error)})`, `Tick “Allow GitHub Actions to create and approve pull requests” (Settings › Actions › General › Workflow permissions; the organization may have to allow it too), or open it by hand: compare ${into} with ${branch} in ${owner}/${repo}, which holds the run.`, { cause: error });
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
* within half a minute); a new comment is not, and is tried once. A rate limit that ends within a minute is
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
			pauses: isRepeatable(options) ? PAUSES_MS : [],
			limits: 1
		}, waits);
	});
	return github;
}
/** A POST makes something new each time, unless its caller knows that a second one does no harm. */
function isRepeatable({ method, request }) {
	return method !== "POST" || request["isRepeatable"] === true;
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
/** Waits by the clock. */
async function sleep(milliseconds) {
	await new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
// src/github/path-within.ts
/** The way from a folder to what lies in it, with `/` between its parts; absent for the folder itself and what lies elsewhere. */
function pathWithin(folder, path, system = nodePath) {
	const way = system.relative(folder, path);
	return way === "" || way === ".." || way.startsWith(`..${system.sep}`) || system.isAbsolute(way) ? void 0 : way.split(system.sep).join("/");
}
// src/github/rules/repository-path.ts
/**
* The path that a file of this machine has in the repository, with `/` between its parts. A checkout may stand in a folder
* of the workspace. Absent for what lies outside the workspace or in the checkout of another repository.
*/
async function repositoryPath(path, workspace, repository, files) {
	if (pathWithin(workspace, path) === void 0) return void 0;
	const root = await checkoutOf(dirname(path), workspace, files);
	if (root !== void 0 && !await isOf$1(root, repository, files)) return void 0;
	return pathWithin(root ?? workspace, path);
}
/** The nearest folder upwards that git checked something out into; absent where the sources came without git. */
async function checkoutOf(folder, workspace, files) {
	if (await files.kindOf(join(folder, ".git")) === "folder") return folder;
	return pathWithin(workspace, folder) === void 0 ? void 0 : checkoutOf(dirname(folder), workspace, files);
}
async function isOf$1(root, { owner, repo }, files) {
	const config = join(root, ".git", "config");
	if (await files.kindOf(config) !== "file") return false;
	const urls = [...(await files.text(config)).matchAll(/^[^\S\n]*url[^\S\n]*=[^\S\n]*(?<url>\S+)[^\S\n]*$/gmu)];
	const name = `/${owner}/${repo}`.toLowerCase();
	return urls.some(({ groups }) => `/${groups?.["url"] ?? ""}`.replace(/\.git$/u, "").replaceAll(":", "/").toLowerCase().endsWith(name));
}
// src/github/baseline/commit-text.ts
/**
* Reads files of one commit through the API, by the absolute path they have in the checkout: no history needs to be
* fetched. A path outside the checkout belongs to no commit.
*/
function filesAtCommit(github, repository, place) {
	const { text, neighbours } = filesByPath(github, repository, place.commit);
	const inRepository = async (absolute) => repositoryPath(absolute, place.workspace, repository, place.files);
	return {
		text: async (absolute) => {
			const path = await inRepository(absolute);
			return path === void 0 ? void 0 : text(path);
		},
		neighbours: async (absolute) => {
			const path = await inRepository(absolute);
			return path === void 0 ? [] : neighbours(path);
		}
	};
}
/** The same by the path that a file has in the repository. */
function filesByPath(github, { owner, repo }, ref) {
	return {
		text: async (path) => {
			const asked = {
				owner,
				repo,
				path,
				ref,
				mediaType: { format: "raw" }
			};
			const text = await found(path, async () => github.rest.repos.getContent(asked));
			return typeof text === "string" ? text.replace(/^\uFEFF/u, "") : void 0;
		},
		neighbours: async (path) => {
			const folder = path.split("/").slice(0, -1).join("/");
			const asked = {
				owner,
				repo,
				path: folder,
				ref
			};
			const listed = await found(folder, async () => github.rest.repos.getContent(asked));
			return Array.isArray(listed) ? listed.flatMap(nameOfFile) : [];
		}
	};
}
/** A link leads elsewhere, and is none. */
function nameOfFile(entry) {
	return textAt(entry, "type") === "file" ? [textAt(entry, "name") ?? ""] : [];
}
async function found(path, ask) {
	try {
		return (await ask()).data;
	} catch (error) {
		if (statusOf(error) === 404) return void 0;
		throw refusal(error, {
			what: `to show ${path === "" ? "the files" : path} of a commit`,
			permission: "contents: read"
		});
	}
}
// src/github/baseline/proposal-standing.ts
/**
* Reads how things stand, and refuses a branch that holds what a person committed: that is theirs, until it is merged. The
* pull request is asked first: one that is seen merged is then in the branch that is read after it.
*/
async function standingOf(place, route) {
	const pull = await proposalPull(place, route);
	const sha = await tipOf(place, route.branch);
	const tip = sha === void 0 ? void 0 : await commitAt(place, sha);
	const today = await existingTip(place, route.into);
	const isSettled = pull !== void 0 && pull.state !== "open" && pull.headSha === sha;
	const isMerged = isSettled && pull.state === "merged";
	if (tip !== void 0 && !isOurs(tip) && !isMerged) throw foreign(tip, route);
	return {
		pull,
		tip,
		today,
		isSettled
	};
}
/** The newest commit of a branch that must be there. */
async function existingTip(place, branch) {
	const sha = await tipOf(place, branch);
	if (sha !== void 0) return sha;
	throw new DeliveryError(`There is no branch ${branch}`, "Look whether it was renamed.");
}
/** The baseline as the branch has it that it is for. */
async function textsToday(place, sha, path) {
	const today = await filesByPath(place.github, place, sha).text(path);
	return today === void 0 ? {} : { today };
}
/** The baseline of a proposal, and of the branch at the time: that is always the last parent of our commits. */
async function textsWaiting(place, tip, path) {
	const branched = tip?.parents.at(-1);
	if (tip === void 0 || branched === void 0) return {};
	const text = await filesByPath(place.github, place, tip.sha).text(path);
	if (text === void 0) return {};
	const madeFrom = await filesByPath(place.github, place, branched).text(path);
	return { proposed: {
		text,
		...madeFrom !== void 0 && { madeFrom }
	} };
}
function foreign({ sha }, { branch }) {
	return new DeliveryError(`The branch ${branch} ends with the commit ${sha.slice(0, 7)} that this action did not write, so it was left as it is`, "Merge its pull request, or delete the branch; the next run then proposes anew.");
}
// src/github/baseline/propose-baseline.ts
/** Each try that is overtaken has let another run through, so as many runs at once as this lose nothing. */
const MOST_TRIES = 20;
const TITLE = "Add a run to the load baseline";
/**
* Adds a run to the proposal of a baseline, and opens or updates its pull request. The commit stands on the newest one of
* the proposal and on today's branch, and moves the proposal only forward: a run that comes in between makes this one read
* and add anew, so that of any number of runs at once none is lost. Refuses by a DeliveryError.
*/
async function proposeBaseline(place, request) {
	const { path, into } = request;
	const route = {
		branch: proposalBranch(path),
		into
	};
	return untilThrough(request, async () => {
		const standing = await standingOf(place, route);
		const { tip, today } = standing;
		const proposal = await proposalOn(place, request, standing);
		if ("kind" in proposal) return proposal;
		const { text } = proposal;
		if (!proposal.isProposed) {
			const parents = tip === void 0 ? [today] : [tip.sha, today];
			const to = await committed(place, {
				path,
				text,
				onto: today,
				parents,
				title: TITLE
			});
			if (await moved(place, route.branch, {
				from: tip?.sha,
				to
			}) === "overtaken") return void 0;
		}
		return {
			kind: "proposed",
			...await putProposalPull(place, route, bodyOf(proposal, standing))
		};
	});
}
/** Adds a run to the baseline of a branch, without asking anybody; as safe against runs at once as a proposal. */
async function pushBaseline(place, request) {
	const { branch, path, into, run } = request;
	return untilThrough(request, async () => {
		const from = await tipOf(place, branch);
		const onto = from ?? await existingTip(place, into);
		const { text, isInForce } = proposedBaseline(run, await textsToday(place, onto, path));
		if (isInForce) return { kind: "in force" };
		const to = await committed(place, {
			path,
			text,
			onto,
			parents: [onto],
			title: TITLE
		});
		return await moved(place, branch, {
			from,
			to
		}) === "overtaken" ? void 0 : {
			kind: "pushed",
			branch
		};
	});
}
/** Each baseline has a proposal of its own. */
function proposalBranch(path) {
	return `plimsoll/baseline${path === BASELINE_NAME ? "" : `-${path.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`}`;
}
async function untilThrough({ wait = sleep, into }, attempt) {
	for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
		const outcome = await attempt();
		if (outcome !== void 0) return outcome;
		await wait(200 + Math.random() * 300 * Math.min(tries, 8));
	}
	throw new DeliveryError(`The baseline of ${into} could not be written: ${MOST_TRIES} times somebody else was faster`, "Let runs that record a baseline wait for each other by `concurrency` in the workflow.");
}
/** Runs of a proposal that was closed are left out, and a run that was declined with it is not proposed once more. */
async function proposalOn(place, { run, path }, { pull, tip, today, isSettled }) {
	const force = await textsToday(place, today, path);
	if (isSettled && pull?.state === "closed") {
		const { proposed } = await textsWaiting(place, tip, path);
		if ((proposed && proposedBaseline(run, { today: proposed.text }))?.isInForce === true) return {
			kind: "declined",
			url: pull.url
		};
	}
	const waiting = isSettled ? {} : await textsWaiting(place, tip, path);
	const proposal = proposedBaseline(run, {
		...force,
		...waiting
	});
	return proposal.isInForce ? { kind: "in force" } : proposal;
}
function bodyOf({ description }, { pull, isSettled }) {
	if (!isSettled || pull?.state !== "closed") return description;
	return `${description}\nThe runs of #${pull.number}, which was closed, are left out.\n`;
}
// src/github/baseline/keep-run.ts
/**
* Brings a run to where the inputs wish the baseline to be. Only runs of the default branch: anything else is said and not
* brought. Refuses by a DeliveryError; the run is in the report all the same.
*/
async function keepRun(run, { baselineTo }, review, { runner, files }) {
	if (baselineTo.kind === "working tree") return { said: `The run was added to ${run.file}.` };
	try {
		const place = placeOf(review, runner);
		const home = await homeFor(review.home, place, runner);
		if (home.kind === "elsewhere") return { said: notAdded(run.file, home.because) };
		if (await onlyKeepsRun(review, place)) return { said: notAdded(run.file, KEPT_ALREADY) };
		const request = {
			run,
			path: await pathOf(run, runner, files),
			into: home.name
		};
		return told(baselineTo.kind === "branch" ? await pushBaseline(place, {
			...request,
			branch: baselineTo.name
		}) : await proposeBaseline(place, request), run.file);
	} catch (error) {
		throw keptInReport(error);
	}
}
const KEPT_ALREADY = "the commit that was pushed does nothing but add a run, so what it measures is in the baseline. Name the file under `paths-ignore:` of the workflow, and it is not measured again";
/**
* Whether the push is a commit of ours. A push by a person's token or an app's starts workflows, that of the workflow's own
* does not: each run that is kept on the branch would measure, and keep, the next one without end.
*/
async function onlyKeepsRun({ isOfPush, commit }, place) {
	return isOfPush && commit !== void 0 && isOurs(await commitAt(place, commit));
}
/** A run as it asks to enter the baseline. */
function recordRequest(check, { accept, headSha }, { home }, { sha }) {
	const isElsewhere = home.kind === "elsewhere" || headSha !== void 0 && headSha !== sha;
	return {
		...check,
		...accept !== void 0 && { accept },
		...isElsewhere && { onDefaultBranch: false }
	};
}
/** Why a run does not enter the baseline. */
function notAdded(file, ...reasons) {
	return `The run was not added to ${file}: ${reasons.map((reason) => reason.endsWith(".") ? reason : `${reason}.`).join(" ")}`;
}
function told(proposed, file) {
	switch (proposed.kind) {
		case "proposed": {
			const { how, url } = proposed;
			return {
				said: `The run is proposed for ${file}: ${url} ${how === "unchanged" ? "proposes it already" : `was ${how} with it`}.`,
				url
			};
		}
		case "pushed": return { said: `The run was added to ${file} on the branch ${proposed.branch}.` };
		case "in force": return { said: `${file} holds this run already, so there is nothing to propose.` };
		case "declined": return {
			said: notAdded(file, `${proposed.url} proposed it and was closed; the next run is proposed anew`),
			url: proposed.url
		};
	}
}
function placeOf({ github }, { owner, repo }) {
	if (github !== void 0) return {
		github,
		owner,
		repo
	};
	throw new DeliveryError("There is no token, so the baseline cannot be proposed", "Leave the input `token` out to use the workflow's own, or choose `baseline-to: working-tree`.");
}
/** The event of a schedule, or a payload that cannot be read, leaves the default branch to be asked for. */
async function homeFor(home, { github, owner, repo }, { ref }) {
	if (home.kind !== "unknown") return home;
	const { data } = await asked(() => github.rest.repos.get({
		owner,
		repo
	}), {
		what: "to tell the default branch",
		permission: "contents: read"
	});
	return homeAt(ref, data.default_branch);
}
async function pathOf({ file }, runner, files) {
	const { workspace } = runner;
	const path = workspace === void 0 ? void 0 : await repositoryPath(files.absolute(file), workspace, runner, files);
	if (path !== void 0) return path;
	throw new DeliveryError(`The baseline ${file} lies outside of the checkout of ${runner.owner}/${runner.repo}`, "Name one in the repository by the input `baseline` or in the config.");
}
/** Whatever GitHub says, the numbers are not lost. A baseline on a branch that cannot be read is told by its faults. */
function keptInReport(error) {
	const kept = "The baseline with this run is `baseline.json` of the report.";
	if (error instanceof InputError) {
		const [{ problem, wayOut, place }] = error.faults;
		return new DeliveryError(`${`The baseline on GitHub${place?.line === void 0 ? "" : `, line ${place.line},`}`} cannot be added to: ${problem}`, `${wayOut} ${kept}`, { cause: error });
	}
	if (!(error instanceof DeliveryError)) return error;
	return new DeliveryError(error.message, `${error.wayOut} ${kept}`, { cause: error });
}
// src/github/comment/not-judged.ts
/** Every fault with its place, what is wrong and the next step, under the words that say that there is no verdict. */
function notJudgedText(faults) {
	return `${notJudgedLine(faults)}.\n\n${faults.map(faultText).join("\n\n")}`;
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
		["comment-url", delivered.commentUrl ?? ""],
		["baseline-url", delivered.baselineUrl ?? ""]
	]);
}
/** Gives each output to the runner. A runner that takes none is a trouble of delivery: the verdict is the end of the step. */
function giveOutputs(outputs, give) {
	try {
		for (const [name, value] of outputs) give(name, value);
		return [];
	} catch (error) {
		return [new DeliveryError(`The outputs could not be given (${error instanceof Error ? error.message : String(error)})`, "Check where GITHUB_OUTPUT of the runner points.", { cause: error })];
	}
}
// src/github/release/release-gate.ts
/** Whether this step is a release gate: on the event of a release, or wherever a person asks for one. */
function isReleaseGate({ release }, { eventName }) {
	return release === "always" || release === "auto" && eventName === "release";
}
/** The release that an event is about; absent in any other event. */
function releaseOf$1(payload) {
	const id = numberAt(payload, "release", "id");
	const uploadUrl = textAt(payload, "release", "upload_url");
	return id === void 0 || uploadUrl === void 0 ? void 0 : {
		id,
		uploadUrl
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
// src/github/artifact/unpack.ts
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
			const entries = (await listed$1(zip, limits)).filter(({ fileName }) => isWanted(fileName));
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
async function listed$1(zip, limits) {
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
// src/github/artifact/foreign-results.ts
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
// src/github/artifact/results-place.ts
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
		files: filesIn(root),
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
// src/github/event/event-file.ts
/** GitHub sends no larger payload. */
const LARGEST_BYTES = 25 * 2 ** 20;
/**
* What the runner tells of the event. A runner writes it whole before the job, so one that cannot be read is refused: it names
* the base commit, and without that a pull request would be judged by its own rules. Undefined where there is no event.
*/
async function payloadOf({ eventFile }) {
	if (eventFile === void 0) return void 0;
	let payload;
	try {
		const { size } = await stat(eventFile);
		if (size > LARGEST_BYTES) throw new Error(`it has ${size} bytes`);
		payload = JSON.parse(await readFile(eventFile, "utf8"));
	} catch (cause) {
		throw unreadable(`cannot be read: ${firstLineOf(cause)}`, cause);
	}
	if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return payload;
	throw unreadable("is no JSON object");
}
const HAVE_A_BASE = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment",
	"merge_group"
]);
/** Refuses an event that always has a base commit, and does not name it. */
function expectBase({ eventName }, occasion) {
	if (!HAVE_A_BASE.has(eventName) || occasion.kind !== "no pull request") return;
	throw unreadable(`(${eventName}) names no base commit: ${occasion.because}`);
}
function unreadable(what, cause) {
	const fault = {
		id: "event-unreadable",
		problem: `the event of this run ${what}; it would tell the base commit, whose objectives and baseline count`,
		wayOut: "Look for a step before this one that writes to $GITHUB_EVENT_PATH. A runner that is not GitHub's needs the payload of the event (act: `--eventpath FILE`), or the input `pr-number`."
	};
	return new InputError([fault], { cause });
}
/** Without what the parser quotes of the file behind its first words. */
function firstLineOf(cause) {
	const { message } = cause instanceof Error ? cause : new Error(String(cause));
	return cause instanceof SyntaxError ? "it is not valid JSON" : message.split("\n", 1)[0] ?? "";
}
// src/github/event/event.ts
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
// src/github/event/find-pull-request.ts
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
const PERMISSION = "pull-requests: read";
async function byNumber({ number, headSha }, github, { owner, repo }) {
	const found = pullRequestOf((await asked(() => github.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	}), {
		what: `to tell about pull request #${number}`,
		permission: PERMISSION
	})).data);
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
	}), {
		what: `to tell the pull requests of ${head}`,
		permission: PERMISSION
	})).data.filter((pull) => textAt(pull, "head", "sha") === headSha);
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
		const merged = pulls.find((pull) => isMergedAs(headSha, pull));
		const number = numberAt(merged, "number");
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
function none$1(because, headSha) {
	return {
		kind: "no pull request",
		because,
		...headSha !== void 0 && { headSha }
	};
}
// src/github/event/measuring-run.ts
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
// src/github/event/review.ts
/** Finds what is reviewed, from the event and, where the event leaves it open, from GitHub. */
async function reviewOf(inputs, runner) {
	const payload = await payloadOf(runner);
	const event = occasionOf(runner.eventName, payload);
	const { pullRequest, headSha } = inputs;
	if (pullRequest === void 0) expectBase(runner, event);
	const found = await foundFrom(pullRequest === void 0 ? event : namedPullRequest(pullRequest, event, headSha), inputs, runner);
	const commit = commitOf(found.about, event) ?? headSha ?? ownCommit(runner);
	const measuringRun = measuringRunOf(payload);
	const release = releaseOf$1(payload);
	return {
		...found,
		home: homeOf(runner, payload),
		isOfPush: isOfPush(runner, payload),
		...commit !== void 0 && { commit },
		...measuringRun !== void 0 && { measuringRun },
		...release !== void 0 && { release }
	};
}
async function foundFrom(occasion, { token, checkRun, mode, release }, runner) {
	const isNeeded = checkRun || mode !== "check" || isReleaseGate({ release }, runner);
	if (!(occasion.kind !== "no pull request" || isNeeded)) return {
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
// src/gate/rules/rule-files.ts
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
/** Whether a config is there and has no fault. */
function isReadableConfig({ file, text }) {
	if (text === void 0) return false;
	try {
		readConfig(text, file);
		return true;
	} catch (error) {
		if (error instanceof InputError) return false;
		throw error;
	}
}
// src/gate/rules/level-changes.ts
/** So many levels of a scenario are shown, the ones that loosen first. */
const MOST = 5;
/** The levels in the baseline that moved by more than the tolerance: a level that got worse lets more pass. */
function levelChanges(scenario, before, after, config) {
	const [old, now] = [levelsOf(scenario, before), levelsOf(scenario, after)];
	const { tolerance } = config?.baseline ?? DEFAULT_BASELINE_PLAN;
	const moved = rememberedIn(scenario, before, config).flatMap((one) => levelChange(one, [old.get(one.key), now.get(one.key)], tolerance)).toSorted((one, other) => rank(one) - rank(other));
	const rest = moved.slice(MOST);
	const [worst] = rest;
	if (worst === void 0) return moved;
	const more = `${countText(rest.length, "more level")} in the baseline of ${code(scenario)}`;
	return [...moved.slice(0, MOST), {
		rule: more,
		after: "moved too",
		effect: worst.effect
	}];
}
function rank({ effect }) {
	return effect === "loosens" ? 0 : 1;
}
/** By indicator, what a run like the newest one is held against. */
function levelsOf(scenario, runs) {
	const newest = runs.at(-1);
	if (newest === void 0) return /* @__PURE__ */ new Map();
	const past = comparableRuns({
		schemaVersion: 2,
		scenarios: { [scenario]: { runs } }
	}, scenario, newest.environment);
	const compared = past.kind === "runs" ? past.runs : [];
	const keys = new Set(compared.flatMap(({ indicators }) => Object.keys(indicators)));
	return new Map([...keys].flatMap((key) => {
		const values = sinceShift(compared.flatMap(({ indicators }) => indicators[key] ?? []));
		return values.length === 0 ? [] : [[key, mean(values.map(({ value }) => value))]];
	}));
}
function levelChange({ scenario, key, unit, direction }, [level, now], { relative, points }) {
	if (level === void 0 || direction === "undirected") return [];
	const rule = `${code(key)} in the baseline of ${code(scenario)}`;
	const before = quantityText(level, unit);
	if (now === void 0) return [{
		rule,
		before,
		effect: "loosens"
	}];
	const tolerated = unit === "ratio" ? points : Math.abs(level) * relative;
	if (!(Math.abs(now - level) > tolerated)) return [];
	const effect = now > level === (direction === "lower-is-better") ? "loosens" : "tightens";
	return [{
		rule,
		before,
		after: quantityText(now, unit),
		effect
	}];
}
// src/gate/rules/baseline-changes.ts
/** What became of the accepted runs of each scenario, and of the levels that a run is held against. */
function baselineChanges(before, after, config) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before.scenarios), ...Object.keys(after?.scenarios ?? {})])].flatMap((name) => {
		const [old, now] = [runsOf(before, name), runsOf(after, name)];
		return [...runChanges(code(name), old, now), ...now.length === 0 ? [] : levelChanges(name, old, now, config)];
	});
}
function runsOf(baseline, name) {
	if (baseline === void 0 || !Object.hasOwn(baseline.scenarios, name)) return [];
	return baseline.scenarios[name]?.runs ?? [];
}
/** Fewer runs see less. A run whose numbers were written anew was not measured so. */
function runChanges(where, before, after) {
	const [old, now] = [byId(before), byId(after)];
	const lost = [...old.keys()].filter((id) => !now.has(id));
	const gained = [...now.keys()].filter((id) => !old.has(id));
	const rewritten = [...old].filter(([id, run]) => now.has(id) && now.get(id) !== run);
	return [...lost.length + gained.length === 0 ? [] : [countChange(where, {
		before,
		after,
		lost: lost.length,
		gained: gained.length
	})], ...rewritten.map(([id]) => ({
		rule: `run ${code(id)} in the baseline of ${where}`,
		before: "as it was recorded",
		after: "written anew",
		effect: "not comparable"
	}))];
}
/** Each run by its id, as text, so that any difference in it is one. */
function byId(runs) {
	return new Map(runs.map((run) => [run.id, JSON.stringify(run)]));
}
function countChange(where, { before, after, lost, gained }) {
	const moved = [...gained > 0 ? [`${gained} added`] : [], ...lost > 0 ? [`${lost} removed`] : []].join(", ");
	const more = after.length - before.length;
	return {
		rule: `runs in the baseline of ${where}`,
		...before.length > 0 && { before: countText(before.length, "run") },
		...after.length > 0 && { after: `${countText(after.length, "run")} (${moved})` },
		effect: more === 0 ? "neutral" : more > 0 ? "tightens" : "loosens"
	};
}
// src/gate/rules/config/changed-value.ts
/** One rule with a value on both sides; nothing where they are the same. */
function changedValue(rule, [before, after], { text, effect }) {
	if (before === after) return [];
	return [{
		rule,
		...before !== void 0 && { before: text(before) },
		...after !== void 0 && { after: text(after) },
		effect: effect(before, after)
	}];
}
/** The more of it, the looser the gate. */
const moreLoosens = (before, after) => after > before ? "loosens" : "tightens";
/** The more of it, the stricter the gate. */
const moreTightens = (before, after) => after > before ? "tightens" : "loosens";
/** It judges nothing. */
const neutral = () => "neutral";
/** Only a person can say. */
const notComparable = () => "not comparable";
// src/gate/rules/config/comparing-changes.ts
/** What became of the use of the baseline: how much may change unseen, what is compared, how many runs are kept. */
function comparingChanges(before, after) {
	return [
		...toleranceChanges(before.tolerance, after.tolerance),
		...comparedChanges(before.compare, after.compare),
		...changedValue("runs that the baseline keeps of a scenario", [before.keep, after.keep], {
			text: (keep) => countText(keep, "run"),
			effect: moreTightens
		}),
		...changedValue("place of the baseline", [before.file, after.file], {
			text: code,
			effect: neutral
		})
	];
}
function toleranceChanges(before, after) {
	const own = [.../* @__PURE__ */ new Set([...before.byIndicator.keys(), ...after.byIndicator.keys()])].toSorted().flatMap((key) => {
		const scale = scaleOf(before, key) ?? scaleOf(after, key) ?? "relative";
		const sizes = [sizeFor(before, key, scale), sizeFor(after, key, scale)];
		return sizeChange(`tolerance of ${code(key)}`, sizes, scale);
	});
	return [
		...sizeChange("tolerance", [before.relative, after.relative], "relative"),
		...sizeChange("tolerance of ratios", [before.points, after.points], "points"),
		...own
	];
}
/** On which scale the config gives an indicator or metric a tolerance of its own. */
function scaleOf({ byIndicator }, key) {
	const own = byIndicator.get(key);
	if (own === void 0) return void 0;
	return own.points === void 0 ? "relative" : "points";
}
function sizeFor(tolerance, key, scale) {
	return tolerance.byIndicator.get(key)?.[scale] ?? tolerance[scale];
}
function sizeChange(rule, sizes, scale) {
	return changedValue(rule, sizes, {
		text: (size) => sizeText(size * 100, scale === "points" ? "points" : "percent"),
		effect: moreLoosens
	});
}
/** A list of what is compared, and the usual choice where there is none: neither is the stricter one. */
function comparedChanges(before, after) {
	if (before === void 0 || after === void 0) return changedValue("what is compared with the baseline", [listed(before), listed(after)], {
		text: (keys) => keys,
		effect: notComparable
	});
	const lost = before.filter((key) => !after.includes(key));
	const gained = after.filter((key) => !before.includes(key));
	return [...lost.map((key) => ({
		rule: comparisonOf(key),
		before: "may fail",
		effect: "loosens"
	})), ...gained.map((key) => ({
		rule: comparisonOf(key),
		after: "may fail",
		effect: "tightens"
	}))];
}
function comparisonOf(key) {
	return `comparison of ${code(key)} with the baseline`;
}
function listed(keys) {
	return keys === void 0 ? "the usual choice" : keys.map(code).join(", ");
}
// src/gate/rules/config/query-changes.ts
/** What became of the questions to Prometheus. Another query gives another number: which is stricter nobody can tell. */
function queryChanges(before, after) {
	const [old, now] = [byName(before), byName(after)];
	return [
		...[.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap((name) => ofOneQuery(code(name), old.get(name), now.get(name))),
		...changedValue("address of Prometheus", [before?.url, after?.url], {
			text: (url = "") => code(url),
			effect: notComparable
		}),
		...changedValue("series of k6 in Prometheus", [before?.k6Matchers, after?.k6Matchers], {
			text: (matchers = "") => matchers === "" ? "all" : code(matchers),
			effect: notComparable
		}),
		...changedValue("distance of the points", [before?.stepMs, after?.stepMs], {
			text: (stepMs = 0) => `${stepMs} ms`,
			effect: before === void 0 || after === void 0 ? neutral : notComparable
		})
	];
}
function byName(plan) {
	return new Map((plan?.queries ?? []).map((query) => [query.name, query]));
}
/** A query that comes or goes judges nothing by itself: the objectives on it are rules of their own. */
function ofOneQuery(name, before, after) {
	const isOnBoth = before !== void 0 && after !== void 0;
	const absence = isOnBoth ? changedValue(`query ${name} without series`, [before.absent, after.absent], {
		text: (absent) => absent === "zero" ? "counts as zero" : absent,
		effect: (_, absent) => absent === "zero" ? "loosens" : "tightens"
	}) : [];
	return [...changedValue(`query ${name}`, [meaning(before), meaning(after)], {
		text: (text = "") => text,
		effect: isOnBoth ? notComparable : neutral
	}), ...absence];
}
function meaning(query) {
	if (query === void 0) return void 0;
	const { query: text, unit, unitText, scale, per, role } = query;
	return [
		code(text),
		...unitText === void 0 && unit === "number" ? [] : [`in ${unitText ?? unit}`],
		...scale === 1 || unitText !== void 0 ? [] : [`times ${scale}`],
		...per === void 0 ? [] : [`per ${code(per)}`],
		...role === void 0 ? [] : [`as ${code(role)}`]
	].join(" ");
}
// src/gate/rules/config/report-changes.ts
/** What became of those who sign a release, and of what people write for the report, which judges nothing. */
function reportChanges(before, after) {
	const { signOff: old, template: oldForm, ...oldWords } = before;
	const { signOff: now, template: form, ...words } = after;
	return [
		...signOffChanges(old, now),
		...changedValue("the team's own form", [oldForm, form], {
			text: (file = "") => code(file),
			effect: neutral
		}),
		...JSON.stringify(oldWords) === JSON.stringify(words) ? [] : [OTHER_WORDS]
	];
}
const OTHER_WORDS = {
	rule: "what people write for the report",
	before: "as it was",
	after: "other words",
	effect: "neutral"
};
/** A row of the table comes or goes; or others may sign it. */
function signOffChanges(before, after) {
	return [...new Set([...before, ...after].map(({ role }) => role))].flatMap((role) => {
		const signers = (plan) => {
			const rows = plan.filter((one) => one.role === role).map(signersText);
			return rows.length === 0 ? void 0 : rows.join("; ");
		};
		return changedValue(`sign-off of ${code(role)}`, [signers(before), signers(after)], {
			text: (who = "") => who,
			effect: (old, now) => {
				if (old === void 0) return "tightens";
				return now === void 0 ? "loosens" : "not comparable";
			}
		});
	});
}
function signersText({ people, team }) {
	const who = [...people.map(code), ...team === void 0 ? [] : [`a member of ${code(team)}`]];
	return who.length === 0 ? "by hand" : who.join(" or ");
}
// src/gate/rules/config/limit-changes.ts
/**
* What became of each limit on each indicator, of one scenario or of every one (`where`). Several limits on one side are
* as strict as the strictest of them; a limit under an indicator and one above it are two rules.
*/
function limitChanges(before, after, where) {
	const [old, now] = [byRule(before), byRule(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap((rule) => {
		const [first, second] = [old.get(rule) ?? [], now.get(rule) ?? []];
		const [one] = [...first, ...second];
		if (one === void 0) return [];
		const told = `${code(indicatorKey(one))} of ${where}`;
		return [...limitChange(told, first, second), ...absenceChange(told, first, second)];
	});
}
function byRule(objectives) {
	return grouped(objectives, (objective) => `${indicatorKey(objective)} ${sideOf(objective.comparator)}`);
}
function limitChange(rule, before, after) {
	const [old, now] = [canonical$1(before), canonical$1(after)];
	if (old === now) return [];
	if (now === "") return [{
		rule,
		before: textOf$1(before),
		effect: "loosens"
	}];
	if (old === "") return [{
		rule,
		after: textOf$1(after),
		effect: "tightens"
	}];
	const effect = effectOf$1(before, after);
	return [{
		rule,
		before: textOf$1(before),
		after: textOf$1(after),
		effect
	}];
}
/** What is asked, whatever the spelling: `3s` is `3000ms`. */
function canonical$1(objectives) {
	return objectives.map(({ comparator, limit, ofStart }) => `${comparator} ${ofStart ?? ""} ${limit}`).toSorted().join("\n");
}
function textOf$1(objectives) {
	return objectives.map(({ text }) => code(text)).join(", ");
}
function effectOf$1(before, after) {
	const all = [...before, ...after];
	const [first] = all;
	if (first === void 0 || sideOf(first.comparator) === "equality") return "not comparable";
	const units = new Set(all.flatMap(({ unit }) => unit ?? []));
	const isRelative = new Set(all.map(({ ofStart }) => ofStart !== void 0));
	if (units.size > 1 || isRelative.size > 1) return "not comparable";
	const stricter = compared(strictest(before), strictest(after));
	if (stricter === 0) return "neutral";
	return stricter > 0 ? "loosens" : "tightens";
}
function strictest(objectives) {
	const [first = [Number.NEGATIVE_INFINITY, 0]] = objectives.map(({ comparator, limit, ofStart }) => {
		const number = ofStart ?? limit;
		const excludes = comparator.endsWith("=") ? 0 : 1;
		return [sideOf(comparator) === "ceiling" ? -number : number, excludes];
	}).toSorted((left, right) => compared(right, left));
	return first;
}
function compared(left, right) {
	return left[0] === right[0] ? left[1] - right[1] : left[0] - right[0];
}
/** `absent: zero` lets a metric without samples count as zero, where it would have been unmeasured, which fails. */
function absenceChange(rule, before, after) {
	if (before.length === 0 || after.length === 0) return [];
	const [old, now] = [zeros(before), zeros(after)];
	if (old === now) return [];
	const told = { rule: `${rule} without samples` };
	return [now ? {
		...told,
		...LENIENT
	} : {
		...told,
		...STRICT
	}];
}
const LENIENT = {
	before: "unmeasured",
	after: "counts as zero",
	effect: "loosens"
};
const STRICT = {
	before: "counts as zero",
	after: "unmeasured",
	effect: "tightens"
};
/** One that stays unmeasured fails the gate, whatever the others say. */
function zeros(objectives) {
	return objectives.every(({ absent }) => absent === "zero");
}
// src/gate/rules/config/scenario-changes.ts
/** What became of the objectives for every scenario, and of each scenario; what all share is told once. */
function scenarioChanges(before, after) {
	const general = limitChanges(before.objectives, after.objectives, "every scenario");
	const own = [...new Set([...before.scenarios, ...after.scenarios].map(({ name }) => name))].flatMap((name) => {
		const find = ({ scenarios }) => scenarios.find((scenario) => scenario.name === name);
		return ofOneScenario(find(before), find(after), general);
	});
	return [...general, ...own];
}
function ofOneScenario(before, after, general) {
	if (before === void 0) return after === void 0 ? [] : [added(after)];
	if (after === void 0) return [removed(before)];
	const where = code(after.name);
	return [
		...limitChanges(before.objectives, after.objectives, where).filter((change) => !general.some((shared) => isShared(change, shared, where))),
		...loadChanges(before.load, after.load, where),
		...otherChanges(before, after, where)
	];
}
function isShared(change, shared, where) {
	const { rule, before, after } = shared;
	const here = rule.replace(" of every scenario", () => ` of ${where}`);
	return change.rule === here && change.before === before && change.after === after;
}
function added(scenario) {
	return {
		rule: `scenario ${code(scenario.name)}`,
		after: owes(scenario),
		effect: "tightens"
	};
}
/** Nobody asks for its results any more, not even a release. */
function removed(scenario) {
	return {
		rule: `scenario ${code(scenario.name)}`,
		before: owes(scenario),
		effect: "loosens"
	};
}
function owes({ objectives }) {
	return countText(objectives.length, "objective");
}
/** A service that is to carry less is asked for less. */
function loadChanges(before, after, where) {
	return [
		[
			"users",
			before.users,
			after.users,
			(users) => quantityText(users, "users")
		],
		[
			"duration",
			before.durationMs,
			after.durationMs,
			(ms) => quantityText(ms, "ms")
		],
		[
			"arrival rate",
			before.rate,
			after.rate,
			(rate) => quantityText(rate, "1/s")
		]
	].flatMap(([name, old, now, text]) => changedValue(`planned ${name} of ${where}`, [old, now], {
		text: (value) => value === void 0 ? "" : text(value),
		effect: (from = 0, to = 0) => moreTightens(from, to)
	}));
}
function otherChanges(before, after, where) {
	return [
		...changedValue(`results of ${where}`, [globs(before), globs(after)], {
			text: asWritten,
			effect: notComparable
		}),
		...changedValue(`phases of ${where}`, [phasesText(before.phases), phasesText(after.phases)], {
			text: asWritten,
			effect: notComparable
		}),
		...changedValue(`kind of ${where}`, [before.kind, after.kind], {
			text: asWritten,
			effect: notComparable
		}),
		...changedValue(`title of ${where}`, [before.title, after.title], {
			text: (title = "") => title,
			effect: neutral
		})
	];
}
function asWritten(text) {
	return text;
}
function globs({ results }) {
	return results.length === 0 ? "none" : results.map(code).join(", ");
}
function phasesText(phases) {
	switch (phases.kind) {
		case "windows": return phases.windows.map(({ name, fromMs, toMs }) => `${code(name)} ${quantityText(fromMs, "ms")} to ${quantityText(toMs, "ms")}`).join(", ");
		case "tag": return `by the tag ${code(phases.tag)}`;
		case "found": return "found from the users";
	}
}
// src/gate/rules/config/waiver-changes.ts
/** What became of each waiver: leave that is new, longer or wider loosens a gate, leave that is taken back tightens it. */
function waiverChanges(before, after) {
	const [old, now] = [byTarget(before), byTarget(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap((rule) => ofOneTarget(rule, old.get(rule) ?? [], now.get(rule) ?? []));
}
function byTarget(waivers) {
	return grouped(waivers, ({ scenario, objective }) => {
		return `waiver for ${objective === "*" ? "every indicator" : code(objective)} of ${code(scenario)}`;
	});
}
/** Waivers of one indicator, each for other kinds of failure: those that stayed alike pair first, then in their order. */
function ofOneTarget(rule, before, after) {
	const old = before.filter((one) => !after.some((other) => isAlike(one, other)));
	const now = after.filter((one) => !before.some((other) => isAlike(one, other)));
	return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => {
		const [first, second] = [old[index], now[index]];
		return {
			rule,
			...first !== void 0 && { before: waiverText(first) },
			...second !== void 0 && { after: waiverText(second) },
			effect: effectOf(first, second)
		};
	});
}
function isAlike(one, other) {
	return waiverText(one) === waiverText(other);
}
function waiverText({ until, bound, waives, reason }) {
	return `until ${until}${bound === void 0 ? "" : `, as long as ${bound.text}`}${waives === void 0 ? "" : `, for ${listText(waives.toSorted())} alone`}: ${reason}`;
}
/** One part that gives more leave is enough to loosen; parts that pull both ways leave the looser word, never the other. */
function effectOf(before, after) {
	if (before === void 0) return "loosens";
	if (after === void 0) return "tightens";
	const effects = [
		untilEffect(before.until, after.until),
		boundEffect(before.bound, after.bound),
		kindsEffect(before, after)
	];
	return [
		"loosens",
		"not comparable",
		"tightens"
	].find((effect) => effects.includes(effect)) ?? "neutral";
}
function untilEffect(before, after) {
	if (before === after) return "neutral";
	return after > before ? "loosens" : "tightens";
}
function boundEffect(before, after) {
	if (before === void 0) return after === void 0 ? "neutral" : "tightens";
	if (after === void 0) return "loosens";
	const side = sideOf(before.comparator);
	if (side !== sideOf(after.comparator)) return "not comparable";
	if (before.limit === after.limit) {
		if (before.comparator === after.comparator) return "neutral";
		return after.comparator.endsWith("=") ? "loosens" : "tightens";
	}
	return after.limit > before.limit === (side === "ceiling") ? "loosens" : "tightens";
}
function kindsEffect(before, after) {
	const [grew, shrank] = [isAsWide(after, before), isAsWide(before, after)];
	if (grew && shrank) return "neutral";
	if (grew) return "loosens";
	return shrank ? "tightens" : "not comparable";
}
/** Whether a waiver covers all the kinds of failure that another does. */
function isAsWide({ waives: wide }, { waives: narrow }) {
	if (wide === void 0) return true;
	return narrow?.every((kind) => wide.includes(kind)) === true;
}
// src/gate/rules/config/config-changes.ts
/** What became of every rule of a config, what judges first. */
function configChanges(before, after) {
	const changes = [
		...scenarioChanges(before, after),
		...waiverChanges(before.waivers, after.waivers),
		...comparingChanges(before.baseline, after.baseline),
		...queryChanges(before.prometheus, after.prometheus),
		...reportChanges(before.report, after.report),
		...changedValue("name of the service", [before.service, after.service], {
			text: code,
			effect: neutral
		})
	];
	return changes.length === 0 && canonical(before) !== canonical(after) ? [{
		...UNTOLD,
		rule: `something else in ${code(after.file)}`
	}] : changes;
}
/** Nothing that differs may pass unseen because nobody foresaw it. */
const UNTOLD = {
	before: "as it was",
	after: "changed",
	effect: "not comparable"
};
/** Where something stands and how it is spelt; a limit's unit is in its number. */
const SPELLING = /* @__PURE__ */ new Set([
	"place",
	"origin",
	"text",
	"file",
	"unit"
]);
function canonical(config) {
	return JSON.stringify(config, (key, value) => {
		if (SPELLING.has(key)) return void 0;
		const list = value instanceof Map ? [...value] : value;
		if (!Array.isArray(list)) return list;
		return list.toSorted((one, other) => textOf(one) < textOf(other) ? -1 : 1);
	});
}
function textOf(value) {
	return JSON.stringify(value, (key, part) => SPELLING.has(key) ? void 0 : part);
}
// src/gate/rules/rule-changes.ts
/**
* What `after` changes in the rules of `before`, rule by rule and by what is meant, not by lines: other blanks, other comments and
* `3000ms` for `3s` change nothing. A file that `before` has not is adopted, which is no change.
*/
function ruleChanges(before, after) {
	const config = [read(before.config, readConfig), read(after.config, readConfig)];
	const baseline = [read(before.baseline, readBaseline), read(after.baseline, readBaseline)];
	const rules = config[0].kind === "read" ? config[0].rules : void 0;
	return [...changesOf(before.config.file, config, configChanges), ...changesOf(before.baseline.file, baseline, (old, now) => baselineChanges(old, now, rules))];
}
function read({ file, text }, reader) {
	if (text === void 0) return { kind: "none" };
	try {
		return {
			kind: "read",
			rules: reader(text, file)
		};
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		return {
			kind: "faulty",
			faults: error.faults
		};
	}
}
/** Faults of the base commit's own file are the gate's to refuse. */
function changesOf(file, [before, after], compare) {
	if (before.kind !== "read") return [];
	const rule = code(file);
	switch (after.kind) {
		case "none": return [{
			rule,
			before: "there",
			effect: "loosens"
		}];
		case "faulty": return [{
			rule,
			before: "readable",
			after: faultsText(after.faults),
			effect: "not comparable"
		}];
		case "read": return compare(before.rules, after.rules);
	}
}
function faultsText(faults) {
	const [first] = faults;
	const line = first?.place?.line === void 0 ? "" : `line ${first.place.line}: `;
	return `${countText(faults.length, "fault")} (${line}${first?.problem ?? ""}): nothing could be judged by it`;
}
// src/github/rules/form-files.ts
/** What a form may have of parts; the gate reads no more either. */
const MOST_PARTS = 100;
/**
* The team's own form with its parts, its neighbours, as a commit has them: nothing that a pull request brings writes a report on
* it. `files` has the config in force; where that names no form, nothing is asked.
*/
async function formFiles(request, files, held) {
	const form = await formOf(request, files);
	if (form === void 0) return /* @__PURE__ */ new Map();
	const { folder } = files.split(form);
	const inBase = (await held.neighbours(form)).filter(isPart).slice(0, MOST_PARTS);
	const here = await files.kindOf(folder) === "folder" ? await files.list(folder) : [];
	const entries = [.../* @__PURE__ */ new Set([
		...inBase,
		...here.filter(isPart),
		files.split(form).name
	])].map(async (name) => {
		const path = files.within(folder, name);
		const text = inBase.includes(name) ? await held.text(path) : void 0;
		return [files.absolute(path), text];
	});
	return new Map(await Promise.all(entries));
}
function isPart(name) {
	return name.endsWith(FORM_EXTENSION);
}
/** A config with faults is refused by the gate itself. */
async function formOf(request, files) {
	try {
		return await formFileOf(request, files);
	} catch (error) {
		if (error instanceof InputError) return void 0;
		throw error;
	}
}
// src/github/rules/rules-at.ts
/** Reads the rules of a request by `textOf`, which tells what a file holds at the commit that is meant. */
async function rulesAt(request, files, textOf) {
	const places = await configFiles(request, files);
	const configs = await Promise.all(places.map(async (file) => fileAt(file, textOf)));
	const baseline = await baselineOf(request, overlaidFiles(files, overlayOf(configs, files)));
	return {
		configs,
		config: configs.find(({ text }) => text !== void 0) ?? configs.at(-1) ?? { file: "" },
		baseline: await fileAt(baseline, textOf)
	};
}
/** The files as they are to be seen. */
function overlayOf(rules, files) {
	return new Map(rules.map(({ file, text }) => [files.absolute(file), text]));
}
/** A file with what it holds at a commit. */
async function fileAt(file, textOf) {
	const text = await textOf(file);
	return {
		file,
		...text !== void 0 && { text }
	};
}
/** A config with faults is refused by the gate itself, with all its faults; here it only hides where the baseline is. */
async function baselineOf(request, files) {
	try {
		return await baselineFileOf(request, files);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		return request.baseline ?? BASELINE_NAME;
	}
}
// src/github/rules/base-files.ts
/**
* Puts config, baseline and form of the base commit over those of the working tree, so that a pull request cannot
* loosen its own gate. Where the base has a config, one that only the pull request has is not seen at all; where it has
* none that can be read, the working tree's is used and said.
*/
async function baseFiles(request, files, { sha, base, head }) {
	const inBase = async (path) => base.text(files.absolute(path));
	const before = await rulesAt(request, files, inBase);
	const after = await rulesAt(request, files, (path) => textHere(path, before, files, head));
	const isBroken = before.config.text !== void 0 && isSuperseded(before.config, after.config);
	const isBound = before.config.text !== void 0 && !isBroken;
	const baseline = isBound ? before.baseline : await fileAt(after.baseline.file, inBase);
	const inForce = [...isBound ? before.configs : [], ...baseline.text === void 0 ? [] : [baseline]];
	const withRules = overlaidFiles(files, overlayOf(inForce, files));
	const neighbours = async (path) => base.neighbours(files.absolute(path));
	const form = isBound ? await formFiles(request, withRules, {
		text: inBase,
		neighbours
	}) : /* @__PURE__ */ new Map();
	return {
		files: overlaidFiles(withRules, form),
		notes: [
			...isBroken ? [broken(before.config, sha)] : [],
			...isBound ? after.configs.flatMap((file) => notUsed(file, before, sha)) : [],
			...adopted(before.config, after.config, sha),
			...adopted(baseline, after.baseline, sha)
		],
		rules: {
			base: sha,
			changes: ruleChanges({
				...before,
				baseline
			}, after)
		}
	};
}
/** A config that nobody can read gives way to one that mends it, which could else never be merged. */
function isSuperseded(before, after) {
	return !isReadableConfig(before) && isReadableConfig(after);
}
/** A file that the working tree lacks may only not be checked out there; then the head commit tells whether it is gone. */
async function textHere(path, before, files, head) {
	if (await files.kindOf(path) === "file") return files.text(path);
	return [...before.configs, before.baseline].some(({ file, text }) => text !== void 0 && files.absolute(file) === files.absolute(path)) ? head.text(files.absolute(path)) : void 0;
}
const commitText = (sha) => `the base commit ${code(sha.slice(0, 7))}`;
function broken({ file }, sha) {
	return {
		id: "rules-broken",
		text: `${code(file)} has faults in ${commitText(sha)} and cannot be read there, so this pull request was judged by the one it brings itself.`
	};
}
/** A config at another place, which only the pull request has. */
function notUsed({ file, text }, before, sha) {
	const there = before.configs.find((one) => one.file === file);
	if (text === void 0 || there?.text !== void 0) return [];
	return [{
		id: "rules-new",
		text: `${code(file)} is not in ${commitText(sha)} and was not used. It takes effect after the merge.`
	}];
}
/** The first rules of their kind have no earlier ones to be held against. */
function adopted(before, { file, text }, sha) {
	if (before.text !== void 0 || text === void 0) return [];
	return [{
		id: "rules-new",
		text: `${code(file)} is not in ${commitText(sha)}: this pull request was judged by the one it brings itself.`
	}];
}
// src/github/rules/foreign-rules.ts
/** Rules of people have some kilobytes; a stranger's file beyond this is not even looked at. */
const LARGEST_RULES = 2 ** 20;
/**
* Config, baseline and form as the base commit has them; where it has none there is none, whatever lies among the results.
* A base that cannot be read is a fault: rules that a stranger could have written are never used instead.
*/
async function foreignRules(request, files, trusted) {
	try {
		return await rulesOverResults(request, files, trusted);
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
async function rulesOverResults(request, files, trusted) {
	const { sha, base, head, root } = trusted;
	const inRepository = pathsUnder(root, files);
	const inBase = async (path) => {
		const place = inRepository(path);
		return place === void 0 ? void 0 : base.text(place);
	};
	const neighbours = async (path) => {
		const place = inRepository(path);
		return place === void 0 ? [] : base.neighbours(place);
	};
	const before = await rulesAt(request, files, inBase);
	const rules = overlayOf([...before.configs, before.baseline], files);
	const withRules = overlaidFiles(files, rules);
	const form = await formFiles(request, withRules, {
		text: inBase,
		neighbours
	});
	const after = await rulesAt(request, files, async (path) => {
		const place = inRepository(path);
		const text = place === void 0 ? void 0 : await head?.text(place);
		return text !== void 0 && text.length > LARGEST_RULES ? "" : text;
	});
	return {
		files: overlaidFiles(withRules, form),
		notes: notesOn(trusted, before.config.text !== void 0),
		rules: {
			base: sha,
			changes: head === void 0 ? [] : ruleChanges(before, after)
		}
	};
}
/** The path that a file of the results would have in the repository; none for what lies outside. */
function pathsUnder(root, files) {
	return (path) => pathWithin(root, files.absolute(path));
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
// src/github/rules/rules.ts
/**
* The rules of the base commit where there is one and it can be read, else those of the working tree; which of the two
* is never left unsaid. Results of another workflow bring no rules along.
*/
async function rulesFor(request, review, place, runner) {
	return place.kind === "foreign" ? rulesOverForeign(request, review, place, runner) : rulesHere(request, review, place.files, runner);
}
async function rulesHere(request, { about, github, home }, files, runner) {
	const { workspace } = runner;
	if (!("baseSha" in about) || home.kind === "default branch") return {
		files,
		notes: [],
		troubles: []
	};
	const workingTree = {
		files,
		notes: [notRead$1(about.baseSha)],
		troubles: []
	};
	if (github === void 0 || workspace === void 0) return workingTree;
	const at = (commit) => filesAtCommit(github, runner, {
		commit,
		workspace,
		files
	});
	try {
		const { baseSha: sha, headSha } = about;
		return {
			...await baseFiles(request, files, {
				sha,
				base: at(sha),
				head: at(headSha)
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
	const at = (commit) => filesByPath(github, runner, commit);
	const head = "baseSha" in about ? { head: at(about.headSha) } : {};
	return {
		...await foreignRules(request, files, {
			sha,
			base: at(sha),
			...head,
			root,
			from: run.from
		}),
		troubles: []
	};
}
function notRead$1(sha) {
	return {
		id: "rules-not-from-base",
		text: `The objectives and the baseline of the base commit ${code(sha.slice(0, 7))} could not be read, so those of the working tree were used, which a pull request can change.`
	};
}
// src/github/release/approvals.ts
/** A person's last word: an approval is taken back by asking for changes, and ends when it is dismissed. */
const LAST_WORDS = /* @__PURE__ */ new Set([
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED"
]);
/**
* The approvals that stand: of each person the latest review that is no mere comment, where it approves the very commit
* that was judged. Nobody approves their own pull request. Refuses by a DeliveryError.
*/
async function approvals({ number, author, headSha }, github, { owner, repo }) {
	const lastWords = /* @__PURE__ */ new Map();
	for (const review of await reviewsOf(number, github, {
		owner,
		repo
	})) {
		const login = textAt(review, "user", "login")?.toLowerCase();
		if (login === void 0 || login === author.toLowerCase()) continue;
		if (LAST_WORDS.has(textAt(review, "state") ?? "")) lastWords.set(login, review);
	}
	return [...lastWords.values()].flatMap((review) => approvalOf(review, headSha));
}
/** In the order in which they were given. */
async function reviewsOf(pull_number, github, { owner, repo }) {
	try {
		const asked = {
			owner,
			repo,
			pull_number,
			per_page: 100
		};
		return await github.paginate(github.rest.pulls.listReviews, asked);
	} catch (error) {
		throw refusal(error, {
			what: `to tell the reviews of pull request #${pull_number}`,
			permission: "pull-requests: read"
		});
	}
}
function approvalOf(review, headSha) {
	const isOfHead = textAt(review, "state") === "APPROVED" && textAt(review, "commit_id") === headSha;
	const name = textAt(review, "user", "login");
	const time = textAt(review, "submitted_at");
	const url = textAt(review, "html_url");
	if (!isOfHead || name === void 0 || time === void 0 || url === void 0) return [];
	return [{
		name,
		time,
		url
	}];
}
// src/github/release/release-pull-request.ts
/**
* The pull request of the commit that was judged: the one with that head, or the one that was merged as it. Absent where
* there is none, or no single one. Refuses by a DeliveryError.
*/
async function releasePullRequest(commit, github, { owner, repo }) {
	const asked = {
		owner,
		repo,
		commit_sha: commit,
		per_page: 100
	};
	try {
		const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit(asked);
		const name = `${owner}/${repo}`.toLowerCase();
		const [only, ...others] = data.filter((pull) => isOf(pull, name) && isAt(pull, commit));
		return only === void 0 || others.length > 0 ? void 0 : releaseOf(only);
	} catch (error) {
		throw refusal(error, {
			what: "to tell the pull request of the release",
			permission: "pull-requests: read"
		});
	}
}
/** The pull request that a person or an event names. */
async function namedReleasePullRequest(pull_number, github, { owner, repo }) {
	try {
		return releaseOf((await github.rest.pulls.get({
			owner,
			repo,
			pull_number
		})).data);
	} catch (error) {
		throw refusal(error, {
			what: `to tell about pull request #${pull_number}`,
			permission: "pull-requests: read"
		});
	}
}
function isOf(pull, name) {
	return textAt(pull, "base", "repo", "full_name")?.toLowerCase() === name;
}
function isAt(pull, commit) {
	return textAt(pull, "merged_at") !== void 0 && textAt(pull, "merge_commit_sha") === commit || textAt(pull, "state") === "open" && textAt(pull, "head", "sha") === commit;
}
function releaseOf(pull) {
	const number = numberAt(pull, "number");
	const author = textAt(pull, "user", "login");
	const headSha = textAt(pull, "head", "sha");
	if (number === void 0 || author === void 0 || headSha === void 0) return void 0;
	return {
		number,
		author,
		headSha
	};
}
// src/github/release/team-members.ts
/**
* The logins of the members of a team, `organisation/team`. Refuses by a DeliveryError: a workflow's own token may not ask
* an organisation about its people, and is told that there is no such team.
*/
async function teamMembers(team, github) {
	const [org = "", team_slug = ""] = team.split("/");
	try {
		const asked = {
			org,
			team_slug,
			per_page: 100
		};
		return (await github.paginate(github.rest.teams.listMembersInOrg, asked)).flatMap((member) => textAt(member, "login") ?? []);
	} catch (error) {
		const status = statusOf(error);
		if (status === void 0) throw error;
		throw new DeliveryError(`GitHub did not tell the members of the team ${team} (${status}: ${sentenceOf(error)})`, "The workflow's own token may not list them: give the input `token` one of a GitHub App with the organisation permission `members: read`, or name the people themselves under `people:`.", { cause: error });
	}
}
// src/github/release/sign-offs.ts
/**
* Reads signatures from approving reviews of the release's pull request. What GitHub refuses leaves rows empty and is said; it never
* keeps a verdict back. Absent without a token, or where nothing tells the commit.
*/
function signOffsFrom({ about, commit, github }, runner) {
	if (github === void 0 || commit === void 0) return void 0;
	const find = async () => about.kind === "pull request" ? namedReleasePullRequest(about.number, github, runner) : releasePullRequest(commit, github, runner);
	return async (roles) => {
		try {
			const pull = await find();
			if (pull === void 0) return {
				signOffs: [],
				notes: [withoutPullRequest(commit)]
			};
			return await signed(roles, await approvals(pull, github, runner), github);
		} catch (error) {
			return {
				signOffs: [],
				notes: [notRead(error)]
			};
		}
	};
}
/** Each role with all approvals of those who may sign in it. */
async function signed(roles, approved, github) {
	const rows = await Promise.all(roles.map(async (role) => signedIn(role, approved, github)));
	return {
		signOffs: rows.flatMap(({ signOffs }) => signOffs),
		notes: rows.flatMap(({ notes }) => notes)
	};
}
async function signedIn({ role, people, team }, approved, github) {
	const members = await membersOf(team, github);
	const may = new Set([...people, ...members.logins].map((login) => login.toLowerCase()));
	return {
		signOffs: approved.filter(({ name }) => may.has(name.toLowerCase())).map((approval) => ({
			role,
			...approval
		})),
		notes: members.notes
	};
}
async function membersOf(team, github) {
	if (team === void 0) return {
		logins: [],
		notes: []
	};
	try {
		return {
			logins: await teamMembers(team, github),
			notes: []
		};
	} catch (error) {
		return {
			logins: [],
			notes: [notRead(error)]
		};
	}
}
function withoutPullRequest(commit) {
	return {
		id: "sign-offs-not-read",
		text: `No pull request is known as the release's: none was merged as the commit \`${commit.slice(0, 7)}\`, and none has it as its head. Release the commit that a pull request became, or name the pull request by the input \`pr-number\`.`
	};
}
/** Only what is no refusal of GitHub, a bug, goes on being thrown. */
function notRead(error) {
	if (!(error instanceof DeliveryError)) throw error;
	return {
		id: "sign-offs-not-read",
		text: `Signatures could not be read: ${error.message}. ${error.wayOut}`
	};
}
// src/github/rules/watched-files.ts
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
			text: async (path, most) => files.text(seen(path), most),
			head: async (path, length) => files.head(seen(path), length),
			stream: (path) => files.stream(seen(path)),
			...elsewhere && { elsewhere: async (path, ...asked) => elsewhere(seen(path), ...asked) }
		}
	};
}
// src/model/documents.ts
/** The same, with those of some names written once, for who needs their texts again. */
function writtenOnce(documents, names) {
	const texts = new Map(documents);
	for (const name of names) {
		const text = documents.get(name)?.();
		if (text !== void 0) texts.set(name, () => text);
	}
	return texts;
}
// src/action.ts
const LOG_COLUMNS = 120;
const LOCAL = filesWithThreads(new URL("sample-thread.js", import.meta.url));
/** What another run left is read on this thread alone, by files that are bounded. */
const filesOf = (folder) => folder === "." ? LOCAL : filesIn(folder);
keepHeapLean();
const runner = runnerFrom(process.env);
await run().catch(endWithout);
async function run() {
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
async function judged(inputs, review) {
	const place = await resultsPlace(inputs, review, runner, filesOf);
	if (place.kind === "nothing to deliver") return info(logText(`Nothing to do: ${place.because}.`));
	const asked = requestOf(inputs, review);
	const { files, notes, rules, troubles } = await rulesFor(asked, review, place, runner);
	const watched = watchedFiles(files);
	const time = Date.now();
	const ports = {
		files: watched.files,
		now: () => time
	};
	const request = {
		...asked,
		notes,
		...rules !== void 0 && { rules }
	};
	const { judgement, measured, formFault, ...checked } = await check(request, ports);
	const documents = writtenOnce(checked.documents, ["comment.md", "report.md"]);
	if (formFault !== void 0) warnOfForm(formFault);
	await writeDocuments(inputs.out, documents);
	const comment = documents.get("comment.md")?.() ?? "";
	const delivered = await deliver({
		files: {
			folder: inputs.out,
			names: [...documents.keys()],
			read: watched.read
		},
		comment,
		judgement
	}, inputs, review, runner);
	const recorded = await orTrouble(() => record(inputs, review, {
		asked,
		measured,
		ports
	}));
	const all = [
		review,
		{ troubles },
		delivered,
		recorded
	].flatMap((each) => each.troubles);
	const { value: kept } = recorded;
	await tell(judgement, {
		documents,
		delivered,
		kept,
		troubles: all,
		folder: inputs.out
	});
}
function requestOf(inputs, review) {
	const { commit } = review;
	const { results, against, config, baseline, failOn } = inputs;
	const release = isReleaseGate(inputs, runner);
	const signOffs = release ? signOffsFrom(review, runner) : void 0;
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
		...commit !== void 0 && { commit },
		...signOffs !== void 0 && { signOffs }
	};
}
/** The same judgement in the log, on the page of the run, in the outputs, and as the end of the step. */
async function tell(judgement, outcome) {
	const { delivered, kept, troubles, folder } = outcome;
	info(logText(terminalText(judgement, {
		colour: true,
		width: LOG_COLUMNS
	})));
	if (kept !== void 0) info(logText(kept.said));
	warnOf(troubles);
	const summary = await orTrouble(() => writeJobSummary(runner.summaryFile, summaryTexts(outcome), troubles));
	const outputs = outputsOf(judgement, {
		folder,
		commentUrl: delivered.comment?.url,
		baselineUrl: kept?.url
	});
	warnOf([...summary.troubles, ...giveOutputs(outputs, setOutput)]);
	if (judgement.assessment === "fail") fail(judgement);
}
function summaryTexts({ documents, delivered, kept, folder }) {
	const { report: uploaded } = delivered;
	const comment = documents.get("comment.md")?.() ?? "";
	return {
		report: withLinks(documents.get("report.md")?.() ?? comment, uploaded),
		short: withLinks(comment, uploaded),
		whole: uploaded.files?.name ?? folder,
		...kept !== void 0 && { said: kept.said }
	};
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
/** Adds the run to the baseline, in the working tree and where the inputs wish it; or says why it may not enter. */
async function record(inputs, review, { asked, measured, ports }) {
	if (inputs.mode !== "baseline") return void 0;
	const added = await addToBaseline(recordRequest(asked, inputs, review, runner), ports, measured);
	if (added.kind === "refused") return { said: notAdded(added.file, ...added.reasons) };
	return keepRun(added.run, inputs, review, {
		runner,
		files: ports.files
	});
}
/** Why there is no verdict, for the pull request; of a bug the log alone has the stack. */
function withoutVerdict(failure) {
	if (failure instanceof InputError) return notJudgedText(failure.faults);
	return `This is a bug in Plimsoll ${version}, not a verdict; the log of the run has the lines to report.`;
}
/** The end of a step that has no verdict: what the user gave is wrong, or Plimsoll is. */
async function endWithout(failure) {
	if (failure instanceof InputError) {
		const text = notJudgedText(failure.faults);
		warnOf((await orTrouble(() => writeNotJudged(runner.summaryFile, text))).troubles);
		setFailed(text);
		return;
	}
	const stack = failure instanceof Error ? failure.stack ?? failure.message : String(failure);
	setFailed(`This is a bug in Plimsoll ${version}, not a verdict on your service; please report it with these lines:\n${stack}`);
}
export {};

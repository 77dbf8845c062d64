import { a as setFailed, c as warning, i as info, n as error, o as setOutput, r as getInput, s as setSecret } from "./chunks/core.js";
import { t as version } from "./chunks/package.js";
import { b as findCase, c as DEFAULT_FAIL_ON, i as terminalText, k as baselineFile, l as recordBaseline, n as writeDocuments, r as writeWhole, rt as liveServer, s as overlaidFiles, t as filesWithThreads, tt as measuredOn, u as check, v as CONFIG_NAME } from "./chunks/gate.js";
import { Bt as code, Ct as failureText, nn as InputError, wt as keyOf } from "./chunks/samples.js";
import process from "node:process";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { appendFile, readFile, stat } from "node:fs/promises";
// src/github/annotations.ts
/** GitHub shows ten errors of a step, and the step's own failure is one of them. */
const MOST_ANNOTATIONS = 9;
/** One annotation for each reason of a failed gate, as many as GitHub shows. */
function annotationsOf(judgement) {
	return judgement.failures.slice(0, MOST_ANNOTATIONS).map((failure) => ({
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
// src/github/artifact.ts
const TAKEN = /already exists|\(409\)/u;
/**
* Uploads the report folder to the run. Absent where the runner takes none (outside GitHub, and on a GitHub Enterprise
* Server, whose artifacts the client does not speak). A name of an earlier attempt cannot be taken twice.
*/
async function uploadReport(folder, files, key, runner) {
	if (!runner.takesArtifacts || isEnterpriseServer(runner.serverUrl)) return void 0;
	const name = artifactName(key);
	const second = `${name}-attempt-${runner.run.attempt}`;
	try {
		return await uploaded(name).catch((error) => {
			if (TAKEN.test(String(error))) return uploaded(second);
			throw error;
		});
	} catch (error) {
		throw new DeliveryError(`The report could not be uploaded as the artifact ${name} (${error instanceof Error ? error.message : String(error)})`, TAKEN.test(String(error)) ? "Give each gate of the workflow, and each leg of a matrix, a `comment-key` of its own." : "The report is in the job summary; `artifact: false` leaves the upload out.", { cause: error });
	}
	async function uploaded(as) {
		const { DefaultArtifactClient } = await import("./chunks/artifact.js");
		const paths = files.map((file) => join(folder, file));
		const { id } = await new DefaultArtifactClient().uploadArtifact(as, paths, folder);
		return {
			name: as,
			url: `${runUrl(runner)}/artifacts/${id ?? ""}`
		};
	}
}
/** A name that an artifact may have. */
function artifactName(key) {
	return key === void 0 ? "plimsoll-report" : `plimsoll-report-${key.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")}`;
}
function isEnterpriseServer(serverUrl) {
	const { hostname } = new URL(serverUrl);
	return !/(?:^github\.com|\.ghe\.com|\.localhost)$/iu.test(hostname);
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
	return new DeliveryError(`GitHub refused ${request.what} (${status}: ${sentenceOf(error)})`, wayOut(error, status, request), { cause: error });
}
function wayOut(error, status, request) {
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
// src/github/deliver.ts
/** Uploads the report and puts the comment. One that fails does not keep the other back, and neither changes the verdict. */
async function deliver(delivery, inputs, review, runner) {
	const report = await orTrouble(async () => inputs.artifact ? uploadReport(delivery.folder, delivery.files, inputs.commentKey, runner) : void 0);
	const link = report.value === void 0 ? "" : `\n\n[Whole report](${report.value.url})\n`;
	const comment = await orTrouble(() => commentOn({
		...delivery,
		text: `${delivery.comment}${link}`
	}, inputs, review, runner));
	return {
		...report.value !== void 0 && { report: report.value },
		...comment.value !== void 0 && { comment: comment.value },
		troubles: [...report.troubles, ...comment.troubles]
	};
}
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
	if (file === void 0) return;
	const longest = Math.max(2, ...[...faults.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	await appendFile(file, `## Not judged\n\n${fence}text\n${faults.trimEnd()}\n${fence}\n`);
}
async function sizeOf(file) {
	return stat(file).then(({ size }) => size, () => 0);
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
	const event = occasionOf(runner.eventName, await payloadIn(runner.eventFile));
	const { pullRequest, headSha } = inputs;
	const found = await foundFrom(pullRequest === void 0 ? event : namedPullRequest(pullRequest, event, headSha), inputs.token, runner);
	const commit = commitOf(found.about, event) ?? headSha ?? ownCommit(runner);
	return {
		...found,
		...commit !== void 0 && { commit }
	};
}
async function foundFrom(occasion, token, runner) {
	if (occasion.kind === "no pull request") return {
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
function textAtCommit(github, { owner, repo }, place) {
	return async (absolute) => {
		const { commit: ref, workspace, files } = place;
		const path = await repositoryPath(absolute, workspace, {
			owner,
			repo
		}, files);
		if (path === void 0) return void 0;
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
// src/github/rules.ts
/**
* The rules of the base commit where there is one and it can be read, else those of the working tree; which of the two
* is never left unsaid. Results of another workflow bring no rules along.
*/
async function rulesFor(request, review, files, around) {
	const isForeign = around.mode === "deliver";
	const seen = isForeign ? await withoutBroughtConfig(request, files) : files;
	const foreign = isForeign ? [FOREIGN_RESULTS] : [];
	const { about, github } = review;
	const { workspace } = around.runner;
	if (about.kind === "no pull request" || about.kind === "merged pull request") return {
		files: seen,
		notes: foreign,
		troubles: []
	};
	if (github === void 0 || workspace === void 0) return {
		files: seen,
		notes: [...foreign, notRead(about.baseSha)],
		troubles: []
	};
	const at = (commit) => textAtCommit(github, around.runner, {
		commit,
		workspace,
		files
	});
	try {
		const base = await baseFiles(request, seen, {
			sha: about.baseSha,
			text: at(about.baseSha),
			textOfHead: at(about.headSha)
		});
		return {
			files: base.files,
			notes: [...foreign, ...base.notes],
			troubles: []
		};
	} catch (error) {
		if (!(error instanceof DeliveryError)) throw error;
		return {
			files: seen,
			notes: [...foreign, notRead(about.baseSha)],
			troubles: [error]
		};
	}
}
const FOREIGN_RESULTS = {
	id: "results-of-another-workflow",
	text: "The results were measured by another workflow run, on code that this one did not see; the rules are not from there."
};
function notRead(sha) {
	return {
		id: "rules-not-from-base",
		text: `The objectives and the baseline of the base commit ${code(sha.slice(0, 7))} could not be read, so those of the working tree were used, which a pull request can change.`
	};
}
/** Hides the config that a folder of results holds: whoever made the results would else set their limits. */
async function withoutBroughtConfig(request, files) {
	if (request.config !== void 0) return files;
	const brought = (await configFiles(request, files)).slice(0, -1).map((path) => [files.absolute(path), void 0]);
	return overlaidFiles(files, new Map(brought));
}
// src/action.ts
const LOG_COLUMNS = 120;
const LOCAL = filesWithThreads(new URL("sample-thread.js", import.meta.url));
const runner = runnerFrom(process.env);
await run().catch(endWithout);
async function run() {
	const inputs = readInputs(getInput);
	for (const secret of [inputs.token, inputs.prometheusToken]) if (secret) setSecret(secret);
	const review = await reviewOf(inputs, runner);
	const asked = requestOf(inputs, review);
	const { files, notes, troubles } = await rulesFor(asked, review, LOCAL, {
		mode: inputs.mode,
		runner
	});
	const ports = {
		files,
		now: Date.now
	};
	const { judgement, documents, formFault } = await check({
		...asked,
		notes
	}, ports);
	if (formFault !== void 0) warnOfForm(formFault);
	await writeDocuments(inputs.out, documents);
	const delivered = await deliver({
		folder: inputs.out,
		files: [...documents.keys()],
		comment: documents.get("comment.md") ?? "",
		assessment: judgement.assessment
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
	for (const { message, wayOut } of troubles) warning(`${message}. ${wayOut}`, { title: "Plimsoll" });
	const texts = {
		report: documents.get("report.md") ?? documents.get("comment.md") ?? "",
		short: documents.get("comment.md") ?? "",
		whole: delivered.report?.name ?? folder
	};
	await writeJobSummary(runner.summaryFile, texts, troubles);
	const outputs = outputsOf(judgement, {
		folder,
		commentUrl: delivered.comment?.url
	});
	for (const [name, value] of outputs) setOutput(name, value);
	if (judgement.assessment === "fail") fail(judgement);
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

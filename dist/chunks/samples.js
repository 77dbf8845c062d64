import { constants, createGunzip } from "node:zlib";
import { setImmediate } from "node:timers/promises";
import { closeSync, openSync, readSync, statSync } from "node:fs";
// src/model/aggregation.ts
const PLAIN_AGGREGATIONS = [
	"avg",
	"min",
	"max",
	"count",
	"rate",
	"value",
	"start",
	"end",
	"growth"
];
const PERCENTILE = /^p\(\s*(\d+(?:\.\d+)?)\s*\)$/u;
/** Reads `p(95)`, `med`, `avg` …; undefined when the word is none of k6's and none of the three for gauges. */
function parseAggregation(text) {
	const word = text.trim();
	if (word === "med") return {
		kind: "quantile",
		percent: 50
	};
	const plain = PLAIN_AGGREGATIONS.find((candidate) => candidate === word);
	if (plain !== void 0) return { kind: plain };
	const percent = Number(PERCENTILE.exec(word)?.[1]);
	return percent >= 0 && percent <= 100 ? {
		kind: "quantile",
		percent
	} : void 0;
}
/** The one spelling of an aggregation: `p(50)` for the median, `p(99.9)`, `avg`. */
function aggregationText(aggregation) {
	return aggregation.kind === "quantile" ? `p(${aggregation.percent})` : aggregation.kind;
}
// src/words/code.ts
/**
* A name as it stands in a file or script, marked as code by backticks: a fence one longer than any run of them inside.
* Line breaks become blanks. `report` and `github` turn the marks into what their format calls code.
*/
function code(name) {
	const line = name.replace(/\s+/gu, " ").trim();
	if (line === "") return "(no name)";
	const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${padding}${line}${padding}${fence}`;
}
// src/words/digits.ts
/** How many decimals show `significant` digits of a number, and at least `atLeast`. */
function decimalsFor(value, atLeast, significant) {
	const size = Math.abs(value);
	if (size === 0 || size >= 1) return atLeast;
	const leadingZeros = -Math.floor(Math.log10(size)) - 1;
	return Math.min(Math.max(atLeast, leadingZeros + significant), 20);
}
/**
* A number with that many decimals and `,` between thousands, in every locale. One that needs fewer decimals is
* printed without padding (`3`), so that `3.00` always means *rounded*.
*/
function decimalText(value, decimals) {
	const fixed = value.toFixed(decimals);
	const digits = Math.abs(value - Number(fixed)) <= Math.abs(value) * 1e-12 && fixed.includes(".") ? fixed.replace(/\.0+$|(?<![.0])0+$/u, "") : fixed;
	return grouped$1(digits === "-0" ? "0" : digits);
}
function grouped$1(digits) {
	const [whole = "", fraction] = digits.split(".");
	const sign = whole.startsWith("-") ? "-" : "";
	const unsigned = whole.slice(sign.length);
	const first = unsigned.length % 3 || 3;
	const rest = unsigned.slice(first).match(/\d{3}/gu) ?? [];
	const separated = sign + [unsigned.slice(0, first), ...rest].join(",");
	return fraction === void 0 ? separated : `${separated}.${fraction}`;
}
// src/model/metric.ts
const METRIC_KINDS = [
	"counter",
	"gauge",
	"rate",
	"trend"
];
/**
* Reads `http_req_duration{name:GET /tasks,status:200}` by k6's own grammar: the body reaches to the last `}`,
* parts are split at commas, key and value at the first colon, quotes and outer blanks dropped.
* k6 cannot express a comma inside a value, so neither can this.
*/
function parseSelector(text) {
	const open = text.indexOf("{");
	if (open < 0) return {
		metric: text.trim(),
		tags: []
	};
	const close = text.lastIndexOf("}");
	const tags = text.slice(open + 1, close < open ? void 0 : close).split(",").flatMap((part) => {
		const colon = part.indexOf(":");
		const key = unquoted(colon < 0 ? part : part.slice(0, colon));
		return key === "" ? [] : [{
			key,
			value: colon < 0 ? "" : unquoted(part.slice(colon + 1))
		}];
	});
	return {
		metric: text.slice(0, open).trim(),
		tags
	};
}
/** The one spelling of a selector: tags sorted by key, so that permuted sub-metrics are the same text. */
function selectorText({ metric, tags }) {
	if (tags.length === 0) return metric;
	return `${metric}{${tags.toSorted((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ key, value }) => `${key}:${value}`).join(",")}}`;
}
/** The one spelling of a metric name as a person or k6 wrote it. */
function canonicalMetric(text) {
	return selectorText(parseSelector(text));
}
function unquoted(text) {
	const trimmed = text.trim();
	const quote = trimmed[0];
	return trimmed.length > 1 && (quote === "\"" || quote === "'") && trimmed.endsWith(quote) ? trimmed.slice(1, -1) : trimmed;
}
// src/words/metric-name.ts
/** What people call the metrics that k6 brings; everything else keeps its own name. */
const NAMES$2 = {
	http_req_duration: "latency",
	http_req_failed: "error rate",
	http_reqs: "requests",
	http_req_waiting: "time to first byte",
	http_req_blocked: "wait for a connection",
	http_req_connecting: "connecting time",
	http_req_tls_handshaking: "TLS handshake time",
	http_req_sending: "sending time",
	http_req_receiving: "receiving time",
	checks: "passed checks",
	iterations: "iterations",
	iteration_duration: "iteration time",
	dropped_iterations: "dropped iterations",
	group_duration: "group time",
	vus: "users",
	vus_max: "allocated users",
	data_sent: "data sent",
	data_received: "data received",
	grpc_req_duration: "gRPC latency",
	ws_connecting: "WebSocket connecting time",
	ws_session_duration: "WebSocket session time",
	ws_sessions: "WebSocket sessions",
	ws_msgs_sent: "WebSocket messages sent",
	ws_msgs_received: "WebSocket messages received",
	browser_web_vital_lcp: "largest contentful paint",
	browser_web_vital_fcp: "first contentful paint",
	browser_web_vital_ttfb: "browser time to first byte",
	browser_web_vital_inp: "interaction to next paint"
};
/** Aggregations whose number has a name of its own. */
const WHOLE = {
	"http_req_failed rate": "error rate",
	"http_req_failed count": "failed requests",
	"http_reqs rate": "throughput",
	"http_reqs count": "requests",
	"checks rate": "check pass rate",
	"checks count": "passed checks",
	"iterations rate": "iterations per second",
	"iterations count": "iterations",
	"dropped_iterations count": "dropped iterations",
	"dropped_iterations rate": "dropped iterations per second",
	"recovery_time value": "recovery time",
	"vus max": "peak users",
	"vus avg": "average users",
	"data_sent count": "data sent",
	"data_sent rate": "data sent per second",
	"data_received count": "data received",
	"data_received rate": "data received per second"
};
const AGGREGATIONS = {
	avg: "average",
	min: "minimum",
	max: "maximum",
	value: "last value"
};
/** `p95` for `p(95)`, `average` for `avg`; a word that needs no translation stays. */
function aggregationName(aggregation) {
	return AGGREGATIONS[aggregation] ?? aggregation.replace(/^p\((.+)\)$/u, "p$1");
}
/** What people call a metric: `latency`, or the custom metric's own name as code; tags follow as code. */
function metricName(metric) {
	const { metric: base, tags } = parseSelector(metric);
	return `${NAMES$2[base] ?? code(base)}${tagsText(tags)}`;
}
function tagsText(tags) {
	if (tags.length === 0) return "";
	return ` of ${code(tags.map(({ key, value }) => `${key}:${value}`).join(", "))}`;
}
/** What people call an indicator: `p95 latency`, `error rate`, `rate of` a custom metric; its phase follows. */
function indicatorName(indicator) {
	const { metric, aggregation, phase } = indicator;
	const suffix = phase === void 0 ? "" : ` during ${code(phase)}`;
	return `${wholeName(metric, aggregation)}${suffix}`;
}
function wholeName(metric, aggregation) {
	const { metric: base, tags } = parseSelector(metric);
	const whole = WHOLE[`${base} ${aggregation}`];
	const named = NAMES$2[base];
	if (whole === void 0 && named === void 0) return `${aggregationName(aggregation)} of ${metricName(metric)}`;
	return `${whole ?? `${aggregationName(aggregation)} ${named ?? ""}`}${tagsText(tags)}`;
}
// src/words/no-baseline-text.ts
/** Why an indicator was not compared, as the reason behind `no baseline`. */
function noBaselineText(reason) {
	switch (reason.kind) {
		case "no file": return "there is no baseline yet";
		case "scenario not in baseline": return "the baseline holds no run of this scenario";
		case "indicator not in baseline": return "the baseline does not hold this indicator";
		case "not comparable": return `not comparable (${reason.differences.map(difference).join(", ")})`;
		case "not positive": return "a value is zero or negative, so a relative change does not exist";
		case "no ratio": return "the baseline holds a number outside of 0 to 1 for this ratio; record it again";
		case "samples unknown": return "the number of samples behind the ratio is not known, on one side or the other";
	}
}
/** A difference may hold names that others chose (a runner's), so whatever is not a plain word is marked as code. */
function difference(text) {
	return /^[\w .,:→%/-]+$/u.test(text) ? text : code(text);
}
// src/words/count-text.ts
/** `1 objective`, `2 objectives`, `1,204 requests`. */
function countText(count, one, many = `${one}s`) {
	return `${decimalText(count, 0)} ${count === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listText(items) {
	if (items.length < 2) return items[0] ?? "";
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
// src/words/way-out.ts
/**
* What would settle a doubt: `run it 2 more times`, `record 3 more baseline runs`, or both; side by side
* `measure 2 more pairs of base and head`.
*/
function wayOutText(doubt, { paired } = {}) {
	if (doubt.kind === "less load") return "look at throughput first, or give the load as an arrival rate, which a slow service cannot lessen";
	if (doubt.kind === "other mix") return "see whether the script changed; if it did, record runs of the new one as the baseline";
	const { repeatsNeeded = 0 } = doubt;
	const runsNeeded = "runsNeeded" in doubt ? doubt.runsNeeded ?? 0 : 0;
	if (!paired) return moreRuns(repeatsNeeded, runsNeeded);
	return `measure ${countText(Math.max(repeatsNeeded, runsNeeded), "more pair")} of base and head`;
}
function moreRuns(repeatsNeeded, runsNeeded) {
	const steps = [...repeatsNeeded > 0 ? [`run it ${countText(repeatsNeeded, "more time")}`] : [], ...runsNeeded > 0 ? [`record ${countText(runsNeeded, "more baseline run")}`] : []];
	return steps.length === 0 ? "measure it again" : listText(steps);
}
// src/words/change-sentence.ts
/**
* What changed, by how much, how sure that is, and what this gate could have noticed:
* `p95 of sustained rose 15 % (8 to 23 %); runs of the same code differ by 3 %, and this gate would have noticed 13 %.`
*/
function changeSentence(change, indicator) {
	const subject = subjectText(indicator);
	if (change.verdict === "no baseline") return `${subject} was not compared: ${noBaselineText(change.reason)}.`;
	return `${subject} ${movementText(change)}; ${noiseText(change)}${sightText(change)}.`;
}
/** `rose 15 % (8 to 23 %)`: the movement with its 95 % interval, signed when the interval holds zero. */
function movementText(change) {
	const { percent, scale } = change;
	const [low, high] = change.interval;
	if (isManifold(change)) return `rose to ${timesText(percent)} times (${timesText(low)} to ${timesText(high)} times)`;
	const round = rounding([
		percent,
		low,
		high
	], scale);
	const unit = scale === "points" ? " points" : " %";
	const size = round(Math.abs(percent));
	const verb = percent < 0 ? "fell" : "rose";
	if (low * high < 0 || low === 0 && high === 0) {
		const sign = (value) => `${value > 0 ? "+" : ""}${round(value)}`;
		return `${Number(size) === 0 ? "did not move" : `${verb} ${size}${unit}`} (${sign(low)} to ${sign(high)}${unit})`;
	}
	return `${verb} ${size}${unit} (${[Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b).map(round).join(" to ")}${unit})`;
}
/** From here on a percentage says less than how many times the number became what it was. */
const MANIFOLD_PERCENT = 1e3;
function isManifold({ percent, scale, interval: [low] }) {
	return scale === "percent" && percent >= MANIFOLD_PERCENT && low > 0;
}
function timesText(percent) {
	const times = 1 + percent / 100;
	return decimalText(times, times < 10 ? 1 : 0);
}
/** A change in the fewest characters, for a cell of a table: `+15 %`, `-0.4 points`, `±0 %`, `41 times`. */
function shortChange(change) {
	const { percent, scale } = change;
	if (isManifold(change)) return `${timesText(percent)} times`;
	const size = rounding([percent], scale)(Math.abs(percent));
	return `${Number(size) === 0 ? "±0" : `${percent < 0 ? "-" : "+"}${size}`}${scale === "points" ? " points" : " %"}`;
}
/** The smallest change that would have been noticed: `13 %`, `0.3 points`. */
function sizeText(size, scale) {
	if (scale === "points") return `${decimalText(size, decimalsFor(size, 1, 2))} points`;
	return `${decimalText(size, size < 2 ? decimalsFor(size, 1, 2) : 0)} %`;
}
/** `p95 of sustained`: latency is what a bare percentile means. */
function subjectText(indicator) {
	return `${indicatorName(indicator).replace(/^(p[\d.]+) latency/u, "$1")} of ${plainName(indicator.scenario)}`;
}
function plainName(name) {
	return /^[\p{L}\d][\p{L}\d _.,-]*$/u.test(name) ? name : code(name);
}
function noiseText({ noise, scale, baselineRuns, paired }) {
	const size = sizeText(noise, scale);
	if (scale === "points") return `chance moves it by ${size} from run to run, and `;
	if (baselineRuns < 2) return `with one ${paired ? "pair of runs" : "baseline run"} and an assumed noise of ${size}, `;
	return `${paired ? "the pairs" : "runs of the same code"} differ by ${size}, and `;
}
function sightText(change) {
	const { noticeable, scale, doubt } = change;
	const size = sizeText(noticeable, scale);
	switch (doubt?.kind) {
		case void 0: return `this gate would have noticed ${size}`;
		case "suspected":
			if (doubt.isNote === true) return `among so many comparisons chance brings as much: ${wayOutText(doubt, change)} to be sure`;
			return `that is too much to ignore and too little to be sure: ${wayOutText(doubt, change)} to decide`;
		case "blind": return `this gate would not have noticed less than ${size}: ${wayOutText(doubt, change)}`;
		case "repeats disagree": return `its repeats do not agree: ${wayOutText(doubt, change)} to decide`;
		case "other mix": return `that proves nothing, because each iteration made ${sizeText(Math.abs(doubt.percent), "percent")} ${doubt.percent < 0 ? "fewer" : "more"} requests`;
		case "less load": return `that proves nothing, because the run also sent ${sizeText(Math.abs(doubt.percent), "percent")} less load`;
	}
}
/** Whole numbers once one of them has two digits before the point, else one decimal; points get two digits. */
function rounding(numbers, scale) {
	if (scale === "points") return (value) => decimalText(value, decimalsFor(value, 1, 2));
	const decimals = numbers.some((value) => Math.abs(value) >= 10) ? 0 : 1;
	return (value) => decimalText(value, decimals);
}
// src/words/quantity-text.ts
const oneDecimal = (mantissa) => decimalsFor(mantissa, 1, 2);
const twoDecimals = (mantissa) => decimalsFor(mantissa, 2, 2);
const fewer = (mantissa) => Math.abs(mantissa) < 10 ? 2 : 1;
const whole$1 = (mantissa) => Number.isInteger(mantissa) ? 0 : twoDecimals(mantissa);
/** A count is whole but where it is the mean of repeats. */
const counted = (mantissa) => Number.isInteger(mantissa) || Math.abs(mantissa) >= 100 ? 0 : 1;
/** Near nothing and near all every hundredth of a percent counts; half a CPU is not known so well. */
const percents = (mantissa) => mantissa >= 10 && mantissa < 90 ? 1 : twoDecimals(mantissa);
/** Four or five digits of a number without a unit. */
const unitless = (mantissa) => Math.abs(mantissa) >= 1e3 ? 0 : Math.abs(mantissa) >= 100 ? 1 : twoDecimals(mantissa);
const steps = (sign) => [
	"",
	"k",
	"M",
	"G",
	"T",
	"P"
].map((prefix, power) => ({
	size: 1e3 ** power,
	sign: ` ${prefix}B${sign}`,
	decimals: power === 0 ? whole$1 : oneDecimal
}));
/** Smallest scale first; a clock scale has no sign of its own. */
const SCALES = {
	ms: [
		{
			size: 1,
			sign: " ms",
			decimals: oneDecimal
		},
		{
			size: 1e3,
			sign: " s",
			decimals: fewer
		},
		{
			size: 6e4,
			sign: "clock",
			decimals: () => 0
		}
	],
	bytes: steps(""),
	"bytes/s": steps("/s"),
	"bytes/h": steps("/h"),
	"1/h": [{
		size: 1,
		sign: "/h",
		decimals: oneDecimal
	}],
	ratio: [{
		size: .01,
		sign: " %",
		decimals: percents
	}],
	"1/s": [{
		size: 1,
		sign: "/s",
		decimals: oneDecimal
	}],
	count: [{
		size: 1,
		sign: "",
		decimals: counted
	}],
	users: [{
		size: 1,
		sign: "",
		decimals: oneDecimal
	}],
	number: [{
		size: 1,
		sign: "",
		decimals: unitless
	}]
};
/**
* A number as a person reads it: `95.8 ms`, `1.28 s`, `2m 05s`, `0.40 %`, `6.4 MB`, `162.5/s`, `19,296`.
* The same in every locale. A ratio short of one never prints as `100.00 %`.
*/
function quantityText(value, unit) {
	const plain = printed$1(value, unit, 0);
	if (unit !== "ratio" || value >= 1 || plain.number < 1) return plain.text;
	return moreDigits(1, 16, (extra) => printed$1(value, unit, extra), ({ number }) => number < 1).text;
}
/** A quantity with `extra` decimals more than it usually gets. */
function printed$1(value, unit, extra) {
	const scale = scaleFor(value, unit, extra);
	if (scale.sign === "clock") return clock(value, extra);
	const mantissa = unit === "ratio" ? value * 100 : value / scale.size;
	const text = decimalText(mantissa, Math.min(scale.decimals(mantissa) + extra, 20));
	const shown = Number(text.replaceAll(",", ""));
	return {
		text: `${text}${scale.sign}`,
		number: unit === "ratio" ? shown / 100 : shown * scale.size
	};
}
/** The first printing that shows what it must, by adding decimals; the last one when none does. */
function moreDigits(from, to, print, shows) {
	const printing = print(from);
	return shows(printing) || from >= to ? printing : moreDigits(from + 1, to, print, shows);
}
/** The largest scale that the *rounded* number reaches, so that `999.96 ms` is `1.00 s`, never `1000.0 ms`. */
function scaleFor(value, unit, extra) {
	const scales = SCALES[unit];
	return scales.findLast(({ size }, index) => {
		const below = scales[index - 1];
		if (below === void 0) return true;
		const mantissa = Math.abs(value) / below.size;
		const rounded = Number(mantissa.toFixed(Math.min(below.decimals(mantissa) + extra, 20)));
		return Math.abs(value) >= size || rounded * below.size >= size * (1 - 1e-15);
	}) ?? {
		size: 1,
		sign: "",
		decimals: whole$1
	};
}
function clock(value, extra) {
	const seconds = Number((Math.abs(value) / 1e3).toFixed(Math.min(extra, 20)));
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor((seconds - hours * 3600) / 60);
	const rest = (seconds - hours * 3600 - minutes * 60).toFixed(Math.min(extra, 20));
	const parts = [
		...hours > 0 ? [`${decimalText(hours, 0)}h`] : [],
		hours > 0 ? `${padded(String(minutes))}m` : `${minutes}m`,
		...Number(rest) > 0 ? [`${padded(rest)}s`] : []
	];
	return {
		text: `${value < 0 ? "-" : ""}${parts.join(" ")}`,
		number: Math.sign(value) * seconds * 1e3
	};
}
const padded = (digits) => /^\d(?:\.|$)/u.test(digits) ? `0${digits}` : digits;
// src/words/rules-text.ts
const VERBS = {
	loosens: ["loosens the gate", "loosen the gate"],
	tightens: ["tightens it", "tighten it"],
	"not comparable": ["has to be looked at", "have to be looked at"],
	neutral: ["judges nothing", "judge nothing"]
};
/** `5 rules changed: 2 loosen the gate, 1 tightens it and 2 judge nothing`. */
function rulesText(changes) {
	const parts = [
		"loosens",
		"tightens",
		"not comparable",
		"neutral"
	].flatMap((effect) => {
		const count = countOf(effect, changes);
		const [one, several] = VERBS[effect];
		return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
	});
	return `${countText(changes.length, "rule")} changed: ${listText(parts)}`;
}
/** How many of the changes do this to a gate. */
function countOf(effect, changes) {
	return changes.filter((change) => change.effect === effect).length;
}
/** Whether a person has to look before the gate lets more pass. */
function mayLoosen(changes) {
	return changes.some(({ effect }) => effect === "loosens" || effect === "not comparable");
}
// src/words/sentence-case.ts
/** A text with a capital first letter; a percentile's name keeps its own (`p95 latency`), code keeps its case. */
function sentenceCase(text) {
	return /^p\d/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
// src/model/judgement.ts
/** The change of an indicator that was compared; absent where none was asked for, or there was nothing to compare it with. */
function comparedChange({ change }) {
	return change === void 0 || change.verdict === "no baseline" ? void 0 : change;
}
/** The same where a worsening may fail the gate. */
function gatedChange(indicator) {
	const change = comparedChange(indicator);
	return change?.gated === true ? change : void 0;
}
// src/model/indicator.ts
/**
* `http_req_duration p(95)`, `http_req_duration p(95) @spike`: the key of an indicator in files, failures and waivers. A
* judgement holds the aggregation as text.
*/
function indicatorKey({ metric, aggregation, phase }) {
	const key = `${metric} ${typeof aggregation === "string" ? aggregation : aggregationText(aggregation)}`;
	return phase === void 0 ? key : `${key} @${phase}`;
}
/** The unit of an aggregation, given the unit of one sample: the `rate` of a counter of bytes is bytes/s, its growth bytes/h. */
function indicatorUnit(kind, unit, aggregation) {
	if (aggregation.kind === "count") return kind === "counter" ? unit : "count";
	if (aggregation.kind === "rate") {
		if (kind === "rate") return "ratio";
		return unit === "bytes" ? "bytes/s" : "1/s";
	}
	if (aggregation.kind === "growth") return unit === "bytes" ? "bytes/h" : "1/h";
	return unit;
}
const HIGHER_IS_BETTER = /* @__PURE__ */ new Set([
	"checks",
	"http_reqs",
	"iterations"
]);
const UNDIRECTED = /* @__PURE__ */ new Set([
	"vus",
	"vus_max",
	"data_sent",
	"data_received"
]);
/**
* Which way is worse. Objectives say it by their comparator; without one, k6's built-in metrics are known by name,
* times are better lower, and a custom metric of no known meaning is undirected: its change is shown, never gated.
*/
function indicatorDirection(metric, kind, unit) {
	const base = metric.split("{", 1)[0] ?? metric;
	if (HIGHER_IS_BETTER.has(base)) return "higher-is-better";
	if (UNDIRECTED.has(base)) return "undirected";
	if (kind === "trend" && unit === "ms") return "lower-is-better";
	if (base === "http_req_failed" || base === "dropped_iterations") return "lower-is-better";
	return "undirected";
}
// src/model/grouped.ts
/** Items by a key of theirs, both in their order. */
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/words/indicator-places.ts
/** The rows of one indicator of one scenario together: it has one for each objective on it. */
function indicatorsByPlace(indicators) {
	return grouped(indicators, (one) => placeOf(one.scenario, indicatorKey(one)));
}
/** Thousands of failures and figures each look for their indicator among tens of thousands. */
const places = /* @__PURE__ */ new WeakMap();
/** The rows of one indicator of one scenario, found by its key. */
function indicatorsAt(indicators, { scenario, indicator }) {
	const known = places.get(indicators) ?? indicatorsByPlace(indicators);
	places.set(indicators, known);
	return known.get(placeOf(scenario, indicator)) ?? [];
}
function placeOf(scenario, key) {
	return `${scenario}\u0000${key}`;
}
// src/words/failed-indicator.ts
/** The indicator that a failure is about: of several objectives on it, the one with that verdict. */
function failedIndicator(failure, judgement) {
	const candidates = indicatorsAt(judgement.indicators, failure);
	return candidates.find(({ objective }) => objective?.verdict === failure.kind) ?? candidates[0];
}
/** The reasons for which one indicator fails the gate; what may fail it is the caller's choice. */
function failuresOf(indicator, failures) {
	const key = indicatorKey(indicator);
	return failures.filter((one) => one.scenario === indicator.scenario && one.indicator === key);
}
// src/words/quantity-pair.ts
/** Decimals beyond the usual ones that are tried before the numbers are printed as the computer holds them. */
const MOST_EXTRA = 12;
/**
* Value and limit with as many digits as it takes for the printed numbers to stand to each other as the raw ones do:
* `3.0004 s` against `3 s`, never `3.00 s < 3.00 s ✗`. So every comparator gives the same verdict on paper.
*/
function quantityPair({ value, limit, unit }) {
	const order = Math.sign(value - limit);
	const tried = moreDigits(0, MOST_EXTRA, (extra) => ({
		value: printed$1(value, unit, extra),
		limit: printed$1(limit, unit, extra)
	}), (pair) => Math.sign(pair.value.number - pair.limit.number) === order);
	if (Math.sign(tried.value.number - tried.limit.number) === order) return {
		value: tried.value.text,
		limit: tried.limit.text
	};
	return {
		value: raw(value, unit),
		limit: raw(limit, unit)
	};
}
const SIGNS = {
	ms: " ms",
	bytes: " B",
	"bytes/s": " B/s",
	"bytes/h": " B/h",
	"1/s": "/s",
	"1/h": "/h",
	ratio: " (of 1)",
	count: "",
	users: "",
	number: ""
};
function raw(value, unit) {
	return `${value}${SIGNS[unit]}`;
}
// src/words/named-quantity.ts
/** A number with what it is: `95.8 ms`, `70 tasks`. */
function namedText(value, of) {
	return `${quantityText(value, of.unit)}${signOf(of)}`;
}
/** Value and limit side by side, as `quantityPair` prints them, with what they are. */
function namedPair(value, limit, of) {
	const pair = quantityPair({
		value,
		limit,
		unit: of.unit
	});
	return {
		value: `${pair.value}${signOf(of)}`,
		limit: `${pair.limit}${signOf(of)}`
	};
}
function signOf({ unit, unitText }) {
	return unit === "number" && unitText !== void 0 ? ` ${unitText}` : "";
}
// src/words/failure-text.ts
/** Why the gate failed, as one sentence about one indicator; and the waiver that no longer covers it, with its date. */
function failureText(failure, judgement) {
	return [reasonText(failure, judgement), spentWaiver(failure, judgement)].join("");
}
function reasonText(failure, judgement) {
	const indicator = failedIndicator(failure, judgement);
	const where = `${indicator === void 0 ? code(failure.indicator) : indicatorName(indicator)} of ${code(failure.scenario)}`;
	switch (failure.kind) {
		case "missed": return `${where} misses its objective: ${missedText(indicator)}.`;
		case "unmeasured": return `${where} could not be measured: ${indicator?.objective?.reason ?? "no value"}`;
		case "worsened": return `${where} worsened${movementOf(indicator, judgement)}.`;
		case "inconclusive": return `whether ${where} changed cannot be decided${movementOf(indicator, judgement)}.`;
		case "waiver": return waiverFailure(failure, judgement);
	}
}
/** How far an indicator that failed otherwise also worsened, as a sentence to follow that one; empty where it did not. */
function alsoWorse(failure, judgement) {
	const isTwin = ({ kind, scenario, indicator }) => kind === "worsened" && scenario === failure.scenario && indicator === failure.indicator;
	if (failure.kind === "worsened" || !judgement.failures.some(isTwin)) return "";
	return ` And it is worse${movementOf(failedIndicator({
		...failure,
		kind: "worsened"
	}, judgement), judgement)}.`;
}
/** Every failure in its own sentence or two; what is both missed and worse is told once. */
function failureTexts(judgement) {
	return toldFailures(judgement).map((one) => `${failureText(one, judgement)}${one.kind === "missed" ? alsoWorse(one, judgement) : ""}`);
}
/** The failures without those worsenings whose indicator also missed its objective. */
function toldFailures({ failures }) {
	const missed = failures.filter(({ kind }) => kind === "missed");
	return failures.filter(({ kind, scenario, indicator }) => kind !== "worsened" || !missed.some((one) => one.scenario === scenario && one.indicator === indicator));
}
/** Measured and limit side by side, with as many digits as show the verdict: `0.40 %, not < 0.1 %`. */
function missedText(indicator) {
	if (indicator?.objective === void 0) return "no value";
	const { objective, value } = indicator;
	if (value === void 0) return `k6 says that ${code(objective.text)} failed, without the value`;
	const { comparator, limit, text } = objective;
	if (limit === void 0) return `${namedText(value, indicator)} where ${code(text)} is asked`;
	const pair = namedPair(value, limit, indicator);
	return `${pair.value}, not ${comparator} ${pair.limit}`;
}
function movementOf(indicator, { baseline }) {
	const change = indicator && comparedChange(indicator);
	if (change === void 0) return "";
	const run = baseline.kind === "side by side" ? "base run" : "baseline run";
	return `: it ${movementText(change)} against ${countText(change.baselineRuns, run)}`;
}
/** A waiver was given for this very thing, and it covers it no more. */
function spentWaiver({ kind, scenario, indicator }, { waivers }) {
	if (kind === "waiver") return "";
	const spent = waivers.find((waiver) => waiver.scenario === scenario && waiver.objective === indicator && (waiver.waives?.includes(kind) ?? true));
	if (spent?.state === "expired") return ` Its waiver expired after ${spent.until} (${spent.reason}).`;
	if (spent?.state !== "exceeded") return "";
	return ` Its waiver until ${spent.until} only allows ${code(spent.bound ?? "")} (${spent.reason}).`;
}
function waiverFailure(failure, { waivers }) {
	const waiver = waivers.find(({ scenario, objective, state }) => scenario === failure.scenario && objective === failure.indicator && (state === "expired" || state === "unmatched"));
	const about = `the waiver for ${code(failure.indicator)} of ${code(failure.scenario)}`;
	if (waiver?.state === "expired") return `${about} expired after ${waiver.until} (${waiver.reason}). Meet the objective, or have the waiver renewed.`;
	return `${about}${waiver === void 0 ? "" : ` until ${waiver.until}`} fits no objective. Correct or remove it in plimsoll.yml.`;
}
// src/model/input-error.ts
/** The input cannot be judged. Holds every fault found, not only the first. Ends a run with exit code 2. */
var InputError = class extends Error {
	name = "InputError";
	faults;
	constructor(faults, options) {
		super(faults.map((fault) => fault.problem).join("\n"), options);
		this.faults = faults;
	}
};
/** Refuses an input by every fault that was found in it; one without a fault is let through. */
function refuseFaults(faults) {
	const [first, ...rest] = faults;
	if (first !== void 0) throw new InputError([first, ...rest]);
}
// src/model/unit.ts
const UNITS$1 = [
	"ms",
	"bytes",
	"ratio",
	"count",
	"1/s",
	"bytes/s",
	"1/h",
	"bytes/h",
	"users",
	"number"
];
/** The metrics that k6 makes by itself (v0.40 to v2.2), by name. Anything else is custom, and its kind is unknown. */
const BUILT_IN_METRICS = new Map([
	[
		"counter",
		"count",
		"http_reqs iterations dropped_iterations ws_sessions ws_msgs_sent"
	],
	[
		"counter",
		"count",
		"ws_msgs_received grpc_streams grpc_streams_msgs_sent"
	],
	[
		"counter",
		"count",
		"grpc_streams_msgs_received"
	],
	[
		"counter",
		"bytes",
		"data_sent data_received browser_data_sent browser_data_received"
	],
	[
		"gauge",
		"users",
		"vus vus_max"
	],
	[
		"rate",
		"ratio",
		"checks http_req_failed browser_http_req_failed"
	],
	[
		"trend",
		"ms",
		"http_req_duration http_req_blocked http_req_connecting http_req_sending"
	],
	[
		"trend",
		"ms",
		"http_req_tls_handshaking http_req_waiting http_req_receiving"
	],
	[
		"trend",
		"ms",
		"iteration_duration group_duration ws_ping ws_session_duration ws_connecting"
	],
	[
		"trend",
		"ms",
		"grpc_req_duration browser_http_req_duration browser_web_vital_ttfb"
	],
	[
		"trend",
		"ms",
		"browser_web_vital_lcp browser_web_vital_inp browser_web_vital_fcp"
	],
	[
		"trend",
		"ms",
		"browser_web_vital_fid"
	],
	[
		"trend",
		"number",
		"browser_web_vital_cls"
	]
].flatMap(([kind, unit, names]) => names.split(" ").map((name) => [name, {
	kind,
	unit
}])));
/** The built-in metric behind a metric or sub-metric; undefined when it is custom. */
function builtInMetric(metric) {
	return BUILT_IN_METRICS.get(parseSelector(metric).metric);
}
// src/model/calendar.ts
/** Days from 1970-01-01 in the Gregorian calendar, counting years from March (Howard Hinnant's days_from_civil). */
function daysSince1970(year, month, day) {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468;
}
const DAYS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** Whether the Gregorian calendar has such a day: 29 February is one in leap years alone, which 1900 and 2100 are not. */
function isInCalendar(year, month, day) {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const last = (DAYS[month - 1] ?? 0) + (isLeap && month === 2 ? 1 : 0);
	return day >= 1 && day <= last;
}
// src/model/objective.ts
/** Each comparator on raw numbers: rounding is for paper, and `3000.4` is over `3000`. */
const COMPARISONS = {
	"<": (value, limit) => value < limit,
	"<=": (value, limit) => value <= limit,
	">": (value, limit) => value > limit,
	">=": (value, limit) => value >= limit,
	"==": (value, limit) => value === limit,
	"!=": (value, limit) => value !== limit
};
function sideOf(comparator) {
	if (comparator.startsWith("<")) return "ceiling";
	return comparator.startsWith(">") ? "floor" : "equality";
}
// src/model/headroom.ts
/**
* The share of the limit that is left: 0.1 when a value of 90 stands under a limit of 100; negative when missed.
* For a floor under a ratio (`checks rate > 99%`) it is the share of the *allowed failures* that is left, since no ratio can
* rise 10 % above 99 %. Undefined where there is no such share: a limit of zero, a floor of 100 %, an equality.
*/
function headroom({ comparator, limit }, value, unit) {
	const side = sideOf(comparator);
	if (!Number.isFinite(value) || side === "equality") return void 0;
	const scale = side === "floor" && unit === "ratio" ? 1 - limit : Math.abs(limit);
	if (!(scale > 0 && Number.isFinite(scale))) return void 0;
	return (side === "ceiling" ? limit - value : value - limit) / scale;
}
// src/ingestion/json-object.ts
/** Whether a JSON value is an object, not a list and not null. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value of a JSON text; undefined where a text is none. */
function jsonIn(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** A JSON value in plain words. Texts are never quoted: what stands in a misshapen file may be a secret. */
function inWords(value) {
	if (value === void 0) return "missing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "an object";
	return typeof value === "string" ? "a text" : JSON.stringify(value);
}
// src/ingestion/k6/metric-units.ts
const WORDS$1 = [
	"default",
	"time",
	"data"
];
/** Reads k6's word for a kind; undefined when it is none of k6's. */
function parseKind(word) {
	return METRIC_KINDS.find((candidate) => candidate === word);
}
/** Reads k6's `contains`; undefined when the word is none of k6's. */
function parseContains(word) {
	return WORDS$1.find((candidate) => candidate === word);
}
/** What a metric contains by its name, where the file does not say: k6's own metrics are known, a custom one is not. */
function containsByName(name) {
	const unit = builtInMetric(name)?.unit;
	if (unit === "ms") return "time";
	return unit === "bytes" ? "data" : "default";
}
/** The unit of one sample. k6 counts time in milliseconds and data in bytes; users are known by the metric's name. */
function sampleUnit(name, kind, contains) {
	if (builtInMetric(name)?.unit === "users") return "users";
	if (kind === "rate") return "ratio";
	if (contains === "time") return "ms";
	if (contains === "data") return "bytes";
	return kind === "counter" ? "count" : "number";
}
// src/ingestion/time-text.ts
const ZERO$2 = 48;
/** `2026-11-23T09:17:01`: what stands between the digits, by place. */
const SEPARATORS = [
	[4, 45],
	[7, 45],
	[10, 84],
	[13, 58],
	[16, 58]
];
const SECOND_LENGTH = 19;
const MOST_FRACTION_DIGITS = 9;
const TO_NANOSECONDS = Float64Array.from({ length: 10 }, (_, count) => 10 ** (9 - count));
/**
* Unix milliseconds of an RFC 3339 time as Go writes it (`2026-11-23T14:34:17.44078376+05:30`: 0 to 9 digits of fraction,
* any zone), with the fraction below a millisecond as far as a double holds it, which is a quarter of a microsecond.
* NaN for anything else: a date that does not exist is no date.
*/
function parseTime(bytes, from, to) {
	if (to - from <= SECOND_LENGTH) return NaN;
	return afterSecond(bytes, from + SECOND_LENGTH, to, secondsOf(bytes, from));
}
const encoder = new TextEncoder();
/** The same, of a text. */
function timeOfText(text) {
	const bytes = encoder.encode(text);
	return parseTime(bytes, 0, bytes.length);
}
/**
* Unix milliseconds of a whole number of seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by the
* number of digits: what is a date between 2001 and 5138 in one unit is none in the others.
*/
function unixTime(digitsOfTime) {
	const { length } = digitsOfTime;
	if (length > 20) return NaN;
	const perMillisecond = length <= 11 ? -3 : length <= 14 ? 0 : length <= 17 ? 3 : 6;
	if (perMillisecond <= 0) return Number(digitsOfTime) * 10 ** -perMillisecond;
	return Number(digitsOfTime.slice(0, -perMillisecond)) + Number(digitsOfTime.slice(-perMillisecond)) / 10 ** perMillisecond;
}
function secondsOf(bytes, from) {
	const year = digits(bytes, from, 4);
	const month = digits(bytes, from + 5, 2);
	const day = digits(bytes, from + 8, 2);
	const hour = digits(bytes, from + 11, 2);
	const minute = digits(bytes, from + 14, 2);
	const second = digits(bytes, from + 17, 2);
	const separated = SEPARATORS.every(([place, byte]) => bytes[from + place] === byte);
	const isDate = year >= 1970 && isInCalendar(year, month, day);
	if (!separated || !isDate || !isClock(hour, minute, second)) return NaN;
	return daysSince1970(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
}
/** Adds the fraction and the zone that follow the seconds. */
function afterSecond(bytes, from, to, seconds) {
	const zoneAt = bytes[from] === 46 ? endOfDigits(bytes, from + 1) : from;
	const count = zoneAt - from - 1;
	if (count === 0 || count > MOST_FRACTION_DIGITS) return NaN;
	const fraction = count < 0 ? 0 : digits(bytes, from + 1, count) * (TO_NANOSECONDS[count] ?? 1);
	return (bytes[zoneAt] === 90 && zoneAt + 1 === to ? seconds : seconds - zoneSeconds(bytes, zoneAt, to)) * 1e3 + fraction / 1e6;
}
function endOfDigits(bytes, from) {
	let at = from;
	while (at < from + 10 && (bytes[at] ?? 0) >= ZERO$2 && (bytes[at] ?? 0) <= 57) at++;
	return at;
}
function zoneSeconds(bytes, at, to) {
	const sign = bytes[at];
	if (sign !== 43 && sign !== 45 || at + 6 !== to || bytes[at + 3] !== 58) return NaN;
	const hours = digits(bytes, at + 1, 2);
	const minutes = digits(bytes, at + 4, 2);
	if (!(hours < 24 && minutes < 60)) return NaN;
	return (sign === 43 ? 1 : -1) * (hours * 3600 + minutes * 60);
}
function digits(bytes, from, count) {
	let value = 0;
	for (let at = from; at < from + count; at++) {
		const digit = (bytes[at] ?? 0) - ZERO$2;
		if (digit < 0 || digit > 9) return NaN;
		value = value * 10 + digit;
	}
	return value;
}
function isClock(hour, minute, second) {
	return hour < 24 && minute < 60 && second < 60;
}
// src/ingestion/k6/metrics-in-all.ts
/** k6 makes some thirty metrics, and a script declares its own before the run begins. */
const MOST_METRICS = 3e3;
/** More metrics than any run has: a report of them would have no end, and nobody would read it. */
function tooManyMetrics(file) {
	return new InputError([{
		id: "too-many-metrics",
		place: { file },
		problem: `the file holds more than ${MOST_METRICS} metrics and sub-metrics`,
		wayOut: "Tell requests apart by tags and not by metrics of their own, and set thresholds on those that matter."
	}]);
}
// src/ingestion/k6/detection/csv-head.ts
/** Some thirty columns are k6's own; each of a million would be kept with its name. */
const HEADER = /^metric_name,timestamp,metric_value(?:,.{0,30000})?$/mu;
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/guy;
/** Whether a text holds the header of `--out csv`. */
function isCsvSamples(text) {
	return HEADER.test(text.replaceAll("\r\n", "\n"));
}
/** The values of the column `scenario` in whole rows, in order of name. */
function csvScenarios(text) {
	const header = HEADER.exec(text);
	const column = header?.[0].split(",").indexOf("scenario") ?? -1;
	if (header === null || column < 0) return [];
	const found = rows(text.slice(header.index + header[0].length + 1, text.lastIndexOf("\n") + 1)).map((row) => row[column] ?? "");
	return [...new Set(found.filter((name) => name !== ""))].toSorted();
}
/** Rows by RFC 4180: a quoted field may hold commas and line ends. */
function rows(text) {
	const all = [];
	let row = [];
	for (const [, quoted, plain, end] of text.matchAll(FIELD)) {
		row.push(quoted?.replaceAll("\"\"", "\"") ?? plain ?? "");
		if (end === ",") continue;
		all.push(row);
		row = [];
	}
	return all;
}
// src/ingestion/k6/samples/sample-plan.ts
/** A file that is read among very many still keeps so many values. */
const FEWEST_KEPT = 1e5;
/**
* How many values each of several files of one check may keep: half of what one file may is shared by them, since each also
* takes memory to be read. By their number alone, so that the same files give the same numbers on every machine.
*/
function keptByEach(files) {
	const { perMetric, inAll } = PLAIN_PLAN.exactValues;
	if (files <= 1) return {
		perMetric,
		inAll
	};
	return {
		perMetric,
		inAll: Math.max(FEWEST_KEPT, Math.floor(inAll / 2 / files))
	};
}
/** What every report prints in time, whether or not an objective names it. */
const FOLLOWED = /* @__PURE__ */ new Set([
	"http_reqs",
	"http_req_duration",
	"http_req_failed",
	"iterations",
	"iteration_duration",
	"dropped_iterations",
	"checks",
	"vus",
	"vus_max",
	"data_received",
	"data_sent"
]);
/** A plan that asks for nothing beyond what every report prints. */
const PLAIN_PLAN = {
	selectors: [],
	subMetrics: [],
	phases: { kind: "found" },
	kinds: /* @__PURE__ */ new Map(),
	askedKinds: /* @__PURE__ */ new Map(),
	exactValues: {
		perMetric: 2e6,
		inAll: 8e6
	}
};
// src/ingestion/k6/samples/series/bins.ts
const PAGE_BITS = 8;
const PAGE_BINS = 256;
const IN_PAGE = 255;
/** No bins. */
function emptyBins() {
	return {
		first: 0,
		pages: []
	};
}
/** Counts what is in the bins whose numbers are the upper bits of `words`, every second one, as long as they have a page. */
function countUppers({ first, pages }, words, { from, length, shift, end }) {
	for (let index = from; index < length; index++) {
		const high = words[2 * index + 1] ?? 0;
		const bin = high >>> shift;
		const place = (bin >>> PAGE_BITS) - first;
		const page = place >= 0 && place < pages.length ? pages[place] : void 0;
		if (page === void 0 || high === 0 || high >= end) return index;
		page[bin & IN_PAGE] = (page[bin & IN_PAGE] ?? 0) + 1;
	}
	return length;
}
/** Counts so many more in a bin. */
function addToBin(bins, bin, count) {
	const page = pageFor(bins, bin >>> PAGE_BITS);
	page[bin & IN_PAGE] = (page[bin & IN_PAGE] ?? 0) + count;
}
/** Adds all that other bins counted. */
function addBins(into, from) {
	for (const [place, page] of from.pages.entries()) {
		if (page === void 0) continue;
		const target = pageFor(into, from.first + place);
		for (let at = 0; at < PAGE_BINS; at++) target[at] = (target[at] ?? 0) + (page[at] ?? 0);
	}
}
/** The bin of a rank, in the order of their numbers or against it; else how many ranks are left behind the last bin. */
function binAtRank({ first, pages }, without, rank, direction) {
	const isUpwards = direction === "upwards";
	let left = rank;
	for (let turn = 0; turn < pages.length; turn++) {
		const place = isUpwards ? turn : pages.length - 1 - turn;
		const page = pages[place];
		if (page === void 0) continue;
		const taken = without.pages[first + place - without.first];
		for (let step = 0; step < PAGE_BINS; step++) {
			const at = isUpwards ? step : 255 - step;
			const count = (page[at] ?? 0) - (taken?.[at] ?? 0);
			if (left < count) return {
				bin: (first + place) * PAGE_BINS + at,
				index: left,
				count
			};
			left -= count;
		}
	}
	return left;
}
function pageFor(bins, number) {
	if (bins.pages.length === 0) bins.first = number;
	while (number < bins.first) {
		bins.pages.unshift(void 0);
		bins.first--;
	}
	const place = number - bins.first;
	while (bins.pages.length <= place) bins.pages.push(void 0);
	const page = bins.pages[place] ?? new Uint32Array(PAGE_BINS);
	bins.pages[place] = page;
	return page;
}
// src/ingestion/k6/samples/series/log-histogram.ts
/** Bins per octave are a power of two, so that a bin's number is the top bits of the double itself. */
const KEY_SHIFT = 10;
/**
* Greatest relative error of a value told by its bin: an octave holds 1024 bins of equal width, so the widest bin is 1/1024
* of its lower edge, and a value is never told to lie outside its bin.
*/
const HISTOGRAM_ERROR = 1 / 1024;
const word = /* @__PURE__ */ new Float64Array(1);
const halves = new Uint32Array(word.buffer);
/** The bin of a positive finite number: its exponent and the ten highest bits of its mantissa. */
function binOf(value) {
	word[0] = value;
	return (halves[1] ?? 0) >>> KEY_SHIFT;
}
/** The lower edge of a bin. */
function edgeOf(bin) {
	halves[0] = 0;
	halves[1] = bin << KEY_SHIFT;
	return word[0] ?? 0;
}
/** A histogram without values. */
function emptyHistogram() {
	return {
		positive: emptyBins(),
		negative: emptyBins(),
		zeros: 0,
		infinite: 0,
		negativeInfinite: 0,
		count: 0
	};
}
/** Counts the first `length` of the values. */
function addValues(histogram, values, length) {
	const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
	const bits = {
		length,
		shift: KEY_SHIFT,
		end: NOT_FINITE
	};
	for (let from = 0; from < length; from++) {
		from = countUppers(histogram.positive, words, {
			...bits,
			from
		});
		if (from < length) addValue(histogram, values[from] ?? 0);
	}
	histogram.count += length;
}
/** The upper half of infinity. */
const NOT_FINITE = 2146435072;
function addValue(histogram, value) {
	if (value > 0 && value !== Infinity) addToBin(histogram.positive, binOf(value), 1);
	else if (value === 0) histogram.zeros++;
	else if (value === Infinity) histogram.infinite++;
	else if (value === -Infinity) histogram.negativeInfinite++;
	else addToBin(histogram.negative, binOf(-value), 1);
}
/** Adds all that another histogram counted. */
function addHistogram(into, from) {
	addBins(into.positive, from.positive);
	addBins(into.negative, from.negative);
	into.zeros += from.zeros;
	into.infinite += from.infinite;
	into.negativeInfinite += from.negativeInfinite;
	into.count += from.count;
}
const NOTHING = emptyHistogram();
/**
* The q-quantile with R-7's interpolation, each of its two values told to {@link HISTOGRAM_ERROR}; of what is left when a
* part of the values is taken away. NaN without values, as nothing is no number.
*/
function histogramQuantile(histogram, q, without = NOTHING) {
	const count = histogram.count - without.count;
	if (count === 0) return NaN;
	const rank = q * (count - 1);
	const low = valueAt(histogram, Math.floor(rank), without);
	const part = rank - Math.floor(rank);
	if (part === 0) return low;
	return low + (valueAt(histogram, Math.ceil(rank), without) - low) * part;
}
function valueAt(histogram, rank, without) {
	const { low, high, index, count } = stretchAt(histogram, rank, without);
	return low === high ? low : low + (high - low) * ((index + .5) / count);
}
/** The stretch of values in which a rank lies; its edges are the same where the value itself is known. */
function stretchAt(histogram, rank, without = NOTHING) {
	let left = rank - (histogram.negativeInfinite - without.negativeInfinite);
	if (left < 0) return known(-Infinity);
	const below = binAtRank(histogram.negative, without.negative, left, "downwards");
	if (typeof below !== "number") return {
		...below,
		low: -edgeOf(below.bin + 1),
		high: -edgeOf(below.bin)
	};
	left = below - (histogram.zeros - without.zeros);
	if (left < 0) return known(0);
	const above = binAtRank(histogram.positive, without.positive, left, "upwards");
	if (typeof above === "number") return known(Infinity);
	return {
		...above,
		low: edgeOf(above.bin),
		high: edgeOf(above.bin + 1)
	};
}
function known(value) {
	return {
		low: value,
		high: value,
		index: 0,
		count: 1
	};
}
// src/ingestion/k6/samples/series/blocks.ts
const MOST_BLOCKS = 256;
/** No values. */
function emptyBlocks() {
	return {
		width: 1,
		histograms: /* @__PURE__ */ new Map()
	};
}
/** Adds values of one second. More than 256 stretches are joined two by two. */
function addToBlock(blocks, second, values) {
	const { histograms } = blocks;
	const index = Math.floor(second / blocks.width);
	let histogram = histograms.get(index);
	if (histogram === void 0) {
		histogram = emptyHistogram();
		histograms.set(index, histogram);
	}
	addValues(histogram, values, values.length);
	while (histograms.size > MOST_BLOCKS) widen$1(blocks);
}
/** Adds the blocks of a later shard. */
function addBlocks(into, from) {
	while (into.width < from.width) widen$1(into);
	while (from.width < into.width) widen$1(from);
	for (const [index, histogram] of from.histograms) addBlock(into, index, histogram);
	while (into.histograms.size > MOST_BLOCKS) widen$1(into);
}
function widen$1(blocks) {
	const narrow = [...blocks.histograms];
	blocks.histograms.clear();
	blocks.width *= 2;
	for (const [index, histogram] of narrow) addBlock(blocks, Math.floor(index / 2), histogram);
}
function addBlock({ histograms }, index, histogram) {
	const known = histograms.get(index);
	if (known === void 0) histograms.set(index, histogram);
	else addHistogram(known, histogram);
}
// src/ingestion/k6/samples/series/slots.ts
const STRIDE = 6;
/** A slot without samples. */
function emptySlot() {
	return {
		count: 0,
		sum: 0,
		nonZero: 0,
		min: Infinity,
		max: -Infinity,
		last: NaN
	};
}
/** So many slots without samples. */
function emptySlots(length) {
	const slots = new Float64Array(length * STRIDE);
	for (let index = 0; index < length; index++) writeSlot(slots, index, emptySlot());
	return slots;
}
/** How many slots there is room for. */
function roomIn(slots) {
	return slots.length / STRIDE;
}
/** Reads a slot. */
function slotAt(slots, index) {
	const at = index * STRIDE;
	return {
		count: slots[at] ?? 0,
		sum: slots[at + 1] ?? 0,
		nonZero: slots[at + 2] ?? 0,
		min: slots[at + 3] ?? 0,
		max: slots[at + 4] ?? 0,
		last: slots[at + 5] ?? 0
	};
}
/** The number of samples in a slot. */
function countAt(slots, index) {
	return slots[index * STRIDE] ?? 0;
}
/** Writes a slot. */
function writeSlot(slots, index, slot) {
	const at = index * STRIDE;
	slots[at] = slot.count;
	slots[at + 1] = slot.sum;
	slots[at + 2] = slot.nonZero;
	slots[at + 3] = slot.min;
	slots[at + 4] = slot.max;
	slots[at + 5] = slot.last;
}
/** Adds samples to a slot. */
function addToSlot(slot, values) {
	slot.count += values.length;
	for (let index = 0; index < values.length; index++) {
		const value = values[index] ?? 0;
		slot.sum += value;
		if (value !== 0) slot.nonZero++;
		if (value < slot.min) slot.min = value;
		if (value > slot.max) slot.max = value;
		slot.last = value;
	}
}
/** Adds a later slot to another. */
function joinSlot(into, from) {
	if (from.count === 0) return;
	into.count += from.count;
	into.sum += from.sum;
	into.nonZero += from.nonZero;
	into.min = Math.min(into.min, from.min);
	into.max = Math.max(into.max, from.max);
	into.last = from.last;
}
/** Adds neighbouring slots to one. */
function joinSlots(into, slots, first, end) {
	for (let index = first; index < end; index++) if (countAt(slots, index) > 0) joinSlot(into, slotAt(slots, index));
}
/** The same slots in more room, moved up by some. */
function movedSlots(slots, length, by) {
	const moved = emptySlots(length);
	moved.set(slots.subarray(0, (length - by) * STRIDE), by * STRIDE);
	return moved;
}
// src/ingestion/k6/samples/series/series-reading.ts
/**
* The values of some seconds, in file order, as stretches of neighbours. `kept` holds all values one after the other.
*/
function* valuesBySecond({ neighbours }, kept, isWanted = () => true) {
	let chunk = 0;
	let chunkFrom = 0;
	for (const { second, from, count } of neighbours) {
		if (!isWanted(second)) continue;
		let at = from;
		while (at < from + count) {
			const values = kept[chunk];
			if (values === void 0) return;
			if (at < chunkFrom + values.length) {
				const part = values.subarray(at - chunkFrom, from + count - chunkFrom);
				yield [second, part];
				at += part.length;
			} else {
				chunkFrom += values.length;
				chunk++;
			}
		}
	}
}
/** The slots that begin in some seconds: the first one, and the first one after them. */
function slotsIn({ base, width, length }, from, to) {
	if (length === 0) return [0, 0];
	return [Math.max(0, Math.ceil((from - base) / width)), Math.min(length, Math.ceil((to - base) / width))];
}
/** The slots of a series with the second in which each begins; those without samples are left out. */
function* slotsBySecond({ base, width, length, slots }) {
	for (let index = 0; index < length; index++) if (countAt(slots, index) > 0) yield [base + index * width, slotAt(slots, index)];
}
// src/ingestion/k6/samples/series/series.ts
const FIRST_SLOTS = 256;
const MOST_SLOTS = 32768;
/** No load test lasts so long; a sample this far off carries a wrong clock. */
const FARTHEST_SECONDS = 1209600;
/** A series without samples, whose first ones come in at the second `now`. */
function emptySeries(now) {
	return {
		base: NaN,
		width: 1,
		length: 0,
		slots: emptySlots(FIRST_SLOTS),
		neighbours: [],
		blocks: void 0,
		unplaced: 0,
		now
	};
}
/** Adds neighbouring samples of the second `now`. */
function addNeighbours(series, values) {
	const { now } = series;
	const index = slotFor(series, now);
	if (index < 0) series.unplaced += values.length;
	else {
		const slot = slotAt(series.slots, index);
		addToSlot(slot, values);
		writeSlot(series.slots, index, slot);
		if (series.blocks !== void 0) addToBlock(series.blocks, now, values);
	}
}
/** Marks that the next so many values, which are kept elsewhere in file order, are of the second `now`. */
function markPlaces(series, count) {
	if (series.blocks !== void 0) return;
	const { now, neighbours } = series;
	const last = neighbours.at(-1);
	const from = last === void 0 ? 0 : last.from + last.count;
	if (last?.second === now) last.count += count;
	else neighbours.push({
		second: now,
		from,
		count
	});
}
/** Gives up the places of single values, which are in `kept`, for histograms of a few hundred stretches of time. */
function forgetPlaces(series, kept) {
	if (series.blocks !== void 0) return;
	const blocks = emptyBlocks();
	for (const [second, values] of valuesBySecond(series, kept)) if (slotFor(series, second) >= 0) addToBlock(blocks, second, values);
	series.blocks = blocks;
	series.neighbours = [];
}
/** Adds the series of the same metric of a later shard. Both keep the places of their values, or neither does. */
function appendSeries(into, from) {
	while (into.width < from.width) halve(into);
	for (let index = 0; index < from.length; index++) {
		if (countAt(from.slots, index) === 0) continue;
		const slot = slotAt(from.slots, index);
		const target = slotFor(into, from.base + index * from.width);
		if (target >= 0) joinInto(into.slots, target, slot);
		else into.unplaced += slot.count;
	}
	into.unplaced += from.unplaced;
	const last = into.neighbours.at(-1);
	const before = last === void 0 ? 0 : last.from + last.count;
	for (const run of from.neighbours) into.neighbours.push({
		...run,
		from: before + run.from
	});
	if (into.blocks !== void 0 && from.blocks !== void 0) addBlocks(into.blocks, from.blocks);
}
/** The slot of a second, after making one where there is none; -1 when it is too far from the others. */
function slotFor(series, second) {
	if (series.length === 0) series.base = second;
	if (!(Math.abs(second - series.base) <= FARTHEST_SECONDS)) return -1;
	if (second < series.base) moveBase(series, second);
	let slot = Math.floor((second - series.base) / series.width);
	while (slot >= MOST_SLOTS) {
		halve(series);
		slot = Math.floor((second - series.base) / series.width);
	}
	series.length = Math.max(series.length, slot + 1);
	if (slot >= roomIn(series.slots)) series.slots = movedSlots(series.slots, roomFor(slot + 1), 0);
	return slot;
}
/** Makes room before the first slot. */
function moveBase(series, second) {
	const missing = () => Math.ceil((series.base - second) / series.width);
	while (series.length + missing() > MOST_SLOTS) halve(series);
	const by = missing();
	series.slots = movedSlots(series.slots, roomFor(series.length + by), by);
	series.base -= by * series.width;
	series.length += by;
}
/** Joins two slots at a time. */
function halve(series) {
	const joined = emptySlots(roomIn(series.slots));
	for (let index = 0; index < series.length; index++) joinInto(joined, Math.floor(index / 2), slotAt(series.slots, index));
	series.slots = joined;
	series.length = Math.ceil(series.length / 2);
	series.width *= 2;
}
function joinInto(slots, index, slot) {
	const target = slotAt(slots, index);
	joinSlot(target, slot);
	writeSlot(slots, index, target);
}
function roomFor(length) {
	return Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(length)));
}
// src/ingestion/k6/samples/series/sink.ts
const FIRST_CHUNK = 128;
const FULL_CHUNK = 8192;
/** A sink without samples. */
function emptySink(name, kind, unit) {
	return {
		name,
		kind,
		unit,
		chunk: new Float64Array(FIRST_CHUNK),
		filled: 0,
		count: 0,
		sum: 0,
		min: Infinity,
		max: -Infinity,
		last: NaN,
		nonZero: 0,
		keepsValues: kind === void 0 || kind === "trend",
		kept: [],
		keptCount: 0,
		histogram: void 0,
		series: void 0,
		marked: 0
	};
}
/** Takes one sample. */
function addSample(sink, value) {
	sink.chunk[sink.filled++] = value;
	if (sink.filled === sink.chunk.length) settle(sink);
}
/** Adds up what lies in the chunk. To be called before any statistic is read. */
function settle(sink) {
	const { chunk, filled } = sink;
	if (filled === 0) return;
	markTime(sink);
	let { sum, min, max, nonZero } = sink;
	for (let index = 0; index < filled; index++) {
		const value = chunk[index] ?? 0;
		sum += value;
		if (value < min) min = value;
		if (value > max) max = value;
		if (value !== 0) nonZero++;
	}
	sink.count += filled;
	sink.sum = sum;
	sink.min = min;
	sink.max = max;
	sink.nonZero = nonZero;
	sink.last = chunk[filled - 1] ?? NaN;
	sink.filled = 0;
	sink.marked = 0;
	if (sink.keepsValues) keep(sink, chunk, filled);
}
/** From here on, samples are also told apart by the second in which they came. */
function follow(sink, second) {
	sink.series ??= emptySeries(second);
}
/** Says that the following samples come in another second. */
function turnTo(sink, second) {
	markTime(sink);
	if (sink.series !== void 0) sink.series.now = second;
}
function markTime(sink) {
	const { series, chunk, filled, marked } = sink;
	if (series === void 0 || marked === filled) return;
	addNeighbours(series, chunk.subarray(marked, filled));
	if (sink.keepsValues) markPlaces(series, filled - marked);
	sink.marked = filled;
}
function keep(sink, chunk, filled) {
	if (sink.histogram !== void 0) {
		addValues(sink.histogram, chunk, filled);
		return;
	}
	if (filled < chunk.length) sink.kept.push(chunk.slice(0, filled));
	else {
		sink.kept.push(chunk);
		sink.chunk = new Float64Array(Math.min(FULL_CHUNK, chunk.length * 2));
	}
	sink.keptCount += filled;
}
/** Gives up single values for a histogram of a stated error. */
function forgetValues(sink) {
	if (sink.histogram !== void 0 || !sink.keepsValues) return;
	settle(sink);
	const histogram = emptyHistogram();
	if (sink.series !== void 0) forgetPlaces(sink.series, sink.kept);
	for (const values of sink.kept) addValues(histogram, values, values.length);
	sink.kept = [];
	sink.keptCount = 0;
	sink.histogram = histogram;
}
/** Adds the samples of the same metric of a later shard, as if they had followed in the same file. */
function appendSink(into, from) {
	settle(into);
	settle(from);
	into.kind ??= from.kind;
	if (into.histogram !== void 0) forgetValues(from);
	if (from.histogram !== void 0) forgetValues(into);
	if (from.count === 0) return;
	into.sum = sumAfter(into, from);
	into.count += from.count;
	into.min = Math.min(into.min, from.min);
	into.max = Math.max(into.max, from.max);
	into.nonZero += from.nonZero;
	into.last = from.last;
	for (const values of from.kept) into.kept.push(values);
	into.keptCount += from.keptCount;
	if (into.histogram !== void 0 && from.histogram !== void 0) addHistogram(into.histogram, from.histogram);
	if (into.series !== void 0 && from.series !== void 0) appendSeries(into.series, from.series);
}
/** In file order where the values are known, so that two files sum up to what one would have. */
function sumAfter(into, from) {
	if (from.keptCount !== from.count) return into.sum + from.sum;
	let { sum } = into;
	for (const values of from.kept) for (const value of values) sum += value;
	return sum;
}
// src/ingestion/k6/samples/collecting/forget-tag-sets.ts
/** Moves the counts of all tag sets to the tables and makes them void, so that memory stays bounded. */
function forgetTagSets(collector) {
	for (const set of collector.tagSets.values()) settleTagSet(collector, set);
	collector.tagSets.clear();
	collector.routes.clear();
	collector.generation++;
}
function settleTagSet(collector, set) {
	const { tags, requests, failures } = set;
	if (set.endpoint !== void 0) {
		set.endpoint.requests += requests;
		set.endpoint.failures += failures;
	}
	if (requests > 0) {
		increase(collector.statuses, tags.get("status"), requests);
		increase(collector.errorCodes, tags.get("error_code"), requests);
		if (!tags.has("scenario")) collector.outsideRequests += requests;
	}
	if (set.checkPasses + set.checkFails > 0) settleChecks(collector, set);
	set.requests = set.failures = set.checkPasses = set.checkFails = 0;
}
const MOST_CHECKS = 1e4;
function settleChecks({ checks }, { tags, checkPasses, checkFails }) {
	const own = [...(tags.get("group") ?? "").split("::").filter((group) => group !== ""), tags.get("check") ?? ""].join(" › ");
	const path = checks.has(own) || checks.size < MOST_CHECKS ? own : OTHER;
	const counts = checks.get(path) ?? {
		passes: 0,
		fails: 0
	};
	counts.passes += checkPasses;
	counts.fails += checkFails;
	checks.set(path, counts);
}
/** The name under which everything beyond a bound is counted. */
const OTHER = "other";
function increase(table, key, by) {
	if (key === void 0) return;
	const own = table.has(key) || table.size < 1e3 ? key : OTHER;
	table.set(own, (table.get(own) ?? 0) + by);
}
// src/ingestion/k6/samples/collecting/collector.ts
/** A collector that has read nothing. */
function emptyCollector(file, plan) {
	const collector = {
		file,
		plan,
		metrics: /* @__PURE__ */ new Map(),
		subMetrics: /* @__PURE__ */ new Map(),
		thresholds: [],
		declared: /* @__PURE__ */ new Set(),
		scenarios: /* @__PURE__ */ new Set(),
		checks: /* @__PURE__ */ new Map(),
		endpoints: /* @__PURE__ */ new Map(),
		statuses: /* @__PURE__ */ new Map(),
		errorCodes: /* @__PURE__ */ new Map(),
		tagSets: /* @__PURE__ */ new Map(),
		routes: /* @__PURE__ */ new Map(),
		generation: 0,
		outsideRequests: 0,
		followed: [],
		second: NaN,
		taggedPhases: /* @__PURE__ */ new Map(),
		timeMs: NaN,
		startMs: Infinity,
		endMs: -Infinity
	};
	for (const text of [...plan.selectors, ...plan.subMetrics]) {
		const selector = parseSelector(text);
		if (selector.tags.length > 0) declareSubMetric(collector, selector);
	}
	return collector;
}
/** The metric of this name, known from its Metric line, from k6's catalogue or from the plan, else of unknown kind. */
function metricNamed(collector, name) {
	const known = collector.metrics.get(name);
	if (known !== void 0) return known;
	return addMetric(collector, name, {
		kind: collector.plan.kinds.get(name) ?? builtInMetric(name)?.kind,
		contains: containsByName(name)
	});
}
/** Takes in a Metric line. k6 writes it once, before the first sample; one that comes again is passed over, and told. */
function declareMetric(collector, declaration) {
	const { name, kind, contains, line } = declaration;
	if (collector.declared.has(name)) return "known before";
	collector.declared.add(name);
	const known = collector.metrics.get(name);
	if (known === void 0) addMetric(collector, name, {
		kind,
		contains
	});
	else known.sink.kind ??= kind;
	for (const expression of declaration.thresholds) collector.thresholds.push({
		metric: name,
		expression,
		line
	});
	for (const tags of declaration.subMetrics) declareSubMetric(collector, {
		metric: name,
		tags
	});
	return "new";
}
function addMetric(collector, name, described) {
	const { kind, contains } = described;
	refuseOneMore(collector);
	const sink = emptySink(name, kind, sampleUnit(name, kind ?? "trend", contains));
	const metric = {
		name,
		index: collector.metrics.size,
		sink
	};
	collector.metrics.set(name, metric);
	if (FOLLOWED.has(name) || collector.plan.selectors.includes(name)) followSink(collector, sink);
	for (const sub of collector.subMetrics.values()) if (sub.metric === name) describeLike(sub.sink, sink);
	return metric;
}
function refuseOneMore({ metrics, subMetrics, file }) {
	if (metrics.size + subMetrics.size >= 3e3) throw tooManyMetrics(file);
}
/** Adds a sub-metric, unless it is known already. */
function declareSubMetric(collector, { metric, tags }, origin = "asked") {
	const name = selectorText({
		metric,
		tags
	});
	if (collector.subMetrics.has(name)) return;
	refuseOneMore(collector);
	const sink = emptySink(name, void 0, "number");
	const parent = collector.metrics.get(metric);
	if (parent !== void 0) describeLike(sink, parent.sink);
	collector.subMetrics.set(name, {
		metric,
		tags,
		sink,
		origin
	});
	if (collector.plan.selectors.includes(name)) followSink(collector, sink);
	forgetTagSets(collector);
}
/** Follows a sink in time. To be called before its first sample. */
function followSink(collector, sink) {
	follow(sink, collector.second);
	collector.followed.push(sink);
}
/** Says that the following samples come in another second. */
function turnSecond(collector, second) {
	collector.second = second;
	for (const sink of collector.followed) turnTo(sink, second);
}
/** Gives a sink the kind and unit of the metric whose part it is. */
function describeLike(sink, parent) {
	sink.kind = parent.kind;
	sink.unit = parent.unit;
	sink.keepsValues = parent.keepsValues;
}
// src/ingestion/k6/samples/collecting/failure-times.ts
/** Seconds apart in any spike that is not longer than a few minutes, and a few kilobytes for each endpoint that fails. */
const MOST_STRETCHES = 512;
/** No failures. */
function noFailures() {
	return {
		width: 1,
		counts: /* @__PURE__ */ new Map()
	};
}
/** Counts failures of one second. More than 512 stretches are joined two by two. */
function addFailures(times, second, failures = 1) {
	const stretch = Math.floor(second / times.width);
	times.counts.set(stretch, (times.counts.get(stretch) ?? 0) + failures);
	while (times.counts.size > MOST_STRETCHES) widen(times);
}
/** Adds the failures that a later shard met. */
function joinFailures(into, from) {
	while (into.width < from.width) widen(into);
	for (const [stretch, failures] of from.counts) addFailures(into, stretch * from.width, failures);
}
function widen(times) {
	const narrow = [...times.counts];
	times.counts.clear();
	times.width *= 2;
	for (const [stretch, failures] of narrow) {
		const wide = Math.floor(stretch / 2);
		times.counts.set(wide, (times.counts.get(wide) ?? 0) + failures);
	}
}
// src/ingestion/k6/samples/series/value-budget.ts
/** Every sink of a collector. */
function allSinks(collector) {
	return [
		...[...collector.metrics.values()].map(({ sink }) => sink),
		...[...collector.subMetrics.values()].map(({ sink }) => sink),
		...[...collector.taggedPhases.values()].flatMap((sinks) => [...sinks.values()]),
		...[...collector.endpoints.values()].map(({ durations }) => durations)
	];
}
/** The memory of all single values, which a thread can hand over without copying it. */
function keptBuffers(collector) {
	const kept = allSinks(collector).flatMap((sink) => sink.kept);
	return [...new Set(kept.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}
/** k6 measures these with every request, and reports seldom ask for them: they give up their single values first. */
const PARTS_OF_REQUESTS = /^http_req_(?:blocked|connecting|tls_handshaking|sending|waiting|receiving)$/u;
/** Lets sinks forget single values until no more are kept than the plan allows; what is asked for keeps them longest. */
function keepWithin(collector, allowed) {
	const keeping = allSinks(collector).filter(({ keptCount }) => keptCount > 0);
	let kept = keeping.reduce((sum, { keptCount }) => sum + keptCount, 0);
	const tooMany = keeping.filter(({ keptCount }) => keptCount > allowed.perMetric);
	const inTurn = kept <= allowed.inAll ? tooMany : [...tooMany, ...leastWantedFirst(keeping, collector)];
	for (const sink of inTurn) {
		if (kept <= allowed.inAll && sink.keptCount <= allowed.perMetric) continue;
		kept -= sink.keptCount;
		forgetValues(sink);
	}
}
function leastWantedFirst(sinks, { endpoints, plan }) {
	const ofEndpoints = new Set([...endpoints.values()].map(({ durations }) => durations));
	const worth = (sink) => {
		if (plan.selectors.includes(sink.name) || sink.name === "http_req_duration") return 3;
		if (ofEndpoints.has(sink)) return 1;
		return PARTS_OF_REQUESTS.test(sink.name) ? 0 : 2;
	};
	return sinks.toSorted((a, b) => worth(a) - worth(b) || b.keptCount - a.keptCount);
}
// src/ingestion/k6/samples/lines/number-text.ts
const ZERO$1 = 48;
const MOST_DIGITS = 15;
const LONGEST_NUMBER = 40;
const COMMA$2 = 44;
const POWERS = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
const decoder$8 = new TextDecoder();
let end = 0;
/** Where the number ended that was read last: at its comma. */
function numberEnd() {
	return end;
}
/**
* The number that stands between `from` and the next comma, to the last bit; NaN when it is none. Up to 15 digits make a
* whole number that a double holds, and dividing it by a power of ten up to 10^15 rounds once, as reading the text would
* (Clinger 1990); anything longer, signed or with an exponent is read from its text.
*/
function numberAt(bytes, from) {
	let at = from;
	let value = 0;
	let digit = (bytes[at] ?? 0) - ZERO$1;
	while (digit >= 0 && digit <= 9) {
		value = value * 10 + digit;
		digit = (bytes[++at] ?? 0) - ZERO$1;
	}
	let digits = at - from;
	let plain = digits === 1 || digits > 0 && bytes[from] !== ZERO$1;
	if (digit === -2) {
		const fractionAt = ++at;
		digit = (bytes[at] ?? 0) - ZERO$1;
		while (digit >= 0 && digit <= 9) {
			value = value * 10 + digit;
			digit = (bytes[++at] ?? 0) - ZERO$1;
		}
		const fraction = at - fractionAt;
		digits += fraction;
		plain &&= fraction > 0;
		value /= POWERS[fraction] ?? 1;
	}
	end = at;
	return plain && digits <= MOST_DIGITS && digit === -4 ? value : textAt(bytes, from);
}
function textAt(bytes, from) {
	let at = from;
	while (at < from + LONGEST_NUMBER && bytes[at] !== COMMA$2) at++;
	end = at;
	return parseNumber(decoder$8.decode(bytes.subarray(from, at)));
}
/**
* The number that a text of k6 stands for; NaN when it is none. k6 up to 1.x writes an infinite sample as `+Inf`, which is
* no JSON but is understood here.
*/
function parseNumber(text) {
	if (JSON_NUMBER.test(text)) return Number(text);
	if (text === "+Inf") return Infinity;
	return text === "-Inf" ? -Infinity : NaN;
}
// src/ingestion/k6/samples/lines/csv/row.ts
const OWN = [
	"metric_name",
	"timestamp",
	"metric_value",
	"extra_tags",
	"metadata"
];
/** The names that k6 lets a metric have. */
const METRIC_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;
/** Reads a header; undefined when a column is missing without which there is no sample. */
function csvColumns(header) {
	const metric = header.indexOf("metric_name");
	const time = header.indexOf("timestamp");
	const value = header.indexOf("metric_value");
	if (metric < 0 || time < 0 || value < 0) return void 0;
	const tags = [...header.entries()].filter(([, name]) => !OWN.includes(name));
	return {
		count: header.length,
		metric,
		time,
		value,
		extraTags: header.indexOf("extra_tags"),
		metadata: header.indexOf("metadata"),
		tags: new Map(tags),
		isK6Order: metric === 0 && time === 1 && value === 2 && header.length > 3
	};
}
/** The fields of one row by RFC 4180; undefined when its quotes do not close, as in the first line of several. */
function csvFields(row) {
	if (!row.includes("\"")) return row.split(",");
	const fields = [];
	let at = 0;
	for (;;) {
		const end = row[at] === "\"" ? endOfQuoted(row, at) : endOfPlain(row, at);
		if (end < 0) return void 0;
		const field = row.slice(at, end);
		fields.push(field.startsWith("\"") ? field.slice(1, -1).replaceAll("\"\"", "\"") : field);
		if (end >= row.length) return fields;
		at = end + 1;
	}
}
function endOfPlain(row, at) {
	const comma = row.indexOf(",", at);
	return comma < 0 ? row.length : comma;
}
function endOfQuoted(row, at) {
	let quote = row.indexOf("\"", at + 1);
	while (quote >= 0 && row[quote + 1] === "\"") quote = row.indexOf("\"", quote + 2);
	if (quote < 0) return -1;
	return endOfPlain(row, quote);
}
/** Reads a row by its header. */
function csvRow(fields, columns) {
	if (fields.length !== columns.count) return refused$1(`it has ${fields.length} columns, and the header ${columns.count}`);
	const metric = fields[columns.metric] ?? "";
	if (!METRIC_NAME.test(metric)) return refused$1("its first column is no metric name");
	const time = fields[columns.time] ?? "";
	const timeMs = /^\d+$/u.test(time) ? unixTime(time) : timeOfText(time);
	if (Number.isNaN(timeMs)) return refused$1("its timestamp is none of k6's formats");
	const value = parseNumber(fields[columns.value] ?? "");
	if (Number.isNaN(value)) return refused$1("its value is not a number");
	return {
		kind: "sample",
		metric,
		timeMs,
		value,
		tags: csvTags(fields, columns)
	};
}
/** The tags of a row. k6 writes an absent tag as an empty field, so an empty tag cannot be told from none. */
function csvTags(fields, { tags, extraTags }) {
	const found = /* @__PURE__ */ new Map();
	for (const [column, name] of tags) {
		const value = fields[column] ?? "";
		if (value !== "") found.set(name, value);
	}
	let last = "";
	for (const part of (fields[extraTags] ?? "").split("&")) {
		const equals = part.indexOf("=");
		if (equals < 0 && last !== "") found.set(last, `${found.get(last) ?? ""}&${part}`);
		if (equals < 0) continue;
		last = part.slice(0, equals);
		found.set(last, part.slice(equals + 1));
	}
	return found;
}
/** The tags in what follows metric, time and value in k6's order: `,,,true,…`, with the line end or up to the metadata. */
function csvTagsOfTail(columns, tail) {
	const fields = csvFields(`,,${tail.replace(/\r?\n$/u, "")}`);
	return columns !== void 0 && fields?.length === columns.count ? csvTags(fields, columns) : void 0;
}
function refused$1(why) {
	return {
		kind: "refused",
		why
	};
}
// src/ingestion/k6/samples/lines/csv/time.ts
const ZERO = 48;
const MOST_SECONDS_DIGITS = 11;
const decoder$7 = new TextDecoder();
/** The time in a CSV row, in any of k6's formats, that stands between two places; NaN when it is none. */
function csvTime(bytes, from, to) {
	let value = 0;
	for (let at = from; at < to; at++) {
		const digit = (bytes[at] ?? 0) - ZERO;
		if (digit < 0 || digit > 9) return parseTime(bytes, from, to);
		value = value * 10 + digit;
	}
	if (to === from) return NaN;
	if (to - from <= MOST_SECONDS_DIGITS) return value * 1e3;
	return unixTime(decoder$7.decode(bytes.subarray(from, to)));
}
// src/ingestion/k6/samples/lines/bytes.ts
/**
* Whether two stretches of at least eight bytes are the same, eight at a time. Two doubles that are equal have equal bytes,
* but for the two zeros, whose bytes no text has; a NaN only makes equal bytes look different, and then they are read anew.
*/
function sameBytes(left, from, right, rightFrom, length) {
	const last = length - 8;
	for (let index = 0; index < last; index += 8) if (left.getFloat64(from + index, true) !== right.getFloat64(rightFrom + index, true)) return false;
	return left.getFloat64(from + last, true) === right.getFloat64(rightFrom + last, true);
}
/** A hash of some bytes. */
function hashOf(bytes, from, to) {
	let hash = 0;
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 16777619);
	return hash ^ hash >>> 13;
}
/** The bytes of an ASCII text. */
function bytesOf(text) {
	return Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
/** A view on the bytes of an ASCII text. */
function viewOf(text) {
	return new DataView(bytesOf(text).buffer);
}
/** Where a pattern stands last between two places; -1 when it does not. */
function lastPlaceOf(pattern, bytes, from, to) {
	for (let at = to - pattern.length; at >= from; at--) {
		let index = 0;
		while (index < pattern.length && bytes[at + index] === pattern[index]) index++;
		if (index === pattern.length) return at;
	}
	return -1;
}
// src/ingestion/k6/samples/collecting/endpoint-of.ts
const MOST_ENDPOINTS = 1e3;
/** The counts of the endpoint (name and method) that these tags tell of; those past a thousand are counted together. */
function endpointOf({ endpoints }, tags) {
	const name = tags.get("name") ?? tags.get("url") ?? "";
	const method = tags.get("method") ?? "";
	const key = `${method} ${name}`;
	const known = endpoints.get(key);
	if (known !== void 0) return known;
	if (endpoints.size >= MOST_ENDPOINTS) return added(endpoints, OTHER, "", OTHER);
	return added(endpoints, key, method, name);
}
function added(endpoints, key, method, name) {
	const known = endpoints.get(key);
	if (known !== void 0) return known;
	const durations = emptySink(`${method} ${name}`.trim(), "trend", "ms");
	const counts = {
		name,
		method,
		requests: 0,
		failures: 0,
		failureTimes: noFailures(),
		durations
	};
	endpoints.set(key, counts);
	return counts;
}
// src/ingestion/k6/samples/collecting/tag-set.ts
/** What else than its statistics a sample of one of k6's own metrics feeds. */
const FEEDS = {
	nothing: 0,
	requests: 1,
	durations: 2,
	failures: 3,
	checks: 4,
	iterations: 5
};
// src/ingestion/k6/samples/collecting/record-sample.ts
const FED_BY = {
	http_reqs: FEEDS.requests,
	http_req_duration: FEEDS.durations,
	http_req_failed: FEEDS.failures,
	checks: FEEDS.checks,
	iteration_duration: FEEDS.iterations
};
/** Takes one sample, whose time was told by {@link atTime}, into every statistic that it belongs to. */
function recordSample(collector, metric, set, value) {
	const { sinks, feeds } = set.routes[metric.index] ?? routeOf(collector, metric, set);
	for (let index = 0; index < sinks.length; index++) {
		const sink = sinks[index];
		if (sink !== void 0) addSample(sink, value);
	}
	if (feeds !== FEEDS.nothing) feed$1(collector, set, feeds, value);
}
/** Says when the following samples were taken. */
function atTime(collector, timeMs) {
	collector.timeMs = timeMs;
	if (timeMs > collector.endMs) collector.endMs = timeMs;
	if (timeMs < collector.startMs) collector.startMs = timeMs;
	const second = Math.floor(timeMs / 1e3);
	if (second !== collector.second) turnSecond(collector, second);
}
/** Says what a set of tags means; the same tags, in whatever order and spelling, are one set. */
function tagSetOf(collector, tags) {
	const key = JSON.stringify([...tags].toSorted(byKey));
	const known = collector.tagSets.get(key);
	if (known !== void 0) return known;
	if (collector.tagSets.size >= MOST_TAG_SETS) forgetTagSets(collector);
	const set = newTagSet(collector, tags);
	collector.tagSets.set(key, set);
	return set;
}
function byKey([left], [right]) {
	return left < right ? -1 : left > right ? 1 : 0;
}
function newTagSet(collector, tags) {
	const matches = /* @__PURE__ */ new Set();
	for (const [name, sub] of collector.subMetrics) if (sub.tags.every(({ key, value }) => tags.get(key) === value)) matches.add(name);
	const scenario = tags.get("scenario");
	if (scenario !== void 0 && collector.scenarios.size < MOST_SCENARIOS) collector.scenarios.add(scenario);
	const phase = phaseOf(collector, tags);
	return {
		tags,
		routes: sharedRoutes(collector, matches, phase),
		matches,
		phase,
		endpoint: void 0,
		requests: 0,
		failures: 0,
		checkPasses: 0,
		checkFails: 0
	};
}
const MOST_TAG_SETS = 16384;
const MOST_SCENARIOS = 1e3;
/** Sets that match the same sub-metrics share their routes, so that 100,000 URLs do not make 100,000 tables. */
function sharedRoutes(collector, matches, phase) {
	const key = JSON.stringify([phase ?? null, ...matches]);
	const known = collector.routes.get(key);
	if (known !== void 0) return known;
	const routes = [];
	collector.routes.set(key, routes);
	return routes;
}
function routeOf(collector, metric, set) {
	const sinks = [metric.sink];
	for (const name of set.matches) {
		const sub = collector.subMetrics.get(name);
		if (sub?.metric === metric.name) sinks.push(sub.sink);
	}
	const phaseSink = phaseSinkOf(collector, metric, set.phase);
	if (phaseSink !== void 0) sinks.push(phaseSink);
	const route = {
		sinks,
		feeds: FED_BY[metric.name] ?? FEEDS.nothing
	};
	set.routes[metric.index] = route;
	return route;
}
const MOST_PHASES = 32;
/** The value of the tag that tells phases apart. */
function phaseOf(collector, tags) {
	const { phases } = collector.plan;
	const phase = phases.kind === "tag" ? tags.get(phases.tag) : void 0;
	if (phase === void 0 || collector.taggedPhases.has(phase)) return phase;
	if (collector.taggedPhases.size < MOST_PHASES) collector.taggedPhases.set(phase, /* @__PURE__ */ new Map());
	return collector.taggedPhases.has(phase) ? phase : void 0;
}
/** Where the samples of a followed metric in a tagged phase go. */
function phaseSinkOf(collector, { name, sink }, phase) {
	const sinks = phase === void 0 ? void 0 : collector.taggedPhases.get(phase);
	if (sinks === void 0 || sink.series === void 0) return void 0;
	const known = sinks.get(name);
	if (known !== void 0) return known;
	const fresh = emptySink(name, sink.kind, sink.unit);
	describeLike(fresh, sink);
	followSink(collector, fresh);
	sinks.set(name, fresh);
	return fresh;
}
function feed$1(collector, set, feeds, value) {
	if (feeds === FEEDS.durations) {
		beganBefore(collector, value);
		set.endpoint ??= endpointOf(collector, set.tags);
		addSample(set.endpoint.durations, value);
	} else if (feeds === FEEDS.requests) {
		set.endpoint ??= endpointOf(collector, set.tags);
		set.requests += value;
	} else if (feeds === FEEDS.failures) {
		if (value !== 0) failed$1(collector, set);
	} else if (feeds === FEEDS.checks) {
		if (value === 0) set.checkFails++;
		else set.checkPasses++;
	} else beganBefore(collector, value);
}
function failed$1(collector, set) {
	set.failures++;
	set.endpoint ??= endpointOf(collector, set.tags);
	addFailures(set.endpoint.failureTimes, collector.second);
}
/** No request lasts so long: a duration beyond it is damage, and would thin out every rate of the run. */
const LONGEST_MS = 12096e5;
/** k6 stamps a sample when it ends, so a duration tells when something began. */
function beganBefore(collector, durationMs) {
	const startMs = collector.timeMs - durationMs;
	if (startMs < collector.startMs && durationMs < LONGEST_MS) collector.startMs = startMs;
}
// src/ingestion/k6/samples/lines/scanner/tag-cache.ts
const SLOTS = 32768;
const MOST_TAILS = 16384;
const FIRST_ARENA_BYTES = 65536;
const MOST_ARENA_BYTES = 1 << 22;
/** A cache for 16,384 tails or 4 MiB of their bytes, whichever is reached first. */
function emptyTagCache(generation) {
	const arena = new Uint8Array(FIRST_ARENA_BYTES);
	return {
		slots: new Int32Array(SLOTS).fill(-1),
		hashes: new Int32Array(MOST_TAILS),
		offsets: new Int32Array(MOST_TAILS),
		lengths: new Int32Array(MOST_TAILS),
		sets: [],
		arena,
		arenaView: new DataView(arena.buffer),
		used: 0,
		generation
	};
}
/** The tag set of a tail with the same bytes. */
function findTail(cache, { view, from, length, hash }) {
	let slot = slotOf(hash);
	for (;;) {
		const index = cache.slots[slot] ?? -1;
		if (index < 0) return void 0;
		if (cache.hashes[index] === hash && cache.lengths[index] === length && sameBytes(view, from, cache.arenaView, cache.offsets[index] ?? 0, length)) return cache.sets[index];
		slot = slot + 1 & 32767;
	}
}
/** Whether one more tail fits; without room everything is to be forgotten first. */
function hasRoom(cache, length) {
	return cache.sets.length < MOST_TAILS && cache.used + length <= MOST_ARENA_BYTES;
}
/** Remembers what a tail means, if there is room. */
function addTail(cache, bytes, tail, set) {
	const { from, length, hash } = tail;
	if (!hasRoom(cache, length)) return;
	if (cache.used + length > cache.arena.length) growArena(cache, length);
	const index = cache.sets.length;
	let slot = slotOf(hash);
	while ((cache.slots[slot] ?? -1) >= 0) slot = slot + 1 & 32767;
	cache.slots[slot] = index;
	cache.hashes[index] = hash;
	cache.lengths[index] = length;
	cache.offsets[index] = cache.used;
	cache.arena.set(bytes.subarray(from, from + length), cache.used);
	cache.used += length;
	cache.sets.push(set);
}
function growArena(cache, length) {
	const arena = new Uint8Array(Math.max(cache.arena.length * 2, cache.used + length));
	arena.set(cache.arena);
	cache.arena = arena;
	cache.arenaView = new DataView(arena.buffer);
}
/** Forgets all tails when their tag sets became void. */
function forgetVoid(cache, generation) {
	if (cache.generation === generation) return;
	cache.generation = generation;
	cache.slots.fill(-1);
	cache.sets.length = 0;
	cache.used = 0;
}
function slotOf(hash) {
	return (hash ^ hash >>> 15) & 32767;
}
// src/ingestion/k6/samples/lines/scanner/known-tails.ts
/** Bytes are compared eight at a time. */
const SHORTEST_TAIL = 8;
const decoder$6 = new TextDecoder();
/** No tails yet. */
function knownTails(collector, tagsOf) {
	return {
		collector,
		cache: emptyTagCache(collector.generation),
		tagsOf
	};
}
/** The tags of a part of a line, which end before `to`. */
function tagsUpTo(known, bytes, { view, from }, to) {
	if (to - from < SHORTEST_TAIL) return unremembered(known, bytes, from, to);
	const part = {
		view,
		from,
		length: to - from,
		hash: hashOf(bytes, from, to)
	};
	forgetVoid(known.cache, known.collector.generation);
	return findTail(known.cache, part) ?? readTail(known, bytes, part);
}
function unremembered({ collector, tagsOf }, bytes, from, to) {
	const tags = tagsOf(decoder$6.decode(bytes.subarray(from, to)));
	return tags === void 0 ? void 0 : tagSetOf(collector, tags);
}
/** Reads bytes that were never met, and remembers what they mean. */
function readTail(known, bytes, tail) {
	const { collector, cache } = known;
	const tags = known.tagsOf(decoder$6.decode(bytes.subarray(tail.from, tail.from + tail.length)));
	if (tags === void 0) return void 0;
	if (!hasRoom(cache, tail.length)) forgetTagSets(collector);
	const set = tagSetOf(collector, tags);
	forgetVoid(cache, collector.generation);
	addTail(cache, bytes, tail, set);
	return set;
}
// src/ingestion/k6/samples/lines/line-tally.ts
const MOST_SHOWN = 5;
/** A tally of no lines. */
function emptyTally() {
	return {
		read: 0,
		refused: 0,
		console: 0,
		cut: 0,
		twice: false,
		firstRefused: []
	};
}
/** The number of the line that comes next. */
function nextLine({ read, refused, console: printed, cut }) {
	return read + refused + printed + cut + 1;
}
/** Counts a refused line, and keeps it if it is one of the first. */
function refuseLine(tally, why) {
	if (tally.firstRefused.length < MOST_SHOWN) tally.firstRefused.push({
		line: nextLine(tally),
		why
	});
	tally.refused++;
}
// src/ingestion/k6/samples/lines/scanner/sample-lines-wasm.ts
/** The module in base64. */
const SAMPLE_LINES_WASM = "AGFzbQEAAAABNwlgAn9/AX9gAX8Bf2AAAGABfwF8YAN/f38AYAp/f398fH9/f35+AX9gAn9/AXxgAn9/AGABfwADExIFBgMAAQIDAAAHCAQAAQECAgQFAwEAAAaOARh/AEGACAt/AEGAgBALfwBBgIAEC38AQYCIFAt/AUEAC38BQQALfwFBAAt/AUF/C38BQQALfwFBAAt8AUQAAAAAAAD4fwt/AUEAC38BQQALfwFBfwt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfgFCAAt8AUQAAAAAAAD4fwt/AUEAC38BQQALfgFCAAsHxgERCHdpbmRvd0F0AwALd2luZG93Qnl0ZXMDAQpzbGFja0J5dGVzAwIJcmVjb3Jkc0F0AwMHcmVjb3JkcwMECnNjYW5OZGpzb24ABwdzY2FuQ3N2AAgIa2VwdEZyb20ADQVtb3ZlZAAKDmZvcmdldFByZXZpb3VzABAJY29tZUFmdGVyABEKbGVhcm5TdGFydAAMB2hhc1Jvb20ADglsZWFyblRhaWwACwVyZXNldAAJC2ZvcmdldFRhaWxzAA8GbWVtb3J5AgAIAQUK1ioSuAYBBn8jDCEMIw0iC0EASAR/QQAFIwshDQJ/IwwiDkEQayIPQQBIBEACfyAOQQhrIg9BAE4EQCAGKQMAIA0pAwBRBH8gBiAPaikDACANIA9qKQMAUQVBAAsMAQsDQCAKIA5IBEBBACAGIApqLQAAIAogDWotAABHDQIaIApBAWohCgwBCwtBAQsMAQsDQCAKIA9IBEBBACAGIApq/QAEACAKIA1q/QAEAP1R/VMNAhogCkEQaiEKDAELCyAGIA9q/QAEACANIA9q/QAEAP1R/VNFCwtFBEAgBikDACAJgyAIUgRAQX8PCyAGIAcQAyIKIAdOBEBBfw8LIApBAWogBmshDCMXIghCKIinQf//AXEhDQN/IA1BAnRBgMgpaigCAEEBayIOQQBIBH9BfwUgDkEDdEGAyDFqKQMAIAhRIgoEQCAOQQJ0QYDIPWooAgAgDEYhCgsgCgR/IA5BAnRBgMg5aigCACEKAn8gDEEQayIPQQBIBEACfyAMQQhrIgtBAE4EQCAGKQMAIAopAwBRBH8gBiALaikDACAKIAtqKQMAUQVBAAsMAQtBACELA0AgCyAMSARAQQAgBiALai0AACAKIAtqLQAARw0CGiALQQFqIQsMAQsLQQELDAELQQAhCwNAIAsgD0gEQEEAIAYgC2r9AAQAIAogC2r9AAQA/VH9Uw0CGiALQRBqIQsMAQsLIAYgD2r9AAQAIAogD2r9AAQA/VH9U0ULBSAKCwR/IA5BAnRBgMjBAGooAgAFIA1BAWpB//8BcSENDAILCwsiC0EASARAQX8PCwsgBiAMaiAHSgRAQX8PCyADIwpiBEAgAyQKIwRBBHRBgIgUaiIHQX82AgAgB0EANgIEIAcgAzkDCCMEQQFqJAQLIxYEQCMEQQR0QYCIFGoiBSAANgIAIAUgCzYCBCAFIAQ5AwgFIwRBBHRBgIgUaiIHIABBgICAgARyNgIAIAcgCzYCBCAHIAVBgAhrNgIIIAcgBkGACGs2AgwLIwRBAWokBCMHQQBOBEAjB0ECdEGAqChqIAA2AgALIAAkByABJAggAiQJIAYkCyAMJAxBfyALIAxBgIABShskDSAGIAxqC8EEAwR/A3wEfiABIABrQRNMBEBEAAAAAAAA+H8PCyAAKQMIIgojElIgACkDACILIxFSciAAKQMLIgwjE1JyBEAgABAGJBQgCyQRIAokEiAMJBMLIABBE2oiAy0AAEEuRgRAIANBAWoiAy0AAEEwayEAA0AgAEEJTQRAIACtIAlCCn58IQkgAkEBaiECIANBAWoiAy0AAEEwayEADAELCyACRSACQQlKcgRARAAAAAAAAPh/DwsDQCACQQlIBEAgCUIKfiEJIAJBAWohAgwBCwsLIxQhCCADLQAAIgBB2gBHBEAgA0EBaiIEIQICfANAIAIgBEECakgEQEQAAAAAAAD4fyACLQAAQTBrIgVBCUsNAhogBkQAAAAAAAAkQKIgBbigIQYgAkEBaiECDAELCyAGCyEGIANBBGoiBCECIAgCfANAIAIgBEECakgEQEQAAAAAAAD4fyACLQAAQTBrIgVBCUsNAhogB0QAAAAAAAAkQKIgBbigIQcgAkEBaiECDAELCyAHCyIHRAAAAAAAAE5AY0UgBkQAAAAAAAA4QGNFIANBBmogAUYgAEErRiIBIABBLUYgARsiASABGyIBBH8gAy0AA0E6RgUgAQtFcnIEfEQAAAAAAAD4fwVEAAAAAAAA8D9EAAAAAAAA8L8gAEErRhsgBkQAAAAAACCsQKIgB0QAAAAAAABOQKKgoguhIQgFIANBAWogAUcEQEQAAAAAAAD4fw8LCyAIRAAAAAAAQI9AoiAJukQAAAAAgIQuQaOgC90CAgV/An4gACIBLQAAQTBrIQIDQCACQQlNBEAgAq0gBkIKfnwhBiABQQFqIgEtAABBMGshAgwBCwsgASAAayIEQQFGBH9BAQUgBEEBSgR/IAAtAABBMEcFQQALCyQWIAEtAABBLkYEQCABQQFqIgEhAyABLQAAQTBrIQIDQCACQQlNBEAgAq0gBkIKfnwhBiABQQFqIgEtAABBMGshAgwBCwsgASADayIDIARqIQQgA0EASkEAIxYbJBYLIAEkFSAEQQ9MQQAjFhsEfyABLQAAQSxGBUEACwRAIAMEfEIBIQcDQCADIAVKBEAgB0IKfiEHIAVBAWohBQwBCwsgBrogB7qjBSAGugsPC0EAJBYgACEBA0AgASAAQShqSAR/IAEtAABBLEcFQQALBH8gAS0AAEEKRwVBAAsEQCABQQFqIQEMAQsLQX8gASABLQAAQSxHGyQVRAAAAAAAAPh/C7UBAwF+AXsBfwNAIAAgAUgEQCAA/QAEACID/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgACAEaGohBANAIAAgBEgEQCAAIgFBAWohACACIAExAACFQpX4qfqXt96bnn9+IQIMAQsLIAIgAkIdiIUkFyAEDwsgAiAD/R0AhUKV+Kn6l7fem55/fkIdiSAD/R0BhUKV+Kn6l7fem55/fiICQiCIIAKFIQIgAEEQaiEADAELCyABC9QCAQZ/IAAjBWoiAyEBA0AgASADQYABakgEQCABLQAAIgQjBkcEQCACQR9sIARqIQIgAUEBaiEBDAILCwsgAiACQQx2c0H/H3EhAgN/IAJBAnRBgMgoaigCAEEBayIFQQBIBEBBfw8LIAVBCHRBgIgYaiEGAn8gBUECdEGAiChqKAIAIgNBEGsiBEEASARAAn8gA0EIayIBQQBOBEAgACkDACAGKQMAUQR/IAAgAWopAwAgASAGaikDAFEFQQALDAELQQAhAQNAIAEgA0gEQEEAIAAgAWotAAAgASAGai0AAEcNAhogAUEBaiEBDAELC0EBCwwBC0EAIQEDQCABIARIBEBBACAAIAFq/QAEACABIAZq/QAEAP1R/VMNAhogAUEQaiEBDAELCyAAIARq/QAEACAEIAZq/QAEAP1R/VNFCwR/IAUFIAJBAWpB/x9xIQIMAQsLCwsAQdIAPwBrQAAaC9sHAgN/BnwgACEBAnwDQCABIABBBGpIBEBEAAAAAAAA+H8gAS0AAEEwayICQQlLDQIaIAZEAAAAAAAAJECiIAK4oCEGIAFBAWohAQwBCwsgBgshBiAAQQVqIgIhAQJ8A0AgASACQQJqSARARAAAAAAAAPh/IAEtAABBMGsiA0EJSw0CGiAERAAAAAAAACRAoiADuKAhBCABQQFqIQEMAQsLIAQLIQQgAEEIaiICIQECfANAIAEgAkECakgEQEQAAAAAAAD4fyABLQAAQTBrIgNBCUsNAhogBUQAAAAAAAAkQKIgA7igIQUgAUEBaiEBDAELCyAFCyEFIABBC2oiAiEBAnwDQCABIAJBAmpIBEBEAAAAAAAA+H8gAS0AAEEwayIDQQlLDQIaIAdEAAAAAAAAJECiIAO4oCEHIAFBAWohAQwBCwsgBwshByAAQQ5qIgIhAQJ8A0AgASACQQJqSARARAAAAAAAAPh/IAEtAABBMGsiA0EJSw0CGiAIRAAAAAAAACRAoiADuKAhCCABQQFqIQEMAQsLIAgLIQggAEERaiICIQEgBUQAAAAAAADwP2YgBEQAAAAAAAAoQGUgBEQAAAAAAADwP2YgBkQAAAAAAMieQGYiAyADGyIDIAMbIgMgAxtFAnwDQCABIAJBAmpIBEBEAAAAAAAA+H8gAS0AAEEwayIDQQlLDQIaIAlEAAAAAAAAJECiIAO4oCEJIAFBAWohAQwBCwsgCQsiCUQAAAAAAABOQGMgCEQAAAAAAABOQGMgB0QAAAAAAAA4QGMiASABGyIBIAEbRSAALQAEQS1GIgEEQCAALQAHQS1GIQELIAEEQCAALQAKQdQARiEBCyABBEAgAC0ADUE6RiEBCyABBH8gAC0AEEE6RgUgAQtFcnIgBSAFYnIEf0EBBQJ8IAREAAAAAAAAAEBhBEBEAAAAAAAAPEBEAAAAAAAAPUAgBvwCIgBBA3EEf0EBBSAAQeQAbwR/QQAFIABBkANvCwsbDAELRAAAAAAAAD5ARAAAAAAAAD9AIAREAAAAAAAAGEBhIAREAAAAAAAAEEBhciAERAAAAAAAACJAYXIgBEQAAAAAAAAmQGFyGwsgBWMLBEBEAAAAAAAA+H8PCyAG/AIiAEEBayAAIAT8AiIAQQJMGyIBQZADbSECIAX8AiAAQQNrIABBCWogAEECShtBmQFsQQJqQQVtaiABIAJBkANsayIAQe0CbCAAQQRtaiAAQeQAbWtqIAJBsfUIbGpB7fQra7dEAAAAAAAY9UCiIAdEAAAAAAAgrECioCAIRAAAAAAAAE5AoqAgCaAL0AUCB38CfCAAQYAIaiEAIAFBgAhqIQVBACQEA0AjBEH+H0ggACAFSHEEQAJAIwdBAEgEf0F/BSMHQQJ0QYCoKGooAgALIgRBAEgEf0EABSAEQQh0QYCIGGohAgJ/IARBAnRBgIgoaigCACIDQRBrIgZBAEgEQAJ/IANBCGsiAUEATgRAIAApAwAgAikDAFEEfyAAIAFqKQMAIAEgAmopAwBRBUEACwwBC0EAIQEDQCABIANIBEBBACAAIAFqLQAAIAEgAmotAABHDQIaIAFBAWohAQwBCwtBAQsMAQtBACEBA0AgASAGSARAQQAgACABav0ABAAgASACav0ABAD9Uf1TDQIaIAFBEGohAQwBCwsgACAGav0ABAAgAiAGav0ABAD9Uf1TRQsLRQRAIAAQBCIEQQBIDQELIwohCSMJIQIgACAEQQJ0QYCIKGooAgBqIgMjCQR/IwghCAJ/IwkiBkEQayIHQQBIBEACfyAGQQhrIgFBAE4EQCADKQMAIAgpAwBRBH8gASADaikDACABIAhqKQMAUQVBAAsMAQtBACEBA0AgASAGSARAQQAgASADai0AACABIAhqLQAARw0CGiABQQFqIQEMAQsLQQELDAELQQAhAQNAIAEgB0gEQEEAIAEgA2r9AAQAIAEgCGr9AAQA/VH9Uw0CGiABQRBqIQEMAQsLIAMgB2r9AAQAIAcgCGr9AAQA/VH9U0ULBUEAC0UEQCADIQEDQCABIANBJGpIBH8gAS0AAEEiRwVBAAsEQCABQQFqIQEMAQsLIAMgARABIQkgASkDAEKi2Iixl4zbuuUAUSICBH8gAS8BCEGi9ABGBSACC0UgCSAJYnINASABQQpqIANrIQILIAJqIgEQAiEKIxUiBkEASA0AIAQgAyACIAkgCiABIAYgBUKsxNCL9uyckTpCfxAAIgFBAEgNACABIQAMAgsLCyAAQYAIawu8BgMHfwJ+AnwgAEGACGohAiABQYAIaiEFQQAkBANAIwRB/h9IIAIgBUhxBEACQCMHQQBIBH9BfwUjB0ECdEGAqChqKAIACyIEQQBIBH9BAAUgBEEIdEGAiBhqIQACfyAEQQJ0QYCIKGooAgAiA0EQayIGQQBIBEACfyADQQhrIgFBAE4EQCACKQMAIAApAwBRBH8gASACaikDACAAIAFqKQMAUQVBAAsMAQtBACEBA0AgASADSARAQQAgASACai0AACAAIAFqLQAARw0CGiABQQFqIQEMAQsLQQELDAELQQAhAQNAIAEgBkgEQEEAIAEgAmr9AAQAIAAgAWr9AAQA/VH9Uw0CGiABQRBqIQEMAQsLIAIgBmr9AAQAIAAgBmr9AAQA/VH9U0ULC0UEQCACEAQiBEEASA0BCyMKIQsjCSEDIAIgBEECdEGAiChqKAIAaiIAIwkEfyMIIQcCfyMJIghBEGsiBkEASARAAn8gCEEIayIBQQBOBEAgACkDACAHKQMAUQR/IAAgAWopAwAgASAHaikDAFEFQQALDAELQQAhAQNAIAEgCEgEQEEAIAAgAWotAAAgASAHai0AAEcNAhogAUEBaiEBDAELC0EBCwwBC0EAIQEDQCABIAZIBEBBACAAIAFq/QAEACABIAdq/QAEAP1R/VMNAhogAUEQaiEBDAELCyAAIAZq/QAEACAGIAdq/QAEAP1R/VNFCwVBAAtFBEAgACEBA0AgASAAQSRqSAR/IAEtAABBLEcFQQALBEAgAUEBaiEBDAELCyABIgMgAGshBkIAIQkgACEBAnwDQCABIANIBEAgAS0AAEEwayIHQQlLBEAgACADEAEMAwsgB60gCUIKfnwhCSABQQFqIQEMAQsLRAAAAAAAAPh/IAZFIAZBE0pyDQAaIAm6IgtEAAAAAABAj0CiIAZBC0wNABogCyAGQQ5MDQAaIAlC6AdCwIQ9IAZBEUwbIgqAuiAJIAqCuiAKuqOgCyILIAtiDQEgA0EBaiAAayEDCyADaiIBEAIhDCMVIgZBAEgNACAEIAAgAyALIAwgASAGIAVCAEIAEAAiAEEASA0AIAAhAgwCCwsLIAJBgAhrC0sAIAAkBSABJAZBgMgoQQBBgIAB/AsAQQAkDkF/JAdBgMgpQQBBgIAI/AsAQQAkD0EAJBBBfyQNQQAkCUQAAAAAAAD4fyQKQX8kDQsQACMIIABrJAgjCyAAayQLC8YBAQN/Iw9BgIABSCMQIAFqQYCAgAJMcUUEQA8LIABBgAhqIgMgASADahADGiMXQiiIp0H//wFxIQMDQCADQQJ0QYDIKWooAgAEQCADQQFqQf//AXEhAwwBCwsjD0EDdEGAyDFqIxc3AwAjD0ECdCIEQYDIOWojEEGAyMUAaiIFNgIAIARBgMg9aiABNgIAIARBgMjBAGogAjYCACAFIABBgAhqIAH8CgAAIxAgAWokECMPQQFqJA8gA0ECdEGAyClqIw82AgAL0QEBAn8jDkGACEYgAUGAAkpyBEBBfw8LIw5BCHRBgIgYaiAAQYAIaiIAIAH8CgAAIw5BAnQiAkGAiChqIAE2AgAgAkGAqChqQX82AgBBACEBIwUgAGoiAiEAA0AgACACQYABakgEQCAALQAAIgMjBkcEQCABQR9sIANqIQEgAEEBaiEADAILCwsgASABQQx2c0H/H3EhAANAIABBAnRBgMgoaigCAARAIABBAWpB/x9xIQAMAQsLIw5BAWokDiAAQQJ0QYDIKGojDjYCACMOQQFrCx8BAX8jCUEASgR/IwhBgAhrIgEgACAAIAFKGwUgAAsLFQAjD0GAgAFIIxAgAGpBgICAAkxxCxsAQYDIKUEAQYCACPwLAEEAJA9BACQQQX8kDQsVAEEAJAlEAAAAAAAA+H8kCkF/JA0LEgAgAEGACGokCyABJAwgAiQNCw==";
let compiled;
/** Scanners that have read their file: a new one costs more than reading a small file. */
const idle = [];
/** A scanner that knows no metric and no tags. */
function openSampleLines({ from, end }) {
	const lines = idle.pop() ?? newSampleLines();
	lines.reset(from, end);
	return lines;
}
/** Gives a scanner back, whose file is read. */
function closeSampleLines(lines) {
	idle.push(lines);
}
function newSampleLines() {
	compiled ??= new WebAssembly.Module(Uint8Array.from(atob(SAMPLE_LINES_WASM), (character) => character.codePointAt(0) ?? 0));
	const exports = new WebAssembly.Instance(compiled).exports;
	const { buffer } = exports.memory;
	const size = exports.windowBytes.value + exports.slackBytes.value;
	return {
		...exports,
		bytes: new Uint8Array(buffer, exports.windowAt.value, size),
		ints: new Int32Array(buffer, exports.recordsAt.value),
		floats: new Float64Array(buffer, exports.recordsAt.value),
		count: () => exports.records.value
	};
}
// src/ingestion/k6/samples/lines/scanner/scanned-lines.ts
/** More attempts to teach the same line would not help. */
const MOST_ATTEMPTS = 3;
const decoder$5 = new TextDecoder();
/** Lines of which nothing is known yet. */
function scannedLines(collector, tally, place, tagsOf) {
	const lines = openSampleLines(place);
	const { buffer, byteOffset, length } = lines.bytes;
	return {
		...knownTails(collector, tagsOf),
		tally,
		lines,
		view: new DataView(buffer, byteOffset, length),
		metrics: [],
		starts: /* @__PURE__ */ new Map(),
		sets: [],
		setNumbers: /* @__PURE__ */ new Map(),
		generation: collector.generation
	};
}
/** Reads whole lines that look as expected, and says where the first one starts that does not, or is not whole. */
function readScanned(scanned, { scan, learn }, from, end) {
	let at = from;
	let attempts = 0;
	while (attempts < MOST_ATTEMPTS) {
		if (scanned.generation !== scanned.collector.generation) forgetSets(scanned);
		const next = scan(at, end);
		const count = scanned.lines.count();
		takeRecords(scanned, count);
		attempts = count > 0 ? 0 : attempts + 1;
		if (next >= end) return next;
		const goOn = count > 0 ? next : learn(next, end);
		if (goOn === void 0) return next;
		at = goOn;
	}
	return at;
}
/** Takes what the scan has read into the statistics. */
function takeRecords(scanned, count) {
	const { lines, collector, tally, metrics, sets } = scanned;
	const { ints, floats } = lines;
	for (let index = 0; index < count; index++) {
		const number = ints[4 * index] ?? -1;
		const told = floats[2 * index + 1] ?? NaN;
		if (number === -1) {
			atTime(collector, told);
			continue;
		}
		const value = number < 1073741824 ? told : textValue(lines, index);
		const metric = metrics[number & -1073741825];
		const set = sets[ints[4 * index + 1] ?? -1];
		if (metric === void 0 || set === void 0) throw new Error("a sample that nobody taught");
		if (Number.isNaN(value)) refuseLine(tally, "its value is not a number");
		else {
			recordSample(collector, metric, set, value);
			tally.read++;
		}
	}
}
function textValue({ ints, bytes }, index) {
	const text = bytes.subarray(ints[4 * index + 2], ints[4 * index + 3]);
	return parseNumber(decoder$5.decode(text));
}
/** Teaches the beginning of a metric's lines, which stands in the window. False when there is no room for more metrics. */
function learnStart({ lines, metrics, starts, collector }, name, at, length) {
	const number = lines.learnStart(at, length);
	if (number < 0) return false;
	starts.set(name, number);
	metrics[number] = metricNamed(collector, name);
	return true;
}
/** The number under which the scanner knows a tag set. */
function numberOf(scanned, set) {
	if (scanned.generation !== scanned.collector.generation) forgetSets(scanned);
	const known = scanned.setNumbers.get(set);
	if (known !== void 0) return known;
	scanned.setNumbers.set(set, scanned.sets.length);
	scanned.sets.push(set);
	return scanned.sets.length - 1;
}
function forgetSets(scanned) {
	scanned.generation = scanned.collector.generation;
	scanned.lines.forgetTails();
	scanned.sets.length = 0;
	scanned.setNumbers.clear();
}
// src/ingestion/k6/samples/lines/scanner/learn-tail.ts
const decoder$4 = new TextDecoder();
/** Teaches what the end of a line means. Says where to go on: at the same line; undefined when it is not understood. */
function learnTail(scanned, line) {
	const { lines, collector, tagsOf } = scanned;
	const { at, tailFrom, end } = line;
	const tags = tagsOf(decoder$4.decode(lines.bytes.subarray(tailFrom, end)));
	if (tags === void 0) return void 0;
	if (lines.hasRoom(end - tailFrom) === 0) forgetTagSets(collector);
	lines.learnTail(tailFrom, end - tailFrom, numberOf(scanned, tagSetOf(collector, tags)));
	return at;
}
/**
* Reads a line with metadata (`vu`, `iter`) after its tags. Metadata differs from iteration to iteration, so the end of this
* line is worth comparing with the next one, but only the tags, which end before `split`, are worth remembering.
*/
function readWithMetadata(scanned, line, split) {
	const { lines, collector, view, metrics, starts } = scanned;
	const { tailFrom, end } = line;
	const set = tagsUpTo(scanned, lines.bytes, {
		view,
		from: tailFrom
	}, split);
	const metric = metrics[starts.get(line.metric) ?? -1];
	if (set === void 0 || metric === void 0) return void 0;
	const number = numberOf(scanned, set);
	atTime(collector, line.timeMs);
	recordSample(collector, metric, set, line.value);
	scanned.tally.read++;
	lines.forgetPrevious();
	lines.comeAfter(tailFrom, end - tailFrom, number);
	return end;
}
// src/ingestion/k6/samples/lines/csv/learn.ts
const NEWLINE$4 = 10;
const QUOTE$2 = 34;
const COMMA$1 = 44;
const LONGEST_NAME = 130;
const decoder$3 = new TextDecoder();
/** Teaches the scanner what is new about the row at which it stopped; see learnNdjson. */
function learnCsv(scanned, columns, at, end) {
	const { bytes } = scanned.lines;
	const length = bytes.subarray(at, end).indexOf(NEWLINE$4);
	const nameEnd = bytes.subarray(at, at + Math.min(length, LONGEST_NAME)).indexOf(COMMA$1);
	if (columns === void 0 || length < 0 || nameEnd < 0) return void 0;
	const metric = decoder$3.decode(bytes.subarray(at, at + nameEnd));
	if (!METRIC_NAME.test(metric)) return void 0;
	if (!scanned.starts.has(metric)) return learnStart(scanned, metric, at, nameEnd + 1) ? at : void 0;
	const line = {
		at,
		metric,
		end: at + length + 1
	};
	const known = knownLine$1(bytes, at + nameEnd + 1, line);
	if (known === void 0) return void 0;
	const split = metadataFrom(bytes, columns, known.tailFrom, known.end);
	return split < 0 ? learnTail(scanned, known) : readWithMetadata(scanned, known, split);
}
function knownLine$1(bytes, timeFrom, line) {
	const length = bytes.subarray(timeFrom, line.end).indexOf(COMMA$1);
	const timeMs = csvTime(bytes, timeFrom, timeFrom + length);
	const value = numberAt(bytes, timeFrom + length + 1);
	if (length < 0 || Number.isNaN(timeMs) || Number.isNaN(value)) return void 0;
	return {
		...line,
		timeMs,
		value,
		tailFrom: numberEnd()
	};
}
/** Where the last column begins, if that is metadata and not empty; -1 when there is none to be told from the tags. */
function metadataFrom(bytes, { metadata, count }, from, end) {
	const isPlain = bytes.subarray(from, end).indexOf(QUOTE$2) < 0;
	const isEmpty = bytes[end - 2] === COMMA$1;
	if (!isPlain || isEmpty || metadata !== count - 1) return -1;
	return bytes.subarray(0, end).lastIndexOf(COMMA$1) + 1;
}
// src/ingestion/k6/samples/lines/csv/reader.ts
const COMMA = 44;
const MOST_PENDING = 1 << 20;
/**
* Reads k6's CSV. Rows with metric, time and value in front, as k6 writes them, are scanned by wasm/sample-lines.ts, which is
* taught every metric and every set of tags once; rows in other orders, or over several lines, go to the strict reader.
*/
function createCsvReader(collector, tally) {
	const name = {
		from: 0,
		end: COMMA
	};
	const tagsOf = (tail) => csvTagsOfTail(rows.columns, tail);
	const scanned = scannedLines(collector, tally, name, tagsOf);
	const { lines } = scanned;
	const rows = {
		scanned,
		columns: void 0,
		pending: "",
		pendingLines: 0
	};
	const layout = {
		scan: lines.scanCsv,
		learn: (at, end) => learnCsv(scanned, rows.columns, at, end)
	};
	return {
		bytes: lines.bytes,
		windowBytes: lines.windowBytes.value,
		readAlike: (from, end) => rows.columns?.isK6Order === true && rows.pending === "" ? readScanned(scanned, layout, from, end) : from,
		readLine: (line) => readLine$1(rows, line),
		end: () => {
			tally.cut += rows.pendingLines;
			closeSampleLines(lines);
		},
		keptFrom: lines.keptFrom,
		moved: lines.moved,
		forgetPrevious: lines.forgetPrevious
	};
}
function readLine$1(rows, line) {
	const { tally } = rows.scanned;
	const row = rows.pending + line.replace(/\r$/u, "");
	const lines = rows.pendingLines + 1;
	if (rows.columns === void 0) {
		readHeader(rows, row);
		return;
	}
	const fields = csvFields(row);
	const isOpen = fields === void 0 && row.length < MOST_PENDING;
	rows.pending = isOpen ? `${row}\n` : "";
	rows.pendingLines = isOpen ? lines : 0;
	if (isOpen) return;
	if (fields === void 0) refuse(tally, lines, "its quotes do not close");
	else readFields(rows, rows.columns, fields, lines);
}
function readFields({ scanned }, columns, fields, lines) {
	const { collector, tally } = scanned;
	if (csvColumns(fields) !== void 0) {
		tally.read += lines;
		tally.twice = true;
		return;
	}
	const row = csvRow(fields, columns);
	if (row.kind === "refused") {
		if (looksLikeText(fields)) tally.console += lines;
		else refuse(tally, lines, row.why);
		return;
	}
	atTime(collector, row.timeMs);
	recordSample(collector, metricNamed(collector, row.metric), tagSetOf(collector, row.tags), row.value);
	scanned.lines.forgetPrevious();
	tally.read += lines;
}
function refuse(tally, lines, why) {
	for (let count = 0; count < lines; count++) refuseLine(tally, why);
}
/** Whether a line is rather text of a console than a damaged row: rows start with a metric's name and a time. */
function looksLikeText([metric = "", time]) {
	return time === void 0 || !/^\w*$/u.test(metric);
}
function readHeader(rows, line) {
	const { collector, tally } = rows.scanned;
	const columns = csvColumns(csvFields(line.replace(/^\uFEFF/u, "")) ?? []);
	if (columns === void 0) {
		tally.console++;
		return;
	}
	rows.columns = columns;
	tally.read++;
	declareSubMetric(collector, {
		metric: "http_req_duration",
		tags: [{
			key: "expected_response",
			value: "true"
		}]
	}, "made by k6");
}
// src/ingestion/k6/samples/gzip/member-lengths.ts
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
function createGzipLengths() {
	let seam = /* @__PURE__ */ new Uint8Array(0);
	let earlier = 0;
	return {
		push: (chunk) => {
			const bytes = new Uint8Array(seam.length + chunk.length);
			bytes.set(seam);
			bytes.set(chunk, seam.length);
			earlier += lengthsBeforeHeaders(bytes);
			const copy = bytes.subarray(seam.length);
			seam = bytes.slice(-17);
			return copy;
		},
		agreeWith: (length) => {
			if (seam.length < TRAILER_BYTES) return false;
			const last = lengthAt(seam, seam.length);
			return [last, earlier + last].some((told) => told % 2 ** 32 === length % 2 ** 32);
		}
	};
}
function lengthsBeforeHeaders(bytes) {
	let sum = 0;
	let at = bytes.indexOf(FIRST_BYTE, TRAILER_BYTES);
	for (; at >= 0; at = bytes.indexOf(FIRST_BYTE, at + 1)) if (isHeader(bytes, at)) sum += lengthAt(bytes, at);
	return sum;
}
const FIRST_BYTE = 31;
/** RFC 1952 §2.3.1: the upper three flags are reserved, `XFL` of deflate is 0, 2 or 4, and `OS` is one of 0 to 13 or 255. */
function isHeader(bytes, at) {
	if (bytes[at + 1] !== 139 || bytes[at + 2] !== 8) return false;
	if (at + HEADER_BYTES > bytes.length) return false;
	const [flags = 0, speed = 0, system = 0] = [
		bytes[at + 3],
		bytes[at + 8],
		bytes[at + 9]
	];
	return flags < 32 && [
		0,
		2,
		4
	].includes(speed) && (system <= 13 || system === 255);
}
/** The length that the trailer before `end` tells. */
function lengthAt(bytes, end) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(end - 4, true);
}
// src/ingestion/k6/samples/gzip/peeked.ts
/** Looks at so many first bytes without losing them; at fewer where there are no more. */
async function peeked(chunks, length) {
	const rest = oneByOne(chunks);
	let first = /* @__PURE__ */ new Uint8Array(0);
	while (first.length < length) {
		const { value, done } = await rest.next();
		if (done === true) break;
		const joined = new Uint8Array(first.length + value.length);
		joined.set(first);
		joined.set(value, first.length);
		first = joined;
	}
	return {
		head: first.subarray(0, length),
		all: startingWith(first, rest)
	};
}
/** Chunks that can be taken one by one without ending them. */
async function* oneByOne(chunks) {
	yield* chunks;
}
async function* startingWith(first, rest) {
	if (first.length > 0) yield first;
	yield* rest;
}
// src/ingestion/k6/samples/gzip/gunzipped.ts
/**
* What is inflated lies up to `highWaterMark` ahead of what is read, so that the two go on beside each other. A chunk that is
* full costs a turn of both threads, and smaller ones cost an eighth of the processor's time more.
*/
const OPTIONS = {
	chunkSize: 1 << 21,
	highWaterMark: 1 << 23,
	finishFlush: constants.Z_SYNC_FLUSH
};
/**
* The bytes inside a gzip file, or the bytes themselves where it is none. A stream that stops in its middle gives what can be
* had of it, as k6 leaves it when it is killed; a damaged one is refused, since what it hides cannot be known.
*/
async function* gunzipped(chunks, file, notes) {
	const { head, all } = await peeked(chunks, 2);
	notes.isGzip = head[0] === 31 && head[1] === 139;
	if (!notes.isGzip) {
		yield* all;
		return;
	}
	const gunzip = createGunzip(OPTIONS);
	const lengths = createGzipLengths();
	const feeding = feed(gunzip, all, lengths);
	let length = 0;
	try {
		for await (const chunk of gunzip) {
			length += chunk.length;
			yield chunk;
			giveBack(chunk);
		}
	} catch (error) {
		throw damaged(file, error);
	}
	await feeding;
	notes.isCut = !lengths.agreeWith(length);
}
/**
* Frees the memory of a chunk that is read, which would otherwise wait for the collector by the hundred megabytes. Zlib goes on
* writing to memory that is not full yet, so only a chunk that ends with its memory is given back. Node 20 cannot do this.
*/
function giveBack({ buffer, byteOffset, byteLength }) {
	if (!(buffer instanceof ArrayBuffer) || byteOffset + byteLength !== buffer.byteLength) return;
	buffer.transfer?.(0);
}
/** Writes all chunks to gunzip, never faster than it takes them. */
async function feed(gunzip, chunks, lengths) {
	try {
		for await (const chunk of chunks) {
			if (!gunzip.write(lengths.push(chunk))) await drained(gunzip);
			if (gunzip.destroyed) break;
		}
		gunzip.end();
	} catch (error) {
		gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
	}
}
function drained(gunzip) {
	return new Promise((resolve) => {
		const go = () => {
			gunzip.off("drain", go);
			gunzip.off("close", go);
			resolve();
		};
		gunzip.on("drain", go);
		gunzip.on("close", go);
	});
}
function damaged(file, cause) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	if (!code.startsWith("Z_")) return cause instanceof Error ? cause : new Error(String(cause));
	return new InputError([{
		id: "damaged-gzip",
		place: { file },
		problem: `the gzip file is damaged (${code}); what follows the damage cannot be read`,
		wayOut: "Upload or copy the file again, in binary mode; `gzip -t FILE` tells whether it is whole."
	}], { cause });
}
// src/ingestion/k6/samples/lines/line-window.ts
/** As far back a line may lie to be compared with the next one. */
const FARTHEST_BACK = 65536;
const LONGEST_LINE = 1 << 23;
const NEWLINE$3 = 10;
/** Cuts a file into lines for a reader. Chunks may be reused by whoever made them. */
function createLineScanner(reader, tally) {
	const window = {
		reader,
		tally,
		at: 0,
		end: 0,
		searched: 0,
		long: [],
		skipping: false
	};
	return {
		push: (chunk) => {
			let from = 0;
			while (from < chunk.length) from += take(window, chunk.subarray(from));
		},
		end: () => {
			if (window.at < window.end || window.long.length > 0) readLast(window);
			reader.end();
		}
	};
}
/** Reads the last line, which has no line end; one that cannot be read was cut off. */
function readLast(window) {
	const { reader, tally, long } = window;
	const { refused, firstRefused } = tally;
	const shown = firstRefused.length;
	reader.readLine(textOf([...long, reader.bytes.subarray(window.at, window.end)]));
	window.at = window.end;
	tally.cut += tally.refused - refused;
	tally.refused = refused;
	firstRefused.length = shown;
}
/** Takes as much of a chunk as fits, and says how much that was. */
function take(window, chunk) {
	const { bytes, windowBytes } = window.reader;
	if (window.end === windowBytes) makeRoom(window);
	if (window.skipping) return skip(window, chunk);
	if (window.long.length > 0) return lengthen(window, chunk);
	const taken = Math.min(windowBytes - window.end, chunk.length);
	bytes.set(taken === chunk.length ? chunk : chunk.subarray(0, taken), window.end);
	window.end += taken;
	readLines(window);
	return taken;
}
function readLines(window) {
	const { reader } = window;
	while (window.at < window.end) {
		const at = reader.readAlike(window.at, window.end);
		window.at = at;
		if (at >= window.end) return;
		const from = Math.max(at, window.searched);
		const length = reader.bytes.subarray(from, window.end).indexOf(NEWLINE$3);
		if (length < 0) {
			window.searched = window.end;
			return;
		}
		reader.readLine(textOf([reader.bytes.subarray(at, from + length)]));
		window.at = from + length + 1;
	}
}
/** Moves what is still needed to the front; a line that fills the whole window is gathered outside of it. */
function makeRoom(window) {
	const { reader } = window;
	if (window.at - reader.keptFrom(window.at) > FARTHEST_BACK) reader.forgetPrevious();
	if (window.at === 0) {
		window.long = [reader.bytes.slice(0, window.end)];
		reader.forgetPrevious();
		window.end = window.searched = 0;
		return;
	}
	let from = reader.keptFrom(window.at);
	if (from === 0) {
		reader.forgetPrevious();
		from = window.at;
	}
	reader.bytes.copyWithin(0, from, window.end);
	reader.moved(from);
	window.at -= from;
	window.end -= from;
	window.searched = Math.max(0, window.searched - from);
}
/** Adds to a line that is longer than the window, up to its end. */
function lengthen(window, chunk) {
	const newline = chunk.indexOf(NEWLINE$3);
	const end = newline < 0 ? chunk.length : newline;
	window.long.push(chunk.slice(0, end));
	if (window.long.reduce((sum, part) => sum + part.length, 0) > LONGEST_LINE) {
		refuseLine(window.tally, "it is longer than 8 MiB");
		window.long = [];
		window.skipping = true;
		return skip(window, chunk.subarray(end)) + end;
	}
	if (newline < 0) return chunk.length;
	const line = textOf(window.long);
	window.long = [];
	window.reader.readLine(line);
	return newline + 1;
}
/** Passes over the rest of a line that is too long. */
function skip(window, chunk) {
	const newline = chunk.indexOf(NEWLINE$3);
	if (newline < 0) return chunk.length;
	window.skipping = false;
	return newline + 1;
}
function textOf(parts) {
	const decoder = new TextDecoder();
	return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
}
// src/ingestion/k6/samples/lines/ndjson/strict-line.ts
/** k6 up to 1.x wrote infinite samples raw, which is no JSON. */
const RAW_INFINITY = /("value":)([+-])Inf([,}])/u;
/** Reads one line that did not look as expected, by a full parser and a check of its shape. */
function readStrictly(line) {
	if (!line.trimStart().startsWith("{\"")) return { kind: "console" };
	const parsed = jsonIn(RAW_INFINITY.exec(line) === null ? line : line.replace(RAW_INFINITY, (_, before, sign, after) => `${before}${sign === "-" ? "-" : ""}1e999${after}`));
	if (parsed === void 0) return refused("it is not valid JSON");
	if (!isObject(parsed)) return refused("it is not an object");
	if (parsed["type"] === "Point") return point(parsed);
	if (parsed["type"] === "Metric") return metric(parsed);
	if (isLogEntry(parsed)) return { kind: "console" };
	return refused("its \"type\" is neither \"Metric\" nor \"Point\"");
}
/** k6 logs so with `--log-format=json`, which may go where `--out json=-` goes. */
function isLogEntry({ level, msg }) {
	return typeof level === "string" && typeof msg === "string";
}
/** The tags that a JSON text stands for; undefined when it is no object of texts. */
function tagsOfText(text) {
	return stringMap(jsonIn(text));
}
/** Whether a JSON text is an object of texts; k6's own metadata is told without reading it. */
function isTextMap(text) {
	return VU_AND_ITERATION.test(text) || tagsOfText(text) !== void 0;
}
const VU_AND_ITERATION = /^\{"iter":"\d+"(?:,"vu":"\d+")?\}$/u;
function point(line) {
	const { metric: name, data } = line;
	if (typeof name !== "string" || name === "") return refused("\"metric\" is not a name");
	if (!isObject(data)) return refused("\"data\" is not an object");
	const { time, value, tags } = data;
	const timeMs = typeof time === "string" ? timeOfText(time) : NaN;
	if (Number.isNaN(timeMs)) return refused("\"data.time\" is not an RFC 3339 time");
	if (typeof value !== "number") return refused("\"data.value\" is not a number");
	const read = tags === null || tags === void 0 ? /* @__PURE__ */ new Map() : stringMap(tags);
	if (read === void 0) return refused("\"data.tags\" is not an object of strings");
	return {
		kind: "point",
		metric: name,
		timeMs,
		value,
		tags: read
	};
}
function metric(line) {
	const { metric: name, data } = line;
	if (typeof name !== "string" || name === "") return refused("\"metric\" is not a name");
	if (!isObject(data)) return refused("\"data\" is not an object");
	const kind = parseKind(data["type"]);
	const contains = parseContains(data["contains"]);
	if (kind === void 0) return refused("\"data.type\" is none of counter, gauge, rate, trend");
	if (contains === void 0) return refused("\"data.contains\" is none of default, time, data");
	return {
		kind: "metric",
		declaration: {
			name,
			kind,
			contains,
			thresholds: listed(data["thresholds"]).flatMap(expressionOf),
			subMetrics: listed(data["submetrics"]).flatMap(tagsOf)
		}
	};
}
/** A threshold is its text, or an object around it when it may abort the run. */
function expressionOf(threshold) {
	if (typeof threshold === "string") return [threshold];
	const text = isObject(threshold) ? threshold["threshold"] : void 0;
	return typeof text === "string" ? [text] : [];
}
function tagsOf(subMetric) {
	const tags = isObject(subMetric) ? stringMap(subMetric["tags"]) : void 0;
	if (tags === void 0 || tags.size === 0) return [];
	return [[...tags].map(([key, value]) => ({
		key,
		value
	}))];
}
function stringMap(value) {
	if (!isObject(value)) return void 0;
	const map = /* @__PURE__ */ new Map();
	for (const [key, text] of Object.entries(value)) {
		if (typeof text !== "string") return void 0;
		map.set(key, text);
	}
	return map;
}
function listed(value) {
	return Array.isArray(value) ? value : [];
}
function refused(why) {
	return {
		kind: "refused",
		why
	};
}
// src/ingestion/k6/samples/lines/ndjson/tail.ts
const BEFORE_TAGS = ",\"tags\":";
const AFTER_TAGS = "}}\n";
const METADATA = bytesOf("},\"metadata\":{");
const decoder$2 = new TextDecoder();
/**
* The tags in `,"tags":{…}`, with or without the end of the line; undefined when it holds anything else, so that equal bytes
* can stand for equal tags from then on.
*/
function tagsOfTail(tail) {
	if (!tail.startsWith(BEFORE_TAGS)) return void 0;
	const end = tail.endsWith(AFTER_TAGS) ? -3 : void 0;
	return tagsOfText(tail.slice(8, end));
}
/** Where the tags end and metadata follow, as in `…},"metadata":{"iter":"0","vu":"1"}}}`; -1 when no metadata follow. */
function metadataAt(bytes, from, end) {
	const split = lastPlaceOf(METADATA, bytes, from, end) + 1;
	if (split === 0) return -1;
	const metadata = decoder$2.decode(bytes.subarray(split, end));
	const text = metadata.slice(12, -3);
	return metadata.endsWith(AFTER_TAGS) && isTextMap(text) ? split : -1;
}
// src/ingestion/k6/samples/lines/ndjson/time-end.ts
const LONGEST_TIME = 36;
const QUOTE$1 = 34;
/** What stands between the time and the value of a sample. */
const AFTER_TIME = "\",\"value\":";
/** Where the quote stands that ends a time; where there is none, as far as a time is long at most. */
function timeEnd(bytes, from) {
	let at = from;
	while (at < from + LONGEST_TIME && bytes[at] !== QUOTE$1) at++;
	return at;
}
// src/ingestion/k6/samples/lines/ndjson/old-layout.ts
const START = "{\"type\":\"Point\",\"data\":{\"time\":\"";
const METRIC = bytesOf("}},\"metric\":\"");
const METRIC_AT_END = /^\}\},"metric":"(\w+)"\}$/u;
const NEWLINE$2 = 10;
const start = viewOf(START);
const afterTime = viewOf(AFTER_TIME);
const decoder$1 = new TextDecoder();
/**
* Reads a line as k6 up to 0.40 writes it, with the metric at its end and the tags in any order; says where the next line
* starts, or -1 when the line is none of these or not whole.
*/
function readOldLayout(known, window, at) {
	const { bytes, view, end } = window;
	if (!sameBytes(view, at, start, 0, 32)) return -1;
	const length = bytes.subarray(at, end).indexOf(NEWLINE$2);
	if (length < 0) return -1;
	const newline = at + length;
	const timeFrom = at + 32;
	const quote = timeEnd(bytes, timeFrom);
	const timeMs = parseTime(bytes, timeFrom, quote);
	if (!sameBytes(view, quote, afterTime, 0, 10)) return -1;
	const value = numberAt(bytes, quote + 10);
	const tagsFrom = numberEnd();
	if (Number.isNaN(timeMs) || Number.isNaN(value)) return -1;
	const split = lastPlaceOf(METRIC, bytes, tagsFrom, newline);
	const name = METRIC_AT_END.exec(decoder$1.decode(bytes.subarray(split, newline)))?.[1];
	const set = name === void 0 ? void 0 : tagsUpTo(known, bytes, {
		view,
		from: tagsFrom
	}, split + 1);
	if (set === void 0 || name === void 0) return -1;
	const { collector } = known;
	atTime(collector, timeMs);
	recordSample(collector, metricNamed(collector, name), set, value);
	return newline + 1;
}
// src/ingestion/k6/samples/lines/ndjson/learn.ts
const NEWLINE$1 = 10;
const BRACE = 125;
const LONGEST_BEGINNING = 180;
const BEGINNING = /^\{"metric":"([A-Za-z_][A-Za-z0-9_]*)","type":"Point","data":\{"time":"/u;
const decoder = new TextDecoder();
/**
* Teaches the scanner what is new about the line at which it stopped, or reads the line where that cannot be taught. Says
* where to go on; undefined when the line is for the strict reader, or not whole.
*/
function learnNdjson(scanned, at, end) {
	const { bytes } = scanned.lines;
	const length = bytes.subarray(at, end).indexOf(NEWLINE$1);
	if (length < 0) return void 0;
	const beginning = decoder.decode(bytes.subarray(at, at + Math.min(length, LONGEST_BEGINNING)));
	const [text, metric] = BEGINNING.exec(beginning) ?? [];
	if (text === void 0 || metric === void 0) return oldLine(scanned, at, end);
	if (!scanned.starts.has(metric)) return learnStart(scanned, metric, at, text.length) ? at : void 0;
	const line = {
		at,
		metric,
		end: at + length + 1
	};
	const known = knownLine(bytes, at + text.length, line);
	return known === void 0 ? void 0 : learnEnd(scanned, known);
}
function knownLine(bytes, timeFrom, line) {
	const quote = timeEnd(bytes, timeFrom);
	const valueFrom = quote + 10;
	const timeMs = parseTime(bytes, timeFrom, quote);
	const value = numberAt(bytes, valueFrom);
	if (!(decoder.decode(bytes.subarray(quote, valueFrom)) === "\",\"value\":") || Number.isNaN(timeMs) || Number.isNaN(value)) return void 0;
	return {
		...line,
		timeMs,
		value,
		tailFrom: numberEnd()
	};
}
function learnEnd(scanned, line) {
	const { bytes } = scanned.lines;
	const split = metadataAt(bytes, line.tailFrom, line.end);
	if (split >= 0) return readWithMetadata(scanned, line, split);
	return endsSample(bytes, line.end) ? learnTail(scanned, line) : void 0;
}
function endsSample(bytes, end) {
	return bytes[end - 3] === BRACE && bytes[end - 2] === BRACE;
}
function oldLine(scanned, at, end) {
	const { lines, view, tally } = scanned;
	const next = readOldLayout(scanned, {
		bytes: lines.bytes,
		view,
		end
	}, at);
	if (next < 0) return void 0;
	lines.forgetPrevious();
	tally.read++;
	return next;
}
// src/ingestion/k6/samples/lines/ndjson/reader.ts
const QUOTE = 34;
const NEWLINE = 10;
/**
* Reads k6's lines of JSON. Those that look as k6 0.41 and later write them are scanned by wasm/sample-lines.ts; what that
* has never met it is taught here, once per metric and per set of tags. Whatever looks different goes to the strict reader.
*/
function createNdjsonReader(collector, tally) {
	const scanned = scannedLines(collector, tally, {
		from: 11,
		end: QUOTE
	}, tagsOfTail);
	const { lines } = scanned;
	const layout = {
		scan: lines.scanNdjson,
		learn: (at, end) => pastBlankLines(scanned, at, end) ?? learnNdjson(scanned, at, end)
	};
	return {
		bytes: lines.bytes,
		windowBytes: lines.windowBytes.value,
		readAlike: (from, end) => readScanned(scanned, layout, from, end),
		readLine: (line) => readLine(scanned, line),
		end: () => closeSampleLines(lines),
		keptFrom: lines.keptFrom,
		moved: lines.moved,
		forgetPrevious: lines.forgetPrevious
	};
}
/** Where the blank lines end that begin here; undefined where there are none. */
function pastBlankLines({ lines, tally }, at, end) {
	let to = at;
	while (to < end && lines.bytes[to] === NEWLINE) to++;
	tally.console += to - at;
	return to === at ? void 0 : to;
}
function readLine({ collector, tally, lines }, line) {
	const found = readStrictly(line);
	switch (found.kind) {
		case "point": {
			atTime(collector, found.timeMs);
			const set = tagSetOf(collector, found.tags);
			recordSample(collector, metricNamed(collector, found.metric), set, found.value);
			lines.forgetPrevious();
			tally.read++;
			break;
		}
		case "metric":
			if (declareMetric(collector, {
				...found.declaration,
				line: nextLine(tally)
			}) !== "new") tally.twice = true;
			tally.read++;
			break;
		case "console":
			tally.console++;
			break;
		case "refused": refuseLine(tally, found.why);
	}
}
// src/ingestion/k6/samples/sample-faults.ts
/** The share of lines that may be unreadable; beyond it nobody knows what the numbers stand for. */
const MOST_REFUSED = .01;
/** What keeps a file from being judged; undefined when nothing does. */
function samplesFaults({ file, startMs }, tally) {
	const { read, refused } = tally;
	if (refused > MOST_REFUSED * (read + refused)) return unreadable$1(file, tally);
	if (Number.isFinite(startMs)) return void 0;
	return [{
		id: "no-samples",
		place: { file },
		problem: `the file holds no sample of k6 in ${read + refused + tally.console + tally.cut} lines`,
		wayOut: "Check that k6 ran and made requests, and that this is the file of --out json=FILE or --out csv=FILE."
	}];
}
function unreadable$1(file, tally) {
	const { read, refused, firstRefused } = tally;
	const first = firstRefused.map(({ line, why }) => ({
		id: "unreadable-sample",
		place: {
			file,
			line
		},
		problem: `this line is no sample of k6: ${why}`,
		wayOut: "Look at this line: whatever else wrote into the file has to write elsewhere."
	}));
	return [{
		id: "unreadable-samples",
		place: { file },
		problem: `${refused} of ${read + refused} lines cannot be read, which is more than one in a hundred; the first are listed below`,
		wayOut: "Let k6 write the file again (--out json=FILE), with nothing else writing to it, and copy it in binary mode."
	}, ...first];
}
// src/ingestion/k6/samples/lines/sample-format.ts
/** How much of a file is looked at: a console may have written before the first sample. */
const HEAD_BYTES = 65536;
/** Samples are NDJSON unless k6's CSV header stands among the first lines. */
function formatOf(head) {
	return isCsvSamples(new TextDecoder().decode(head)) ? "CSV samples" : "NDJSON samples";
}
// src/ingestion/k6/samples/read-samples.ts
/** How much is read until the number of kept values is looked at again: not enough to keep far too many. */
const CHECKED_BYTES = 1 << 24;
/**
* Reads the samples of one k6 process, once and in one pass, in memory that does not grow with the file. NDJSON and CSV,
* gzipped or not, are told apart by content. Refuses a file without a sample, one that holds more unreadable lines than
* one in a hundred, and a damaged gzip stream. Chunks may be reused by whoever makes them.
*/
async function readSamples(chunks, file, plan) {
	const gzip = {
		isGzip: false,
		isCut: false
	};
	const { head, all } = await peeked(gunzipped(chunks, file, gzip), HEAD_BYTES);
	const format = formatOf(head);
	const collector = emptyCollector(file, plan);
	const tally = emptyTally();
	const scanner = createLineScanner(readerOf(format, collector, tally), tally);
	let unchecked = 0;
	for await (const chunk of all) {
		scanner.push(chunk);
		unchecked += chunk.length;
		if (unchecked < CHECKED_BYTES) continue;
		keepWithin(collector, plan.exactValues);
		unchecked = 0;
	}
	scanner.end();
	finish(collector);
	const faults = samplesFaults(collector, tally);
	if (faults !== void 0) throw new InputError(faults);
	const users = {
		users: seriesOf(collector, "vus"),
		usersMax: seriesOf(collector, "vus_max")
	};
	return {
		files: [{
			path: file,
			format,
			tally,
			gzip
		}],
		collector,
		shards: [users]
	};
}
/** A copy, since merging shards adds to the original. */
function seriesOf({ metrics }, name) {
	const series = metrics.get(name)?.sink.series;
	return series === void 0 ? emptySeries(NaN) : structuredClone(series);
}
function readerOf(format, collector, tally) {
	switch (format) {
		case "NDJSON samples": return createNdjsonReader(collector, tally);
		case "CSV samples": return createCsvReader(collector, tally);
	}
}
/** No sample follows, so no room is held for one. */
const NO_MORE = /* @__PURE__ */ new Float64Array(0);
function finish(collector) {
	forgetTagSets(collector);
	for (const sink of allSinks(collector)) {
		settle(sink);
		sink.chunk = NO_MORE;
	}
	keepWithin(collector, collector.plan.exactValues);
}
// src/workspace/refused-access.ts
/** What the system says of a place that cannot be read or written; a person can mend that. */
const REFUSALS = /* @__PURE__ */ new Map([
	["EACCES", "it is not permitted"],
	["EPERM", "it is not permitted"],
	["EROFS", "the file system is read-only"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the quota is used up"],
	["ENOENT", "it is not there, or no longer"],
	["ENOTDIR", "a part of the path is a file"],
	["EEXIST", "a part of the path is a file"],
	["EISDIR", "there is a folder of that name"],
	["ENAMETOOLONG", "the name is too long"],
	["ELOOP", "its symbolic links lead in a circle"],
	["EIO", "the device does not answer"],
	["ESTALE", "the file server has lost it"],
	["EMFILE", "too many files are open"],
	["ENFILE", "too many files are open"]
]);
/** Whether the system says that nothing of that name is there. */
function isAbsence(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
/** A file or folder that the system does not let be read, as a fault; anything else as it came. */
function refusedReading(file, cause) {
	const why = whyOf(cause);
	return why === void 0 ? cause : new InputError([unreadable(file, why)], { cause });
}
/** The same of one that it does not let be written. */
function refusedWriting(file, cause) {
	const why = whyOf(cause);
	if (why === void 0) return cause;
	return new InputError([{
		id: "cannot-write",
		place: { file },
		problem: `the file cannot be written: ${why}`,
		wayOut: "Name a place where this step may write (`--out FOLDER`; of `init`, `--config FOLDER/plimsoll.yml`), or make room."
	}], { cause });
}
/** A path that is there and is no file whose bytes could be read twice: a pipe, a device, a socket. */
function notAFile(file) {
	return new InputError([unreadable(file, "it is a pipe, a device or a socket, and no plain file")]);
}
/** A file that is far larger than what it should hold, so that nothing of it is read. */
function tooLarge(file, bytes, most) {
	return new InputError([{
		id: "file-too-large",
		place: { file },
		problem: `the file has ${bytes} bytes; here it may have ${most} at most`,
		wayOut: "Look whether this is the file that you mean. Samples (k6 run --out json=FILE or --out csv=FILE) may have any size; from a summary, a script can leave large `setup_data` out."
	}]);
}
function whyOf(cause) {
	const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
	const why = REFUSALS.get(code);
	return why === void 0 ? void 0 : `${why} (${String(code)})`;
}
function unreadable(file, why) {
	return {
		id: "cannot-read",
		place: { file },
		problem: `this cannot be read: ${why}`,
		wayOut: "Name a plain file that this step may read and that nothing removes meanwhile; write what a pipe brings into a file first."
	};
}
// src/words/verdict-line.ts
const MARKS$1 = {
	pass: "✅",
	concerns: "⚠️",
	fail: "❌"
};
const WORDS = {
	pass: "pass",
	concerns: "pass with concerns",
	fail: "fail"
};
/** The mark of an assessment, one glyph. */
function assessmentMark(assessment) {
	return MARKS$1[assessment];
}
/** The assessment in the words of the report form. */
function assessmentText(assessment) {
	return WORDS[assessment];
}
/** The first line of everything: `❌ Plimsoll: fail: 2 objectives missed, 1 indicator worsened`. */
function verdictLine(judgement) {
	return `${assessmentMark(judgement.assessment)} Plimsoll: ${verdictText(judgement)}`;
}
/** The verdict with its counts and no mark. */
function verdictText(judgement) {
	const counts = [
		...judgement.assessment === "fail" ? failed(judgement) : passed(judgement),
		...waived(judgement),
		...loosened(judgement)
	].join(", ");
	return [assessmentText(judgement.assessment), ...counts === "" ? [] : [counts]].join(": ");
}
/** Leave in use is never out of sight: `1 waiver in use until 2026-12-31`; of several the first day that ends one. */
function waived({ waivers }) {
	const used = waivers.filter(({ state }) => state === "used");
	const days = used.flatMap(({ until }) => ISO_DAY.test(until) ? [until] : []).toSorted();
	const [first] = days;
	if (first === void 0) return part(used.length, "waiver", "in use");
	const until = days.at(-1) === first ? ` until ${first}` : `, the first until ${first}`;
	return part(used.length, "waiver", `in use${until}`);
}
/** A pull request that would let more pass says so in its first line: `2 rule changes loosen the gate`. */
function loosened({ rules }) {
	const count = countOf("loosens", rules?.changes ?? []);
	return part(count, "rule change", count === 1 ? "loosens the gate" : "loosen the gate");
}
/** A saved judgement may hold any text; the first line of everything holds none that is foreign. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;
function failed({ failures }) {
	const count = (kind) => failures.filter((one) => one.kind === kind).length;
	return [
		part(count("missed"), "objective", "missed"),
		part(count("unmeasured"), "objective", "unmeasured"),
		part(count("worsened"), "indicator", "worsened"),
		part(count("inconclusive"), "change", "inconclusive"),
		part(count("waiver"), "waiver", "expired or unmatched")
	].flat();
}
function passed(judgement) {
	const { indicators, concerns, findings, assessment } = judgement;
	const changed = (verdict) => indicators.filter(({ change }) => change?.gated === true && change.verdict === verdict).length;
	const met = indicators.filter((one) => objectiveIs(one, "met")).length;
	return [
		...assessment === "concerns" ? [part(concerns.length, "concern", "to read")] : [],
		...assessment === "concerns" ? [found$1(findings)] : [],
		part(met, "objective", "met"),
		part(changed("improved"), "indicator", "improved"),
		part(changed("held"), "indicator", "held")
	].flat();
}
/** The gravest are counted; where none is grave, all: they may be the only reason for the word. */
function found$1(findings) {
	const high = findings.filter(({ priority }) => priority !== "P2").length;
	return high > 0 ? part(high, "finding", "of high priority") : part(findings.length, "finding", "to weigh");
}
function objectiveIs({ objective }, verdict) {
	return objective?.verdict === verdict;
}
function part(count, noun, rest) {
	return count === 0 ? [] : [`${countText(count, noun)} ${rest}`];
}
// src/report/markup/blocks.ts
/** A heading of the document. */
function heading(level, line) {
	return {
		kind: "heading",
		level,
		line
	};
}
/** A paragraph of one line. */
function paragraph(line) {
	return {
		kind: "paragraph",
		line
	};
}
/** A bulleted list; entries without anything below them may be given as lines. */
function bullets(items) {
	return {
		kind: "list",
		ordered: false,
		items: items.map(toItem)
	};
}
/** A numbered list. */
function numbered(items) {
	return {
		kind: "list",
		ordered: true,
		items: items.map(toItem)
	};
}
/** A table; titles that begin with `>` stand over numbers, those with `=` over marks. */
function table(titles, rows) {
	return {
		kind: "table",
		columns: titles.map(toColumn),
		rows
	};
}
/** Content that is shown on demand. */
function folded(summary, blocks) {
	return {
		kind: "folded",
		summary,
		blocks
	};
}
/** `**Label**: text`, as the form writes its facts. */
function fact(label, line) {
	return [
		{
			kind: "strong",
			text: label
		},
		{
			kind: "words",
			text: ": "
		},
		...spansOf(line)
	];
}
/** `**Title**:` on a line of its own, as the form opens its smaller parts. */
function caption(title) {
	return paragraph([{
		kind: "strong",
		text: title
	}, {
		kind: "words",
		text: ":"
	}]);
}
/** A line as spans. */
function spansOf(line) {
	return typeof line === "string" ? [{
		kind: "words",
		text: line
	}] : line;
}
function toItem(item) {
	return typeof item === "object" && "line" in item ? item : { line: item };
}
function toColumn(title) {
	if (title.startsWith(">")) return {
		title: title.slice(1),
		align: "right"
	};
	if (title.startsWith("=")) return {
		title: title.slice(1),
		align: "center"
	};
	return {
		title,
		align: "left"
	};
}
// src/report/issues/by-priority.ts
/** Findings with the most urgent first, the likely before the possible; else in the order of diagnosis. */
function byPriority(findings) {
	return findings.toSorted((a, b) => rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0);
}
const rank = ({ priority, confidence }) => `${priority}${confidence === "likely" ? 0 : 1}`;
// src/words/change-word.ts
/**
* The verdict on a change as it is printed beside a number: an inconclusive one by its doubt. `noise` is a movement that
* noise explains before a gate that could not have seen a quarter; `unsure` one that the noise explains less well, and
* that so many comparisons bring all the same.
*/
function changeWord({ verdict, doubt, interval }) {
	switch (doubt?.kind) {
		case void 0: return verdict;
		case "blind": return interval[0] * interval[1] <= 0 ? "noise" : "unsure";
		case "suspected": return doubt.isNote ? "unsure" : "suspected";
		case "less load":
		case "other mix":
		case "repeats disagree": return doubt.kind;
	}
}
/** Whether a change asks for a decision: it is surely worse or better, or looks worse by more than chance should bring. */
function callsForAttention(change) {
	return [
		"worsened",
		"improved",
		"suspected",
		"repeats disagree"
	].includes(changeWord(change));
}
// src/report/charts/chart.ts
/** The form's graphs of a run; a curve that never leaves zero, or has no data, is not drawn. */
function chartsOf(series) {
	const { startMs, stepMs, users, requestsPerSecond, errorRate, p50Ms, p95Ms, p99Ms } = series;
	const chart = (title, unit, lines) => ({
		title,
		unit,
		over: "time",
		from: startMs,
		step: stepMs,
		lines: lines.filter(({ values }) => values.some((value) => value !== null))
	});
	return [
		chart("Latency over time", "ms", [
			{
				name: "p50",
				values: p50Ms
			},
			{
				name: "p95",
				values: p95Ms
			},
			{
				name: "p99",
				values: p99Ms
			}
		]),
		chart("Throughput over time", "1/s", [{
			name: "requests per second",
			values: requestsPerSecond
		}]),
		chart("Error rate over time", "ratio", [{
			name: "failed requests",
			values: errorRate
		}]),
		chart("Users over time", "users", [{
			name: "users",
			values: users
		}])
	].filter(({ lines }) => lines.length > 0);
}
/** The greatest value of a chart; 0 where there is none. */
function greatest({ lines }) {
	return lines.flatMap(({ values }) => values).reduce((most, value) => Math.max(most, value ?? 0), 0);
}
// src/report/charts/curve-of.ts
/** The curve that shows an indicator of a whole run over its time. */
const CURVES$1 = {
	"http_req_duration p(50)": "p50",
	"http_req_duration med": "p50",
	"http_req_duration p(95)": "p95",
	"http_req_duration p(99)": "p99",
	"http_reqs rate": "requests per second",
	"http_req_failed rate": "failed requests"
};
/** The name of the curve that shows an indicator; undefined where none does, as for a phase alone. */
function curveName({ metric, aggregation, phase }) {
	return phase === void 0 ? CURVES$1[`${metric} ${aggregation}`] : void 0;
}
/** The curve itself, where samples were read. */
function curveOf(indicator, samples) {
	const name = curveName(indicator);
	if (name === void 0 || samples === void 0) return void 0;
	return chartsOf(samples.series).flatMap(({ lines }) => lines).find((line) => line.name === name);
}
// src/report/scenarios.ts
/** What people call a scenario: its title, else its name. */
function titleOf({ title, name }) {
	return title ?? name;
}
/** The scenarios for which results were given. */
function judgedScenarios({ scenarios }) {
	return scenarios.filter(({ state }) => state === "judged");
}
/** Every number of one scenario. */
function indicatorsOf({ indicators }, { name }) {
	return indicators.filter(({ scenario }) => scenario === name);
}
// src/report/charts/marked-charts.ts
/** The charts of a scenario with what its numbers are held against: limits, the baseline, the phases of the run. */
function markedCharts(scenario, judgement) {
	const { samples, name } = scenario;
	if (samples === void 0) return [];
	const { scenarios } = judgement;
	const group = `run-${scenarios.findIndex((one) => one.name === name) + 1}`;
	const own = indicatorsOf(judgement, scenario);
	const phases = samples.phases.flatMap(phaseStretches);
	return chartsOf(samples.series).map((chart) => {
		const asked = chart.lines.flatMap(({ name: line }) => own.filter((one) => curveName(one) === line).map((indicator) => ({
			line,
			indicator
		})));
		const limits = asked.flatMap(({ line, indicator }) => limitOf$1(line, indicator));
		const bands = asked.flatMap(({ line, indicator }) => bandOf(line, indicator));
		return {
			...chart,
			marks: {
				group,
				limits,
				bands,
				phases
			}
		};
	});
}
/** The shade changes from phase to phase, and is the same in every stretch of one. */
function phaseStretches(phase, index) {
	const { name, stretches = [phase] } = phase;
	return stretches.map(({ fromMs, toMs }) => ({
		name,
		shade: index % 2 === 0 ? 1 : 2,
		from: fromMs,
		to: toMs
	}));
}
function limitOf$1(line, { objective, unit }) {
	if (objective === void 0) return [];
	const { comparator, limit } = objective;
	if (limit === void 0) return [];
	return [{
		line,
		asked: `${comparator} ${quantityText(limit, unit)}`,
		value: limit
	}];
}
/** A rate's noise is in percentage points of a ratio; every other in percent of the baseline itself. */
function bandOf(line, indicator) {
	const change = comparedChange(indicator);
	if (change === void 0) return [];
	const { before, noise, scale } = change;
	const half = scale === "points" ? noise / 100 : before * noise / 100;
	return [{
		line,
		from: Math.max(0, before - half),
		to: before + half
	}];
}
// src/report/grounds/concern-line.ts
/** A concern with the scenario it is about in front. */
function concernLine({ scenario, text }) {
	if (scenario === void 0 || scenario === "") return text;
	return [{
		kind: "strong",
		text: scenario
	}, {
		kind: "words",
		text: `: ${text}`
	}];
}
// src/report/grounds/judged-blocks.ts
/**
* How the verdict was reached: what it was compared with, the noise of that, and what would have been noticed; at most so
* many comparisons and waivers.
*/
function judgedBlocks({ indicators, waivers }, most = Infinity) {
	const compared = indicators.flatMap((indicator) => {
		const change = gatedChange(indicator);
		return change === void 0 ? [] : [{
			indicator,
			change
		}];
	});
	const rest = compared.length - most;
	return [
		bullets([
			"Objectives are compared with the raw numbers; rounding happens only on paper.",
			"A change counts as worse when it is beyond the tolerance and all gated comparisons together raise a false alarm in at most one run in a hundred.",
			...notCompared(indicators),
			...waivers.slice(0, most).map(waiverLine)
		]),
		...compared.length === 0 ? [paragraph("Nothing was compared with a baseline.")] : [powerTable(compared.slice(0, most))],
		...rest > 0 ? [paragraph(`${countText(rest, "more comparison")} in the report.`)] : []
	];
}
function waiverLine(waiver) {
	const { scenario, objective, until, state, reason, waives, bound } = waiver;
	const far = bound === void 0 ? "" : `, as long as ${bound}`;
	const only = waives === void 0 ? "" : `, for what is ${waives.join(", ")} alone`;
	return [
		{
			kind: "words",
			text: "Waiver "
		},
		{
			kind: "code",
			text: objective
		},
		{
			kind: "words",
			text: " of "
		},
		{
			kind: "code",
			text: scenario
		},
		{
			kind: "words",
			text: ` until ${until}${far}${only}, ${state}: ${reason}`
		}
	];
}
function powerTable(compared) {
	return table([
		"Scenario",
		"Indicator",
		">Baseline runs",
		">Repeats",
		">Noise",
		">Noticeable",
		">p"
	], compared.map(({ indicator, change }) => [
		[{
			kind: "strong",
			text: indicator.scenario
		}],
		indicatorName(indicator),
		String(change.baselineRuns),
		String(change.repeats),
		sizeText(change.noise, change.scale),
		sizeText(change.noticeable, change.scale),
		change.p < 1e-4 ? "< 0.0001" : change.p.toFixed(4)
	]));
}
/** Why indicators were not compared, each reason once. */
function notCompared(indicators) {
	const reasons = /* @__PURE__ */ new Map();
	for (const { change } of indicators) if (change?.verdict === "no baseline" && change.gated) reasons.set(change.reason, (reasons.get(change.reason) ?? 0) + 1);
	return [...reasons].map(([reason, count]) => `Not compared (${count}): ${reason}.`);
}
// src/report/compared-runs.ts
/** What the run was compared with, as the end of a sentence: `compared with 5 baseline runs`. */
function comparedRuns({ baseline, indicators }) {
	const runs = indicators.flatMap((one) => comparedChange(one)?.baselineRuns ?? []);
	if (runs.length > 0) {
		const sorted = runs.toSorted((a, b) => a - b);
		const least = sorted[0] ?? 0;
		const most = sorted.at(-1) ?? least;
		const range = least === most ? "" : `${least} to `;
		return baseline.kind === "side by side" ? `compared side by side with ${range}${countText(most, "base run")} of the same job` : `compared with ${range}${countText(most, "baseline run")}`;
	}
	return baseline.kind === "none yet" ? "not compared, because there is no baseline yet" : "not compared, because no baseline run fits";
}
// src/report/figures/objective-counts.ts
/** How many objectives some indicators answer, and how. */
function objectiveCounts(indicators) {
	const verdicts = indicators.flatMap(({ objective }) => objective?.verdict ?? []);
	const count = (verdict) => verdicts.filter((one) => one === verdict).length;
	return {
		asked: verdicts.length,
		met: count("met"),
		missed: count("missed"),
		unmeasured: count("unmeasured")
	};
}
// src/report/service-name.ts
/** What the service is called inside a sentence; `the service` where nobody named it. */
function serviceName({ service }) {
	return isNamed(service) ? service : "the service";
}
/** `Load Testing Report - NAME`, as the form heads itself; without the dash where there is no name. */
function reportTitle({ service }) {
	return isNamed(service) ? `Load Testing Report - ${service}` : "Load Testing Report";
}
/** Whether the config names the service. */
function isNamed(service) {
	return service.trim() !== "";
}
// src/report/figures/indicator-cells.ts
/** The measured value as printed beside its limit; where there is none, that. */
function valueCell(indicator) {
	const { value, objective } = indicator;
	if (value === void 0) return absenceCell(objective);
	if (objective?.limit === void 0) return namedText(value, indicator);
	return namedPair(value, objective.limit, indicator).value;
}
function absenceCell(objective) {
	if (objective?.verdict === "unmeasured") return "not measured";
	return objective?.reason?.startsWith("no samples") === true ? "no samples" : "not exported";
}
/** What the objective asks: `< 3 s`, `< start * 1.5` where the run did not tell the number; empty without one. */
function targetCell(indicator) {
	const { value, objective } = indicator;
	if (objective === void 0) return "";
	const { comparator, limit, text } = objective;
	if (limit === void 0) return text.slice(Math.max(0, text.indexOf(comparator)));
	return `${comparator} ${value === void 0 ? namedText(limit, indicator) : namedPair(value, limit, indicator).limit}`;
}
/** The mark of an objective's verdict; a waived miss is marked as what it is. */
function verdictMark(objective) {
	if (objective.verdict === "met") return "✅";
	if (objective.waived) return "⚠️";
	return objective.verdict === "missed" ? "❌" : "❔";
}
/** Mark and word of a verdict: `✅ met`, `⚠️ missed, waived`. A mark never stands alone. */
function markedVerdict(objective) {
	return `${verdictMark(objective)} ${objective.verdict}${objective.waived ? ", waived" : ""}`;
}
/** The marked verdict; what other than a value it rests on follows. */
function verdictCell({ value, objective }) {
	if (objective === void 0) return "";
	const { verdict, reason } = objective;
	const basis = value === void 0 && verdict !== "unmeasured" && reason !== void 0 ? ` (${reason})` : "";
	return `${markedVerdict(objective)}${basis}`;
}
/** Movement with its interval, and the verdict or the doubt about it in a word; why there is none where there is none. */
function changeCell({ change }) {
	if (change === void 0) return "";
	if (change.verdict === "no baseline") return "no baseline";
	return `${changeWord(change)}: ${movementText(change)}`;
}
// src/report/figures/headroom.ts
/** How much of its limit a met objective has to spare, 0..1; undefined where a share of the limit means nothing. */
function spareOf({ value, unit, objective }) {
	if (value === void 0 || objective?.verdict !== "met") return void 0;
	const { comparator, limit } = objective;
	return limit === void 0 ? void 0 : headroom({
		comparator,
		limit
	}, value, unit);
}
/** The met objective with the least to spare, of one scenario or of all. */
function closestToLimit(judgement, scenario) {
	const [closest] = judgement.indicators.filter((indicator) => scenario === void 0 || indicator.scenario === scenario).flatMap((indicator) => {
		const spare = spareOf(indicator);
		return spare === void 0 ? [] : [{
			indicator,
			spare
		}];
	}).toSorted((a, b) => a.spare - b.spare);
	if (closest === void 0) return void 0;
	const { indicator, spare } = closest;
	const of = scenario === void 0 ? ` of ${code(indicator.scenario)}` : "";
	const pair = `${valueCell(indicator)} where ${targetCell(indicator)} is asked`;
	const share = spare < .01 ? "less than 1 %" : `${decimalText(spare * 100, 0)} %`;
	return {
		text: `${indicatorName(indicator)}${of}, ${pair} (${share} to spare)`,
		spare
	};
}
// src/report/grounds/source-blocks.ts
/** The result files, how to read those that need a word, and what lay beside them. */
function sourceBlocks(scenarios) {
	const remarks = scenarios.flatMap(({ name, notes = [], ignored = [] }) => [...notes.map((note) => [{
		kind: "strong",
		text: name
	}, {
		kind: "words",
		text: `: ${note}`
	}]), ...ignored.length === 0 ? [] : [[{
		kind: "strong",
		text: name
	}, {
		kind: "words",
		text: `: not read, because they are not k6 output: ${ignored.map(code).join(", ")}`
	}]]]);
	return [filesTable(scenarios), ...remarks.length === 0 ? [] : [bullets(remarks)]];
}
function filesTable(scenarios) {
	return table([
		"Scenario",
		"File",
		"Written as",
		"k6",
		"Started",
		">Duration"
	], scenarios.flatMap((scenario) => scenario.files.map(({ path, format }) => [
		[{
			kind: "strong",
			text: scenario.name
		}],
		[{
			kind: "code",
			text: path
		}],
		format,
		scenario.k6Version ?? "",
		scenario.start ?? "",
		scenario.durationMs === void 0 ? "" : quantityText(scenario.durationMs, "ms")
	])));
}
// src/report/grounds/rules-blocks.ts
/**
* What a pull request changes in its own rules, before and after, and what that means; at most so many changes, what
* loosens the gate first.
*/
function rulesBlocks({ rules }, most = Infinity) {
	if (rules === void 0 || rules.changes.length === 0) return [];
	const { base, changes } = rules;
	const rest = changes.length - most;
	return [
		paragraph(`${rulesText(changes)}. The rules of the base commit ${code(base.slice(0, 7))} judged here; all of this counts after the merge.`),
		rulesTable(mostPressingFirst(changes).slice(0, most)),
		...rest > 0 ? [paragraph(`And ${countText(rest, "more change")}, in the report.`)] : []
	];
}
const ORDER = [
	"loosens",
	"not comparable",
	"tightens",
	"neutral"
];
/** What most needs a look first; else in the order of the files. */
function mostPressingFirst(changes) {
	return ORDER.flatMap((effect) => changes.filter((change) => change.effect === effect));
}
const MARKS = {
	loosens: "⚠️ loosens",
	tightens: "tightens",
	"not comparable": "❔ not comparable",
	neutral: "neutral"
};
function rulesTable(changes) {
	return table([
		"Rule",
		"Before",
		"After",
		"Effect"
	], changes.map(({ rule, before, after, effect }) => [
		rule,
		before ?? "none",
		after ?? "none",
		MARKS[effect]
	]));
}
// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// src/report/figures/rounded-up.ts
const STEPS$1 = [
	1,
	1.5,
	2,
	2.5,
	3,
	4,
	5,
	6,
	8,
	10
];
/** The next round number at or above a positive one: 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten. */
function roundedUp(value) {
	const power = Math.floor(Math.log10(value));
	const mantissa = value / 10 ** power;
	const step = STEPS$1.find((one) => one >= mantissa * (1 - 1e-12)) ?? 10;
	return power >= 0 ? step * 10 ** power : Number((step / 10 ** -power).toPrecision(12));
}
// src/report/charts/chart-scale.ts
/** A limit further up than so many times the curves would press them flat against the floor. */
const IN_SIGHT = 1.5;
/** The baseline may be further off: how far a run came is worth some room. */
const BAND_IN_SIGHT = 3;
/** Smaller numbers have no digits left to be rounded. */
const LEAST = 1e-300;
/** The upper end of a chart's scale: a round number over its curves, its baseline, and the limits near them. */
function chartTop(chart) {
	const levels = limitsInSight(chart).map(({ value }) => value);
	const highest = Math.max(curvesTop(chart), ...levels);
	return highest > 0 ? roundedUp(Math.max(highest * 1.02, LEAST)) : 1;
}
/** The limits that a chart draws; the others stand in its table alone. */
function limitsInSight(chart) {
	const most = curvesTop(chart) * IN_SIGHT;
	return (chart.marks?.limits ?? []).filter(({ value }) => value <= most);
}
/** The parts of the baseline that a chart draws; the others stand in its table alone. */
function bandsInSight(chart) {
	const most = greatest(chart) * BAND_IN_SIGHT;
	return (chart.marks?.bands ?? []).filter(({ to }) => to <= most);
}
/** What stands at the line of a limit: `p95 < 3 s`, or `objective < 3 s` where there is one curve. */
function limitLabel({ lines }, { line, asked }) {
	return `${lines.length > 1 ? line : "objective"} ${asked}`;
}
function curvesTop(chart) {
	return Math.max(greatest(chart), ...bandsInSight(chart).map(({ to }) => to));
}
/** From the start of the run (or no users), or the first bucket where that is later, to the end of the last. */
function chartSpan({ from, step, lines }) {
	const steps = lines[0]?.values.length ?? 0;
	return [Math.max(0, from), from + steps * step];
}
// src/report/charts/chart-mermaid.ts
/** Points in a Markdown chart: enough for a comment's width, little enough to read past in the source. */
const MOST_POINTS = 60;
/** Longer runs have their time in minutes. */
const MOST_SECONDS = 600;
/**
* A chart as Mermaid's `xychart-beta`, which GitHub draws from version 10.6 on. Its grammar has plain numbers only, no
* gaps and no legend: a gap holds the value before it, an objective is a level line, and the title says which line is
* which, from the lowest up.
*/
function chartMermaid(chart) {
	const percent = chart.unit === "ratio" ? 100 : 1;
	const lines = chart.lines.map(({ values }) => thinned(filled(values), chart.unit).map((one) => one * percent));
	const length = lines[0]?.length ?? 0;
	if (length === 0) return "";
	const levels = limitsInSight(chart).map(({ value }) => Array.from({ length }, () => value * percent));
	const top = Math.max(chartTop(chart) * percent, .01);
	return [
		"xychart-beta",
		`    title "${titleText(chart)}"`,
		`    ${axis(chart)}`,
		`    y-axis "${UNITS[chart.unit] ?? ""}" 0 --> ${plain(top)}`,
		...[...lines, ...levels].map((values) => `    line [${values.map(plain).join(", ")}]`)
	].join("\n");
}
function axis(chart) {
	const [from, to] = chartSpan(chart);
	if (chart.over === "users") return `x-axis "users" ${plain(from)} --> ${plain(to)}`;
	const inMinutes = to > MOST_SECONDS * 1e3;
	const size = inMinutes ? 6e4 : 1e3;
	return `x-axis "${inMinutes ? "minutes" : "seconds"}" ${plain(from / size)} --> ${plain(to / size)}`;
}
const UNITS = {
	ms: "ms",
	ratio: "%",
	"1/s": "per second",
	users: "users"
};
function titleText(chart) {
	const { title, lines } = chart;
	const limits = limitsInSight(chart).map(({ line }) => lines.length === 1 ? "the objective" : `the objective of ${line}`);
	const names = [...lines.map(({ name }) => name), ...limits];
	return names.length === 1 ? title : `${title}: ${listText(names)}`;
}
/** Gaps hold the value before them; those at the start the first there is. */
function filled(values) {
	const first = values.find((value) => value !== null) ?? 0;
	return values.reduce((done, value) => [...done, value ?? done.at(-1) ?? first], []);
}
/** Every few neighbours as one: of a rate their mean, which adds up to the run's own; else the greatest, so that no peak is lost. */
function thinned(values, unit) {
	const per = Math.ceil(values.length / MOST_POINTS);
	if (per <= 1) return values;
	return Array.from({ length: Math.ceil(values.length / per) }, (_, index) => {
		const few = values.slice(index * per, (index + 1) * per);
		if (unit === "1/s") return few.reduce((sum, value) => sum + value, 0) / few.length;
		return Math.max(...few);
	});
}
/** No exponent and no needless zeros: `0.4`, `1275.7`. */
function plain(value) {
	return value.toFixed(value < 10 ? 3 : 1).replace(/\.0+$|(?<![.0])0+$/u, "");
}
// src/report/markup/escape.ts
/**
* Texts of others inside documents: names of metrics, checks, scenarios, services, reasons, links. A document shows them
* and never obeys them. Every renderer passes every text through here.
*/
/** Longest text in UTF-16 units that a document repeats from its input, by where it stands. */
const LONGEST = {
	prose: 2e3,
	name: 160
};
const BLANK = "​";
const TERMINAL_SEQUENCE = new RegExp(String.raw`\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\^_])`, "gu");
/**
* One line without terminal sequences, control characters, invisible and direction-changing characters; line breaks and
* tabs become blanks; what is longer than a text may be is cut with `…`, never inside a character.
*/
function visibleText(text, longest = "prose") {
	const line = text.toWellFormed().replace(TERMINAL_SEQUENCE, "").replace(/[\s\p{Zl}\p{Zp}]+/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, "");
	const limit = LONGEST[longest];
	return line.length <= limit ? line : `${line.slice(0, limit).toWellFormed().replace(/\uFFFD$/u, "")}…`;
}
/** Text for HTML, in an element or a quoted attribute. */
function htmlText(text) {
	return htmlEntities(visibleText(text));
}
/** Text for HTML inside a Markdown document, where GitHub still looks for mentions. */
function quietHtmlText(text) {
	return htmlEntities(neutral(visibleText(text)));
}
function htmlEntities(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&apos;");
}
/**
* Text for GitHub's Markdown, as prose. Entities and backslashes stop markup but not mentions, references, autolinks and
* emoji, which GitHub looks for in the finished text: those get an invisible blank inside.
*/
function markdownText(text) {
	return neutral(visibleText(text)).replace(/[\\`*_[\]~|$]/gu, String.raw`\$&`).replace(/&(?=[#\w]|$)/gu, "&amp;").replace(/<(?![\s\d=])/gu, "&lt;").replace(/(?<=-)>|>(?![\s\d=])/gu, "&gt;");
}
/** Prose that stands at the start of a line, where a dash, a number or a hash would make a list or a heading. */
function markdownLineStart(escaped) {
	return escaped.trimStart().replace(/^>/u, "&gt;").replace(/^[-+=#]/u, String.raw`\$&`).replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, "$1\\");
}
/**
* A name as code in Markdown: the fence is longer than any run of backticks inside. Where a code span cannot hold it (a
* pipe in a table cell, something that looks like a tag) it is an HTML `code` of entities, which no reader takes for markup.
*/
function markdownCode(text, where) {
	const name = visibleText(text, "name").trim();
	if (name === "") return "";
	if (/<[a-z/!?]|-->/iu.test(name) || where === "cell" && name.includes("|")) return `<code>${name.replace(/[!-/:-@[-`{-~]/gu, (mark) => `&#${mark.codePointAt(0)};`)}</code>`;
	const longest = Math.max(0, ...[...name.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const padding = name.startsWith("`") || name.endsWith("`") ? " " : "";
	return `${fence}${padding}${name}${padding}${fence}`;
}
/** A web address that may be followed, or undefined: only http and https, and nothing that could end the link. */
function webAddress(address) {
	const text = visibleText(address).trim();
	if (!/^https?:\/\/[^\s]+$/iu.test(text)) return void 0;
	return text.replace(/[<>()"'`\\|[\]*_~$&{}^]/gu, (mark) => mark === "&" || mark === "_" || mark === "~" || mark === "$" ? mark : `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
/** Puts an invisible blank where GitHub would start a mention, a reference, a link or an emoji. */
function neutral(text) {
	return text.replace(/@(?=[\w-])/gu, `@${BLANK}`).replace(/#(?=\d)/gu, `#${BLANK}`).replace(/\b(GH-)(?=\d)/giu, `$1${BLANK}`).replace(/:(?=\/\/)/gu, `:${BLANK}`).replace(/\b(www)(?=\.)/giu, `$1${BLANK}`).replace(/(?<!\d):(?=[a-z0-9_+-]+:)/giu, `:${BLANK}`);
}
// src/report/markup/inline-parts.ts
/**
* Splits prose at its code spans by CommonMark's rule: a run of backticks opens, the next run of the same length closes,
* one padding blank at each end is dropped. A run that nothing closes is text.
*/
function inlineParts(prose) {
	const runs = backticks(prose);
	const parts = [];
	let from = 0;
	for (const { at, end, close } of runs) {
		if (at < from || close === void 0) continue;
		parts.push({
			kind: "text",
			text: prose.slice(from, at)
		});
		parts.push({
			kind: "code",
			text: unpadded(prose.slice(end, close.at))
		});
		from = close.end;
	}
	parts.push({
		kind: "text",
		text: prose.slice(from)
	});
	return parts.filter(({ text }) => text !== "");
}
/** Met from the last to the first, so that each knows what could close it without a search. */
function backticks(prose) {
	const nearest = /* @__PURE__ */ new Map();
	return [...prose.matchAll(/`+/gu)].toReversed().map(({ index: at, 0: { length } }) => {
		const run = {
			at,
			end: at + length,
			close: nearest.get(length)
		};
		nearest.set(length, run);
		return run;
	}).toReversed();
}
function unpadded(text) {
	return text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "" ? text.slice(1, -1) : text;
}
// src/report/markup/markdown.ts
/** Blocks as GitHub's Markdown. */
function markdown(blocks, style = "tidy") {
	return blocks.map((block) => markdownBlock(block, style)).join("\n\n");
}
function markdownBlock(block, style) {
	switch (block.kind) {
		case "heading": return `${"#".repeat(block.level)} ${inline(block.line, "line")}`;
		case "paragraph": return startOfLine(block.line);
		case "list": return listMarkdown(block.items, block.ordered);
		case "table": return tableMarkdown(block, style);
		case "folded": return `<details>\n<summary>${htmlLine(block.summary)}</summary>\n\n${markdown(block.blocks, style)}\n\n</details>`;
		case "chart": return fenced("mermaid", chartMermaid(block.chart));
		case "rule": return "---";
	}
}
/** Inline content of Markdown; `cell` is the inside of a table, where a pipe ends a code span too. */
function inline(line, where) {
	return spansOf(line).map((span) => spanMarkdown(span, where)).join("");
}
function spanMarkdown(span, where) {
	switch (span.kind) {
		case "words": return prose(span.text, where);
		case "strong": return span.text.trim() === "" ? "" : `**${prose(span.text, where).trim()}**`;
		case "code": return markdownCode(span.text, where);
		case "link": {
			const address = webAddress(span.href);
			const text = markdownText(span.text);
			return address === void 0 ? `${text} (${markdownCode(span.href, where)})` : `[${text}](<${address.replaceAll("|", "%7C")}>)`;
		}
	}
}
function prose(text, where) {
	return inlineParts(text).map((part) => part.kind === "code" ? markdownCode(part.text, where) : markdownText(part.text)).join("");
}
function startOfLine(line) {
	return markdownLineStart(inline(line, "line"));
}
function listMarkdown(items, ordered) {
	return items.map(({ line, below = [] }, index) => {
		const mark = ordered ? `${index + 1}.` : "-";
		const indent = " ".repeat(mark.length + 1);
		const nested = below.map((entry) => `\n${indent}- ${startOfLine(entry)}`);
		return `${mark} ${startOfLine(line)}${nested.join("")}`;
	}).join("\n");
}
function tableMarkdown(block, style) {
	return markdownTable([block.columns.map(({ title }) => markdownText(title)), ...block.rows.map((row) => block.columns.map((_, at) => inline(row[at] ?? "", "cell")))], {
		align: block.columns.map(({ align }) => align === "left" ? "" : align),
		alignDelimiters: style === "tidy"
	});
}
/** Inline content as HTML inside Markdown: GitHub parses no Markdown in a summary, but finds mentions there. */
function htmlLine(line) {
	return spansOf(line).flatMap((span) => {
		if (span.kind === "code") return [`<code>${htmlText(span.text)}</code>`];
		const parts = inlineParts(span.text).map(({ kind, text }) => kind === "code" ? `<code>${htmlText(text)}</code>` : quietHtmlText(text));
		return span.kind === "strong" ? [
			"<b>",
			...parts,
			"</b>"
		] : parts;
	}).join("");
}
function fenced(language, text) {
	return `\`\`\`${language}\n${text}\n\`\`\``;
}
// src/report/markup/section.ts
/** A part that lacks nothing. */
function section(blocks, missing = []) {
	return {
		blocks,
		missing
	};
}
/** Parts one after the other. */
function joined(sections) {
	return {
		blocks: sections.flatMap(({ blocks }) => blocks),
		missing: sections.flatMap(({ missing }) => missing)
	};
}
/** `**Label**: text` for what is known; the rest is missing. */
function factsOrMissing(where, entries) {
	return {
		lines: entries.flatMap(({ label, line }) => line === void 0 ? [] : [fact(label, line)]),
		missing: entries.flatMap(({ label, line, need, key }) => line === void 0 ? [{
			where,
			row: label,
			need,
			...key !== void 0 && { key }
		}] : [])
	};
}
// src/report/sections/appendices/number-table.ts
/** Every number of a scenario with both answers and its place. The file that most were read from is named once, above. */
function numberBlocks(scenario, judgement) {
	const own = indicatorsOf(judgement, scenario);
	if (own.length === 0) return [];
	const file = usualFile(own);
	const rows = own.map((one) => [
		indicatorName(one),
		valueCell(one),
		targetCell(one),
		verdictCell(one),
		changeCell(one),
		placeCell(one, file)
	]);
	const titles = [
		"Indicator",
		">Measured",
		">Objective",
		"Verdict",
		"Against baseline",
		"Read at"
	];
	return [folded([{
		kind: "strong",
		text: titleOf(scenario)
	}, {
		kind: "words",
		text: `: every number read, ${countText(own.length, "indicator")}`
	}], [...file === void 0 ? [] : [paragraph(`Read from ${code(file)} where no other file is named.`)], table(titles, rows)])];
}
function usualFile(indicators) {
	const counts = /* @__PURE__ */ new Map();
	for (const { source } of indicators) if (source !== void 0) counts.set(source.file, (counts.get(source.file) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
function placeCell({ source }, usual) {
	if (source === void 0) return "";
	return source.file === usual ? code(source.at) : `${code(source.file)}, ${code(source.at)}`;
}
// src/report/sections/appendices/sample-tables.ts
/** The requests of a scenario by name and method, and what a reader of the samples must know of them. */
function endpointBlocks(scenario) {
	const { samples } = scenario;
	if (samples === void 0) return [];
	const remarks = remarksOf(samples);
	return [...samples.endpoints.length === 0 ? [] : [caption(`${titleOf(scenario)}, by endpoint${ofFirst(scenario)}`), endpointTable(samples)], ...remarks.length === 0 ? [] : [bullets(remarks)]];
}
/** What happened within a run is told of one: the first of those that were given. */
function ofFirst({ repeats }) {
	return repeats > 1 ? ` (first of ${repeats} measurements)` : "";
}
/** The phases of a run, as the config, a tag or the users curve tells them apart; objectives name them. */
function phaseBlocks(scenario) {
	const phases = scenario.samples?.phases ?? [];
	if (phases.length === 0) return [];
	const rows = phases.map((phase) => [
		[{
			kind: "code",
			text: phase.name
		}],
		ORIGINS[phase.origin],
		whenText(phase),
		phase.users === void 0 ? "" : decimalText(Math.round(phase.users), 0),
		decimalText(phase.requests, 0),
		time(phase.p50Ms),
		time(phase.p95Ms),
		time(phase.p99Ms),
		phase.errorRate === void 0 ? "" : quantityText(phase.errorRate, "ratio")
	]);
	return [caption(`${titleOf(scenario)}, by phase${ofFirst(scenario)}`), table([
		"Phase",
		"Told apart by",
		"When",
		">Users",
		">Requests",
		">p50",
		">p95",
		">p99",
		">Error rate"
	], rows)];
}
const ORIGINS = {
	config: "plimsoll.yml",
	tag: "a tag of the samples",
	found: "the users curve"
};
/** From when to when; of a phase that comes again the first two times, and how often. */
function whenText(phase) {
	const stretches = phase.stretches ?? [phase];
	const told = stretches.slice(0, 2).map(({ fromMs, toMs }) => `${at(fromMs)} to ${at(toMs)}`);
	const rest = stretches.length - told.length;
	return listText([...told, ...rest > 0 ? [`${rest} more`] : []]);
}
const at = (value) => quantityText(Math.round(value / 1e3) * 1e3, "ms");
const time = (value) => value === void 0 ? "" : quantityText(value, "ms");
function endpointTable({ endpoints }) {
	return table([
		"Endpoint",
		"Method",
		">Requests",
		">Failed",
		">p50",
		">p95",
		">p99"
	], endpoints.map(({ name, method, requests, failures, p50Ms, p95Ms, p99Ms }) => [
		[{
			kind: "code",
			text: name
		}],
		[{
			kind: "code",
			text: method
		}],
		decimalText(requests, 0),
		decimalText(failures, 0),
		time(p50Ms),
		time(p95Ms),
		time(p99Ms)
	]));
}
function remarksOf(samples) {
	const { lines, outsideRequests, shards, quantileError } = samples;
	return [
		...shards > 1 ? [`${shards} k6 processes made the load; their samples were merged.`] : [],
		...outsideRequests > 0 ? [`${countText(outsideRequests, "request")} of setup() and teardown() ${outsideRequests === 1 ? "is" : "are"} counted in.`] : [],
		...quantileError > 0 ? [`Percentiles of the whole run are within ${quantityText(quantileError, "ratio")} of the exact ones.`] : [],
		...lines.refused > 0 ? [`${countText(lines.refused, "line")} could not be read.`] : [],
		...lines.cut > 0 ? [`${countText(lines.cut, "line")} ended in the middle.`] : []
	];
}
/** Unsuccessful responses, by status; `0` is no answer at all. */
function failedAnswers(scenarios) {
	return scenarios.flatMap(({ name, samples }) => Object.entries(samples?.statuses ?? {}).filter(([status]) => Number(status) === 0 || Number(status) >= 400).map(([status, count]) => [
		[{
			kind: "strong",
			text: name
		}],
		status === "0" ? "no answer" : [{
			kind: "code",
			text: status
		}],
		decimalText(count, 0)
	]));
}
// src/report/sections/appendices/appendices.ts
/** Where everything came from, so that every number can be looked up. */
function appendices(judgement) {
	return joined([
		section([heading(2, "Appendices")]),
		configurationAppendix(judgement),
		dataAppendix(judgement),
		dashboards(judgement),
		errorLogs(judgement)
	]);
}
function configurationAppendix(judgement) {
	const { indicators, baseline, concerns } = judgement;
	const from = [...new Set(indicators.flatMap(({ objective }) => objective?.from.file ?? []))];
	const runs = baseline.kind === "none yet" ? `${code(baseline.file)} does not exist yet` : `${code(baseline.file)}, ${Object.entries(baseline.runs).map(([name, count]) => `${count} of ${code(name)}`).join(", ")}`;
	const rules = rulesBlocks(judgement);
	return section([
		heading(3, "Appendix A: Test Configuration"),
		bullets([fact("Objectives", from.length === 0 ? "none" : from.map(code).join(", ")), fact("Baseline runs", runs)]),
		...rules.length === 0 ? [] : [caption("Rules that this pull request changes"), ...rules],
		caption("How it was judged"),
		...judgedBlocks(judgement),
		...concerns.length === 0 ? [] : [caption("Concerns"), bullets(concerns.map(concernLine))]
	]);
}
function dataAppendix(judgement) {
	const judged = judgedScenarios(judgement);
	const files = judged.filter(({ files: own }) => own.length > 0);
	return section([
		heading(3, "Appendix B: Raw Test Data"),
		...files.length === 0 ? [paragraph("No files.")] : sourceBlocks(files),
		...judged.flatMap((scenario) => [
			...numberBlocks(scenario, judgement),
			...phaseBlocks(scenario),
			...endpointBlocks(scenario)
		])
	]);
}
function dashboards({ report }) {
	const links = Object.entries(report.links);
	const missing = links.length === 0 ? [{
		where: "Appendix C",
		row: "Monitoring Dashboards",
		need: "config",
		key: "report.links"
	}] : [];
	return section([heading(3, "Appendix C: Monitoring Dashboards"), links.length === 0 ? paragraph("No links: `report.links` of plimsoll.yml is empty.") : bullets(links.map(([name, href]) => [{
		kind: "link",
		text: name,
		href
	}]))], missing);
}
function errorLogs(judgement) {
	const rows = judgedScenarios(judgement).flatMap(({ name, checks }) => checks.failing.map(({ path, passes, fails }) => [
		[{
			kind: "strong",
			text: name
		}],
		[{
			kind: "code",
			text: path
		}],
		decimalText(fails, 0),
		decimalText(passes + fails, 0)
	]));
	const answers = failedAnswers(judgedScenarios(judgement));
	const silent = rows.length === 0 && answers.length === 0;
	return section([
		heading(3, "Appendix D: Error Logs"),
		...silent ? [paragraph("No check failed. k6 writes no log lines into its results.")] : [],
		...rows.length === 0 ? [] : [table([
			"Scenario",
			"Check",
			">Failed",
			">Of"
		], rows)],
		...answers.length === 0 ? [] : [caption("Unsuccessful responses"), table([
			"Scenario",
			"Status",
			">Requests"
		], answers)]
	]);
}
// src/report/figures/figures.ts
const LATENCY = [
	"http_req_duration",
	"grpc_req_duration",
	"iteration_duration"
];
/** A percentile of latency. A summary has p90 and p95 unless told otherwise. */
function latency(aggregation) {
	return {
		metrics: LATENCY.slice(0, 2),
		aggregation,
		need: "k6 statistics"
	};
}
const figure = (need, aggregation, ...metrics) => ({
	metrics,
	aggregation,
	need
});
/**
* The form's numbers by name. Prometheus queries are the user's, so several usual names are known for each; a query
* named as the first of them is always found.
*/
const FIGURES = {
	requests: figure("scenario", "count", "http_reqs", "grpc_reqs", "iterations"),
	failed: figure("scenario", "count", "http_req_failed"),
	errorRate: figure("scenario", "rate", "http_req_failed"),
	throughput: figure("scenario", "rate", "http_reqs", "iterations"),
	maxUsers: figure("scenario", "max", "vus"),
	averageUsers: figure("samples", "avg", "vus"),
	p50: latency("p(50)"),
	p95: latency("p(95)"),
	p99: latency("p(99)"),
	maxLatency: latency("max"),
	completion: figure("scenario", "rate", "task_completed", "task_completion", "tasks_completed", "completed"),
	peakCpu: figure("prometheus", "max", "app_cpu", "service_cpu", "pod_cpu", "host_cpu", "node_cpu"),
	averageCpu: figure("prometheus", "avg", "app_cpu", "service_cpu", "pod_cpu", "host_cpu", "node_cpu"),
	peakMemory: figure("prometheus", "max", "app_memory", "service_memory", "pod_memory", "host_memory", "node_memory"),
	averageMemory: figure("prometheus", "avg", "app_memory", "service_memory", "pod_memory", "host_memory", "node_memory"),
	memoryStart: figure("prometheus", "start", "app_memory_bytes", "service_memory_bytes", "pod_memory_bytes"),
	memoryEnd: figure("prometheus", "end", "app_memory_bytes", "service_memory_bytes", "pod_memory_bytes"),
	memoryGrowth: figure("prometheus", "growth", "app_memory_bytes", "service_memory_bytes", "pod_memory_bytes"),
	memoryBytes: figure("prometheus", "avg", "app_memory_bytes", "service_memory_bytes", "pod_memory_bytes"),
	queueDepth: figure("prometheus", "avg", "queue_depth", "task_queue_depth", "celery_queue_depth"),
	connectionErrors: figure("samples", "count", "connection_errors"),
	restarts: figure("prometheus", "max", "restarts", "service_restarts", "app_restarts", "pod_restarts"),
	recovery: figure("samples", "value", "recovery_time"),
	scalingTime: figure("prometheus", "value", "autoscaling_response_time")
};
/** The indicators of a scenario that answer a figure: several where it has several objectives, none where not measured. */
function found({ indicators }, scenario, { metrics, aggregation, phase }) {
	for (const metric of metrics) {
		const hits = indicatorsAt(indicators, {
			scenario,
			indicator: indicatorKey({
				metric,
				aggregation,
				...phase !== void 0 && { phase }
			})
		}).filter(({ value, objective }) => value !== void 0 || objective !== void 0);
		if (hits.length > 0) return hits;
	}
	return [];
}
/**
* A figure of a machine with the metrics first that an objective asks for: where the CPU of the machines is owed, the form's row on CPU
* shows it with its target, and not the service's without one.
*/
function owedFirst(judgement, scenario, wanted) {
	if (wanted.need !== "prometheus") return wanted;
	const isOwed = (metric) => found(judgement, scenario, {
		...wanted,
		metrics: [metric]
	}).some(({ objective }) => objective !== void 0);
	const owed = wanted.metrics.filter(isOwed);
	return {
		...wanted,
		metrics: [...owed, ...wanted.metrics]
	};
}
/** The value of a figure with its indicator; undefined when it was not measured. */
function measured(judgement, scenario, wanted) {
	for (const indicator of found(judgement, scenario, wanted)) {
		const { value } = indicator;
		if (value !== void 0) return {
			...indicator,
			value
		};
	}
}
/** The same figure in one phase of a scenario; phases are cut out of samples. */
function during(wanted, phase) {
	return {
		...wanted,
		phase,
		need: wanted.need === "prometheus" ? "prometheus" : "samples"
	};
}
// src/report/sections/conclusions.ts
/** What was achieved, what was not, and what follows. */
function conclusions(judgement) {
	return section([
		heading(2, "Conclusions"),
		heading(3, "Achievements"),
		listOr(achievements(judgement), "None: no scenario met all that was asked of it."),
		heading(3, "Gaps"),
		listOr(gaps(judgement), "None: nothing that was asked for is unmet."),
		heading(3, "Overall Assessment"),
		paragraph(effort(judgement)),
		...learnings(judgement).map((text) => paragraph(text)),
		paragraph(readiness(judgement))
	]);
}
const listOr = (lines, none) => lines.length === 0 ? paragraph(none) : bullets(lines);
function achievements(judgement) {
	const whole = judgedScenarios(judgement).flatMap((scenario) => {
		const { asked, met } = objectiveCounts(indicatorsOf(judgement, scenario));
		return asked > 0 && met === asked ? [`✅ ${titleOf(scenario)}: ${allMet(met)}.`] : [];
	});
	const improved = judgement.indicators.flatMap(({ change }) => change?.verdict === "improved" && change.gated ? [`✅ Improved: ${change.sentence}`] : []);
	return [...whole, ...improved];
}
const allMet = (count) => count === 1 ? "its one objective met" : `all ${count} objectives met`;
function gaps(judgement) {
	const { failures, waivers, scenarios } = judgement;
	return [
		...failureTexts(judgement).map((text) => `❌ ${sentenceCase(text)}`),
		...judgement.indicators.filter((one) => isOpen(one, failures)).map(openText),
		...waivers.filter(({ state }) => state === "used").map(({ scenario, objective, until }) => `⚠️ ${code(objective)} of ${code(scenario)} is missed and waived until ${until}.`),
		...scenarios.filter(({ state }) => state === "not run").map((scenario) => `⚠️ ${titleOf(scenario)} was not run.`)
	];
}
/** An objective that nobody could judge, and that did not fail the gate. */
function isOpen(indicator, failures) {
	const { objective } = indicator;
	const fails = failuresOf(indicator, failures).length > 0;
	return objective?.verdict === "unmeasured" && !objective.waived && !fails;
}
function openText(indicator) {
	const reason = indicator.objective?.reason ?? "no value";
	return `❔ ${sentenceCase(indicatorName(indicator))} of ${code(indicator.scenario)} was not measured: ${reason}`;
}
/** What was done: scenarios, load, requests, when, and what it was held against. */
function effort(judgement) {
	const judged = judgedScenarios(judgement);
	const sum = judged.reduce((all, { name }) => all + (measured(judgement, name, FIGURES.requests)?.value ?? 0), 0);
	const users = judged.map(({ name }) => measured(judgement, name, FIGURES.maxUsers)?.value ?? 0);
	const most = Math.max(0, ...users);
	const load = [...most > 0 ? [`up to ${countText(Math.round(most), "concurrent user")}`] : [], ...sum > 0 ? [countText(Math.round(sum), "request")] : []];
	const made = load.length === 0 ? "" : ` with ${listText(load)}`;
	const { asked } = objectiveCounts(judgement.indicators);
	const verb = judged.length === 1 ? "was" : "were";
	return `${countText(judged.length, "scenario")} ${verb} run${made}, held against ${countText(asked, "objective")} and ${comparedRuns(judgement)}.`;
}
/** What was learnt: one sentence for each scenario in which something was found. */
function learnings(judgement) {
	const sentences = judgedScenarios(judgement).flatMap((scenario) => {
		const named = byPriority(judgement.findings.filter((one) => one.scenario === scenario.name)).map(({ title, confidence }) => `${title} (${confidence})`);
		return named.length === 0 ? [] : [`${titleOf(scenario)}: ${listText(named)}.`];
	});
	return [sentences.length === 0 ? "Diagnosis found nothing that stands out in what it was given." : `What was found: ${sentences.join(" ")}`];
}
function readiness({ assessment, failures, concerns, findings }) {
	const verdict = `The assessment is ${assessmentText(assessment)}`;
	const open = listText([
		...failures.length > 0 ? [countText(failures.length, "failure")] : [],
		...concerns.length > 0 ? [countText(concerns.length, "concern")] : [],
		...findings.length > 0 ? [countText(findings.length, "finding")] : []
	]);
	if (open === "") return `${verdict}: nothing in these results stands in the way of a release.`;
	return assessment === "fail" ? `${verdict}, with ${open}: what failed has to be fixed, or waived with an end date, before a release.` : `${verdict}, with ${open} to weigh before a release.`;
}
// src/report/issues/impact.ts
/** What a failing indicator means for those who use the service, as far as the number itself says it. */
function impactText(indicator) {
	const { value, metric, aggregation, objective } = indicator;
	const name = indicatorName(indicator);
	if (value === void 0) return `nothing is known about ${name}`;
	const number = namedText(value, indicator);
	if (metric === "http_req_failed" && aggregation === "rate") return `${number} of requests failed`;
	const percent = Number(/^p\((.+)\)$/u.exec(aggregation)?.[1]);
	const what = TIMED[metric.replace(/\{.*$/u, "")];
	if (what !== void 0 && percent > 0 && percent < 100) return `${shareText(percent, what)} took ${number} or longer`;
	if (objective === void 0) return `${name} stands at ${number}`;
	return `${name} stands at ${number}, where ${targetCell(indicator)} was agreed`;
}
/** What a time is of, where each sample is one of them. */
const TIMED = {
	http_req_duration: {
		one: "request",
		many: "requests"
	},
	grpc_req_duration: {
		one: "call",
		many: "calls"
	},
	iteration_duration: {
		one: "iteration",
		many: "iterations"
	}
};
function shareText(percent, { one, many }) {
	if (percent === 50) return `half of the ${many}`;
	return `one ${one} in ${decimalText(100 / (100 - percent), percent > 90 ? 0 : 1)}`;
}
// src/report/issues/next-step.ts
/** What the author does next about a failure: the strongest finding and its advice, else what every such failure asks for. */
function nextStep(failure, judgement) {
	switch (failure.kind) {
		case "missed": return fromFinding$2(failure, judgement) ?? MEND;
		case "worsened": return `${confirmation(failure, judgement)}${fromFinding$2(failure, judgement) ?? FIND_OUT}`;
		case "inconclusive": return remeasurement(judgement);
		case "unmeasured":
		case "waiver": return;
	}
}
/** A finding of less weight is in the same scenario, and no proof that it is what made the failure. */
function fromFinding$2({ scenario }, { findings }) {
	const [finding] = byPriority(findings.filter((one) => one.scenario === scenario));
	if (finding === void 0) return void 0;
	const { title, priority, recommendation } = finding;
	return `${priority === "P2" ? "What was found there may be part of it" : "Found there"}: ${title}. ${recommendation}`;
}
const MEND = "See in the report what moved with it and fix that, or agree on another limit in `plimsoll.yml` with those who own the objective.";
const FIND_OUT = "If it stays, find what this commit costs, or accept it by `plimsoll baseline add --accept REASON`.";
/** After one run, what tells a worse commit from a bad hour of the machine; repeats have told it already. */
function confirmation(failure, judgement) {
	const indicator = failedIndicator(failure, judgement);
	const change = indicator && comparedChange(indicator);
	if (change === void 0 || change.repeats > 1) return "";
	return judgement.baseline.kind === "side by side" ? "Measure base and head once more and give both pairs. " : "Run this commit once more and give both results: the second counts as a repeat. ";
}
function remeasurement({ baseline }) {
	return baseline.kind === "side by side" ? "Measure more pairs of base and head: `--against` takes the base runs in the order of the results." : "Measure it again: results of the same scenario given twice count as repeats.";
}
// src/report/issues/issue.ts
/** All issues, or those of one scenario, most urgent first. Only what is asked for is made: each takes a walk over all indicators. */
function issuesOf(judgement, scenario) {
	const isAsked = (name) => scenario === void 0 || name === scenario;
	const found = byPriority(judgement.findings).filter((finding) => isAsked(finding.scenario));
	const failed = unexplained(judgement).filter(isAsked);
	return [...found.map(fromFinding$1), ...failed.flatMap((name) => fromFailures(name, judgement))].toSorted((a, b) => a.priority < b.priority ? -1 : a.priority > b.priority ? 1 : 0);
}
/** Scenarios that failed the gate and in which diagnosis found nothing of weight. */
function unexplained({ failures, findings }) {
	const explained = new Set(findings.filter(({ priority }) => priority !== "P2").map(({ scenario }) => scenario));
	return [...new Set(failures.map(({ scenario }) => scenario))].filter((name) => !explained.has(name));
}
function fromFinding$1(finding) {
	const { evidence, confidence, cause, disprovedBy, effort, ...rest } = finding;
	const doubt = disprovedBy === void 0 ? "" : ` It would be disproved by ${disprovedBy}.`;
	return {
		...rest,
		symptoms: evidence.map(({ text, source }) => `${text} (${code(source.file)}, ${code(source.at)})`),
		cause: `${confidence === "likely" ? "Likely" : "Possibly"}: ${cause.replace(/\.$/u, "")}.${doubt}`,
		effort: sentenceCase(effort)
	};
}
/** A missed or unmeasured objective blocks; the rest is high, as diagnosis has it. */
const KINDS$1 = [
	{
		kind: "missed",
		priority: "P0",
		noun: "objective",
		state: "missed"
	},
	{
		kind: "unmeasured",
		priority: "P0",
		noun: "objective",
		state: "not measured"
	},
	{
		kind: "worsened",
		priority: "P1",
		noun: "indicator",
		state: "worse than the baseline"
	},
	{
		kind: "inconclusive",
		priority: "P1",
		noun: "change",
		state: "not decided"
	},
	{
		kind: "waiver",
		priority: "P1",
		noun: "waiver",
		state: "not valid"
	}
];
/** One issue for each way in which the scenario failed; an indicator that also missed is not told twice. */
function fromFailures(scenario, judgement) {
	const own = judgement.failures.filter((one) => one.scenario === scenario);
	const missed = new Set(own.flatMap((one) => one.kind === "missed" ? [one.indicator] : []));
	return KINDS$1.flatMap(({ kind, priority, noun, state }) => {
		const failures = own.filter((one) => one.kind === kind && (kind === "missed" || !missed.has(one.indicator)));
		const [first] = failures;
		if (first === void 0) return [];
		const recommendation = nextStep(first, judgement);
		return [{
			title: `${countText(failures.length, noun)} of ${scenario} ${state}`,
			priority,
			scenario,
			component: "Service",
			description: descriptionOf(failures, judgement),
			impact: sentenceCase(`${listText(impacts(failures, judgement))}.`),
			symptoms: symptomsOf(failures, judgement),
			effort: "To be estimated once the cause is known",
			cause: causeOf(scenario, judgement),
			...recommendation !== void 0 && { recommendation }
		}];
	});
}
/** What diagnosis found there weighs too little to explain a failure, and is named all the same. */
function causeOf(scenario, { findings }) {
	const found = findings.filter((one) => one.scenario === scenario).map(({ title }) => title);
	if (found.length === 0) return "Not known: diagnosis found none in these inputs.";
	return `Not known. Of less weight, diagnosis found there: ${listText(found)}, which may be part of it.`;
}
function impacts(failures, judgement) {
	const texts = failures.flatMap((one) => {
		const indicator = failedIndicator(one, judgement);
		return indicator === void 0 ? [] : [impactText(indicator)];
	});
	return texts.length === 0 ? ["not known"] : texts;
}
/** How far the numbers moved, and where they were read. */
function symptomsOf(failures, judgement) {
	const indicators = failures.flatMap((one) => failedIndicator(one, judgement) ?? []);
	const moved = indicators.flatMap((one) => comparedChange(one)?.sentence ?? []).map(sentenceCase);
	const places = indicators.flatMap(({ source }) => source === void 0 ? [] : [`${code(source.file)}, ${code(source.at)}`]);
	return [...moved, ...[...new Set(places)].map((place) => `Read from ${place}.`)];
}
/** Every failure in a sentence; what only moved in one sentence for all. */
function descriptionOf(failures, judgement) {
	const told = failures.flatMap((one) => {
		const indicator = one.kind === "worsened" ? failedIndicator(one, judgement) : void 0;
		const change = indicator && comparedChange(indicator);
		return indicator === void 0 || change === void 0 ? [] : [`${indicatorName(indicator)} ${movementText(change)}`];
	});
	if (told.length > 1 && told.length === failures.length) return `${sentenceCase(listText(told))}, ${comparedRuns(judgement)}.`;
	return failures.map((one) => sentenceCase(failureText(one, judgement))).join(" ");
}
// src/report/issues/recommendation.ts
/** What diagnosis advises, the urgent first, with what failed unexplained among it; then what would let this gate see more. */
function recommendationsOf(judgement) {
	const findings = byPriority(judgement.findings);
	return [
		...findings.filter(isUrgent).map(fromFinding),
		...aboutCauses(judgement),
		...findings.filter((one) => !isUrgent(one)).map(fromFinding),
		...aboutTheGate(judgement),
		...aboutSight(judgement)
	];
}
const isUrgent = ({ priority }) => priority !== "P2";
function fromFinding(finding) {
	const { title, recommendation, effort, evidence, priority, scenario } = finding;
	const [first] = evidence;
	const shown = `${`the next run of ${code(scenario)} should no longer show`} ${first === void 0 ? "it" : `this: ${first.text}`}`;
	return {
		title,
		description: recommendation,
		impact: finding.expectedImpact ?? shown,
		effort: sentenceCase(effort),
		horizon: horizonOf(effort, priority)
	};
}
function horizonOf(effort, priority) {
	if (effort === "hours" || priority === "P0") return "immediate";
	return effort === "days" ? "short-term" : "long-term";
}
function action(title, description) {
	return {
		title,
		description,
		effort: "Hours",
		horizon: "immediate"
	};
}
function aboutTheGate({ scenarios, baseline }) {
	const notRun = scenarios.filter(({ state }) => state === "not run").map(({ name }) => code(name));
	const scripts = scenarios.some(({ objectivesFrom, state }) => state === "judged" && objectivesFrom === "k6 thresholds");
	return [
		...notRun.length > 0 ? [action("Run what was not run", `Run ${notRun.join(", ")}: nothing is known about it from this report.`)] : [],
		...scripts ? [action("Commit the objectives", "Commit a `plimsoll.yml` (`plimsoll init` writes one), so that objectives are reviewed and a change of the script cannot loosen them.")] : [],
		...baseline.kind === "none yet" ? [action("Record a baseline", "Record this run by `plimsoll baseline add` and commit the file, so that the next run can be compared.")] : []
	];
}
/** Failures that no finding explains call for the inputs that diagnosis reads; where it had all of them, for people. */
function aboutCauses(judgement) {
	const names = unexplained(judgement);
	if (names.length === 0) return [];
	const own = judgement.scenarios.filter(({ name }) => names.includes(name));
	const lacking = [...own.every(({ samples }) => samples !== void 0) ? [] : ["the samples (`k6 run --out json=FILE`)"], ...own.every(({ resources }) => (resources?.gauges.length ?? 0) > 0) ? [] : ["the Prometheus queries"]];
	const of = listText(names.map(code));
	const begin = hints(names, judgement);
	const none = begin === "" ? "none" : "none of weight";
	return [action("Find the cause of what failed", `${begin}${advice()}`)];
	function advice() {
		if (lacking.length > 0) return `Give ${listText(lacking)} of ${of}: diagnosis looks for causes there, and found ${none} in what it was given.`;
		const commits = judgement.baseline.kind === "none yet" ? "" : COMMITS;
		return `Profile the service under the load of ${of}${commits}: diagnosis found ${none} in the samples and the answers of Prometheus.`;
	}
}
const COMMITS = ", or measure the commits since the baseline one by one";
/** Where to begin: what was found in these scenarios, though it weighs too little to explain that they failed. */
function hints(names, { findings }) {
	const found = findings.filter(({ scenario }) => names.includes(scenario));
	if (found.length === 0) return "";
	return `Begin with what may be part of it: ${listText(found.map(({ title, scenario }) => `${title} (${code(scenario)})`))}. `;
}
/** Changes that could not be seen, and that more baseline runs would show, call for these. */
function aboutSight({ concerns, baseline }) {
	const blind = concerns.find(({ id }) => id === "blind");
	if (blind === void 0) return [];
	return [action("Sharpen the gate", `${baseline.kind === "side by side" ? "" : "Record more runs of the accepted code. "}${blind.text}`)];
}
// src/report/sections/summary/summary-sentences.ts
/** Two or three sentences that are true of this run alone: objectives, change, and what most needs a look. */
function summarySentences(judgement) {
	return [
		objectivesSentence(judgement),
		changeSummary(judgement),
		lastWord(judgement)
	].filter((sentence) => sentence !== "");
}
function objectivesSentence(judgement) {
	const service = sentenceCase(serviceName(judgement));
	const { asked, met, missed, unmeasured } = objectiveCounts(judgement.indicators);
	if (asked === 0) return `No objective was set for ${service}: these results meet none and miss none.`;
	if (met === asked) return `${service} met ${met === 1 ? "its one objective" : `all ${met} objectives`}.`;
	return `${service} ${listText([
		`met ${met} of ${countText(asked, "objective")}`,
		...missed > 0 ? [`missed ${missed}`] : [],
		...unmeasured > 0 ? [`left ${unmeasured} unmeasured`] : []
	])}.`;
}
function changeSummary(judgement) {
	const changes = judgement.indicators.flatMap((one) => gatedChange(one) ?? []);
	if (changes.length === 0) return `It was ${comparedRuns(judgement)}.`;
	const words = changes.map(changeWord);
	const count = (...told) => words.filter((word) => told.includes(word)).length;
	const parts = [
		[count("worsened"), "worsened"],
		[count("suspected", "repeats disagree"), "suspected of having worsened"],
		[count("improved"), "improved"],
		[count("held"), "held"],
		[count("noise", "unsure"), "could not be told from noise"],
		[count("less load", "other mix"), "fell under other load, which proves nothing"]
	].flatMap(([size, rest]) => size === 0 ? [] : [`${size} ${rest}`]);
	return `Of ${countText(changes.length, "indicator")} ${comparedRuns(judgement)}, ${listText(parts)}.`;
}
/** From so much of its limit on, an objective with the least to spare is no news. */
const FAR = .9;
function lastWord(judgement) {
	const [failure] = judgement.failures;
	const [worst] = byPriority(judgement.findings);
	if (worst !== void 0) {
		const [first] = worst.evidence;
		const shown = first === void 0 ? "" : `: ${first.text}`;
		return `The most urgent finding is ${worst.priority} ${worst.title} in ${code(worst.scenario)}${shown}.`;
	}
	if (failure !== void 0) return `First of all, ${failureText(failure, judgement)}`;
	const closest = closestToLimit(judgement);
	return closest === void 0 || closest.spare > FAR ? "" : `Closest to its limit is ${closest.text}.`;
}
// src/report/figures/figure-rows.ts
/** Fills `Metric | Value | Target | Status` for one scenario. A row without a number is not a row of dashes: it is missing. */
function filledRows(judgement, scenario, specs) {
	const filled = specs.map((spec) => ({
		spec,
		...cellsOf(judgement, scenario, spec)
	}));
	return {
		rows: filled.flatMap(({ spec, cells }) => cells === void 0 ? [] : [[spec.label, ...cells]]),
		missing: filled.flatMap(({ spec, cells, need }) => cells === void 0 ? [{
			where: titleOf(scenario),
			row: spec.label,
			need
		}] : []),
		shown: new Set(filled.flatMap(({ keys }) => keys))
	};
}
function cellsOf(judgement, scenario, spec) {
	const { figure, told, ofMachines } = spec;
	if (figure === "duration") return durationCells(scenario);
	const fromSamples = (need) => {
		const { samples, resources } = scenario;
		const text = (samples && told?.(samples)) ?? (resources && ofMachines?.(resources));
		return {
			cells: text === void 0 ? void 0 : [
				text,
				"",
				""
			],
			need,
			keys: []
		};
	};
	if (figure === "samples") return fromSamples("samples");
	const hits = found(judgement, scenario.name, owedFirst(judgement, scenario.name, figure));
	if (hits.length === 0) return fromSamples(figure.need);
	return {
		cells: indicatorCells(hits, plannedUsers(figure, scenario)),
		need: figure.need,
		keys: hits.map(indicatorKey)
	};
}
/** How many users the config plans, where the number is one of users. */
function plannedUsers({ metrics }, { load }) {
	return metrics.includes("vus") ? load.users : void 0;
}
/** Value, target and status of one number with all of its objectives; where nothing was asked, what the config plans. */
function indicatorCells(hits, planned) {
	const [first] = hits;
	if (first === void 0) return [
		"",
		"",
		""
	];
	const targets = hits.filter(({ objective }) => objective !== void 0).map(targetCell);
	if (planned !== void 0 && targets.length === 0) return [
		valueCell(first),
		`${quantityText(planned, "users")} planned`,
		reached(first, planned)
	];
	return [
		valueCell(decisive(hits) ?? first),
		targets.join(" and "),
		statusCell(hits)
	];
}
/** Whether the greatest load came to what was planned; a fact and no verdict, so it has no mark. */
function reached({ aggregation, value }, planned) {
	if (aggregation !== "max" || value === void 0) return "";
	return value >= planned ? "reached" : "not reached";
}
/** The worst verdict, marked; empty where nothing was asked. */
function statusCell(hits) {
	const objective = decisive(hits)?.objective;
	return objective === void 0 ? "" : markedVerdict(objective);
}
/** The indicator whose objective has the worst verdict. */
function decisive(hits) {
	return hits.toSorted((a, b) => urgency(a) - urgency(b))[0];
}
function urgency({ objective }) {
	return objective === void 0 ? 3 : {
		missed: 0,
		unmeasured: 1,
		met: 2
	}[objective.verdict];
}
function durationCells({ durationMs, load }) {
	if (durationMs === void 0) return {
		cells: void 0,
		need: "samples",
		keys: []
	};
	const target = load.durationMs === void 0 ? "" : `${quantityText(load.durationMs, "ms")} planned`;
	return {
		cells: [
			quantityText(durationMs, "ms"),
			target,
			""
		],
		need: "samples",
		keys: []
	};
}
/** Everything else of the scenario that was asked for and that the form has no row for. */
function furtherRows({ indicators }, scenario, shown) {
	return [...grouped(indicators.filter((one) => one.scenario === scenario && one.objective !== void 0 && !shown.has(indicatorKey(one))), indicatorKey)].map(([key, hits]) => {
		const [first] = hits;
		return [first === void 0 ? key : formName(indicatorName(first)), ...indicatorCells(hits)];
	});
}
/** `p50 Latency`, `Check Pass Rate`, `Rate of` a custom metric: a name of ours among the labels of the form. */
function formName(name) {
	const [own = "", ...foreign] = name.split("`");
	return [own.replace(/\b(?!of\b|during\b|per\b|p\d)[a-z]/gu, (letter) => letter.toUpperCase()), ...foreign].join("`");
}
// src/report/sections/summary/key-findings.ts
const ROWS$2 = [
	{
		label: "p50 Latency",
		figure: FIGURES.p50,
		worst: "high"
	},
	{
		label: "p95 Latency",
		figure: FIGURES.p95,
		worst: "high"
	},
	{
		label: "p99 Latency",
		figure: FIGURES.p99,
		worst: "high"
	},
	{
		label: "Error Rate",
		figure: FIGURES.errorRate,
		worst: "high"
	},
	{
		label: "Throughput",
		figure: FIGURES.throughput,
		worst: "low"
	}
];
/** The form's six numbers, each from the scenario that came off worst by it, which is named beside the number. */
function keyFindings(judgement) {
	const filled = ROWS$2.map(({ label, figure, worst }) => {
		const scenario = worstScenario(judgement, figure, worst);
		const hits = scenario === void 0 ? [] : found(judgement, scenario, figure);
		return {
			label,
			need: figure.need,
			scenario,
			hits
		};
	});
	const users = mostUsers(judgement);
	const rows = [...users === void 0 ? [] : [users], ...filled.flatMap(({ label, scenario, hits }) => {
		if (scenario === void 0 || hits.length === 0) return [];
		const [value, target, status] = indicatorCells(hits);
		return [[
			label,
			target,
			`${value} (${code(scenario)})`,
			status
		]];
	})];
	const missing = [...users === void 0 ? [{
		where: "Key Findings",
		row: "Concurrent Users",
		need: "scenario"
	}] : [], ...filled.flatMap(({ label, hits, need }) => hits.length === 0 ? [{
		where: "Key Findings",
		row: label,
		need
	}] : [])];
	return section(rows.length === 0 ? [] : [table([
		"Metric",
		">Target",
		">Achieved",
		"=Status"
	], rows)], missing);
}
/** Where the objective is missed, else where it has the least to spare, else where the number itself is worst. */
function worstScenario(judgement, figure, worst) {
	return judgedScenarios(judgement).flatMap(({ name }) => {
		const one = decisive(found(judgement, name, figure));
		return one === void 0 ? [] : [{
			name,
			badness: badness(one, worst)
		}];
	}).toSorted((a, b) => b.badness - a.badness)[0]?.name;
}
function badness(indicator, worst) {
	const { value, objective } = indicator;
	const size = value === void 0 ? 0 : (worst === "high" ? 1 : -1) * value;
	if (objective?.verdict === "missed") return 0x38d7ea4c68000 + size;
	if (objective?.verdict === "unmeasured") return 0x5af3107a4000;
	if (objective === void 0) return size / 0x38d7ea4c68000;
	const spare = spareOf(indicator);
	return spare === void 0 ? 1 : 0x9184e72a000 / (1 + spare);
}
function mostUsers(judgement) {
	const most = judgedScenarios(judgement).flatMap((scenario) => found(judgement, scenario.name, FIGURES.maxUsers).map((indicator) => ({
		scenario,
		indicator
	}))).toSorted((a, b) => (b.indicator.value ?? 0) - (a.indicator.value ?? 0))[0];
	if (most?.indicator.value === void 0) return void 0;
	const { name, load } = most.scenario;
	const [value, target, status] = indicatorCells([most.indicator], load.users);
	return [
		"Concurrent Users",
		target,
		`${value} (${code(name)})`,
		status
	];
}
// src/report/sections/summary/executive-summary.ts
const FORM_WORDS = {
	pass: "Pass",
	concerns: "Pass with Concerns",
	fail: "Fail"
};
/** One screen for those who read no further. */
function executiveSummary(judgement) {
	const { assessment } = judgement;
	const status = `${assessmentMark(assessment)} ${FORM_WORDS[assessment]}`;
	return joined([
		section([
			heading(2, "Executive Summary"),
			heading(3, "Test Objectives"),
			paragraph(objectives(judgement)),
			heading(3, "Key Findings")
		]),
		keyFindings(judgement),
		section([
			heading(3, "Overall Assessment"),
			paragraph(fact("Status", status)),
			paragraph(fact("Summary", summarySentences(judgement).join(" "))),
			heading(3, "Critical Issues"),
			criticalIssues(judgement),
			heading(3, "Recommendations"),
			topRecommendations(judgement)
		])
	]);
}
function objectives(judgement) {
	const judged = judgedScenarios(judgement);
	const { asked } = objectiveCounts(judgement.indicators);
	const users = Math.max(0, ...judged.map(({ load }) => load.users ?? 0));
	const load = users > 0 ? ` with up to ${countText(users, "concurrent user")}` : "";
	const scenarios = `${countText(judged.length, "scenario")} (${listText(judged.map(({ name }) => code(name)))})`;
	const change = judgement.baseline.kind === "none yet" ? "" : ", and whether it changed against its baseline";
	return `To find out whether ${serviceName(judgement)} meets ${countText(asked, "objective")} in ${scenarios}${load}${change}.`;
}
function criticalIssues(judgement) {
	const issues = issuesOf(judgement);
	if (issues.length === 0) return paragraph("None found.");
	const lines = issues.slice(0, 5).map(({ title, description, priority }) => [
		{
			kind: "strong",
			text: title
		},
		{
			kind: "words",
			text: `: ${description.replace(/\.$/u, "")} - `
		},
		{
			kind: "strong",
			text: "Priority"
		},
		{
			kind: "words",
			text: `: ${priority}`
		}
	]);
	const rest = issues.length - lines.length;
	return numbered([...lines, ...rest > 0 ? [`${rest} more under Issues and Bottlenecks.`] : []]);
}
function topRecommendations(judgement) {
	const actions = recommendationsOf(judgement).slice(0, 3);
	return actions.length === 0 ? paragraph("None: nothing in these results asks for one.") : numbered(actions.map(({ title, description }) => [{
		kind: "strong",
		text: title
	}, {
		kind: "words",
		text: `: ${description}`
	}]));
}
// src/report/sections/issues-section.ts
const GROUPS = [
	{
		priority: "P0",
		title: "Critical Issues (P0)",
		severity: "P0 - Blocker"
	},
	{
		priority: "P1",
		title: "High Priority Issues (P1)",
		severity: "P1 - High"
	},
	{
		priority: "P2",
		title: "Medium Priority Issues (P2)",
		severity: "P2 - Medium"
	}
];
/** Every issue with all that is known about it, by priority, numbered through. */
function issuesSection(judgement) {
	const issues = issuesOf(judgement).map((issue, index) => ({
		issue,
		number: index + 1
	}));
	const blocks = GROUPS.flatMap(({ priority, title, severity }) => {
		const told = issues.filter(({ issue }) => issue.priority === priority).flatMap(({ issue, number }) => issueBlocks(issue, number, severity));
		return [heading(3, title), ...told.length === 0 ? [paragraph("None.")] : told];
	});
	return section([heading(2, "Issues and Bottlenecks"), ...blocks]);
}
function issueBlocks(issue, number, severity) {
	const { title, component, description, impact, symptoms, cause, recommendation, effort } = issue;
	const lines = [
		fact("Severity", severity),
		fact("Component", `${component}, in ${code(issue.scenario)}`),
		fact("Description", description),
		fact("Impact", impact),
		...symptoms.length === 0 ? [] : [{
			line: [{
				kind: "strong",
				text: "Symptoms"
			}, {
				kind: "words",
				text: ":"
			}],
			below: symptoms
		}],
		fact("Root Cause", cause),
		...recommendation === void 0 ? [] : [fact("Recommendation", recommendation)],
		fact("Estimated Effort", effort)
	];
	return [heading(4, `Issue ${number}: ${title}`), bullets(lines)];
}
// src/report/sections/appendices/not-measured.ts
const WAYS = [
	{
		need: "samples",
		title: "Needs samples",
		way: "`k6 run --out json=FILE`"
	},
	{
		need: "prometheus",
		title: "Needs Prometheus",
		way: "queries under `prometheus:` in plimsoll.yml, or a `plimsoll record` file"
	},
	{
		need: "k6 statistics",
		title: "Needs more k6 statistics",
		way: "`K6_SUMMARY_TREND_STATS=\"avg,min,med,max,p(90),p(95),p(99),count\" k6 run …`"
	},
	{
		need: "config",
		title: "Needs the config",
		way: "the key beside each row, in plimsoll.yml"
	},
	{
		need: "scenario",
		title: "Needs a run",
		way: "a result of such a scenario that holds it"
	},
	{
		need: "kind",
		title: "Needs the kind of a run",
		way: "the `kind` beside each part, under the scenario's name in plimsoll.yml, where a run above is one; else its result"
	},
	{
		need: "objectives met",
		title: "Needs objectives that are met",
		way: "told only of a scenario that meets all of its own"
	},
	{
		need: "bigger test",
		title: "Needs a larger test",
		way: "a ramp-up to that load"
	}
];
/** Every row of the form that has no number, in one place, by the input that would fill it. */
function notMeasured(missing) {
	const title = heading(3, "Appendix E: Not Measured, and Which Input Would Fill It");
	if (missing.length === 0) return [title, paragraph("Every row of the form has its number.")];
	return [title, bullets(WAYS.flatMap(({ need, title: name, way }) => {
		const own = missing.filter((one) => one.need === need);
		if (own.length === 0) return [];
		const places = [...new Set(own.map(({ where }) => where))];
		return [{
			line: [{
				kind: "strong",
				text: name
			}, {
				kind: "words",
				text: ` (${way})`
			}],
			below: places.map((where) => [{
				kind: "strong",
				text: where
			}, {
				kind: "words",
				text: `: ${rowsAt(where, own)}`
			}])
		}];
	}))];
}
function rowsAt(where, missing) {
	const rows = missing.flatMap(({ where: place, row, key }) => place === where ? [key === void 0 ? row : `${row} (${code(key)})`] : []);
	return [...new Set(rows)].join(", ");
}
// src/report/sections/recommendations-section.ts
const HORIZONS = [
	{
		horizon: "immediate",
		title: "Immediate Actions (< 1 Week)"
	},
	{
		horizon: "short-term",
		title: "Short-Term Improvements (1-4 Weeks)"
	},
	{
		horizon: "long-term",
		title: "Long-Term Improvements (1-3 Months)"
	}
];
/** What to do, by when. Owner and deadline stay open: they are for people. */
function recommendationsSection(judgement) {
	const all = recommendationsOf(judgement);
	return section([heading(2, "Recommendations"), ...HORIZONS.flatMap(({ horizon, title }) => {
		const own = all.filter((one) => one.horizon === horizon);
		return [heading(3, title), own.length === 0 ? paragraph("None.") : numbered(own.map(recommendationItem))];
	})]);
}
function recommendationItem({ title, description, impact, effort }) {
	return {
		line: [{
			kind: "strong",
			text: title
		}],
		below: [
			fact("Description", description),
			...impact === void 0 ? [] : [fact("Expected Impact", impact)],
			fact("Effort", effort),
			fact("Owner", "to be named"),
			fact("Deadline", "to be set")
		]
	};
}
// src/words/network-text.ts
const BITS = 8;
/** Bytes a second as networks are told, in megabits: `12.4 Mbit/s`. */
function networkText(bytesPerSecond) {
	const megabits = bytesPerSecond * BITS / 1e6;
	return `${decimalText(megabits, decimalsFor(megabits, 1, 2))} Mbit/s`;
}
// src/report/sections/resources/resource-rows.ts
const query = (aggregation, ...metrics) => ({
	metrics,
	aggregation,
	need: "prometheus"
});
const withPeak = (label, ...metrics) => ({
	label,
	average: query("avg", ...metrics),
	peak: query("max", ...metrics)
});
const alone = (label, aggregation, ...metrics) => ({
	label,
	average: query(aggregation, ...metrics)
});
/** What goes out beside what comes in. */
const SENT = query("avg", "host_network_sent");
/** The machines of the form, with the names under which queries usually bring their numbers. */
const MACHINES$1 = [
	{
		title: "Application Servers",
		components: /app|service|api/iu,
		groups: [{
			title: "Average Utilization",
			rows: [
				withPeak("CPU", "app_cpu", "service_cpu", "pod_cpu", "host_cpu", "node_cpu"),
				withPeak("Memory", "app_memory", "service_memory", "app_memory_bytes", "pod_memory", "pod_memory_bytes", "host_memory", "node_memory"),
				alone("Disk I/O read", "avg", "app_disk_read", "host_disk_read", "node_disk_read"),
				alone("Disk I/O write", "avg", "app_disk_written", "host_disk_written", "node_disk_written"),
				{
					...alone("Network", "avg", "app_network", "host_network", "host_network_received", "node_network"),
					isNetwork: true
				}
			]
		}]
	},
	{
		title: "Database Server",
		components: /database|postgres|mysql|sql/iu,
		groups: [{
			title: "Average Utilization",
			rows: [
				withPeak("CPU", "db_cpu"),
				withPeak("Memory", "db_memory", "db_memory_bytes"),
				alone("Disk I/O read", "avg", "db_disk_read"),
				alone("Disk I/O write", "avg", "db_disk_written"),
				{
					...withPeak("Connections", "db_connections", "postgres_connections"),
					limit: query("max", "db_connections_max", "postgres_connections_max")
				}
			]
		}, {
			title: "Query Performance",
			rows: [
				{
					...alone("Total Queries", "avg", "db_statements", "db_queries", "db_transactions"),
					isTotal: true
				},
				alone("Slow Queries (> 1s)", "max", "db_slow_statements", "db_slow_queries"),
				alone("Average Query Time", "avg", "db_statement_seconds", "db_query_time"),
				alone("Lock Wait Time", "max", "db_longest_lock_wait_seconds", "db_lock_wait")
			]
		}]
	},
	{
		title: "Cache Server (Redis)",
		components: /cache|redis/iu,
		groups: [{
			title: "Average Utilization",
			rows: [
				{
					...withPeak("Memory", "redis_memory_bytes", "cache_memory_bytes"),
					limit: query("max", "redis_memory_max_bytes", "cache_memory_max_bytes")
				},
				alone("Operations/sec", "avg", "redis_ops", "cache_ops"),
				alone("Hit Rate", "avg", "redis_hit_ratio", "cache_hit_ratio"),
				alone("Eviction Rate", "avg", "redis_evictions", "cache_evictions")
			]
		}]
	}
];
// src/report/sections/resources/machine-text.ts
/** Traffic in bits; what is sent stands beside what is received, where two queries tell them. */
function trafficText(mean, judgement, scenario) {
	if (!mean.metric.endsWith("_received")) return bits(mean);
	const sent = measured(judgement, scenario, SENT);
	return sent === void 0 ? `${bits(mean)} received` : `${bits(mean)} received, ${bits(sent)} sent`;
}
function bits(indicator) {
	const { unit, value } = indicator;
	return unit === "bytes/s" && value !== void 0 ? networkText(value) : valueCell(indicator);
}
/** How many a rate makes over the run. Where statements are not counted, transactions are, and are called so. */
function totalText(mean, { durationMs }) {
	const { unit, value, metric } = mean;
	if (unit !== "1/s" || value === void 0 || durationMs === void 0) return void 0;
	const total = quantityText(Math.round(value * durationMs / 1e3), "count");
	return metric.endsWith("_transactions") ? `about ${total} transactions` : `about ${total}`;
}
// src/report/sections/resources/resources-section.ts
/** What the machines did, each number from the scenario that used most of it. */
function resourcesSection(judgement) {
	return joined([section([heading(2, "Resource Utilization Analysis")]), ...MACHINES$1.map((machine) => machinePart(machine, judgement))]);
}
function machinePart(machine, judgement) {
	const groups = machine.groups.map(({ title, rows }) => ({
		title,
		filled: rows.map((row) => ({
			row,
			line: resourceLine(row, judgement)
		}))
	}));
	const missing = groups.flatMap(({ title, filled }) => filled.flatMap(({ row, line }) => line === void 0 ? [{
		where: `${machine.title}, ${title}`,
		row: row.label,
		need: "prometheus"
	}] : []));
	const told = groups.flatMap(({ title, filled }) => {
		const lines = filled.flatMap(({ line }) => line === void 0 ? [] : [line]);
		return lines.length === 0 ? [] : [caption(title), bullets(lines)];
	});
	const bottlenecks = bottlenecksOf(machine, judgement);
	return section([
		heading(3, machine.title),
		...told.length === 0 ? [paragraph(untold(bottlenecks))] : told,
		...bottleneckBlocks(bottlenecks, told.length > 0)
	], bottlenecks.length > 0 || told.length > 0 ? missing : [...missing, {
		where: machine.title,
		row: "Bottlenecks",
		need: "prometheus"
	}]);
}
/** Other numbers of a machine than the form's may still show what is the matter with it. */
const untold = (bottlenecks) => bottlenecks.length === 0 ? "No numbers for these machines were given." : "No utilization was given; what was given shows this:";
function resourceLine(row, judgement) {
	const { label: name, average, peak } = row;
	const [worst] = judgedScenarios(judgement).flatMap((scenario) => {
		const mean = measured(judgement, scenario.name, average);
		const most = peak === void 0 ? void 0 : measured(judgement, scenario.name, peak);
		const size = most?.value ?? mean?.value;
		return size === void 0 ? [] : [{
			scenario,
			mean,
			most,
			size
		}];
	}).toSorted((a, b) => b.size - a.size);
	const reading = worst && readingOf(row, worst, judgement);
	return reading === void 0 || worst === void 0 ? void 0 : fact(name, `${reading} in ${code(worst.scenario.name)}`);
}
function readingOf({ limit, isNetwork, isTotal }, { scenario, mean, most }, judgement) {
	if (mean !== void 0 && isTotal) return totalText(mean, scenario);
	if (mean !== void 0 && isNetwork) return trafficText(mean, judgement, scenario.name);
	return readingText(mean, most, limit && measured(judgement, scenario.name, limit));
}
/** `20.8 / 60 (35 %, Peak: 29)`: the mean, of how much, and the peak, as far as they are known. */
function readingText(mean, most, limit) {
	const peak = most === void 0 ? [] : [`Peak: ${valueCell(most)}`];
	if (mean === void 0) return peak.join("");
	const beside = [...limit === void 0 ? [] : shareOf(mean, limit), ...peak].join(", ");
	const whole = limit === void 0 ? "" : ` / ${valueCell(limit)}`;
	return `${valueCell(mean)}${whole}${beside === "" ? "" : ` (${beside})`}`;
}
function shareOf({ value }, limit) {
	return value === void 0 || limit.value <= 0 ? [] : [quantityText(value / limit.value, "ratio")];
}
function bottlenecksOf({ components }, { findings }) {
	return findings.filter(({ component }) => components.test(component)).map(({ title, scenario, description }) => [{
		kind: "strong",
		text: title
	}, {
		kind: "words",
		text: ` in ${code(scenario)}: ${description}`
	}]);
}
/** `None found` is said only where there were numbers to find one in. */
function bottleneckBlocks(bottlenecks, wasMeasured) {
	if (bottlenecks.length > 0) return [caption("Bottlenecks"), bullets(bottlenecks)];
	return wasMeasured ? [caption("Bottlenecks"), bullets(["None found."])] : [];
}
// src/report/figures/carried.ts
/** The scenarios that met all their objectives: only what they carried is capacity, or can be promised. */
function carriedScenarios(judgement) {
	const short = new Set(judgement.indicators.flatMap(({ scenario, objective }) => objective === void 0 || objective.verdict === "met" ? [] : [scenario]));
	return judgedScenarios(judgement).filter(({ name }) => !short.has(name));
}
/** What a number that only such scenarios give lacks: objectives that are met, or the number itself. */
function needOfCarried(judgement, need) {
	return judgedScenarios(judgement).length > 0 && carriedScenarios(judgement).length === 0 ? "objectives met" : need;
}
// src/words/capacity-text.ts
/** How far the service can be loaded: `94 users at 220.9/s, …`. */
function kneeText(knee) {
	switch (knee.kind) {
		case "found": {
			const [least, most] = knee.between;
			return `${usersText(knee.users)} at ${quantityText(knee.requestsPerSecond, "1/s")}, between the levels of ${whole(least)} and ${whole(most)} users; ${code(knee.objective)} gives way first`;
		}
		case "not reached": return `not reached: ${usersText(knee.users)} at ${quantityText(knee.requestsPerSecond, "1/s")} still met what is asked of p95 and errors`;
		case "below": return `below ${usersText(knee.users)}, the least that was measured: it already misses ${code(knee.objective)}`;
		case "no objective": return "not told: no objective on p95 of `http_req_duration` or on the rate of `http_req_failed` says what load is too much";
	}
}
/** The Universal Scalability Law with its intervals, or why none is told. */
function scalabilityText(scalability) {
	if (scalability.kind === "not told") return notToldText(scalability);
	const { alone, contention, crosstalk, explained } = scalability;
	const range = (one, print) => `${print(one.value)} (${print(one.interval[0])} to ${print(one.interval[1])})`;
	return [
		`λ ${range(alone, (value) => quantityText(value, "1/s"))}`,
		`σ ${range(contention, (value) => quantityText(value, "ratio"))}`,
		`κ ${range(crosstalk, small)}`,
		`R² ${decimalText(explained, 3)}`
	].join(", ");
}
function notToldText({ why, levels, span, explained = 0 }) {
	switch (why) {
		case "too few levels": return `not told: ${countText(levels, "level")} of load, and it takes 6`;
		case "too narrow": return `not told: the greatest load is ${decimalText(span, 1)} times the least, and it takes 4`;
		case "poor fit": return `not told: the law explains ${decimalText(explained, 2)} of the variance (R²), and it takes 0.9`;
		case "not closed": return "not told: the users do not wait for the service, so their number is no measure of load";
	}
}
/** Where throughput is greatest, as far as that can be told. */
function peakText(peak) {
	if (peak.kind === "beyond") return `beyond ${usersText(peak.users)}: that is twice the greatest load, and beyond that the law tells nothing; a ramp-up to ${usersText(peak.users)} would let it tell up to ${whole(2 * peak.users)}`;
	const to = peak.to === void 0 ? "beyond what can be told" : whole(peak.to);
	return `${usersText(peak.users)} (${whole(peak.from)} to ${to}) at ${quantityText(peak.requestsPerSecond, "1/s")}`;
}
/** Whether users wait for the service, by Little's law. */
function closureText(closure) {
	switch (closure.kind) {
		case "closed": return `users and the time of their iterations agree (${quantityText(closure.ratio, "ratio")})`;
		case "not closed": return `iterations account for ${quantityText(closure.ratio, "ratio")} of the users' time: the load is not closed`;
		case "not assessed": return closure.why === "no iterations" ? "not assessed: no iterations were counted" : "not assessed: iterations last longer than a tenth of the ramp";
	}
}
/** What fills up first. */
function busiestText({ name, utilisation, requestsPerSecond, fullAt }) {
	const used = `${code(name)}, ${quantityText(utilisation, "ratio")} in use at ${quantityText(requestsPerSecond, "1/s")}`;
	return fullAt === void 0 ? `${used}; it would be full beyond twice the throughput that was measured` : `${used}, so full at about ${quantityText(fullAt, "1/s")} by the utilisation law`;
}
/** What a multiple of the load needs. `users`: of that multiple. */
function growthText$1(need, users) {
	switch (need.kind) {
		case "instances": {
			const { count, from, to } = need;
			const range = from === to ? "" : ` (${from} to ${to})`;
			return `${countText(count, "instance")}${range}`;
		}
		case "not measured": return `not measured: needs a test at ${whole(Math.ceil(users / 2))} users or more`;
		case "unknown": return NOT_KNOWN[need.why];
	}
}
const NOT_KNOWN = {
	"no knee": "not known: no knee was found",
	"no instances": "not known: nobody counted instances (a query with `role: app.replicas`)",
	"no CPU": "not known: CPU was not measured (`presets: [process]` or `[node]`)"
};
/** Iterations an hour at the last level before the knee. */
function tasksText({ iterationsPerHour }) {
	return iterationsPerHour === void 0 ? void 0 : `${decimalText(Math.round(iterationsPerHour), 0)} iterations`;
}
const whole = (users) => decimalText(Math.floor(users), 0);
const usersText = (users) => countText(Math.floor(users), "user");
function small(value) {
	return value === 0 ? "0" : decimalText(value, Math.min(decimalsFor(value, 2, 2), 8));
}
// src/report/charts/capacity-charts.ts
/** Enough that straight lines between levels stay straight. */
const STEPS = 60;
/** Throughput and latency over users, with the knee as the edge of a shade; straight between the levels that were measured. */
function capacityCharts({ levels, scalability, knee }, own, group) {
	const [first] = levels;
	const last = levels.at(-1);
	if (first === void 0 || last === void 0) return [];
	const from = first.users;
	const step = (last.users - from) / STEPS;
	const places = Array.from({ length: STEPS }, (_, index) => from + (index + .5) * step);
	const curve = (pick) => places.map((users) => between(levels, users, pick));
	const law = scalability.kind === "fitted" ? [{
		name: "the law",
		values: lawAt(scalability, places)
	}] : [];
	const chart = {
		over: "users",
		from,
		step
	};
	const marks = {
		group,
		bands: [],
		phases: pastTheKnee(knee, last.users)
	};
	return [{
		...chart,
		title: "Throughput over users",
		unit: "1/s",
		lines: [{
			name: "requests per second",
			values: curve((level) => level.requestsPerSecond)
		}, ...law],
		marks: {
			...marks,
			limits: []
		}
	}, {
		...chart,
		title: "p95 over users",
		unit: "ms",
		lines: [{
			name: "p95",
			values: curve((level) => level.p95Ms)
		}],
		marks: {
			...marks,
			limits: own.flatMap(limitOf)
		}
	}];
}
function between(levels, users, pick) {
	const above = levels.findIndex((level) => level.users >= users);
	const high = levels[above] ?? levels.at(-1);
	const low = levels[above - 1] ?? high;
	if (high === void 0 || low === void 0) return 0;
	const width = high.users - low.users;
	const share = width > 0 ? (users - low.users) / width : 0;
	return pick(low) + share * (pick(high) - pick(low));
}
function lawAt(law, places) {
	const [alone, waits, talks] = [
		law.alone.value,
		law.contention.value,
		law.crosstalk.value
	];
	return places.map((users) => alone * users / (1 + waits * (users - 1) + talks * users * (users - 1)));
}
function pastTheKnee(knee, most) {
	return knee.kind === "found" && knee.users < most ? [{
		name: "knee",
		shade: 2,
		from: knee.users,
		to: most
	}] : [];
}
function limitOf({ metric, aggregation, phase, objective, unit }) {
	if (!(metric === "http_req_duration" && aggregation === "p(95)" && phase === void 0) || objective === void 0) return [];
	const { comparator, limit } = objective;
	if (limit === void 0) return [];
	return [{
		line: "p95",
		asked: `${comparator} ${quantityText(limit, unit)}`,
		value: limit
	}];
}
// src/report/sections/scaling/capacity-part.ts
/** What the levels of load of one scenario tell: knee, law, bottleneck, the levels, and their charts. */
function capacityPart(scenario, judgement) {
	const { capacity } = scenario;
	if (capacity === void 0) return [];
	const index = judgement.scenarios.indexOf(scenario);
	const charts = capacityCharts(capacity, indicatorsOf(judgement, scenario), `capacity-${index + 1}`);
	return [
		caption(`By levels of load, from ${titleOf(scenario)}`),
		bullets(factsOf(capacity)),
		...charts.map((chart) => ({
			kind: "chart",
			chart
		})),
		folded(LEVELS[capacity.cut], [levelTable(capacity)])
	];
}
function factsOf(capacity) {
	const { knee, scalability, closure, busiest } = capacity;
	const tasks = tasksText(capacity);
	return [
		fact("Knee", kneeText(knee)),
		...tasks === void 0 ? [] : [fact("Tasks/Hour before the knee", tasks)],
		fact("Scalability law", scalabilityText(scalability)),
		...scalability.kind === "fitted" ? [fact("Peak of throughput", peakText(scalability.peak))] : [],
		fact("Little's law", closureText(closure)),
		...busiest === void 0 ? [] : [fact("First to saturate", busiestText(busiest))]
	];
}
const LEVELS = {
	plateaus: "Levels of load: the plateaus of users up to the greatest",
	ramp: "Levels of load: twentieths of the ramp, and the time at its top"
};
function levelTable({ levels }) {
	return table([
		">Users",
		">Requests/s",
		">Mean",
		">p95",
		">Failed"
	], levels.map(({ users, requestsPerSecond, meanMs, p95Ms, errorRate = 0 }) => [
		quantityText(users, "users"),
		quantityText(requestsPerSecond, "1/s"),
		quantityText(meanMs, "ms"),
		quantityText(p95Ms, "ms"),
		quantityText(errorRate, "ratio")
	]));
}
// src/report/sections/scaling/growth-part.ts
/** The form's rows by their multiple of today's load. */
const TIMEFRAMES = [
	[1, "Current"],
	[2, "3 Months"],
	[5, "6 Months"],
	[10, "12 Months"]
];
const TITLES = [
	"Timeframe",
	">Users",
	">Load Multiplier",
	"Infrastructure Needed"
];
/** What more load would need: from the levels of a ramp-up, else only what carried the load of today. */
function growthPart(judgement, carriedUsers) {
	const found = judgedScenarios(judgement).flatMap(({ name, capacity }) => capacity === void 0 ? [] : [{
		name,
		capacity
	}]);
	const best = found.find(({ capacity }) => capacity.knee.kind === "found") ?? found[0];
	return best === void 0 ? withoutLevels(judgement, carriedUsers) : byLevels(judgement, best.name, best.capacity);
}
const AS_MEASURED = "as measured";
const INSTANCES = " Instances carry 70 % of what one carried at the knee; their range is that of the levels around it.";
function byLevels(judgement, name, { growth }) {
	const rows = TIMEFRAMES.flatMap(([times, timeframe]) => {
		const row = growth.rows.find((one) => one.times === times);
		return row === void 0 ? [] : [{
			...row,
			timeframe
		}];
	});
	const cells = rows.map(({ timeframe, users, times, need }) => [
		timeframe,
		quantityText(users, "users"),
		`${times}x`,
		times === 1 ? currentText(judgement, growth, need) : growthText$1(need, users)
	]);
	const isKnown = serversText(judgement) !== AS_MEASURED || growth.instances !== void 0;
	const missing = rows.flatMap(({ timeframe, times, need }) => need.kind === "instances" || times === 1 && isKnown ? [] : [{
		where: "Projected Growth",
		row: timeframe,
		...wayOut(need, times)
	}]);
	return section([
		heading(3, "Projected Growth"),
		table(TITLES, cells),
		paragraph(`1x is the greatest load of ${code(name)}.${rows.some(({ need }) => need.kind === "instances") ? INSTANCES : ""} Nothing is said beyond twice what was measured, nor of what the instances share.`)
	], missing);
}
/** What carried the load, and what it needs to do so with room. */
function currentText(judgement, { instances, users }, need) {
	const servers = serversText(judgement);
	const ran = instances === void 0 ? servers : `${countText(instances, "instance")} carried it`;
	return need.kind === "instances" ? `${growthText$1(need, users)}; ${ran}` : ran;
}
/** Today's load was measured: only what carried it is not told. */
function wayOut(need, times) {
	if (times === 1) return {
		need: "config",
		key: "report.environment"
	};
	return { need: need.kind === "unknown" && need.why !== "no knee" ? "prometheus" : "bigger test" };
}
function withoutLevels(judgement, users) {
	const rows = users === void 0 ? [] : [[
		"Current",
		quantityText(users, "users"),
		"1x",
		serversText(judgement)
	]];
	const missing = TIMEFRAMES.slice(1).map(([, row]) => ({
		where: "Projected Growth",
		row,
		need: "bigger test"
	}));
	return section([
		heading(3, "Projected Growth"),
		...rows.length === 0 ? [] : [table(TITLES, rows)],
		paragraph("Greater loads were not measured, so nothing is said about what they need: a ramp-up to the load in question, with k6's samples, answers it.")
	], users === void 0 ? [{
		where: "Projected Growth",
		row: "Current",
		need: needOfCarried(judgement, "scenario")
	}, ...missing] : missing);
}
function serversText({ report }) {
	const servers = report.environment.map(({ component, count }) => count === void 0 ? component : `${count} ${component}`).join(", ");
	return servers === "" ? AS_MEASURED : servers;
}
// src/report/sections/scaling/scaling-section.ts
const SECONDS_PER_HOUR = 3600;
const ITERATIONS = {
	metrics: ["iterations"],
	aggregation: "rate",
	need: "scenario"
};
/** What the service carries, and what is known about more. Nothing is told of a load that was not measured. */
function scalingSection(judgement) {
	return joined([
		section([heading(2, "Scaling Recommendations")]),
		capacity(judgement),
		growthPart(judgement, most(judgement, FIGURES.maxUsers)?.value),
		strategy(judgement)
	]);
}
const OF_WHOLE_RUNS = "The greatest of the scenarios that met all their objectives; what counts per second or hour is the average of a whole run.";
const ROWS$1 = [
	{
		row: "Concurrent Users",
		figure: FIGURES.maxUsers,
		print: (value) => quantityText(value, "users")
	},
	{
		row: "Requests/Second",
		figure: FIGURES.throughput,
		print: (value) => quantityText(value, "1/s")
	},
	{
		row: "Tasks/Hour",
		figure: ITERATIONS,
		print: (value) => `${decimalText(Math.round(value * SECONDS_PER_HOUR), 0)} iterations`
	}
];
/** The greatest numbers among scenarios that met all their objectives: load that was not carried is no capacity. */
function capacity(judgement) {
	const filled = ROWS$1.map(({ row, figure, print }) => ({
		row,
		most: most(judgement, figure),
		print
	}));
	const lines = filled.flatMap(({ row, most: best, print }) => best === void 0 ? [] : [fact(row, `${print(best.value)}, in ${code(best.scenario)}`)]);
	const need = needOfCarried(judgement, "scenario");
	const missing = filled.flatMap(({ row, most: best }) => best === void 0 ? [{
		where: "Current Capacity",
		row,
		need
	}] : []);
	return section([
		heading(3, "Current Capacity"),
		...lines.length === 0 ? [paragraph("No scenario met all of its objectives, so no load is known to be carried.")] : [paragraph(OF_WHOLE_RUNS), bullets(lines)],
		...judgedScenarios(judgement).flatMap((scenario) => capacityPart(scenario, judgement))
	], missing);
}
function most(judgement, figure) {
	return carriedScenarios(judgement).flatMap(({ name }) => {
		const one = measured(judgement, name, figure);
		return one === void 0 ? [] : [{
			scenario: name,
			value: one.value
		}];
	}).toSorted((a, b) => b.value - a.value)[0];
}
const STRATEGIES = [
	{
		title: "Horizontal Scaling",
		fits: ({ rule }) => [
			"cpu-saturated",
			"autoscaling-late",
			"queue-falls-behind"
		].includes(rule)
	},
	{
		title: "Vertical Scaling",
		fits: ({ rule }) => [
			"database-saturated",
			"database-connection-limit",
			"disk-or-network-saturated",
			"cache-evicting"
		].includes(rule)
	},
	{
		title: "Architectural Changes",
		fits: ({ effort }) => effort === "weeks"
	}
];
/** Which way of scaling the findings speak for; without one nothing is recommended. */
function strategy({ findings }) {
	const items = STRATEGIES.map(({ title, fits }) => {
		const own = findings.filter(fits);
		return {
			line: [{
				kind: "strong",
				text: title
			}, {
				kind: "words",
				text: own.length === 0 ? ": nothing measured here speaks for it" : ""
			}],
			below: own.map(({ recommendation, scenario }) => `${recommendation} (found in ${code(scenario)})`)
		};
	});
	return section([heading(3, "Scaling Strategy"), numbered(items)]);
}
// src/report/sections/scenarios/scenario-rows.ts
const row$1 = (label, figure, told) => ({
	label,
	figure,
	...told !== void 0 && { told }
});
const ms = (value) => value === void 0 ? void 0 : quantityText(value, "ms");
const DURATION = row$1("Test Duration", "duration");
const TOTAL = row$1("Total Requests", FIGURES.requests);
const FAILED = row$1("Failed Requests", FIGURES.failed);
const P50 = row$1("p50 Latency", FIGURES.p50);
const P95 = row$1("p95 Latency", FIGURES.p95);
const P99 = row$1("p99 Latency", FIGURES.p99);
const ERRORS = row$1("Error Rate", FIGURES.errorRate);
/** Of the whole run, as k6 counts it: setup, ramps and teardown lower it. */
const THROUGHPUT = row$1("Avg Throughput", FIGURES.throughput);
const STABLE = row$1("Throughput (Stable)", "samples", ({ measured }) => quantityText(measured.requestsPerSecond, "1/s"));
const USUAL = [
	DURATION,
	row$1("Max Concurrent Users", FIGURES.maxUsers),
	TOTAL,
	FAILED,
	P50,
	P95,
	P99
];
/** The rows of `Metric | Value | Target | Status` for each kind of scenario, in the order of the form. */
const RESULT_ROWS = {
	"ramp-up": [
		...USUAL,
		ERRORS,
		THROUGHPUT,
		row$1("Peak CPU Usage", FIGURES.peakCpu),
		row$1("Peak Memory Usage", FIGURES.peakMemory)
	],
	sustained: [
		DURATION,
		row$1("Avg Concurrent Users", FIGURES.averageUsers, ({ users }) => users === void 0 ? void 0 : quantityText(users.avg, "users")),
		TOTAL,
		FAILED,
		P50,
		P95,
		P99,
		row$1("Max Latency", FIGURES.maxLatency),
		ERRORS,
		THROUGHPUT,
		STABLE,
		row$1("Task Completion Rate", FIGURES.completion),
		row$1("Avg CPU Usage", FIGURES.averageCpu),
		row$1("Avg Memory Usage", FIGURES.averageMemory),
		row$1("Memory Growth", FIGURES.memoryGrowth)
	],
	/** The form has only phases for a spike; the whole run stands below them. */
	spike: [
		...USUAL,
		ERRORS,
		THROUGHPUT
	],
	endurance: [
		DURATION,
		TOTAL,
		FAILED,
		row$1("p50 Latency (Hour 1)", during(FIGURES.p50, "hour 1"), ({ shapes }) => ms(shapes.firstAgainstLast?.firstP50Ms)),
		row$1("p50 Latency (Hour 8)", during(FIGURES.p50, "hour 8"), ({ shapes }) => ms(shapes.firstAgainstLast?.lastP50Ms)),
		P50,
		P95,
		row$1("p99 Latency (Avg)", FIGURES.p99),
		ERRORS,
		THROUGHPUT,
		STABLE,
		row$1("Memory at Start", FIGURES.memoryStart),
		row$1("Memory at End", FIGURES.memoryEnd),
		row$1("Memory Growth Rate", FIGURES.memoryGrowth),
		row$1("Connection Errors", FIGURES.connectionErrors, ({ connectionErrors }) => quantityText(connectionErrors, "count")),
		{
			label: "Service Restarts",
			figure: FIGURES.restarts,
			ofMachines: ({ restarts }) => restarts === void 0 ? void 0 : quantityText(restarts, "count")
		}
	],
	other: [
		...USUAL,
		row$1("Max Latency", FIGURES.maxLatency),
		ERRORS,
		THROUGHPUT
	]
};
// src/report/issues/observations.ts
/** The tail is worth a word when the slowest hundredth takes this many times the median. */
const LONG_TAIL = 5;
/** A met objective with more than a quarter of its limit to spare is no news. */
const NEAR_LIMIT = .25;
/** From so many times the p95 of few users on, more users made it rise. */
const RISES = 1.5;
const MOST$1 = 3;
/** Missed objectives that are told by name; the rest is counted. */
const MOST_MISSED = 3;
/** The three largest true statements about a scenario, most telling first. Never filler: a quiet run has few. */
function observations(scenario, judgement) {
	const own = indicatorsOf(judgement, scenario);
	const lines = [
		...missed(own),
		...diagnosed(scenario, judgement),
		...largest(own, "worsened"),
		...overUsers(scenario),
		...drift(scenario),
		...failingChecks(scenario),
		...largest(own, "improved"),
		...tail(scenario, judgement),
		...closest(scenario, judgement)
	];
	return lines.length === 0 ? [quiet(own)] : lines.slice(0, MOST$1);
}
/** All objectives that were missed in one statement, and all that nothing tells of in another; why is told where each is listed. */
function missed(own) {
	const texts = own.flatMap(missedOne);
	const names = own.filter(({ objective }) => objective?.verdict === "unmeasured").map(indicatorName);
	const first = few(texts, (rest) => `${countText(rest, "more objective")} missed`);
	const unknown = few(names, (rest) => countText(rest, "more indicator"));
	const were = names.length === 1 ? "was" : "were";
	return [...texts.length === 0 ? [] : [sentenceCase(`${first.join("; ")}.`)], ...names.length === 0 ? [] : [sentenceCase(`${listText(unknown)} ${were} not measured.`)]];
}
/** The first of many, and how many more there are. */
function few(texts, more) {
	const rest = texts.length - MOST_MISSED;
	return [...texts.slice(0, MOST_MISSED), ...rest > 0 ? [more(rest)] : []];
}
function missedOne(indicator) {
	const { objective, value } = indicator;
	if (objective?.verdict !== "missed") return [];
	const says = value === void 0 ? ":" : " was";
	const waived = objective.waived ? " (waived)" : "";
	return [`${indicatorName(indicator)}${says} ${missedText(indicator)}${waived}`];
}
/** The strongest finding with the first number that it rests on; drift has its own words. */
function diagnosed({ name }, { findings }) {
	const [strongest] = byPriority(findings.filter(({ scenario, rule }) => scenario === name && rule !== "degradation"));
	if (strongest === void 0) return [];
	const [first] = strongest.evidence;
	return [`${strongest.title}${first === void 0 ? "" : `: ${first.text}`}.`];
}
function largest(own, verdict) {
	const [first] = own.flatMap((one) => comparedChange(one) ?? []).filter((change) => change.verdict === verdict).toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
	return first === void 0 ? [] : [sentenceCase(first.sentence)];
}
/** What more users did to latency, and where throughput was greatest. */
function overUsers({ capacity }) {
	const levels = capacity?.levels ?? [];
	const [least, second] = levels;
	const most = levels.at(-1);
	if (least === void 0 || second === void 0 || most === void 0) return [];
	const [top = most] = levels.toSorted((a, b) => b.requestsPerSecond - a.requestsPerSecond);
	const text = `p95 ${most.p95Ms >= RISES * least.p95Ms ? "rose" : "went"} from ${p95At(least)} to ${p95At(most)}`;
	if (top === most) return [`${text}.`];
	return [`${text}; throughput was greatest, ${quantityText(top.requestsPerSecond, "1/s")}, under ${decimalText(top.users, 0)}.`];
}
const p95At = ({ p95Ms, users }) => `${quantityText(p95Ms, "ms")} under ${countText(Math.round(users), "user")}`;
/** A service that ends slower than it began, under a load that did not move. */
function drift({ samples }) {
	const latency = samples?.shapes.latency;
	if (latency?.kind !== "increasing") return [];
	const [low, high] = latency.interval.map((share) => decimalText(share * 100, 0));
	return [`Latency rose ${decimalText(latency.changeShare * 100, 0)} % over the measured phase (${low ?? ""} to ${high ?? ""} %), while the load stayed.`];
}
function failingChecks({ checks }) {
	const [worst] = checks.failing;
	if (worst === void 0) return [];
	const all = countText(checks.passes + checks.fails, "check");
	const failed = `${decimalText(checks.fails, 0)} of ${all} failed`;
	const own = `${decimalText(worst.fails, 0)} of ${decimalText(worst.passes + worst.fails, 0)}`;
	return worst.fails >= checks.fails ? [`${failed}, of ${code(worst.path)} alone (${own}).`] : [`${failed}, most often ${code(worst.path)} (${own}).`];
}
function tail({ name }, judgement) {
	const p50 = measured(judgement, name, FIGURES.p50);
	const p99 = measured(judgement, name, FIGURES.p99);
	if (p50 === void 0 || p99 === void 0 || !(p50.value > 0)) return [];
	const ratio = p99.value / p50.value;
	if (ratio < LONG_TAIL) return [];
	return [`One request in a hundred took ${quantityText(p99.value, "ms")} or longer, ${decimalText(ratio, ratio < 10 ? 1 : 0)} times the median of ${quantityText(p50.value, "ms")}.`];
}
function closest({ name }, judgement) {
	const nearest = closestToLimit(judgement, name);
	if (nearest === void 0 || nearest.spare > NEAR_LIMIT) return [];
	return [`Closest to its limit: ${nearest.text}.`];
}
/** What is said of a scenario in which nothing stands out. */
function quiet(own) {
	const met = own.filter(({ objective }) => objective?.verdict === "met").length;
	const held = own.filter(({ change }) => change?.verdict === "held").length;
	const parts = [...met > 0 ? [`${countText(met, "objective")} met with room to spare`] : [], ...held > 0 ? [`${countText(held, "indicator")} held against the baseline`] : []];
	return parts.length === 0 ? "Nothing was asked of this scenario." : `${listText(parts)}.`;
}
// src/words/trend-text.ts
const TREND_ABSENCE = {
	"too few buckets": "the measured phase is too short",
	"no data": "there is no data for it",
	"zero level": "it begins at zero",
	"the load moved": "the load moved, and that makes its own trend"
};
const RECOVERY_ABSENCE = {
	"no spike": "the users curve shows no spike",
	"no requests before the spike": "nothing was requested before the spike",
	"the load never came back": "the load never came back to the level before the spike",
	"too little time after the spike": "the run ended too soon after the spike"
};
/** Why a recovery cannot be told. */
function recoveryAbsenceText(why) {
	return RECOVERY_ABSENCE[why];
}
/** Why a course cannot be told. */
function trendAbsenceText(why) {
	return TREND_ABSENCE[why];
}
/** Where a number went, with its interval: `Stable (+1 %, -3 to +5 %)`. The words are the form's own. */
function trendText(trend, words) {
	if (trend.kind === "not assessed") return `not assessed, because ${TREND_ABSENCE[trend.why]}`;
	const word = trend.kind === "stable" ? "Stable" : words[trend.kind];
	const [low, high] = trend.interval;
	return `${word} (${signed(trend.changeShare)} %, ${signed(low)} to ${signed(high)} %)`;
}
/** How much worse a run ended than it began, in the form's word. */
function degradationText(trend) {
	if (trend.kind === "not assessed") return `not assessed, because ${TREND_ABSENCE[trend.why]}`;
	const { degradation } = trend;
	return `${sentenceCase(degradation)} (latency ${signed(trend.changeShare)} % over the measured phase)`;
}
function signed(share) {
	const percent = share * 100;
	const digits = decimalText(percent, Math.abs(percent) < 10 ? 1 : 0);
	return percent > 0 ? `+${digits}` : digits;
}
// src/words/resource-text.ts
/** Where memory went, in the words of the form's row on patterns. */
function memoryPatternText(leak) {
	switch (leak.kind) {
		case "none": return `Stable (${growthText(leak)})`;
		case "suspected": return `Leak Suspected (${growthText(leak)})`;
		case "confirmed": return `Linear Growth (${growthText(leak)})`;
		case "not assessed": return `not assessed, because ${trendAbsenceText(leak.why)}`;
	}
}
/** Whether memory was kept, in the words of the form's row on leaks. */
function leakText(leak) {
	switch (leak.kind) {
		case "none": return `None Detected (${growthText(leak)})`;
		case "suspected": return `Suspected (${growthText(leak)})`;
		case "confirmed": return `Confirmed (${growthText(leak)})`;
		case "not assessed": return `not assessed, because ${trendAbsenceText(leak.why)}`;
	}
}
function growthText(leak) {
	const { bytesPerHour, interval, extrapolatedFromMs } = leak;
	const [from, to] = interval.map((bytes) => quantityText(bytes, "bytes/h"));
	const level = quantityText(bytesPerHour, "bytes/h");
	const told = from === to ? level : `${level}, ${from} to ${to}`;
	if (extrapolatedFromMs === void 0) return told;
	return `${told}; extrapolated from ${quantityText(Math.round(extrapolatedFromMs / 1e3) * 1e3, "ms")}`;
}
const PATTERNS = {
	stable: "Stable",
	increasing: "Increasing",
	spiking: "Spiking"
};
/** How a utilisation moved. */
function patternText(pattern) {
	if (pattern.kind === "not assessed") return `not assessed, because ${trendAbsenceText(pattern.why)}`;
	const { kind, median, p99 } = pattern;
	return `${PATTERNS[kind]} (median ${quantityText(median, "ratio")}, p99 ${quantityText(p99, "ratio")})`;
}
/** Whether replicas were added, from how many to how many. */
function scalingText({ triggered, changes }) {
	const [first] = changes;
	if (first === void 0) return "No: the number of replicas never changed";
	const most = Math.max(...changes.map(({ to }) => to));
	return `${triggered ? "Yes" : "No, replicas were only taken away"} (${decimalText(first.from, 0)} to ${decimalText(triggered ? most : changes.at(-1)?.to ?? 0, 0)}, ${countText(changes.length, "change")})`;
}
const JOBS = {
	normal: "Normal",
	delayed: "Delayed",
	failed: "Failed"
};
/** Whether background jobs kept pace. */
function jobsText({ kind, startDepth, endDepth }) {
	return `${JOBS[kind]} (queue ${depth(startDepth)} at the start, ${depth(endDepth)} at the end)`;
}
const depth = (value) => decimalText(value, value < 10 ? 1 : 0);
/** A gauge's number in its unit, with the unit that a person wrote where Plimsoll knows none. */
function gaugeText(value, gauge) {
	return namedText(value, gauge);
}
// src/report/issues/finding-titled.ts
/** The title of the first finding of a scenario whose rule is of that family; undefined when there is none. */
function findingTitled({ findings }, scenario, family) {
	return findings.find((one) => one.scenario === scenario && family.test(one.rule))?.title;
}
// src/report/figures/machine-numbers.ts
/** CPU of the service, else of its machines. */
const CPU = ["app.cpu", "host.cpu"];
/** Memory of the service, else of its machines. */
const MEMORY = [
	"app.memory",
	"app.memory.share",
	"host.memory"
];
/** The gauge of a scenario that plays the first of these roles for which there are numbers. */
function gaugeOf({ resources }, roles) {
	const told = (resources?.gauges ?? []).filter(({ why, avg, label }) => why === void 0 && avg !== void 0 && label === void 0);
	return roles.flatMap((role) => told.find((gauge) => gauge.role === role) ?? [])[0];
}
/** What is said of the service's memory, where its course was assessed. */
function memoryLine(scenario, text) {
	const leak = gaugeOf(scenario, ["app.memory"])?.leak;
	return leak && text(leak);
}
/** How CPU moved over the measured phase. */
function cpuLine(scenario) {
	const pattern = gaugeOf(scenario, CPU)?.pattern;
	return pattern && patternText(pattern);
}
/** Whether background jobs kept pace. */
function jobsLine({ resources }) {
	return resources?.jobs && jobsText(resources.jobs);
}
/** File descriptors, database connections and the database's pool, as far as they were measured. */
function usedUp(scenario) {
	const descriptors = gaugeOf(scenario, ["app.file_descriptors"])?.peak;
	const share = (name, used, max) => {
		const [part, whole] = [gaugeOf(scenario, [used])?.peak, gaugeOf(scenario, [max])?.peak];
		return part === void 0 || whole === void 0 || whole <= 0 ? [] : [{
			name,
			peak: part / whole
		}];
	};
	return [
		...descriptors === void 0 ? [] : [{
			name: "file descriptors",
			peak: descriptors
		}],
		...share("connections", "database.connections", "database.connections.max"),
		...share("connection pool", "database.pool.used", "database.pool.max")
	];
}
/** From here on something counts as running out (judging of file descriptors: 80 % of those allowed). */
const NEARLY_ALL = .8;
/** Whether something ran out, by what was measured. */
function exhaustionText(scenario) {
	const all = usedUp(scenario);
	if (all.length === 0) return void 0;
	const short = all.filter(({ peak }) => peak >= NEARLY_ALL);
	return short.length === 0 ? `None (at most ${usedText(all)})` : `${usedText(short)} in use at most`;
}
function usedText(some) {
	return some.map(({ name, peak }) => `${name} ${quantityText(peak, "ratio")}`).join(", ");
}
// src/report/sections/scenarios/endurance-parts.ts
const HOUR_MS = 36e5;
/** What only a long run can show: stability, and the run hour by hour. */
function enduranceParts(scenario, judgement) {
	return joined([stability(scenario, judgement), hourly(scenario)]);
}
function stability(scenario, judgement) {
	const found = (family) => findingTitled(judgement, scenario.name, family);
	const latency = scenario.samples?.shapes.latency;
	const entries = [
		{
			label: "Performance Degradation",
			line: latency && degradationText(latency),
			need: "samples"
		},
		{
			label: "Memory Leaks",
			line: memoryLine(scenario, leakText) ?? found(/leak/u),
			need: "prometheus"
		},
		{
			label: "Resource Exhaustion",
			line: found(/exhaust|descriptor|connection-limit|disk/u) ?? exhaustionText(scenario),
			need: "prometheus"
		},
		{
			label: "Background Jobs",
			line: jobsLine(scenario) ?? found(/queue/u),
			need: "prometheus"
		}
	];
	const { lines, missing } = factsOrMissing(titleOf(scenario), entries);
	return section(lines.length === 0 ? [] : [caption("Stability Assessment"), bullets(lines)], missing);
}
/** The eighths of the measured phase; in a test that was scaled down they stand for its hours. */
function hourly(scenario) {
	const where = `${titleOf(scenario)}, Hourly Breakdown`;
	const columns = MACHINES.map(({ title, roles }) => ({
		title,
		gauge: gaugeOf(scenario, roles)
	}));
	const machines = columns.filter(({ gauge }) => gauge === void 0).map(({ title }) => ({
		where,
		row: title,
		need: "prometheus"
	}));
	const parts = scenario.samples?.shapes.parts ?? [];
	if (scenario.samples === void 0 || parts.length === 0) return section([], [...[
		"Hour",
		"Requests",
		"p99 Latency",
		"Error Rate"
	].map((row) => ({
		where,
		row,
		need: "samples"
	})), ...machines]);
	return section([
		caption("Hourly Breakdown"),
		...scale(scenario.samples),
		table([
			">Hour",
			">Requests",
			">p99 Latency",
			">Error Rate",
			...columns.flatMap(({ title, gauge }) => gauge === void 0 ? [] : [`>${title}`])
		], parts.map((part, index) => [...partRow(part, index), ...columns.flatMap(({ gauge }) => gauge === void 0 ? [] : [hourOf(gauge, index)])]))
	], machines);
}
/** The form's columns of the machines. */
const MACHINES = [{
	title: "CPU %",
	roles: CPU
}, {
	title: "Memory MB",
	roles: MEMORY
}];
function hourOf(gauge, index) {
	const part = gauge.parts.find(({ name }) => name === String(index + 1));
	return part === void 0 ? "" : gaugeText(part.avg, gauge);
}
function partRow({ requests, p99Ms, errorRate }, index) {
	return [
		String(index + 1),
		decimalText(requests, 0),
		p99Ms === void 0 ? "" : quantityText(p99Ms, "ms"),
		errorRate === void 0 ? "" : quantityText(errorRate, "ratio")
	];
}
function scale({ measured, shapes }) {
	const length = (measured.toMs - measured.fromMs) / Math.max(1, shapes.parts.length);
	if (Math.abs(length - HOUR_MS) < HOUR_MS / 10) return [];
	return [paragraph(`Each hour here stands for an eighth of the measured phase, ${quantityText(Math.round(length / 1e3) * 1e3, "ms")}.`)];
}
// src/report/charts/resource-charts.ts
/** What the form's graph shows, by the names of its curves; three can be told apart. */
const CURVES = [
	["host.cpu", "CPU of the machines"],
	["app.cpu", "CPU of the service"],
	["database.cpu", "CPU of the database"],
	["host.memory", "memory of the machines"],
	["app.memory.share", "memory of the service"]
];
const MOST = 3;
/** Utilisation over the time of a run; none where nothing was measured as a share. */
function resourceCharts({ resources }) {
	const shares = CURVES.flatMap(([role, name]) => {
		const gauge = resources?.gauges.find((one) => one.role === role && one.unit === "ratio" && one.curve !== void 0);
		return gauge?.curve === void 0 ? [] : [{
			name,
			curve: gauge.curve
		}];
	});
	const [first] = shares;
	if (first === void 0) return [];
	const lines = shares.filter(({ curve }) => isAlike(curve, first.curve)).slice(0, MOST).map(({ name, curve }) => ({
		name,
		values: curve.values
	}));
	const { startMs, stepMs } = first.curve;
	return [{
		title: "Resource utilization over time",
		unit: "ratio",
		over: "time",
		from: startMs,
		step: stepMs,
		lines
	}];
}
/** Curves of one chart share its steps. */
function isAlike(one, other) {
	return one.startMs === other.startMs && one.stepMs === other.stepMs && one.values.length === other.values.length;
}
// src/report/sections/scenarios/graphs-part.ts
/** The form's graphs of every scenario; those of the machines need their own numbers. */
const NAMES = [
	"Latency over time",
	"Throughput over time",
	"Error rate over time"
];
/** The run over time, as charts where samples were read. A curve that stays at zero is said, not drawn. */
function graphsPart(scenario, judgement) {
	const where = titleOf(scenario);
	const resources = {
		where,
		row: "Resource utilization over time",
		need: "prometheus"
	};
	if (scenario.samples === void 0) return section([], [...["Performance Graphs", ...NAMES].map((row) => ({
		where,
		row,
		need: "samples"
	})), resources]);
	const machines = resourceCharts(scenario);
	const charts = [...markedCharts(scenario, judgement), ...machines];
	const drawn = charts.filter((chart) => greatest(chart) > 0);
	const flat = charts.filter((chart) => greatest(chart) === 0);
	return section([
		caption("Performance Graphs"),
		...drawn.flatMap(chartBlocks),
		...zeros(flat)
	], machines.length > 0 ? [] : [resources]);
}
function chartBlocks(chart) {
	return [{
		kind: "chart",
		chart
	}];
}
function zeros(charts) {
	return charts.length === 0 ? [] : [bullets(charts.map(({ title }) => `${title}: zero throughout`))];
}
// src/report/sections/scenarios/phases-part.ts
const printed = (pick, unit) => (part) => {
	const value = pick(part);
	return value === void 0 ? void 0 : quantityText(value, unit);
};
const ROWS = [
	{
		label: "Concurrent Users",
		figure: {
			...FIGURES.maxUsers,
			aggregation: "avg"
		},
		told: printed(({ users }) => users && Math.round(users), "users")
	},
	{
		label: "p50 Latency",
		figure: FIGURES.p50,
		told: printed(({ p50Ms }) => p50Ms, "ms")
	},
	{
		label: "p99 Latency",
		figure: FIGURES.p99,
		told: printed(({ p99Ms }) => p99Ms, "ms")
	},
	{
		label: "Error Rate",
		figure: FIGURES.errorRate,
		told: printed(({ errorRate }) => errorRate, "ratio")
	},
	{
		label: "Throughput",
		figure: FIGURES.throughput,
		told: printed(({ requestsPerSecond }) => requestsPerSecond, "1/s")
	},
	{
		label: "CPU Usage",
		figure: FIGURES.averageCpu,
		roles: CPU
	},
	{
		label: "Memory Usage",
		figure: FIGURES.averageMemory,
		roles: MEMORY
	},
	{
		label: "Queue Depth",
		figure: FIGURES.queueDepth,
		roles: ["queue.depth"]
	}
];
/** How teams call the three phases of a spike, in the order of the form's columns. */
const PHASES = [
	/^(?:baseline|before|normal|base|pre)/iu,
	/^(?:spike|during|peak|burst)/iu,
	/^(?:after|post|recovery|end)/iu
];
/** Keys of the indicators that the parts of a spike show, so that no other table shows them again. */
function spikeKeys(scenario, judgement) {
	return [...phaseNames(scenario, judgement).flatMap((phase) => phase ?? []).flatMap((phase) => ROWS.map(({ figure }) => during(figure, phase))), FIGURES.recovery].flatMap((figure) => found(judgement, scenario.name, figure).map(indicatorKey));
}
/** Before, during and after the spike. Without phases there is no table, and its rows are missing. */
function phasesPart(scenario, judgement) {
	const names = phaseNames(scenario, judgement);
	const spike = scenario.samples?.shapes.spike;
	const parts = [
		spike?.before,
		spike?.during,
		spike?.after
	];
	const filled = ROWS.map(({ label, figure, told, roles = [] }) => {
		const hits = names.map((phase) => phase === void 0 ? [] : found(judgement, scenario.name, during(figure, phase)));
		const cells = hits.map(([first], at) => {
			if (first !== void 0) return valueCell(first);
			const part = parts[at];
			return (part && told?.(part)) ?? inPhase(scenario, roles, at);
		});
		return {
			label,
			need: during(figure, "").need,
			cells,
			status: statusCell(hits.flat())
		};
	});
	const known = filled.filter(({ cells }) => cells.some((cell) => cell !== ""));
	const missing = filled.filter((row) => !known.includes(row)).map(({ label, need }) => ({
		where: `${titleOf(scenario)}, by phase`,
		row: label,
		need
	}));
	if (known.length === 0) return section([], missing);
	return section([table([
		"Metric",
		">Baseline",
		">During Spike",
		">Post-Spike",
		"=Status"
	], known.map(({ label, cells, status }) => [
		label,
		...cells,
		status
	])), paragraph(known.every(({ status }) => status === "") ? "No objective is about a phase. Over the whole run:" : "And over the whole run:")], missing);
}
/** What a gauge was on average in the phase of one column. */
function inPhase(scenario, roles, column) {
	const gauge = gaugeOf(scenario, roles);
	const part = gauge?.phases.find(({ name }) => PHASES[column]?.test(name));
	return gauge === void 0 || part === void 0 ? "" : gaugeText(part.avg, gauge);
}
function phaseNames({ name }, { indicators }) {
	const phases = [...new Set(indicators.flatMap((one) => one.scenario === name ? one.phase ?? [] : []))];
	const byName = PHASES.map((pattern) => phases.find((phase) => pattern.test(phase)));
	return byName.some((phase) => phase !== void 0) ? byName : [
		phases[0],
		phases[1],
		phases[2]
	];
}
// src/report/sections/scenarios/recovery-part.ts
/** How the service came back after the spike. */
function recoveryPart(scenario, judgement) {
	const cascade = findingTitled(judgement, scenario.name, /cascad/u);
	const scaling = measured(judgement, scenario.name, FIGURES.scalingTime);
	const scaled = scenario.resources?.scaling;
	const responded = scaled && responseText(scaled);
	const { lines, missing } = factsOrMissing(titleOf(scenario), [
		{
			label: "Time to Baseline Performance",
			line: recoveryText(scenario, judgement),
			need: "samples"
		},
		{
			label: "Cascading Failures",
			line: cascade === void 0 ? noCascade(scenario) : `Yes: ${cascade}`,
			need: scenario.samples === void 0 ? "samples" : "prometheus"
		},
		{
			label: "Auto-scaling Triggered",
			line: (scaled && scalingText(scaled)) ?? findingTitled(judgement, scenario.name, /autoscal/u),
			need: "prometheus"
		},
		{
			label: "Auto-scaling Response Time",
			line: responded ?? (scaling === void 0 ? void 0 : valueCell(scaling)),
			need: "prometheus"
		}
	]);
	return section(lines.length === 0 ? [] : [caption("Recovery Metrics"), bullets(lines)], missing);
}
/** From the start of the first spike to the first replica that was added for it. */
function responseText({ triggered, responseSeconds }) {
	if (responseSeconds !== void 0) return countText(Math.ceil(responseSeconds), "second");
	return triggered ? "none after a spike began" : "none: nothing was added";
}
/** Said only where diagnosis could have seen one: a spike in the samples, and time after it. */
function noCascade({ samples }) {
	const { spike, recovery } = samples?.shapes ?? {};
	if (spike === void 0 || recovery === void 0 || recovery.kind === "not assessed") return void 0;
	return "No: failures of several endpoints that outlasted the spike were not seen";
}
function recoveryText(scenario, judgement) {
	const hits = found(judgement, scenario.name, FIGURES.recovery);
	const [value, target, status] = indicatorCells(hits);
	const asked = target === "" ? "" : ` (Target: ${target}) ${status}`;
	const told = scenario.samples && recoveryWords(scenario.samples.shapes.recovery);
	if (told !== void 0) return `${told}${asked}`;
	return hits.length === 0 ? void 0 : `${value}${asked}`;
}
function recoveryWords(recovery) {
	switch (recovery.kind) {
		case "recovered": return countText(Math.ceil(recovery.seconds), "second");
		case "not recovered": return `not recovered within ${countText(Math.floor(recovery.withinSeconds), "second")}`;
		case "not assessed": return `not assessed, because ${recoveryAbsenceText(recovery.why)}`;
	}
}
// src/report/sections/scenarios/trends-part.ts
/** The shapes of a sustained load over time: from its samples, from what Prometheus told, or from a rule of diagnosis that found one. */
function trendsPart(scenario, judgement) {
	const shapes = scenario.samples?.shapes;
	const found = (family) => findingTitled(judgement, scenario.name, family);
	const entries = [
		{
			label: "Latency Stability",
			line: shapes && trendText(shapes.latency, {
				increasing: "Increasing",
				decreasing: "Decreasing"
			}),
			need: "samples"
		},
		{
			label: "Throughput Stability",
			line: shapes && trendText(shapes.throughput, {
				increasing: "Improving",
				decreasing: "Degrading"
			}),
			need: "samples"
		},
		{
			label: "Memory Pattern",
			line: memoryLine(scenario, memoryPatternText) ?? found(/leak/u),
			need: "prometheus"
		},
		{
			label: "CPU Pattern",
			line: cpuLine(scenario) ?? found(/cpu/u),
			need: "prometheus"
		}
	];
	const { lines, missing } = factsOrMissing(titleOf(scenario), entries);
	return section(lines.length === 0 ? [] : [caption("Performance Trends"), bullets(lines)], missing);
}
// src/report/sections/scenarios/scenario-section.ts
const PURPOSE = {
	"ramp-up": "Validate system stability during gradual load increase",
	sustained: "Validate system stability under constant high load",
	spike: "Validate system resilience during sudden traffic spikes",
	endurance: "Validate system stability over extended time periods",
	other: "Validate the objectives of this scenario"
};
const PATTERN = {
	"ramp-up": (users) => `Linear increase from 0 to ${users} users`,
	sustained: (users) => `Constant ${users} users`,
	spike: (users) => `Spikes up to ${users} users`,
	endurance: (users) => `Constant ${users} users`,
	other: () => void 0
};
/** One scenario of the form: what it was for, what was asked, what came out, and what people should know of it. */
function scenarioSection(scenario, number, judgement) {
	return joined([
		section([heading(3, `Scenario ${number}: ${titleOf(scenario)}`), paragraph(fact("Objective", PURPOSE[scenario.kind]))]),
		configuration(scenario),
		results(scenario, judgement),
		...kindParts(scenario, judgement),
		graphsPart(scenario, judgement),
		section([
			caption("Observations"),
			bullets(observations(scenario, judgement)),
			caption("Issues Identified"),
			bullets(issueLines(scenario, judgement))
		])
	]);
}
function configuration(scenario) {
	const { load, kind, repeats } = scenario;
	const users = load.users === void 0 ? void 0 : quantityText(load.users, "users");
	const { lines, missing } = factsOrMissing(titleOf(scenario), [
		{
			label: "Duration",
			line: durationText(scenario),
			need: "config",
			key: "load.duration"
		},
		{
			label: "Load Pattern",
			line: users === void 0 ? void 0 : PATTERN[kind](users),
			need: "config",
			key: "load.users"
		},
		{
			label: kind === "spike" ? "Peak Virtual Users" : "Total Virtual Users",
			line: users,
			need: "config",
			key: "load.users"
		}
	]);
	const more = [...load.rate === void 0 ? [] : [fact("Arrival Rate", `${quantityText(load.rate, "1/s")} iterations`)], ...repeats > 1 ? [fact("Repeats", `${repeats} measurements of the same commit`)] : []];
	const all = [...lines, ...more];
	return section(all.length === 0 ? [] : [caption("Configuration"), bullets(all)], missing);
}
function durationText({ load, durationMs }) {
	if (load.durationMs !== void 0) return `${quantityText(load.durationMs, "ms")}, planned`;
	return durationMs === void 0 ? void 0 : `${quantityText(durationMs, "ms")}, measured`;
}
function results(scenario, judgement) {
	const { rows, missing, shown } = filledRows(judgement, scenario, RESULT_ROWS[scenario.kind]);
	const elsewhere = scenario.kind === "spike" ? spikeKeys(scenario, judgement) : [];
	const further = furtherRows(judgement, scenario.name, /* @__PURE__ */ new Set([...shown, ...elsewhere]));
	const title = caption("Results");
	const all = [...rows, ...further];
	const phases = scenario.kind === "spike" ? [phasesPart(scenario, judgement)] : [];
	return joined([
		section([title]),
		...phases,
		section(all.length === 0 ? [paragraph("The results hold none of the numbers of this form.")] : [table([
			"Metric",
			">Value",
			">Target",
			"=Status"
		], all)], missing)
	]);
}
function kindParts(scenario, judgement) {
	if (scenario.kind === "sustained") return [trendsPart(scenario, judgement)];
	if (scenario.kind === "spike") return [recoveryPart(scenario, judgement)];
	return scenario.kind === "endurance" ? [enduranceParts(scenario, judgement)] : [];
}
function issueLines({ name }, judgement) {
	const issues = issuesOf(judgement, name);
	if (issues.length === 0) return ["None."];
	return issues.map(({ priority, title, description }) => [{
		kind: "strong",
		text: `${priority} ${title}`
	}, {
		kind: "words",
		text: `: ${description}`
	}]);
}
// src/report/sections/scenarios/scenarios-section.ts
/** The kinds of the form, as it names them. */
const KINDS = [
	{
		kind: "ramp-up",
		name: "Ramp-Up Test"
	},
	{
		kind: "sustained",
		name: "Sustained Load Test"
	},
	{
		kind: "spike",
		name: "Spike Test"
	},
	{
		kind: "endurance",
		name: "Endurance Test"
	}
];
/** Every scenario that was run, in the order of the config; those that were not are said once. */
function scenariosSection(judgement) {
	const judged = judgedScenarios(judgement);
	return joined([
		section([heading(2, "Test Scenarios and Results")]),
		...judged.map((scenario, index) => scenarioSection(scenario, index + 1, judgement)),
		notRun(judgement),
		section([], withoutKind(judgement))
	]);
}
function notRun({ scenarios }) {
	const absent = scenarios.filter(({ state }) => state === "not run");
	if (absent.length === 0) return section([]);
	const names = listText(absent.map(({ name }) => code(name)));
	const missing = absent.map((scenario) => ({
		where: titleOf(scenario),
		row: "every row of this scenario",
		need: "scenario"
	}));
	return section([paragraph(`Not run, although the config names it: ${names}.`)], missing);
}
/** The rows of the kinds that no scenario of this judgement is of; a run that has none of them may be one. */
function withoutKind(judgement) {
	const { scenarios } = judgement;
	const isOpen = judgedScenarios(judgement).some(({ kind }) => kind === "other");
	return KINDS.filter(({ kind }) => scenarios.every((one) => one.kind !== kind)).flatMap(({ kind, name }) => RESULT_ROWS[kind].map(({ label }) => ({
		where: isOpen ? `${name} (kind: ${kind})` : name,
		row: label,
		need: isOpen ? "kind" : "scenario"
	})));
}
// src/report/figures/proposed-level.ts
/** Room above the worst that was measured, so that an ordinary day does not break the promise. */
const HEADROOM = 1.25;
/** With no failure in n requests, the error rate lies below 3/n with 95 % (the rule of three). */
const RULE_OF_THREE = 3;
/** A level that a run like this would have kept: what was measured with a quarter of headroom, rounded up. */
function proposedLevel(value) {
	return roundedUp(value * HEADROOM);
}
/** A rate of failures with three more added, because no run of finite length proves a rate of zero. */
function errorCeiling(rate, samples) {
	return samples === void 0 || samples === 0 ? rate : rate + RULE_OF_THREE / samples;
}
// src/report/sections/service-levels.ts
/** The outward promise is looser than the inner one. */
const LOOSER = 2;
const LATENCIES = [
	{
		row: "p50 Latency",
		figure: FIGURES.p50
	},
	{
		row: "p95 Latency",
		figure: FIGURES.p95
	},
	{
		row: "p99 Latency",
		figure: FIGURES.p99
	}
];
/** Service levels that this run would have kept: proposed from the worst scenario that met its objectives. */
function serviceLevels(judgement) {
	const errors = promising(worst(judgement, FIGURES.errorRate, errorCeiling));
	const latencies = LATENCIES.map(({ row, figure }) => ({
		row,
		proposal: worst(judgement, figure, (value) => value)
	}));
	const rows = [
		...errors === void 0 ? [] : [availabilityRow(errors)],
		...latencies.flatMap(({ row, proposal }) => proposal === void 0 ? [] : [levelRow(row, proposal, "ms")]),
		...errors === void 0 ? [] : [levelRow("Error Rate", errors, "ratio")]
	];
	const missing = [...(errors === void 0 ? ["Availability", "Error Rate"] : []).map((row) => lacking$1(row, needOfCarried(judgement, "scenario"))), ...latencies.flatMap(({ row, proposal }) => proposal === void 0 ? [lacking$1(row, needOfCarried(judgement, "k6 statistics"))] : [])];
	return section([heading(2, "Service Level Objectives (SLOs)"), ...rows.length === 0 ? [paragraph("Nothing is proposed: no scenario met all of its objectives with numbers to build on.")] : [paragraph("Proposed from what was measured: the worst scenario that met its objectives, a quarter of headroom, rounded up; the SLA is twice as loose. To the error rate three failures are added first, because no run of finite length proves a rate of zero."), table([
		"Metric",
		">SLO",
		">SLA",
		"Proposed from"
	], rows)]], missing);
}
/** A rate so high, or of so few requests, that nothing is left to be promised, is no proposal. */
function promising(proposal) {
	return proposal === void 0 || proposal.slo * LOOSER >= 1 ? void 0 : proposal;
}
const lacking$1 = (row, need) => ({
	where: "Service Level Objectives",
	row,
	need
});
function worst(judgement, figure, ceiling) {
	const [top] = carriedScenarios(judgement).flatMap(({ name }) => {
		const one = measured(judgement, name, figure);
		if (one === void 0) return [];
		const samples = one.samples ?? measured(judgement, name, FIGURES.requests)?.value;
		const size = ceiling(one.value, samples);
		return size > 0 ? [{
			scenario: name,
			one,
			size
		}] : [];
	}).toSorted((a, b) => b.size - a.size);
	if (top === void 0) return void 0;
	return {
		scenario: top.scenario,
		measured: measuredText(top.one),
		slo: proposedLevel(top.size)
	};
}
/** A rate with the requests it is of: 0 % of few is worse than 0.01 % of many. */
function measuredText({ value, unit, samples }) {
	const of = unit === "ratio" && samples !== void 0 ? ` of ${countText(samples, "request")}` : "";
	return `${quantityText(value, unit)}${of}`;
}
function levelRow(row, { slo, scenario, measured: text }, unit) {
	return [
		row,
		`< ${quantityText(slo, unit)}`,
		`< ${quantityText(Math.min(slo * LOOSER, unit === "ratio" ? 1 : Infinity), unit)}`,
		`${text} (${code(scenario)})`
	];
}
function availabilityRow({ slo, scenario }) {
	return [
		"Availability",
		quantityText(Math.max(0, 1 - slo), "ratio"),
		quantityText(Math.max(0, 1 - slo * LOOSER), "ratio"),
		`the error rate (${code(scenario)})`
	];
}
// src/report/sections/sign-off.ts
const ROLES = [
	"Performance Lead",
	"Engineering Manager",
	"CTO"
];
/** The table to be signed, and what comes after it; in a release the waivers that it goes out with stand before it. */
function signOff(judgement) {
	const { report, failures, scenarios, baseline, release, waivers } = judgement;
	const roles = report.signOff.length === 0 ? ROLES : report.signOff;
	const notRun = scenarios.some(({ state }) => state === "not run");
	return [
		{ kind: "rule" },
		...release === void 0 ? [] : [caption("Waivers of this release"), waiverTable(waivers)],
		caption("Approval Sign-Off"),
		table([
			"Role",
			"Name",
			"Date",
			"Signature"
		], roles.map((role) => row(role, release?.signOffs ?? []))),
		{ kind: "rule" },
		caption("Next Steps"),
		numbered([
			"Review and approve recommendations",
			"Create tickets for identified issues",
			failures.length > 0 ? "Fix what failed" : "Implement the recommended improvements",
			notRun ? "Schedule re-test, with the scenarios that were not run" : "Schedule re-test",
			"Update capacity planning based on findings",
			...baseline.kind === "none yet" ? ["Record this run as the baseline of the next"] : []
		])
	];
}
/** All of them, whatever became of each: a release is signed with its leave in view. */
function waiverTable(waivers) {
	if (waivers.length === 0) return paragraph("None.");
	return table([
		"Scenario",
		"Objective",
		"Until",
		"State",
		"Reason"
	], waivers.map(({ scenario, objective, until, bound, state, reason }) => [
		code(scenario),
		bound === void 0 ? code(objective) : `${code(objective)} ${bound}`,
		until,
		state,
		reason
	]));
}
/** Filled by approving reviews; empty, to be signed by hand, where there is none. */
function row(role, signOffs) {
	const signed = signOffs.filter((one) => one.role === role);
	return [
		role,
		signed.map(({ name }) => code(name)).join(", "),
		signed.map(({ time }) => time.slice(0, 10)).join(", "),
		signed.flatMap(({ url }, index) => [...index === 0 ? [] : [{
			kind: "words",
			text: ", "
		}], {
			kind: "link",
			text: "approving review",
			href: url
		}])
	];
}
// src/report/sections/test-environment.ts
/** What was tested, on what, by which tools. Machines and versions are what people wrote in the config. */
function testEnvironment(judgement) {
	return joined([
		section([heading(2, "Test Environment")]),
		infrastructure(judgement),
		software(judgement),
		tools(judgement)
	]);
}
const inConfig = (where, key) => (row) => ({
	where,
	row,
	need: "config",
	key
});
function infrastructure({ report }) {
	const title = heading(3, "Infrastructure Configuration");
	if (report.environment.length === 0) return section([title, paragraph("Not described: `report.environment` of plimsoll.yml is empty.")], [
		"Application Servers",
		"Database Server",
		"Redis Server",
		"Message Queue",
		"Load Balancer"
	].map(inConfig("Infrastructure Configuration", "report.environment")));
	return section([title, table([
		"Component",
		"Specification",
		">Count"
	], report.environment.map(({ component, specification, count }) => [
		component,
		specification,
		count === void 0 ? "" : String(count)
	]))]);
}
function software({ report }) {
	const versions = Object.entries(report.software);
	const title = heading(3, "Software Versions");
	if (versions.length === 0) return section([title, paragraph("Not described: `report.software` of plimsoll.yml is empty.")], [
		"Application",
		"Database",
		"Cache",
		"Python",
		"FastAPI"
	].map(inConfig("Software Versions", "report.software")));
	return section([title, bullets(versions.map(([name, version]) => fact(name, version)))]);
}
function tools({ report, scenarios, tool }) {
	const read = scenarios.flatMap(({ k6Version }) => k6Version ?? []);
	const told = Object.entries(report.software).flatMap(([name, version]) => /^k6$/iu.test(name) ? [version] : []);
	const versions = [...new Set(read.length > 0 ? read : told)];
	const generator = versions.length === 0 ? "k6" : `k6 ${versions.map((one) => `v${one}`).join(", ")}`;
	const monitoring = monitoringOf(report.links, scenarios);
	return section([heading(3, "Test Tools"), bullets([
		fact("Load Generator", generator),
		fact("Judged By", `${tool.name} ${tool.version}`),
		...monitoring.length === 0 ? [] : [fact("Monitoring", monitoring.join(", "))],
		...report.apm === void 0 ? [] : [fact("APM", report.apm)]
	])], [
		...versions.length === 0 ? [inConfig("Test Tools", "report.software: {k6: …}")("k6 version")] : [],
		...monitoring.length === 0 ? [inConfig("Test Tools", "report.links")("Monitoring")] : [],
		...report.apm === void 0 ? [inConfig("Test Tools", "report.apm")("APM")] : []
	]);
}
/** Prometheus where it told anything of a run, and the names of the links that lead to monitoring, as the user called them. */
function monitoringOf(links, scenarios) {
	const names = Object.keys(links).filter((name) => /prometheus|grafana|dashboard|monitor|mimir/iu.test(name));
	const gauges = scenarios.flatMap(({ resources }) => resources?.gauges ?? []);
	const servers = [...new Set(gauges.flatMap(({ server }) => server ?? []))];
	if (servers.length > 0) return [...servers, ...names];
	const isNamed = names.some((name) => /prometheus/iu.test(name));
	return [...gauges.length > 0 && !isNamed ? ["Prometheus"] : [], ...names];
}
// src/report/sections/title-section.ts
const lacking = (row, key) => ({
	where: "Head of the report",
	row,
	need: "config",
	key
});
/** The head of the report: whose service, when, by whom. */
function titleSection(judgement) {
	const { service, tool, time, report, scenarios } = judgement;
	const starts = scenarios.flatMap(({ start }) => start?.slice(0, 10) ?? []).toSorted();
	const [first] = starts;
	const last = starts.at(-1);
	const measured = first === last ? first : `${first ?? ""} to ${last ?? ""}`;
	const period = report.testPeriod ?? measured;
	const lines = [
		fact("Version", `written by ${tool.name} ${tool.version}`),
		fact("Report Date", time.slice(0, 10)),
		...period === void 0 ? [] : [fact("Test Period", period)],
		...report.preparedBy === void 0 ? [] : [fact("Prepared By", report.preparedBy)]
	];
	return section([heading(1, reportTitle(judgement)), bullets(lines)], [
		...isNamed(service) ? [] : [lacking("Name of the service", "service")],
		...period === void 0 ? [lacking("Test Period", "report.test-period")] : [],
		...report.preparedBy === void 0 ? [lacking("Prepared By", "report.prepared-by")] : []
	]);
}
// src/report/report-blocks.ts
/** The parts of the report in the order of the form. */
const SECTIONS = [
	titleSection,
	executiveSummary,
	testEnvironment,
	scenariosSection,
	resourcesSection,
	issuesSection,
	recommendationsSection,
	scalingSection,
	serviceLevels,
	conclusions,
	appendices
];
/** The whole report before any format; what has no number stands once, at the end of the appendices. */
function reportBlocks(judgement) {
	const { blocks, missing } = joined(SECTIONS.map((part) => part(judgement)));
	return [
		...blocks,
		...notMeasured(missing),
		...signOff(judgement)
	];
}
// src/workspace/read-chunks.ts
const CHUNK_BYTES = 1 << 18;
/** After so many chunks, timers and signals get their turn. */
const CHUNKS_IN_A_ROW = 64;
/**
* The bytes of a file, always in the same buffer: a chunk is only good until the next one is asked for. They are read by the
* thread that uses them, since the system reads ahead by itself, and bytes that another thread fetched are in its cache and
* not in this one's; a stream, which makes a new buffer for every chunk, is three times slower.
*/
async function* readChunks(path) {
	const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
	const file = opened(path);
	try {
		for (let chunk = 1;; chunk++) {
			const length = nextBytes(file, buffer, path);
			if (length === 0) return;
			yield buffer.subarray(0, length);
			if (chunk % CHUNKS_IN_A_ROW === 0) await setImmediate();
		}
	} finally {
		closeSync(file);
	}
}
/** To open a pipe would wait for its writer. */
function opened(path) {
	try {
		if (statSync(path).isFile()) return openSync(path, "r");
	} catch (error) {
		throw refusedReading(path, error);
	}
	throw notAFile(path);
}
function nextBytes(file, buffer, path) {
	try {
		return readSync(file, buffer, 0, buffer.length, null);
	} catch (error) {
		throw refusedReading(path, error);
	}
}
export { bullets as $, isInCalendar as $t, sourceBlocks as A, noBaselineText as An, addHistogram as At, objectiveCounts as B, aggregationText as Bn, tooManyMetrics as Bt, webAddress as C, changeSentence as Cn, slotsBySecond as Ct, limitLabel as D, wayOutText as Dn, joinSlots as Dt, chartTop as E, sizeText as En, emptySlot as Et, valueCell as F, parseSelector as Fn, PLAIN_PLAN as Ft, indicatorsOf as G, sampleUnit as Gt, judgedBlocks as H, containsByName as Ht, verdictCell as I, selectorText as In, keptByEach as It, curveOf as J, jsonIn as Jt, judgedScenarios as K, inWords as Kt, verdictMark as L, decimalText as Ln, csvScenarios as Lt, spareOf as M, indicatorName as Mn, emptyHistogram as Mt, changeCell as N, METRIC_KINDS as Nn, histogramQuantile as Nt, limitsInSight as O, countText as On, slotAt as Ot, targetCell as P, canonicalMetric as Pn, stretchAt as Pt, byPriority as Q, daysSince1970 as Qt, isNamed as R, code as Rn, isCsvSamples as Rt, visibleText as S, quantityText as Sn, emptySink as St, chartSpan as T, shortChange as Tn, valuesBySecond as Tt, concernLine as U, parseContains as Ut, comparedRuns as V, parseAggregation as Vn, timeOfText as Vt, markedCharts as W, parseKind as Wt, callsForAttention as X, COMPARISONS as Xt, greatest as Y, headroom as Yt, changeWord as Z, sideOf as Zt, inlineParts as _, comparedChange as _n, keptBuffers as _t, scenarioSection as a, failureText as an, assessmentMark as at, markdownLineStart as b, mayLoosen as bn, followSink as bt, summarySentences as c, toldFailures as cn, verdictText as ct, nextStep as d, failuresOf as dn, refusedReading as dt, BUILT_IN_METRICS as en, folded as et, FIGURES as f, indicatorsByPlace as fn, refusedWriting as ft, markdown as g, indicatorUnit as gn, keepWithin as gt, inline as h, indicatorKey as hn, allSinks as ht, proposedLevel as i, refuseFaults as in, table as it, closestToLimit as j, aggregationName as jn, addValues as jt, rulesBlocks as k, listText as kn, HISTOGRAM_ERROR as kt, recommendationsOf as l, namedText as ln, isAbsence as lt, phaseBlocks as m, indicatorDirection as mn, readSamples as mt, reportBlocks as n, UNITS$1 as nn, paragraph as nt, observations as o, failureTexts as on, assessmentText as ot, endpointBlocks as p, grouped as pn, tooLarge as pt, titleOf as q, isObject as qt, errorCeiling as r, InputError as rn, spansOf as rt, decisive as s, missedText as sn, verdictLine as st, readChunks as t, builtInMetric as tn, heading as tt, issuesOf as u, failedIndicator as un, notAFile as ut, htmlText as v, gatedChange as vn, joinFailures as vt, bandsInSight as w, movementText as wn, slotsIn as wt, markdownText as x, rulesText as xn, appendSink as xt, markdownCode as y, sentenceCase as yn, describeLike as yt, reportTitle as z, PLAIN_AGGREGATIONS as zn, MOST_METRICS as zt };

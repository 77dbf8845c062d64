#!/usr/bin/env node
import { i as __toESM, r as __require, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { t as version } from "./chunks/package.js";
import { A as commentBody, At as readIndicator, B as runToRecord, Ct as redacted, D as notJudgedLine, E as faultText, F as WINDOW_SHAPE, Ft as baselineText, G as askAll, H as readScenarios, I as windowOfText, J as recordingText, K as isPointList, L as prometheusNetwork, M as historyLine, N as measuredOn, Nt as read, O as documentsOf$1, Ot as baselineFile, P as liveServer, Pt as exportLine, Q as tooMuchToRecord, R as prometheusHeaders, S as check, T as ownReport, U as remoteScenarios, V as measure, W as roomForPoints, X as isJsonBomb, Y as serverAddress, Z as LARGEST_BYTES$1, _t as parseThreshold, a as writeWhole, bt as judgeObjective, c as spoken, ct as judge, d as overlaidFiles, et as configOf, ft as require_dist, gt as canBothBeMet, ht as PRESETS, i as writeDocuments, it as ANSWERS_FILE, jt as nearestWord, k as junitXml, l as columnsOf, m as showBaseline, mt as QUERY_UNITS, nt as resultArguments, o as terminalText, ot as QUERIES_FILE, pt as brokenAt, q as keeping, r as filesWithThreads, rt as isUsualName, s as wrapped, st as notYet, t as keepHeapLean, tt as findCase, u as padded, ut as withRunsAdded, v as homeOf, vt as DEFAULT_FAIL_ON, xt as timeOf, yt as isoTime, z as addToBaseline } from "./chunks/gate.js";
import { Bn as aggregationText, Dn as wayOutText, En as sizeText$1, Ln as decimalText, M as spareOf, Mn as indicatorName, On as countText, Rn as code$1, S as visibleText, Sn as quantityText, Vn as parseAggregation, Zt as sideOf, an as failureText, dn as failuresOf, fn as indicatorsByPlace, gn as indicatorUnit, hn as indicatorKey, i as proposedLevel, in as refuseFaults, kn as listText, ln as namedText, ot as assessmentText, pn as grouped, qt as isObject, r as errorCeiling, rn as InputError, yn as sentenceCase } from "./chunks/samples.js";
import process, { env } from "node:process";
// src/cli/answered.ts
const ENDS_THE_PROCESS = ["SIGINT", "SIGTERM"];
/**
* The answer to one question. A signal that ends the process meanwhile still does, but only after the question was broken off,
* which gives the terminal back its cursor and its line mode.
*/
async function answered(ask) {
	const breaking = new AbortController();
	const ending = [];
	const endBy = (signal) => {
		ending.push(signal);
		breaking.abort();
	};
	for (const signal of ENDS_THE_PROCESS) process.on(signal, endBy);
	try {
		return await ask(breaking.signal);
	} finally {
		for (const signal of ENDS_THE_PROCESS) process.off(signal, endBy);
		for (const signal of ending) process.kill(process.pid, signal);
	}
}
// src/cli/questions.ts
const output$1 = process.stderr;
/** Asks on standard error, so that standard output stays a command's result. The library is loaded with the first question. */
const terminalQuestions = {
	text: async (message, suggested) => {
		const { text } = await import("./chunks/prompts.js");
		const given = await answered((signal) => text({
			message,
			initialValue: suggested,
			output: output$1,
			signal
		}));
		return typeof given === "string" ? given.trim() || suggested : void 0;
	},
	yes: async (message, suggested) => {
		const { confirm } = await import("./chunks/prompts.js");
		const given = await answered((signal) => confirm({
			message,
			initialValue: suggested,
			output: output$1,
			signal
		}));
		return typeof given === "boolean" ? given : void 0;
	},
	choice: async (message, words, suggested) => {
		const { select } = await import("./chunks/prompts.js");
		const options = words.map((value) => ({ value }));
		const given = await answered((signal) => select({
			message,
			options,
			initialValue: suggested,
			output: output$1,
			signal
		}));
		return typeof given === "string" ? given : void 0;
	}
};
// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
})))(), 1)).default;
// src/report/terminal/baseline-table.ts
/** The baseline for a person at a terminal: per scenario one line an indicator, with its noise and what would be noticed. */
function baselineTable(file, histories) {
	const blocks = [...new Set(histories.map(({ scenario }) => scenario))].map((scenario) => scenarioBlock(scenario, histories.filter((one) => one.scenario === scenario)));
	const legend = "* may fail a gate. CV: of these runs alone; noise: what the gate reckons with, together with others of its kind;\nnoticeable: the smallest worsening that one new run of each scenario would show four times out of five.\n";
	return [
		`${visibleText(file, "name")}\n`,
		...blocks,
		legend
	].join("\n");
}
function scenarioBlock(scenario, histories) {
	const [first] = histories;
	const runs = Math.max(0, ...histories.map(({ values }) => values.length));
	const unlike = first?.unlike ?? 0;
	const left = unlike === 0 ? "" : `, and ${countText(unlike, "run")} left out that ${unlike === 1 ? "differs" : "differ"} from the newest in load or machine`;
	const rows = [COLUMNS$1.map(({ title }) => title), ...histories.map(rowOf)];
	return `${visibleText(scenario, "name")}, ${countText(runs, "run")}${left}\n${aligned(rows)}\n`;
}
/** Words stand to the left, numbers to the right. */
const COLUMNS$1 = [
	{
		title: "",
		side: "left"
	},
	{
		title: "indicator",
		side: "left"
	},
	{
		title: "runs",
		side: "right"
	},
	{
		title: "",
		side: "left"
	},
	{
		title: "newest",
		side: "right"
	},
	{
		title: "CV",
		side: "right"
	},
	{
		title: "noise",
		side: "right"
	},
	{
		title: "noticeable",
		side: "right"
	},
	{
		title: "",
		side: "left"
	}
];
function rowOf(history) {
	const { values, latest, unit, sight, gated, indicator } = history;
	return [
		gated ? "*" : "",
		visibleText(indicator, "name"),
		String(values.length),
		historyLine(values),
		quantityText(values.at(-1) ?? 0, unit),
		sight?.scale === "percent" ? variationText(latest) : "",
		sight === void 0 ? "–" : sizeText$1(sight.noise, sight.scale),
		sight === void 0 ? "–" : sizeText$1(sight.noticeable, sight.scale),
		remark$1(history)
	];
}
function remark$1({ shiftedAt, notCompared }) {
	if (notCompared !== void 0) return notCompared;
	if (shiftedAt === void 0) return "";
	return `shifted at ${visibleText(shiftedAt, "name")}; older runs are left out`;
}
/** The coefficient of variation of the runs themselves: their standard deviation over their mean. */
function variationText(values) {
	if (values.length < 2) return "–";
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return sizeText$1(100 * Math.sqrt(squares / (values.length - 1)) / mean, "percent");
}
function aligned(rows) {
	const widths = COLUMNS$1.map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ""))));
	return rows.map((row) => `  ${COLUMNS$1.map(({ side }, at) => padded(row[at] ?? "", widths[at] ?? 0, side)).join("  ")}`.trimEnd()).join("\n");
}
// src/cli/terminal.ts
/** Exit codes of every command, as scripts rely on them. */
const EXIT = {
	passed: 0,
	failed: 1,
	notJudged: 2,
	bug: 3
};
// src/cli/commands/baseline/baseline-command.ts
/** `plimsoll baseline add`: adds this run to the baseline file, or says why it may not enter. */
async function baselineAddCommand(request, terminal, ports) {
	const recorded = await addToBaseline(request, ports);
	if (recorded.kind === "refused") return refused(recorded, terminal);
	const runs = Object.entries(recorded.runs).map(([name, count]) => `${name} (${countText(count, "run")})`);
	terminal.out(`Added to ${recorded.file}: ${runs.join(", ")}. Review the difference and commit it.\n`);
	return EXIT.passed;
}
/** `plimsoll baseline propose`: prints the file that `add` would write, and writes nothing. */
async function baselineProposeCommand(request, terminal, ports) {
	const recorded = await (await runToRecord(request, ports)).record();
	if (recorded.kind === "refused") return refused(recorded, terminal);
	terminal.out(recorded.text);
	return EXIT.passed;
}
/** `plimsoll baseline show`: what the baseline knows of each indicator, and what a gate with it would notice. */
async function baselineShowCommand(request, terminal, { files }) {
	const { file, histories } = await showBaseline(request, files);
	terminal.out(baselineTable(file, histories));
	return EXIT.passed;
}
function refused({ file, reasons, isFinal }, terminal) {
	const list = reasons.map((reason) => `  - ${reason}\n`).join("");
	const wayIn = isFinal ? "" : "If it is the new normal all the same, say why: --accept \"REASON\". The file keeps the reason.\n";
	terminal.err(`Not added to ${file}: this run should not become the baseline.\n${list}${wayIn}`);
	return EXIT.failed;
}
// src/cli/commands/judging-command.ts
const RESULT = "k6 output, glob, folder, or scenario=path-or-glob";
/** A command that takes `RESULT`s, a config and a baseline. */
function judgingCommand(parent, name, description) {
	return parent.command(name).description(description).argument("[RESULT...]", RESULT).option("--config <file>", "objectives and scenarios (default: plimsoll.yml, if it is there)").option("--baseline <file>", "baseline file (default: the config's, else plimsoll.baseline.json)");
}
/** What flags and machine say together. */
function requestOf$1(results, { config, baseline }, { version }) {
	return {
		results,
		against: [],
		release: false,
		failOn: new Set(DEFAULT_FAIL_ON),
		toolVersion: version,
		...config !== void 0 && { config },
		...baseline !== void 0 && { baseline },
		...measuredOn()
	};
}
// src/cli/ci/default-branch.ts
/**
* Whether this is a build of the default branch, where the CI system tells: GitHub by the event and its payload, GitLab by
* its variables. A pull request never is, nor is a tag. At a person's desk nobody tells.
*/
async function onDefaultBranch(files) {
	const eventName = env["GITHUB_EVENT_NAME"];
	if (eventName !== void 0) return onDefaultBranchOfGitHub(eventName, files);
	const normal = env["CI_DEFAULT_BRANCH"];
	return normal === void 0 ? void 0 : env["CI_COMMIT_BRANCH"] === normal;
}
/** By the rule of the action, so that one event means one thing whichever of the two adds the run. */
async function onDefaultBranchOfGitHub(eventName, files) {
	const ref = env["GITHUB_REF"];
	const runner = {
		eventName,
		...ref !== void 0 && { ref }
	};
	const { kind } = homeOf(runner, await payloadIn(env["GITHUB_EVENT_PATH"], files));
	return kind === "unknown" ? void 0 : kind === "default branch";
}
/** A payload that cannot be read tells nothing. */
async function payloadIn(file, files) {
	if (file === void 0 || await files.kindOf(file) !== "file") return void 0;
	try {
		return JSON.parse(await files.text(file));
	} catch {
		return;
	}
}
// src/cli/commands/baseline/baseline-program.ts
const ACCEPT = ["--accept <reason>", "why a run that would not enter by itself is accepted"];
/** Adds `plimsoll baseline` with its commands. */
function addBaseline(program, shell) {
	const baseline = program.command("baseline").description("the committed numbers of earlier runs: add this run, show them, or print the proposed file");
	const commands = {
		add: ["add this run to the baseline file", baselineAddCommand],
		show: ["print what it knows of each indicator, and what a gate with it would notice", baselineShowCommand],
		propose: ["print the file that `add` would write", baselineProposeCommand]
	};
	for (const [name, [description, command]] of Object.entries(commands)) {
		const described = judgingCommand(baseline, name, description);
		(name === "show" ? described : described.option(...ACCEPT)).action(async (results, flags) => {
			const { run, terminal, ports } = shell;
			await run(async () => command(await recordRequest(results, flags, shell), terminal, ports));
		});
	}
}
async function recordRequest(results, flags, world) {
	const known = await onDefaultBranch(world.ports.files);
	return {
		...requestOf$1(results, flags, world),
		...flags.accept !== void 0 && { accept: flags.accept },
		...known !== void 0 && { onDefaultBranch: known }
	};
}
// src/cli/faults.ts
/** Runs a command; what the user gave wrong is listed in full (exit 2), anything else thrown is a bug (exit 3). */
async function guarded(command, terminal, version) {
	try {
		return await command();
	} catch (error) {
		if (error instanceof InputError) {
			terminal.err(faultsText(error.faults));
			return EXIT.notJudged;
		}
		terminal.err(bugText(error, version));
		return EXIT.bug;
	}
}
/** Every fault with its place, what is wrong and the next step; the count comes last, where the eye rests. */
function faultsText(faults) {
	const items = faults.map(faultText);
	return redacted(`${items.join("\n\n")}\n\n${notJudgedLine(faults)} (exit code 2).\n`);
}
/** Why the team's own form was not filled; the verdict above it stands. */
function unfilledForm(fault) {
	return redacted(`${faultText(fault)}\n  The form was not filled. The verdict and the other documents stand.\n`);
}
function bugText(error, version) {
	return `${error instanceof Error ? error.stack ?? error.message : String(error)}\n\nThis is a bug in Plimsoll ${version} (exit code 3), not a verdict on your service.\nPlease report it with the lines above, the command you ran and, if you can share it, the input.
`;
}
// src/cli/printed.ts
const FORMATS = [
	"text",
	"markdown",
	"json",
	"junit"
];
/** A judgement in one of the formats of standard output. */
function printed(judgement, format, terminal) {
	switch (format) {
		case "text": return terminalText(judgement, {
			colour: terminal.colour,
			width: terminal.width
		});
		case "markdown": return commentBody(judgement);
		case "json": return `${JSON.stringify(judgement, void 0, 2)}\n`;
		case "junit": return junitXml(judgement);
	}
}
// src/cli/progress.ts
/** Shorter inputs are read before anyone could wonder. */
const WORTH_A_LINE_BYTES = 5e7;
/** The eye follows no faster. */
const EVERY_MS = 100;
const WIPE = "\r\x1B[2K";
/**
* The same files, with a line on standard error that tells how far the long ones have been read, how fast, and how long it will
* still take, and that is wiped at the end.
*/
function withProgress(files, terminal, now) {
	if (!terminal.interactive) return files;
	const line = progressLine(files, terminal, now);
	const { elsewhere } = files;
	return {
		...files,
		stream: (path) => told(path, files, line),
		...elsewhere !== void 0 && { elsewhere: toldElsewhere(elsewhere, line) }
	};
}
function progressLine(files, terminal, now) {
	const reading = {
		names: [],
		open: 0,
		read: 0,
		size: 0,
		sinceMs: 0,
		shownMs: 0
	};
	return {
		begin: async (path) => {
			const size = await files.size(path);
			if (size < WORTH_A_LINE_BYTES) return false;
			if (reading.open === 0) beginAnew(reading, now());
			reading.open++;
			reading.size += size;
			reading.names.push(files.split(path).name);
			return true;
		},
		more: (bytes) => {
			reading.read += bytes;
			const nowMs = now();
			if (nowMs - reading.shownMs < EVERY_MS) return;
			reading.shownMs = nowMs;
			terminal.err(`${WIPE}${progressText(reading, nowMs)}`);
		},
		end: () => {
			reading.open--;
			if (reading.open === 0) terminal.err(WIPE);
		}
	};
}
function beginAnew(reading, nowMs) {
	reading.names.length = 0;
	reading.read = 0;
	reading.size = 0;
	reading.sinceMs = nowMs;
}
async function* told(path, files, line) {
	if (!await line.begin(path)) {
		yield* files.stream(path);
		return;
	}
	try {
		for await (const chunk of files.stream(path)) {
			line.more(chunk.byteLength);
			yield chunk;
		}
	} finally {
		line.end();
	}
}
function toldElsewhere(elsewhere, line) {
	return async (path, plan) => {
		if (!await line.begin(path)) return elsewhere(path, plan);
		return elsewhere(path, plan, line.more).finally(line.end);
	};
}
/** `points.ndjson: 45 % of 5,200 MB, 850 MB/s, 4 s left`. */
function progressText({ names, read, size, sinceMs }, nowMs) {
	const [first = "", ...others] = names;
	const far = `${others.length === 0 ? first : `${names.length} files`}: ${Math.floor(100 * read / size)} % of ${megabytes(size)} MB`;
	const perMs = read / (nowMs - sinceMs);
	if (!(perMs > 0 && perMs < Infinity)) return far;
	const left = Math.ceil((size - read) / perMs / 1e3);
	return `${far}, ${megabytes(perMs * 1e3)} MB/s, ${decimalText(left, 0)} s left`;
}
function megabytes(bytes) {
	return decimalText(bytes / 1e6, 0);
}
// src/cli/commands/check-command.ts
/** `plimsoll check`: judge, write the report files, print, exit by the assessment. */
async function checkCommand(request, output, terminal, ports) {
	const files = output.quiet ? ports.files : withProgress(ports.files, terminal, ports.now);
	const { judgement, documents, formFault } = await check(request, {
		...ports,
		files
	});
	await writeDocuments(output.folder, documents);
	terminal.out(printed(judgement, output.format, terminal));
	if (!output.quiet && output.format === "text") terminal.out(writtenText(output.folder, [...documents.keys()], terminal.width));
	if (formFault !== void 0) terminal.err(unfilledForm(formFault));
	return exitCode(judgement);
}
/** Where the report is; its files below, where both do not fit on one line. The path stays whole, to be copied. */
function writtenText(folder, names, width) {
	const list = `(${names.join(", ")})`;
	const line = `Report: ${folder} ${list}`;
	if (columnsOf(line) <= width) return `${line}\n`;
	return [
		`Report: ${folder}`,
		...wrapped(list, width - 2).map((one) => `  ${one}`),
		""
	].join("\n");
}
/** The assessment alone decides how a command ends; no format can change it. */
function exitCode(judgement) {
	return judgement.assessment === "fail" ? EXIT.failed : EXIT.passed;
}
// src/cli/commands/check-program.ts
const FAILURE_KINDS = [
	"missed",
	"unmeasured",
	"worsened",
	"inconclusive"
];
/** Adds `plimsoll check`. */
function addCheck(program, shell) {
	judgingCommand(program, "check", "judge, write the report files, exit by the assessment").option("--out <folder>", "where the report files go", "plimsoll-report/").addOption(new Option("--format <format>", "what stdout gets").choices(FORMATS).default("text")).option("--fail-on <list>", "what fails the gate: missed,unmeasured,worsened,inconclusive, or none", failureKinds, DEFAULT_FAIL_ON).option("--against <result...>", "base runs of the same job, paired in order", []).option("--prometheus <url>", "a Prometheus to ask about the runs (default: only saved answers)").option("--window <start..end>", "the time to ask Prometheus about (default: the run's)").option("--release", "release gate: every scenario, no open doubt, no expired waiver", false).option("--quiet", "no progress, no closing line", false).action(async (results, flags) => {
		const output = {
			folder: flags.out,
			format: flags.format,
			quiet: flags.quiet
		};
		const { run, terminal, ports } = shell;
		await run(async () => {
			const request = {
				...requestOf$1(results, flags, shell),
				against: flags.against,
				release: flags.release,
				failOn: new Set(flags.failOn)
			};
			const prometheus = liveServer({
				url: flags.prometheus,
				window: flags.window
			});
			return checkCommand({
				...request,
				...prometheus && { prometheus }
			}, output, terminal, ports);
		});
	});
}
function failureKinds(text) {
	if (text.trim() === "none") return [];
	return text.split(",").map((word) => {
		const kind = FAILURE_KINDS.find((candidate) => candidate === word.trim());
		if (kind === void 0) throw new InvalidArgumentError(`"${word.trim()}" is none of ${FAILURE_KINDS.join(", ")}; write a list such as ${DEFAULT_FAIL_ON.join(",")}, or none.`);
		return kind;
	});
}
// src/gate/saved-judgement.ts
/** Two hundred scenarios with objectives for a hundred endpoints each have 16 MB. */
const LARGEST_BYTES = 20 * 2 ** 20;
/** The text of a saved judgement; refuses a path where there is no file. */
async function savedText(file, files) {
	if (await files.kindOf(file) === "file") return files.text(file, LARGEST_BYTES);
	throw new InputError([{
		id: "no-judgement",
		place: { file },
		problem: "there is no such file",
		wayOut: "Give the judgement.json that `plimsoll check` wrote into its --out folder."
	}]);
}
/** Renders a saved judgement again. Nothing is judged: what the file says is what the documents say. */
async function renderedAgain(text, file) {
	const judgement = await readJudgement(text, file);
	return {
		judgement,
		documents: documentsOf$1(judgement)
	};
}
/**
* Reads a `judgement.json`; refuses what is not one, or is of a newer Plimsoll. The validator is loaded here, since it is larger
* than all other commands together and `check` needs none.
*/
async function readJudgement(text, file) {
	const value = parsed(text, file);
	const version = versionOf(value);
	if (typeof version === "number" && version > 1) throw new InputError([newer(version, file)]);
	const { validate } = await import("./chunks/judgement.js");
	if (validate(value)) return value;
	const [difference] = validate.errors ?? [];
	throw new InputError([noJudgement(file, difference)]);
}
/** The first difference alone: a file of another kind differs everywhere, and a hostile one a million times. */
function noJudgement(file, difference) {
	const { instancePath = "", message = "does not fit the schema" } = difference ?? {};
	return {
		id: "not-a-judgement",
		place: { file },
		problem: `${instancePath === "" ? "the file" : instancePath} ${message}`,
		wayOut: "Give a judgement.json as `plimsoll check` wrote it into its --out folder."
	};
}
function parsed(text, file) {
	if (isJsonBomb(text)) throw new InputError([noJudgement(file, { message: "is nested deeper than any judgement, or holds more values" })]);
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new InputError([noJudgement(file, { message: "is not JSON" })], { cause });
	}
}
function versionOf(value) {
	return typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : void 0;
}
function newer(version, file) {
	return {
		id: "judgement-newer",
		place: { file },
		problem: `the judgement is of version ${version}, and this Plimsoll reads version 1`,
		wayOut: "Update Plimsoll, or judge again with this one."
	};
}
// src/gate/explained.ts
/**
* Finds an indicator in a saved judgement: `http_req_duration p(95)` in every scenario that has it, or, with
* `sustained:http_req_duration p(95)`, in that one; also by the name that the tables print, `p95 latency`. Refuses what it does not hold, and names the nearest that it does.
*/
async function explained(wanted, file, files) {
	const judgement = await readJudgement(await savedText(file, files), file);
	const [first, ...rest] = judgement.indicators.filter((one) => isMeant(one, wanted));
	if (first === void 0) throw new InputError([unknownIndicator(wanted, judgement, file)]);
	return {
		judgement,
		indicators: [first, ...rest]
	};
}
/** A tag in a selector may hold a colon too, so the whole text is tried as an indicator before it is split. */
function isMeant(indicator, wanted) {
	const key = indicatorKey(indicator);
	const printed = indicatorName(indicator).toLowerCase();
	const meant = (text) => spellings(text).includes(key) || text.trim().toLowerCase() === printed;
	const scenario = `${indicator.scenario}:`;
	return meant(wanted) || wanted.startsWith(scenario) && meant(wanted.slice(scenario.length));
}
/** The text as it stands, and by the one spelling: `http_req_duration med` is `http_req_duration p(50)`. */
function spellings(text) {
	const reading = readIndicator(text, /* @__PURE__ */ new Map());
	const written = text.trim();
	return reading.kind === "read" ? [written, indicatorKey(reading.indicator)] : [written];
}
/** So many names are listed; a report may hold hundreds. */
const MOST_NAMES = 12;
function unknownIndicator(wanted, { indicators }, file) {
	const keys = [...new Set(indicators.map(indicatorKey))];
	const qualified = new Set(indicators.map((one) => `${one.scenario}:${indicatorKey(one)}`));
	const near = nearestWord(wanted.trim(), [...keys, ...qualified]);
	const ofMetric = keys.filter((key) => key.startsWith(`${wanted.trim()} `));
	const known = ofMetric.length > 0 ? ofMetric : keys;
	const names = known.slice(0, MOST_NAMES).map((key) => `\`${key}\``);
	const more = known.length > MOST_NAMES ? ` and ${known.length - MOST_NAMES} more` : "";
	const meant = near === void 0 ? "" : `Did you mean \`${near}\`? `;
	return {
		id: "no-such-indicator",
		place: { file },
		problem: `the judgement holds no indicator \`${wanted}\``,
		wayOut: keys.length === 0 ? "It holds none at all: judge a run first, with `plimsoll check`." : `${meant}It holds ${names.join(", ")}${more}; \`SCENARIO:\` before one asks about one scenario.`
	};
}
// src/report/explanation/entry.ts
/** Six digits, enough to follow a sum. */
function short$1(value) {
	return String(Number(value.toPrecision(6)));
}
/** The same with its sign. */
function signed(value) {
	return `${value > 0 ? "+" : ""}${short$1(value)}`;
}
// src/report/explanation/step-entries.ts
/** How the family of gated comparisons shares its risk, and where this one stood in it. */
function stepEntries({ family, alpha, share, step }) {
	const risk = `a risk of ${short$1(100 * alpha)} % of one false alarm`;
	const shared = family === 1 ? `the only gated comparison of this check has ${risk}` : `${countText(family, "gated comparison")} of this check share ${risk}`;
	if (step === void 0) return [["family", shared], ["", `this one is not among them: its p is held against what one of its kind may spend, ${short$1(share)}`]];
	const { side, p, rank, limit, rejected } = step;
	const other = side === "better" ? ` for the better (p ${short$1(p)})` : "";
	const sum = `${short$1(p)} ${p <= limit ? "≤" : ">"} ${short$1(limit)}, its part of ${short$1(alpha)}`;
	return [["family", shared], ["Holm", `step ${rank} of ${family}${other}: ${sum}${p <= limit && !rejected ? ", but a smaller p was not enough before it" : ""}, so chance is ${rejected ? "ruled out" : "not ruled out"}`]];
}
/** Why the verdict follows from the steps. */
function verdictWhy(change) {
	switch (change.verdict) {
		case "worsened": return ": chance is ruled out, and it is worse by more than the tolerance";
		case "improved": return ": chance is ruled out, and it is better by more than the tolerance";
		case "held": return ": not both beyond the tolerance and beyond chance, and a change of a quarter would have been seen";
		case "inconclusive": return doubtWhy(change);
	}
}
function doubtWhy({ doubt, noticeable, scale }) {
	switch (doubt?.kind) {
		case "suspected":
			if (doubt.isNote === true) return ", unsure: worse by more than the tolerance, and by no more than chance brings among so many comparisons";
			return ", suspected: worse by more than the tolerance, and too unlikely by chance to be called held";
		case "blind": return `, blind: nothing under ${sizeText$1(noticeable, scale)} could have been seen`;
		case "repeats disagree": return ", repeats disagree: surely worse on average, but not in more than half of the repeats";
		case "other mix": return `, other mix: it looks better, but requests per iteration changed by ${short$1(doubt.percent)} %`;
		case "less load": return `, less load: it looks better, but throughput changed by ${short$1(doubt.percent)} %`;
		case void 0: return "";
	}
}
// src/report/explanation/weighing-entry.ts
const WORSE = {
	"lower-is-better": "far above 0",
	"higher-is-better": "far below 0",
	undirected: "no side of 0"
};
/** The numbers behind p. */
function weighingEntry(weighing, direction) {
	if (weighing.kind === "moderated t") {
		const { t, freedom, error } = weighing;
		return ["t", `${decimalText(t, 4)} = ln(now / before) / ${decimalText(error, 5)}, on ${decimalText(freedom, 0)} degrees of freedom; ${WORSE[direction]} is worse`];
	}
	const { now, past, crowding } = weighing;
	const expected = decimalText(past.k * now.n / past.n, 2);
	const what = direction === "higher-is-better" ? "fell short" : "happened";
	const crowds = crowding === 1 ? "" : `; they come in crowds of ${decimalText(crowding, 1)}, and a crowd counts as one`;
	return ["count", `${decimalText(now.k, 0)} of ${decimalText(now.n, 0)} ${what}, after ${decimalText(past.k, 0)} of ${decimalText(past.n, 0)} before; ${expected} were to be expected${crowds}`];
}
// src/report/explanation/change-entries.ts
/** From the baseline to the verdict, one step a line. */
function changeEntries({ change, unit, value }, baseline) {
	if (change === void 0) return [["change", "not asked: it has no value, no better side, or is a total whose rate is compared instead"]];
	if (change.verdict === "no baseline") return [["change", `no baseline: ${change.reason}`], gatedEntry(change)];
	const { before, percent, interval, scale, noise, repeats, noticeable } = change;
	const sign = scale === "points" ? "points" : "%";
	const [low, high] = interval;
	return [
		["before", `${quantityText(before, unit)} (exactly ${before}), ${beforeOf(change, baseline)}`],
		["change", `${signed(percent)} ${sign}${value === void 0 ? "" : `, to ${quantityText(value, unit)}`}, from ${countText(repeats, "measurement")} of this commit`],
		["interval", `${signed(low)} to ${signed(high)} ${sign}, 95 %`],
		["noise", `${noiseOf(change)} ${sizeText$1(noise, scale)}`],
		...change.reasoning === void 0 ? unreasoned(change) : reasoned(change, change.reasoning),
		["noticeable", `a worsening of ${sizeText$1(noticeable, scale)} would have been seen four times out of five`],
		["verdict", `${change.verdict}${verdictWhy(change)}`],
		...change.doubt === void 0 ? [] : [["way out", wayOutText(change.doubt, change)]],
		gatedEntry(change)
	];
}
function beforeOf({ scale, baselineRuns }, { kind, file }) {
	return `${scale === "points" ? "all counts together" : "the geometric mean"} of ${kind === "side by side" ? `${countText(baselineRuns, "base run")} of the same job` : countText(baselineRuns, "baseline run")} (${code$1(file)})`;
}
function noiseOf({ baselineRuns, scale, paired }) {
	if (scale === "points") return "by chance the rate of one run scatters by";
	if (baselineRuns < 2) return `one ${paired ? "pair" : "run"} shows none, so this is assumed:`;
	return `${paired ? "the pairs" : "runs of the same code"} differ by`;
}
/** A judgement of a Plimsoll that kept only the probability. */
function unreasoned({ p }) {
	return [["p", `${short$1(p)}, a change at least this bad by chance; the steps are not in this judgement`]];
}
function reasoned(change, reasoning) {
	const { weighing, direction, tolerance } = reasoning;
	const within = Math.abs(change.percent) <= tolerance;
	return [
		weighingEntry(weighing, direction),
		["p", `${short$1(change.p)}: how often chance alone makes it at least this bad`],
		...stepEntries(reasoning),
		["tolerance", `${sizeText$1(tolerance, change.scale)}: the change is ${within ? "within" : "beyond"} it`]
	];
}
function gatedEntry({ gated }) {
	return ["gated", gated ? "yes: a worsening may fail the gate" : "no: its change is shown and fails nothing"];
}
// src/report/explanation/objective-entries.ts
/** What the indicator owes and how its raw numbers stand to each other. */
function objectiveEntries(indicator) {
	const { objective, value, unit } = indicator;
	if (objective === void 0) return [["objective", "none"]];
	const { text, comparator, limit, verdict, reason, waived, from } = objective;
	const waiver = waived ? ", waived" : "";
	return [
		["objective", `${code$1(text)} (${from.file}, ${from.at})`],
		["", value === void 0 ? `${verdict}${waiver}${reason === void 0 ? "" : `: ${reason}`}` : `${value} ${comparator} ${limit} (${unit}, unrounded) is ${verdict === "met"}: ${verdict}${waiver}`],
		...value !== void 0 && reason !== void 0 ? [["", reason]] : [],
		...spare(spareOf(indicator))
	];
}
function spare(share) {
	return share === void 0 ? [] : [["headroom", `${decimalText(100 * share, 1)} % of the limit is left`]];
}
// src/report/explanation/explanation.ts
/**
* The whole reasoning for some rows of a judgement, for a person at a terminal: what was read and where, what was owed,
* what it was compared with, and each step from there to the verdict. Nothing is computed anew but sums on paper.
*/
function explanation(judgement, indicators, width) {
	const room = Math.max(60, Math.min(width, 120));
	return `${[...indicatorsByPlace(indicators).values()].map((rows) => subjectText(judgement, rows, room)).join("\n\n")}\n\nThe formulas, with their sources, are in docs/judging.md.\n`;
}
/** One indicator of one scenario; it has a row for each objective, and its change stands on the first. */
function subjectText(judgement, rows, width) {
	const [first] = rows;
	if (first === void 0) return "";
	const key = indicatorKey(first);
	const title = `${sentenceCase(spoken(indicatorName(first)))} of ${visibleText(first.scenario, "name")}`;
	const entries = [
		...valueEntries(first),
		...rows.flatMap(objectiveEntries),
		...changeEntries(first, judgement.baseline),
		...waiverEntries(judgement, first.scenario, key),
		gateEntry(judgement, first)
	];
	return [`${title} (${visibleText(key, "name")})`, ...columns(entries, width)].join("\n");
}
function valueEntries(indicator) {
	const { value, unit, unitText, source, samples } = indicator;
	if (value === void 0) return [["value", "none"]];
	const from = source === void 0 ? [] : [["source", `${source.file}, ${source.at}`]];
	const count = samples === void 0 ? "not told by the file" : quantityText(samples, "count");
	return [
		["value", `${namedText(value, indicator)} (exactly ${value} ${unitText ?? unit})`],
		...from,
		["samples", count]
	];
}
function waiverEntries({ waivers }, scenario, key) {
	return waivers.filter((waiver) => waiver.scenario === scenario && waiver.objective === key).map(({ until, reason, state }) => ["waiver", `${state}, until ${until}: ${reason}`]);
}
function gateEntry({ failures }, indicator) {
	const kinds = [...new Set(failuresOf(indicator, failures).map(({ kind }) => kind))];
	return ["gate", kinds.length === 0 ? "it does not fail the gate" : `it fails the gate: ${kinds.join(", ")}`];
}
const LABEL_WIDTH = 12;
function columns(entries, width) {
	return entries.flatMap(([label, text]) => wrapped(spoken(text), width - LABEL_WIDTH - 2).map((line, index) => `  ${(index === 0 ? label : "").padEnd(LABEL_WIDTH)}${line}`));
}
// src/cli/commands/explain-program.ts
/** Where `check` leaves its judgement unless told otherwise. */
const DEFAULT_JUDGEMENT = "plimsoll-report/judgement.json";
/** Adds `plimsoll explain`: the whole reasoning for one number of a saved judgement. It judges nothing. */
function addExplain(program, { ports, terminal, run }) {
	program.command("explain").description("print the whole reasoning for one number of a saved judgement.json").argument("<INDICATOR>", "as files name it, `http_req_duration p(95)`, or as tables do, `p95 latency`").argument("[JUDGEMENT]", "a judgement.json written by check", DEFAULT_JUDGEMENT).action(async (indicator, file) => {
		const command = async () => {
			const { judgement, indicators } = await explained(indicator, file, ports.files);
			terminal.out(explanation(judgement, indicators, terminal.width));
			return EXIT.passed;
		};
		await run(command);
	});
}
// src/drafting/workflow-place.ts
/**
* The place at which the config at `config` looks for `result`. One that is not in the repository, that is a pattern, or
* that a shell or GitHub's `${{ }}` would read as something else gets a plain one instead, and the config has to follow.
*/
function workflowPlace(result, config, name) {
	const folder = foldersOf(config);
	const path = fromRoot(result, folder);
	if (path !== void 0 && !/\p{Cc}|[*?{}[\]$`\\]|^-/u.test(path)) return { path };
	const plain = `results/${name}`;
	return {
		path: plain,
		sayInConfig: `${"../".repeat(folder.length)}${plain}`
	};
}
/** The folders that lead from the repository's root to the config; one that is named from elsewhere is taken to stand at the root. */
function foldersOf(config) {
	const parts = config.split(/[\\/]/u).filter((part) => part !== ".");
	return ["", ".."].includes(parts[0] ?? "") || /^[A-Za-z]:/u.test(config) ? [] : parts.slice(0, -1);
}
function fromRoot(result, folder) {
	if (/^(?:[\\/]|[A-Za-z]:)/u.test(result)) return void 0;
	const path = [...folder];
	for (const part of result.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") path.push(part);
		else if (path.pop() === void 0) return void 0;
	}
	return path.join("/");
}
/** A path as one word of a shell. */
function shellWord(path) {
	return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
// src/drafting/yaml-text.ts
var import_dist = require_dist();
/** A text as a key or value of a block, quoted where YAML would read it otherwise. */
function scalar(text) {
	return (0, import_dist.stringify)(text, {
		lineWidth: 0,
		defaultStringType: "PLAIN"
	}).trimEnd();
}
/** A text inside of `{…}` or `[…]`, where commas and brackets would end it. */
function flowScalar(text) {
	return /^[A-Za-z_][\w ./-]*$/u.test(text) && scalar(text) === text ? text : quoted(text);
}
/** A text as a comment on the same line. */
function remark(text) {
	return text === "" ? "" : ` # ${text.replace(/\s+/gu, " ").trim()}`;
}
function quoted(text) {
	return text.includes("\n") || text.includes("\\") ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}
// src/drafting/workflow-text.ts
/** The workflow to copy: it makes the load of each scenario and lets the gate judge by the config. */
function workflowText({ scenarios }, config) {
	return `${[
		"# .github/workflows/load-test.yml",
		"name: Load test",
		"on: pull_request",
		"permissions:",
		"  contents: read # objectives and baseline of the base commit",
		"  pull-requests: write # the comment",
		"jobs:",
		"  load-test:",
		"    runs-on: ubuntu-latest",
		"    steps:",
		"      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
		"        with: {persist-credentials: false}",
		"      - uses: grafana/setup-k6-action@db07bd9765aac508ef18982e52ab937fe633a065 # v1.2.1",
		"      # start your service here; the scripts' names are yours",
		...scenarios.flatMap((scenario) => runLines(scenario, config)),
		"      - uses: plimsoll/plimsoll@v0",
		...config === "plimsoll.yml" ? [] : [`        with: {config: ${JSON.stringify(config)}}`]
	].join("\n")}\n`;
}
function runLines({ name, results }, config) {
	const script = plain(name);
	const { path, sayInConfig } = workflowPlace(results[0] ?? "", config, script);
	const { flag, file } = output(path);
	const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
	const made = folder === "" ? "" : `mkdir -p ${shellWord(folder)} && `;
	return [
		...sayInConfig === void 0 ? [] : [`      # for this step, the config must say \`results: ${sayInConfig}\` of this scenario`],
		`      - run: ${scalar(`${made}k6 run ${flag}=${shellWord(file)} ${script}.js`)}`,
		...flag === "--summary-export" ? [STATISTICS] : [],
		"        continue-on-error: true # the gate decides, not k6's exit code"
	];
}
/** What a summary leaves out unless it is asked for: `p(99)` and how many samples there were. */
const STATISTICS = "        env: {K6_SUMMARY_TREND_STATS: \"avg,min,med,max,p(90),p(95),p(99),count\"}";
/** What makes k6 write where the config looks; a folder gets samples. */
function output(place) {
	if (/\.csv(?:\.gz)?$/iu.test(place)) return {
		flag: "--out csv",
		file: place
	};
	if (/\.(?:ndjson|jsonl)(?:\.gz)?$|\.gz$/iu.test(place)) return {
		flag: "--out json",
		file: place
	};
	if (/\.json$/iu.test(place)) return {
		flag: "--summary-export",
		file: place
	};
	const folder = place.replace(/\/$/u, "");
	return {
		flag: "--out json",
		file: `${folder === "" ? "" : `${folder}/`}points.ndjson.gz`
	};
}
/** The name of a scenario as that of a file. */
function plain(name) {
	const word = name.replace(/[^\p{L}\p{N}_.-]+/gu, "-").replace(/^[-.]+/u, "");
	return word === "" ? "load-test" : word;
}
// src/drafting/limit-text.ts
/**
* An objective as people write it in the config: `p(95) < 1.5s`, `rate < 0.1%`. The text is read again, and where that gives
* another number the limit stays bare, in the indicator's own unit.
*/
function objectiveText({ aggregation, comparator, limit }, unit) {
	const asked = `${aggregationText(aggregation)} ${comparator}`;
	const human = `${asked} ${WITH_UNIT[unit](limit)}`;
	return parseThreshold(human)?.limit === limit ? human : `${asked} ${limit}`;
}
const WITH_UNIT = {
	ms: (limit) => limit >= 1e3 ? `${short(limit / 1e3)}s` : `${short(limit)}ms`,
	ratio: (limit) => `${short(limit * 100)}%`,
	"1/s": (limit) => `${short(limit)}/s`,
	"1/h": (limit) => `${short(limit)}/h`,
	bytes: (limit) => sizeText(limit),
	"bytes/s": (limit) => `${sizeText(limit)}/s`,
	"bytes/h": (limit) => `${sizeText(limit)}/h`,
	count: (limit) => short(limit),
	users: (limit) => short(limit),
	number: (limit) => short(limit)
};
function sizeText(bytes) {
	const [size, word] = SIZES.find(([each]) => Math.abs(bytes) >= each) ?? [1, "B"];
	return `${short(bytes / size)}${word}`;
}
const SIZES = [
	[1e9, "GB"],
	[1e6, "MB"],
	[1e3, "kB"]
];
/** Without the dust of binary fractions: 0.07 × 100 is 7. */
function short(value) {
	return String(Number(value.toPrecision(12)));
}
// src/drafting/waiver-bound.ts
/** What a floor may sink to below the value that was measured. */
const KEPT = .8;
/** How far a missed objective is waived, `< 1.5s`: the value with headroom. Undefined where no such number bounds anything. */
function waiverBound(asked, value, unit) {
	const { comparator } = asked;
	const side = sideOf(comparator);
	if (side === "equality" || value <= 0) return void 0;
	const limit = side === "ceiling" ? proposedLevel(value) : floorBelow(value, unit);
	if (unit === "ratio" && (limit >= 1 || limit <= 0)) return void 0;
	const text = objectiveText({
		...asked,
		limit
	}, unit);
	return text.slice(text.indexOf(comparator));
}
function floorBelow(value, unit) {
	if (unit !== "ratio") return Number((KEPT * value).toPrecision(2));
	return value >= 1 ? 0 : Number((1 - proposedLevel(1 - value)).toPrecision(12));
}
// src/drafting/from-thresholds.ts
/** The thresholds of the k6 script as objectives of a config, each held against the run that brought them. */
function fromThresholds(run) {
	const drafted = run.thresholds.map((threshold) => fromThreshold(threshold, run));
	const each = [...new Map(drafted.map((one) => [`${one.metric} ${one.text}`, one])).values()];
	return each.map((one, index) => withoutContradiction(one, each.slice(0, index)));
}
/** Of two thresholds that no value can meet together only the first is asked, as a config that asks both is refused. */
function withoutContradiction(one, before) {
	const against = before.find((other) => one.asked && other.asked && !areMetTogether(one, other));
	if (against === void 0) return one;
	const remark = `threshold of the script, not asked: no value can meet it and ${against.text}`;
	return {
		metric: one.metric,
		text: one.text,
		remark,
		asked: false
	};
}
function areMetTogether(one, other) {
	const [a, b] = [one, other].map(({ text }) => parseThreshold(text));
	if (a === void 0 || b === void 0 || one.metric !== other.metric) return true;
	return !(aggregationText(a.aggregation) === aggregationText(b.aggregation)) || canBothBeMet(a, b);
}
function fromThreshold({ metric, expression }, run) {
	const threshold = parseThreshold(expression);
	const bare = {
		metric,
		text: expression.trim(),
		asked: false
	};
	if (threshold === void 0) return {
		...bare,
		remark: "a threshold of the script that is not in k6's grammar"
	};
	const measurement = run.measurements.get(metric);
	const reading = read(run.measurements, metric, threshold.aggregation);
	if (reading.kind === "absent") return unread(bare, threshold, reading.why, measurement);
	const unit = unitOf(threshold, measurement);
	const text = objectiveText(threshold, unit);
	if (unit === "ratio" && (threshold.limit > 1 || threshold.limit < 0)) return {
		...bare,
		remark: "a share lies between 0 and 100 %, so this limit decides nothing"
	};
	const remark = `threshold of the script; measured ${quantityText(reading.value, unit)}`;
	const origin = {
		kind: "config",
		place: { file: "" }
	};
	const objective = {
		...threshold,
		metric,
		text,
		absent: "unmeasured",
		origin
	};
	if (judgeObjective(objective, reading).kind === "met") return {
		metric,
		text,
		remark,
		asked: true
	};
	const indicator = indicatorKey({
		metric,
		aggregation: threshold.aggregation
	});
	const bound = waiverBound(threshold, reading.value, unit);
	const missed = {
		indicator,
		...bound !== void 0 && { bound }
	};
	return {
		metric,
		text,
		remark: `${remark}: MISSED, see waivers`,
		asked: true,
		missed
	};
}
function unitOf({ aggregation }, measurement) {
	return measurement === void 0 ? "number" : indicatorUnit(measurement.kind, measurement.unit, aggregation);
}
/**
* A threshold that this run cannot answer. A count that stays below something may be a count of what only exists when it goes
* wrong; of anything else silence is no success, so it is not asked until a person decides.
*/
function unread(bare, threshold, why, measurement) {
	const { aggregation, comparator, limit } = threshold;
	const isSilent = why === "no-such-metric" || why === "no-samples";
	const isCount = aggregation.kind === "count" && (measurement?.kind ?? "counter") === "counter";
	const zeroMeets = judgesZero(comparator, limit);
	if (isSilent && isCount && zeroMeets) {
		const remark = "threshold of the script; no samples, so it is taken to exist only when needed";
		const text = objectiveText(threshold, "number");
		return {
			metric: bare.metric,
			text,
			remark,
			asked: true,
			isZeroWhenAbsent: true
		};
	}
	return {
		...bare,
		remark: `threshold of the script, not asked: ${reasonOf$1(why, bare.text)}`
	};
}
function judgesZero(comparator, limit) {
	return comparator === "<" ? limit > 0 : comparator === "<=" ? limit >= 0 : comparator === "==" && limit === 0;
}
function reasonOf$1(why, text) {
	if (why === "not-exported") return `k6 did not export it; run ${exportLine(text.split(/[<>=!]/u, 1)[0]?.trim() ?? "")}`;
	if (why === "no-such-metric" || why === "no-samples") return "this run has no samples of it. Does the script reach the code that feeds it?";
	return why === "not-finite" ? "it is not a number in this run" : "this run cannot tell it";
}
// src/drafting/proposed-objectives.ts
/** The throughput that a run like this would still have kept, as a share of what was measured. */
const THROUGHPUT_KEPT = .8;
/** Below this many samples a share is bounded so loosely that a limit on it says nothing. */
const FEWEST_FOR_A_SHARE = 100;
/** The report's form asks for no fewer failures than this, and a handful of them in a short run are no news. */
const LEAST_FAILURES = .001;
/** Latencies first asked for, by how near they are to what users wait for; the first of them that was measured is used. */
const LATENCIES = [
	"http_req_duration",
	"grpc_req_duration",
	"iteration_duration"
];
/** Objectives that this run would have met with headroom, in the words of the report's service levels. */
function proposedObjectives(run) {
	const latency = LATENCIES.find((metric) => valueOf(run, metric, "p(95)") !== void 0);
	return [
		...latency === void 0 ? [] : ["p(95)", "p(99)"].flatMap((aggregation) => latencyLimit(run, latency, aggregation)),
		...errorLimit(run),
		...checksFloor(run),
		...throughputFloor(run)
	];
}
/** What the report's form asks of this kind of test beside the usual, as comments to take up. */
function worthAsking(kind, run) {
	if (run.samples === void 0) return [];
	const asked = false;
	switch (kind) {
		case "spike": return [{
			metric: "recovery_time",
			text: "value < 120s",
			remark: "time until the service is back at its pace after a spike",
			asked
		}];
		case "sustained":
		case "endurance": return memoryOf(run).map((metric) => ({
			metric,
			text: "growth < 10MB/h",
			remark: "a leak, over the measured phase",
			asked
		}));
		case "ramp-up":
		case "other": return [];
	}
}
function memoryOf(run) {
	return (run.machines?.gauges ?? []).flatMap(({ query: { name, unit } }) => unit === "bytes" && /app.*mem|process.*mem|resident/iu.test(name) ? [name] : []);
}
/** A percentile above which not one sample lies is only the greatest of a few. */
function latencyLimit(run, metric, text) {
	const value = valueOf(run, metric, text);
	const beyond = samplesOf(run, metric) * (text === "p(95)" ? .05 : .01);
	if (value === void 0 || value <= 0 || beyond < 1) return [];
	return proposal({
		run,
		metric,
		text,
		comparator: "<",
		value,
		limit: proposedLevel(value)
	});
}
function errorLimit(run) {
	const metric = "http_req_failed";
	const value = valueOf(run, metric, "rate");
	const samples = samplesOf(run, metric);
	if (value === void 0 || samples < FEWEST_FOR_A_SHARE) return [];
	const limit = failuresLeft(value, samples);
	return limit >= 1 ? [] : proposal({
		run,
		metric,
		text: "rate",
		comparator: "<",
		value,
		limit
	});
}
/** Of checks the failures are bounded: no pass rate can rise a quarter above 99 %. */
function checksFloor(run) {
	const metric = "checks";
	const value = valueOf(run, metric, "rate");
	const samples = samplesOf(run, metric);
	if (value === void 0 || samples < FEWEST_FOR_A_SHARE) return [];
	const limit = Number((1 - failuresLeft(1 - value, samples)).toPrecision(12));
	return limit <= 0 ? [] : proposal({
		run,
		metric,
		text: "rate",
		comparator: ">",
		value,
		limit
	});
}
function failuresLeft(rate, samples) {
	return Math.max(LEAST_FAILURES, proposedLevel(errorCeiling(rate, samples)));
}
function throughputFloor(run) {
	const metric = "http_reqs";
	const value = valueOf(run, metric, "rate");
	if (value === void 0 || value <= 0) return [];
	return proposal({
		run,
		metric,
		text: "rate",
		comparator: ">",
		value,
		limit: Number((THROUGHPUT_KEPT * value).toPrecision(2))
	});
}
function proposal(one) {
	const { run, metric, text, comparator, value, limit } = one;
	const aggregation = parseAggregation(text);
	const measurement = run.measurements.get(metric);
	if (aggregation === void 0 || measurement === void 0) return [];
	const unit = indicatorUnit(measurement.kind, measurement.unit, aggregation);
	const remark = `proposed with headroom; ${`${indicatorName({
		metric,
		aggregation: text
	})} ${quantityText(value, unit)}`} measured`;
	return [{
		metric,
		text: objectiveText({
			aggregation,
			comparator,
			limit
		}, unit),
		remark,
		asked: true
	}];
}
function valueOf(run, metric, text) {
	const aggregation = parseAggregation(text);
	if (aggregation === void 0) return void 0;
	const reading = read(run.measurements, metric, aggregation);
	return reading.kind === "measured" ? reading.value : void 0;
}
/** Where the file does not count the samples, each request is one. */
function samplesOf(run, metric) {
	return run.measurements.get(metric)?.samples ?? valueOf(run, "http_reqs", "count") ?? 0;
}
// src/drafting/recognised-kind.ts
/** Users this near their greatest number are at full load. */
const FULL = .9;
/** A load that is full for less than half of the run is no level to be judged at. */
const HELD = .5;
/** The form's ramp-up climbs for 10 of 14 minutes, its sustained load for 2 of 64. */
const CLIMBING = .4;
/** Fewer counts (k6 makes one a second) show no shape. */
const FEWEST_COUNTS = 10;
/** A level that is held this long is held to see what time does. */
const ENDURANCE_MS = 72e5;
const NAMED = [
	[/spike|burst|surge/iu, "spike"],
	[/soak|endur|longev/iu, "endurance"],
	[/ramp|stress|breakpoint|stairs/iu, "ramp-up"],
	[/sustain|steady|constant/iu, "sustained"]
];
/** Recognises the kind of a scenario from the users over time; from its name where no samples tell of time. */
function recognisedKind(name, run) {
	const users = (run.samples?.timeline.users ?? []).filter((count) => count !== void 0);
	if (users.length < FEWEST_COUNTS) return byName(name, run);
	const peak = Math.max(...users);
	if (run.samples?.phases.some((phase) => phase.name === "spike") === true) {
		const low = run.samples.phases.find((phase) => phase.name === "baseline")?.users?.max;
		return {
			kind: "spike",
			because: `the users jump${low === void 0 ? "" : ` from ${quantityText(low, "users")}`} to ${quantityText(peak, "users")} and come back`,
			isSure: true
		};
	}
	return fromLevel(name, run, {
		users,
		peak
	});
}
function fromLevel(name, run, { users, peak }) {
	const isFull = (count) => count >= FULL * peak;
	const climb = users.findIndex(isFull) / users.length;
	if (climb >= CLIMBING) return {
		kind: "ramp-up",
		because: `the users climb to ${quantityText(peak, "users")} over ${share(climb)} of the run`,
		isSure: true
	};
	const held = users.filter(isFull).length / users.length;
	if (held < HELD) return {
		kind: "other",
		because: `the users come and go: this is none of the four shapes that the report knows`,
		isSure: false
	};
	const because = `about ${quantityText(peak, "users")} users for ${share(held)} of the run`;
	return {
		kind: isLong(name, run) ? "endurance" : "sustained",
		because,
		isSure: true
	};
}
function isLong(name, { durationMs = 0 }) {
	return durationMs >= ENDURANCE_MS || kindNamed(name) === "endurance";
}
function byName(name, run) {
	const kind = kindNamed(name);
	const blind = run.samples === void 0 ? "a summary does not tell the load over time; samples (k6 --out json=FILE) would" : "the run is too short to show its load";
	return kind === void 0 ? {
		kind: "other",
		because: `not recognised: ${blind}`,
		isSure: false
	} : {
		kind,
		because: `by its name; ${blind}`,
		isSure: false
	};
}
function kindNamed(name) {
	return NAMED.find(([pattern]) => pattern.test(name))?.[1];
}
function share(part) {
	return `${Math.round(100 * part)} %`;
}
// src/drafting/drafted-scenario.ts
const TEN_MINUTES = 6e5;
/** A scenario of a first config, from the first of its runs; undefined where that run measured nothing to build on. */
function draftedScenario(name, run, results) {
	const kind = recognisedKind(name, run);
	const objectives = objectivesOf(run);
	if (!objectives.some(({ asked }) => asked)) return void 0;
	const users = usersOf(run);
	const { durationMs } = run;
	return {
		name,
		remark: readText(run, users),
		kind,
		...users !== void 0 && { users },
		...durationMs !== void 0 && durationMs >= 1e3 && { durationMs: wholeTime(durationMs) },
		...results,
		objectives: [...objectives, ...worthAsking(kind.kind, run)]
	};
}
/** The thresholds; with them, as comments, what they leave open. Without any that can be asked, what the run would have kept. */
function objectivesOf(run) {
	const thresholds = fromThresholds(run);
	const proposed = proposedObjectives(run);
	if (!thresholds.some(({ asked }) => asked)) return [...thresholds, ...proposed];
	const metrics = new Set(thresholds.map(({ metric }) => metric));
	const open = proposed.filter(({ metric }) => !metrics.has(metric));
	return [...thresholds, ...open.map((one) => ({
		...one,
		asked: false
	}))];
}
function usersOf(run) {
	const greatest = ["vus", "vus_max"].map((metric) => {
		const reading = read(run.measurements, metric, { kind: "max" });
		return reading.kind === "measured" ? reading.value : void 0;
	});
	const users = [run.samples?.users?.max, ...greatest].find((count) => count !== void 0 && count >= 1);
	return users === void 0 ? void 0 : Math.round(users);
}
/** A planned duration is written in whole minutes, that of a short run in whole seconds. */
function wholeTime(ms) {
	const step = ms < TEN_MINUTES ? 1e3 : 6e4;
	return Math.round(ms / step) * step;
}
function readText(run, users) {
	const formats = [...new Set(run.files.map(({ format }) => format))];
	return [
		`${listText(formats)}${run.k6Version === void 0 ? "" : ` of k6 ${run.k6Version}`}`,
		...run.durationMs === void 0 ? [] : [quantityText(run.durationMs, "ms")],
		...users === void 0 ? [] : [countText(users, "user")]
	].join(", ");
}
// src/model/scenario.ts
const SCENARIO_KINDS = [
	"ramp-up",
	"sustained",
	"spike",
	"endurance",
	"other"
];
// src/gate/first/found-scenarios.ts
/** How deep a folder is searched for the folders of runs. */
const DEEPEST = 4;
/**
* Finds the scenarios in any mix of results. Where `check` needs to be told what belongs together, this looks: a folder
* without results is searched for folders that hold some, and a folder of several runs is taken apart by the names of its files.
*/
async function findScenarios(texts, files) {
	const found = [];
	for (const argument of await resultArguments(texts, files)) for (const part of await partsOf$1(argument, files)) found.push(await look(part, files, 0));
	return together(found);
}
/** A glob that matches folders stands for each of them. */
async function partsOf$1(argument, files) {
	const matches = (await Promise.all(argument.patterns.map(files.find))).flat();
	const kinds = await Promise.all(matches.map(files.kindOf));
	const folders = matches.filter((_, index) => kinds[index] === "folder");
	if (folders.length === 0) return [argument];
	const plain = matches.filter((_, index) => kinds[index] === "file");
	return [...folders.map((folder) => ({
		...argument,
		text: folder,
		patterns: [folder]
	})), ...plain.length === 0 ? [] : [{
		...argument,
		patterns: plain
	}]];
}
async function look(argument, files, depth) {
	const { scenarios, faults } = await readScenarios({
		results: [argument],
		whole: false
	}, files);
	const paths = await filesOf(argument, files);
	if (faults.length === 0) {
		if (argument.scenario === void 0 && scenarios.some((one) => isMixed(one, files))) return apart(argument, byStem(paths, files), files);
		return {
			scenarios: scenarios.map(claimed),
			faults
		};
	}
	if (faults.some(({ id }) => id === "no-results-in-folder")) {
		const below = depth < DEEPEST ? await lookBelow(argument, files, depth) : NOTHING;
		return below.scenarios.length > 0 ? below : {
			scenarios: [],
			faults
		};
	}
	const groups = byStem(paths, files);
	if (groups.size < 2) return {
		scenarios: [],
		faults
	};
	return apart(argument, groups, files);
	function claimed({ name, runs }) {
		const { machines, files: read } = runs[0];
		const own = read.map(({ path }) => path);
		const byFiles = argument.scenario === void 0 ? nameByFiles(name, argument, own, files) : name;
		const isWhole = byFiles === name && argument.patterns.join() !== HERE;
		return {
			name: byFiles,
			runs,
			results: scenarios.length === 1 && (isWhole || machines !== void 0) ? argument.patterns : own
		};
	}
}
/** The folder one is in. It is named for a run only where it has to be: much else comes to lie beside a config. */
const HERE = ".";
/** A run that bears the name of a folder that says nothing (`results`, `.`) takes that of its files, where they have one of their own. */
function nameByFiles(name, { patterns: [folder = ""] }, paths, files) {
	const folderName = files.split(files.absolute(folder)).name;
	if (name !== folderName || !(folder === HERE || isUsualName(folderName))) return name;
	const names = paths.map((path) => files.split(path).name);
	const [own = name, ...others] = new Set(names.map(stemOf));
	return others.length > 0 || names.some(isUsualName) ? name : own;
}
/** Samples and a summary that disagree, and whose files bear names of their own, are of two scenarios and not of one run. */
function isMixed({ runs: [run] }, files) {
	const names = run.files.map(({ path }) => files.split(path).name);
	return run.oddities.some(({ id }) => id === "samples-contradict-summary") && !names.some(isUsualName) && new Set(names.map(stemOf)).size > 1;
}
const NOTHING = {
	scenarios: [],
	faults: []
};
/** Each file, or files that differ only in their extensions, as a run of its own; what is no k6 output is passed over. */
async function apart(argument, groups, files) {
	const found = [];
	for (const [scenario, patterns] of groups) {
		const part = {
			scenario,
			...argument,
			text: patterns.join(" "),
			patterns
		};
		const { scenarios, faults } = await readScenarios({
			results: [part],
			whole: false
		}, files);
		found.push({
			scenarios: scenarios.map(({ name, runs }) => ({
				name,
				runs,
				results: patterns
			})),
			faults: faults.filter(({ id }) => id !== "not-a-k6-output")
		});
	}
	return together(found);
}
async function lookBelow(argument, files, depth) {
	const found = [];
	for (const folder of await foldersIn(argument, files)) found.push(await look({
		...argument,
		text: folder,
		patterns: [folder]
	}, files, depth + 1));
	const { scenarios, faults } = together(found);
	return {
		scenarios,
		faults: faults.filter(({ id }) => id !== "no-results-in-folder")
	};
}
async function foldersIn({ patterns }, files) {
	const [folder = "."] = patterns;
	const paths = (await files.list(folder)).filter((name) => !name.startsWith(".") && name !== "node_modules" && name !== "prometheus").map((name) => files.within(folder, name));
	const kinds = await Promise.all(paths.map(files.kindOf));
	return paths.filter((_, index) => kinds[index] === "folder");
}
/** The files that an argument stands for. */
async function filesOf({ patterns }, files) {
	const matches = (await Promise.all(patterns.map(files.find))).flat();
	const paths = (await Promise.all(matches.map(async (path) => await files.kindOf(path) === "folder" ? (await files.list(path)).map((name) => files.within(path, name)) : [path]))).flat();
	const kinds = await Promise.all(paths.map(files.kindOf));
	return paths.filter((_, index) => kinds[index] === "file");
}
function byStem(paths, files) {
	return grouped(paths, (path) => stemOf(files.split(path).name));
}
/** A name up to its first dot, without what k6's files are called by: `zero` of `zero.summary-export.json`. */
function stemOf(name) {
	const [stem = name] = name.split(".", 1);
	const short = stem.replace(/[-_](?:summary(?:-export)?|points|samples|results?)$/iu, "");
	return short === "" ? name : short;
}
/** Found twice, a scenario was measured twice: the later runs are repeats. */
function together(found) {
	const scenarios = /* @__PURE__ */ new Map();
	for (const one of found.flatMap((part) => part.scenarios)) {
		const before = scenarios.get(one.name);
		const runs = before === void 0 ? one.runs : [...before.runs, ...one.runs];
		scenarios.set(one.name, {
			...before ?? one,
			runs
		});
	}
	return {
		scenarios: [...scenarios.values()],
		faults: found.flatMap(({ faults }) => faults)
	};
}
// src/gate/first/first-draft.ts
const WAIVED_DAYS = 30;
const DAY_MS = 864e5;
/**
* Reads the results and drafts the config that they suggest. Refuses only where nothing at all can be built on; what does not
* stand for a run beside others that do is told in the draft.
*/
async function firstDraft(request, { files, now }) {
	const found = await findScenarios(await resultsMeant(request, files), files);
	const drafted = found.scenarios.map((one) => ({
		one,
		scenario: draftOf(one, request, files)
	}));
	const scenarios = drafted.flatMap(({ scenario }) => scenario ?? []);
	const empty = drafted.flatMap(({ one, scenario }) => scenario === void 0 ? [one] : []);
	if (scenarios.length === 0) refuse(found, empty);
	const queries = queriesOf(found.scenarios);
	return {
		scenarios: found.scenarios.filter((one) => !empty.includes(one)),
		draft: {
			service: request.service ?? nameOfFolder(request, files),
			scenarios: scenarios.toSorted((a, b) => rankOf(a) - rankOf(b)),
			leftOut: [
				...found.faults.map(reasonOf),
				...empty.map(nothingMeasured),
				...found.scenarios.flatMap(secretThresholds),
				...queries.filter((query) => !canBeWritten(query)).map(queryLeftOut)
			].map(redacted),
			waivedUntil: isoTime(now() + WAIVED_DAYS * DAY_MS).slice(0, 10),
			queries: queries.filter(canBeWritten)
		}
	};
}
/** The order of the report's form. */
function rankOf({ kind }) {
	return SCENARIO_KINDS.indexOf(kind.kind);
}
/** The results that were named; else those in the usual places. */
async function resultsMeant({ results }, files) {
	if (results.length > 0) return results;
	return await files.kindOf("results") === "folder" ? ["results"] : ["."];
}
function draftOf({ name, runs, results }, { config }, files) {
	const paths = results.map((path) => fromConfig(path, config, files));
	const isElsewhere = paths.some((path) => files.absolute(path) === path);
	const repeats = runs.length - 1;
	const remarks = [...isElsewhere ? ["not in this folder; say here where the load test writes in CI"] : [], ...repeats > 0 ? [`one of ${countText(repeats + 1, "run")} of it that were read; a check judges one`] : []];
	return draftedScenario(name, withoutSecrets(runs[0]), {
		results: paths,
		...remarks.length > 0 && { resultsRemark: remarks.join("; ") },
		...isElsewhere && { isElsewhere }
	});
}
/** A path as the config at `config` must write it: seen from its folder, unless a whole path leads out of that. */
function fromConfig(path, config, files) {
	const folder = partsOf(files.absolute(files.split(config).folder));
	const whole = partsOf(files.absolute(path));
	const common = whole.findIndex((part, index) => part !== folder[index]);
	const shared = common < 0 ? whole.length : common;
	const isWhole = files.within("folder", path) === path;
	const leadsOut = shared < folder.length;
	if (shared === 0 || isWhole && leadsOut) return files.absolute(path);
	const seen = [...folder.slice(shared).map(() => ".."), ...whole.slice(shared)];
	return seen.length === 0 ? "." : seen.join("/");
}
function partsOf(absolute) {
	return absolute.split(absolute.startsWith("/") ? "/" : /[\\/]/u).filter((part, index) => part !== "" || index === 0);
}
/** A threshold on a part of a metric that is named by an address cannot be written down: its query may hold a token. */
function withoutSecrets(run) {
	return {
		...run,
		thresholds: run.thresholds.filter(({ metric }) => !mayHoldSecret(metric))
	};
}
function secretThresholds({ name, runs }) {
	return runs[0].thresholds.filter(({ metric }) => mayHoldSecret(metric)).map(({ metric, expression }) => `${name}: the threshold ${expression} of ${metric}, since its address may hold a secret; tag the requests with a name`);
}
function queryLeftOut({ name }) {
	return `the query ${name}, which Prometheus' own grammar does not read, or which names an address; its saved answers are read all the same`;
}
function mayHoldSecret(text) {
	return redacted(text) !== text;
}
/** The queries behind the saved answers, each once. */
function queriesOf(scenarios) {
	const queries = scenarios.flatMap(({ runs }) => runs.flatMap(({ machines }) => machines?.gauges ?? [])).map(({ query }) => query);
	return [...new Map(queries.toReversed().map((query) => [query.name, query])).values()].toReversed();
}
/** A query that only another server understands, or that names an address, stays out of the config; its answers are read all the same. */
function canBeWritten({ query }) {
	return brokenAt(query) === void 0 && !mayHoldSecret(query);
}
function nameOfFolder({ config }, files) {
	return files.split(files.absolute(files.split(config).folder)).name || "my-service";
}
function reasonOf({ place, problem }) {
	return `${place === void 0 ? "" : `${place.file}: `}${problem}`;
}
function nothingMeasured({ name, runs }) {
	const odd = runs[0].oddities.find(({ isNote }) => isNote === void 0)?.text ?? "";
	return `${name} (${runs[0].files[0].path}) measured nothing that could be asked. ${odd}`.trim();
}
function refuse({ faults }, empty) {
	refuseFaults(faults);
	const [one] = empty;
	throw new InputError([{
		id: "init-nothing-measured",
		...one !== void 0 && { place: { file: one.runs[0].files[0].path } },
		problem: one === void 0 ? "no results were found" : nothingMeasured(one),
		wayOut: "Give a run that made requests and ended well: `plimsoll init results/`, a summary or samples of k6."
	}]);
}
// src/drafting/duration-text.ts
const PARTS = [
	["h", 36e5],
	["m", 6e4],
	["s", 1e3]
];
/** A duration as the config reads it: `1h04m` is `1h4m`, two minutes are `2m`. Whole seconds; less is nothing. */
function durationText(ms) {
	let left = ms;
	let text = "";
	for (const [sign, size] of PARTS) {
		const count = Math.floor(left / size);
		if (count > 0) text += `${count}${sign}`;
		left -= count * size;
	}
	return text === "" ? "0s" : text;
}
// src/drafting/prometheus-lines.ts
/** What metrics of an exporter begin with, by the preset that asks it. */
const EXPORTERS = [
	["node", /\bnode_/u],
	["process", /\bprocess_/u],
	["postgres", /\bpg_/u],
	["redis", /\bredis_/u],
	["rabbitmq", /\brabbitmq_/u],
	["celery", /\bcelery_/u],
	["kubernetes", /\b(?:kube|container)_/u],
	["k6-remote-write", /\bk6_/u]
];
/** The section `prometheus:` for the queries whose answers were saved; nothing where there are none. */
function prometheusLines(queries) {
	if (queries.length === 0) return [];
	return [
		"",
		"# The service's own machines. The queries are those whose answers were saved beside the results; `plimsoll record` asks",
		"# them after a run. Say the unit where there is none (s, ms, bytes, %, ratio), so that limits on it can have one.",
		"prometheus:",
		"  # url: http://prometheus:9090 # secrets only through the environment, see docs/presets.md",
		...presetLines(queries),
		"  queries:",
		...queries.map(queryLine)
	];
}
/** Ready queries for the exporters that were seen; one that would mix several services or runs waits for its selector. */
function presetLines(queries) {
	const seen = EXPORTERS.filter(([, pattern]) => queries.some(({ query }) => pattern.test(query)));
	const ready = seen.map(([name]) => name).filter((name) => !NEEDS_SELECTOR.has(name));
	const waiting = seen.map(([name]) => name).filter((name) => NEEDS_SELECTOR.has(name));
	return [...ready.length === 0 ? [] : [`  presets: [${ready.join(", ")}] # ready queries for the exporters that were seen, see docs/presets.md`], ...waiting.map((name) => `  # the preset ${name} fits, too, with a selector for your service: selectors: {${name}: '${NEEDS_SELECTOR.get(name) ?? ""}="…"'}`)];
}
/** The label without which a preset would add up what does not belong together. */
const NEEDS_SELECTOR = new Map([["process", "job"], ...PRESETS.flatMap(({ name, needs }) => needs === void 0 ? [] : [[name, needs]])]);
function queryLine(query) {
	const unit = unitWord(query);
	const parts = [
		`query: ${flowScalar(query.query)}`,
		...unit === void 0 ? [] : [`unit: ${flowScalar(unit)}`],
		...query.role === void 0 ? [] : [`role: ${query.role}`]
	];
	return `    ${scalar(query.name)}: {${parts.join(", ")}}`;
}
/** The word for what its answers are in before they are scaled: percent, where the query itself makes a hundredfold. */
function unitWord({ unit, scale, unitText }) {
	const known = [...QUERY_UNITS].find(([, [inside, one]]) => inside === unit && one === scale);
	return unitText ?? known?.[0];
}
// src/drafting/config-text.ts
/** A first `plimsoll.yml`, in which every line says where it comes from. */
function configText(draft) {
	return `${[
		"# What the load tests of this service must meet. `plimsoll init` wrote it from real results; from here on it is yours.",
		"# Objectives are in k6's threshold words with units: p(95) < 300ms, rate < 0.1%, rate > 100/s, count < 10, max < 30s.",
		"version: 1",
		`service: ${scalar(draft.service)}`,
		"",
		"scenarios:",
		...draft.scenarios.flatMap(scenarioLines),
		...draft.leftOut.map((reason) => ` ${remark(`left out: ${reason}`)}`),
		...waiverLines(draft),
		...prometheusLines(draft.queries),
		...CLOSING
	].join("\n")}\n`;
}
const CLOSING = [
	"",
	"baseline:",
	"  keep: 10 # accepted runs of each scenario in plimsoll.baseline.json: `plimsoll baseline add` after a merge",
	"  tolerance: 5% # the change that matters to you",
	"",
	"# What only people know, for the report:",
	"# report:",
	"#   environment: [{component: Application servers, specification: \"8 vCPU, 16 GB\", count: 4}]",
	"#   software: {Database: PostgreSQL 15}",
	"#   sign-off: [Performance Lead, Engineering Manager]"
];
function scenarioLines(scenario) {
	const { name, kind, results, resultsRemark = "" } = scenario;
	const load = loadText(scenario);
	return [
		`  ${scalar(name)}:${remark(scenario.remark)}`,
		`    kind: ${kind.kind}${remark(kind.because)}`,
		...load === "" ? [] : [`    load: {${load}}`],
		...resultLines(results, resultsRemark),
		"    objectives:",
		...objectiveLines(scenario.objectives)
	];
}
function loadText({ users, durationMs }) {
	return [...users === void 0 ? [] : [`users: ${users}`], ...durationMs === void 0 ? [] : [`duration: ${durationText(durationMs)}`]].join(", ");
}
function resultLines(results, why) {
	const [only, ...more] = results;
	if (only === void 0) return [];
	if (more.length === 0) return [`    results: ${scalar(only)}${remark(why)}`];
	return [`    results:${remark(why)}`, ...results.map((path) => `      - ${scalar(path)}`)];
}
/** One metric after the other; one of which nothing is asked is a comment as a whole. */
function objectiveLines(objectives) {
	return [...new Set(objectives.map(({ metric }) => metric))].flatMap((metric) => {
		const own = objectives.filter((one) => one.metric === metric);
		const isAsked = own.some(({ asked }) => asked);
		const items = own.map((one) => {
			const item = `- ${objectiveItem(one)}${remark(one.remark)}`;
			if (one.asked) return `        ${item}`;
			return isAsked ? `        # ${item}` : `      #   ${item}`;
		});
		return [`      ${isAsked ? "" : "# "}${scalar(metric)}:`, ...items];
	});
}
function objectiveItem({ text, isZeroWhenAbsent }) {
	return isZeroWhenAbsent ? `{objective: ${flowScalar(text)}, absent: zero}` : scalar(text);
}
function waiverLines({ scenarios, waivedUntil }) {
	const lines = scenarios.flatMap(({ name, objectives }) => {
		const missed = objectives.flatMap((one) => one.missed ?? []);
		return [...new Map(missed.map((one) => [one.indicator, one])).values()].map((one) => waiverLine(name, one, waivedUntil));
	});
	if (lines.length === 0) return [];
	return [
		"",
		"# Thresholds of the script that the run missed. The waivers keep the check green, as a concern, until the day they name",
		"# and as far as their bound: mend the service or correct the limit before, and take them out.",
		"waivers:",
		...lines
	];
}
function waiverLine(scenario, { indicator, bound }, until) {
	return `  - {${[
		`scenario: ${flowScalar(scenario)}`,
		`objective: ${flowScalar(indicator)}`,
		`until: ${until}`,
		...bound === void 0 ? [] : [`bound: ${flowScalar(bound)}`],
		"reason: missed by the first run that was read"
	].join(", ")}}`;
}
// src/gate/first/first-files.ts
/**
* Writes the draft as text and judges the results by it, as `check` will: the config is read again, and so are the results.
* The runs that missed nothing become the first baseline.
*/
async function firstFiles({ draft, scenarios }, request, { files, now }) {
	const config = configText(draft);
	const shown = overlaidFiles(files, /* @__PURE__ */ new Map([[files.absolute(request.config), config]]));
	const asked = checkRequest(request);
	try {
		const measured = await measure(asked, {
			files: shown,
			now
		});
		const baseline = firstBaseline(draft, {
			request,
			measured,
			judged: judge(asked, withRepeats(measured, scenarios), now())
		});
		const { judgement } = judge(asked, withBaseline(measured, baseline), now());
		return {
			config,
			baseline: baseline.told,
			check: {
				kind: "judged",
				judgement
			}
		};
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		return {
			config,
			baseline: {
				kind: "none",
				file: baselineFile(asked, void 0, files),
				why: "the results cannot be judged by the config yet"
			},
			check: {
				kind: "not judged",
				faults: error.faults
			}
		};
	}
}
function checkRequest({ config, toolVersion, commit, machine }) {
	return {
		results: [],
		against: [],
		release: false,
		failOn: new Set(DEFAULT_FAIL_ON),
		config,
		toolVersion,
		machine,
		...commit !== void 0 && { commit }
	};
}
/** A baseline of several runs knows the noise, so all that were read enter, though the config names but one. */
function withRepeats(measured, found) {
	return {
		...measured,
		scenarios: measured.scenarios.map((one) => ({
			...one,
			runs: found.find(({ name, runs }) => name === one.name && runs.length > 1)?.runs ?? one.runs
		}))
	};
}
function firstBaseline(draft, grounds) {
	const { request, measured, judged } = grounds;
	const file = fileOf$1(measured);
	const none = (why) => ({ told: {
		kind: "none",
		file,
		why
	} });
	if (measured.baseline.kind !== "none yet") return none(THERE_ALREADY);
	if (request.onDefaultBranch === false) return none(ANOTHER_BRANCH);
	const without = /* @__PURE__ */ new Set([...draft.scenarios.filter(isMissing).map(({ name }) => name), ...judged.judgement.failures.map(({ scenario }) => scenario)]);
	const idle = new Set(measured.scenarios.filter(({ runs }) => runs.some(madeNothing)).map(({ name }) => name));
	const entering = judged.toRecord.filter(({ scenario }) => !without.has(scenario) && !idle.has(scenario));
	const grown = withRunsAdded(void 0, entering, request, measured.config);
	if (grown === void 0) return none(idle.size > 0 ? NOTHING_MADE : ALL_MISSED);
	return {
		told: {
			kind: "new",
			file,
			text: baselineText(grown),
			scenarios: entering.map(({ scenario }) => scenario),
			without: [...without]
		},
		grown
	};
}
const THERE_ALREADY = "it is there already and stays as it is; `plimsoll baseline add` adds a run";
const ANOTHER_BRANCH = "this was not measured on the default branch; `plimsoll baseline add` after the merge";
const ALL_MISSED = "every run missed something, and normal should not look like that; if it does, `plimsoll baseline add --accept REASON`";
const NOTHING_MADE = "a run made no requests, so there is nothing to compare with; measure again, then `plimsoll baseline add`";
/** Zero requests, or none told and zero iterations: `count >= 0` is met by that, and nothing was measured. */
function madeNothing({ measurements }) {
	const [requests, iterations] = ["http_reqs", "iterations"].map((metric) => read(measurements, metric, { kind: "count" }));
	const told = requests?.kind === "measured" ? requests : iterations;
	return told?.kind === "measured" && told.value === 0;
}
function isMissing({ objectives }) {
	return objectives.some(({ missed }) => missed !== void 0);
}
function fileOf$1({ baseline }) {
	return baseline.kind === "side by side" ? "" : baseline.file;
}
function withBaseline(measured, { grown, told }) {
	if (grown === void 0) return measured;
	return {
		...measured,
		baseline: {
			kind: "history",
			file: told.file,
			baseline: grown
		}
	};
}
// src/cli/commands/init/init-questions.ts
/** The draft with a person's answers in it; undefined where the person broke off. */
async function asked$1(draft, questions) {
	const service = await questions.text("What is the service called?", draft.service);
	if (service === void 0) return void 0;
	const scenarios = [];
	for (const scenario of draft.scenarios) {
		const settled = await withKind(scenario, questions);
		if (settled === void 0) return void 0;
		scenarios.push(settled);
	}
	return {
		...draft,
		service,
		scenarios
	};
}
/** Only what the load does not show is asked. */
async function withKind(scenario, questions) {
	const { name, kind } = scenario;
	if (kind.isSure) return scenario;
	const word = await questions.choice(`What kind of test is ${name}? (${kind.because})`, SCENARIO_KINDS, kind.kind);
	if (word === void 0) return void 0;
	const chosen = SCENARIO_KINDS.find((one) => one === word) ?? kind.kind;
	return {
		...scenario,
		kind: {
			kind: chosen,
			because: becauseOf(chosen, kind),
			isSure: true
		}
	};
}
function becauseOf(chosen, { kind, because }) {
	return chosen === kind ? because : "";
}
// src/cli/commands/init/init-text.ts
/** What was recognised, one scenario a line. */
function recognisedText({ scenarios }) {
	const lines = scenarios.map(({ name, kind, remark }) => `  ${name}: ${kind.kind} (${kind.because})\n    ${remark}\n`);
	return `${countText(scenarios.length, "scenario")}:\n${lines.join("")}`;
}
/** What a person should look at before the files are committed; empty where there is nothing. */
function toLookAt(draft, { baseline, check }) {
	const items = [
		...draft.leftOut.map((reason) => `Left out: ${reason}`),
		...kindItems(draft),
		...placeItems(draft),
		...draft.scenarios.flatMap(thresholdItems),
		...proposalItems(draft),
		...baseline.kind === "none" ? [`No baseline was written: ${baseline.why}.`] : [],
		...baseline.kind === "new" && baseline.without.length > 0 ? [`Not in the baseline, since it missed something: ${listText(baseline.without)}. If that is normal: \`plimsoll baseline add --accept REASON\`.`] : [],
		...check.kind === "not judged" ? check.faults.map(faultLine) : [],
		...check.kind === "judged" ? check.judgement.failures.map((failure) => failureText(failure, check.judgement)) : []
	];
	return items.length === 0 ? "" : `\nTo look at before you commit:\n${items.map((item) => `  - ${item}\n`).join("")}`;
}
function kindItems({ scenarios }) {
	const unsure = scenarios.filter(({ kind }) => !kind.isSure).map(({ name }) => name);
	return unsure.length === 0 ? [] : [`The load does not show what kind of test this is; see whether \`kind:\` is right: ${listText(unsure)}.`];
}
/** A path of this machine is of no use in a file that others check by. */
function placeItems({ scenarios }) {
	const elsewhere = scenarios.filter(({ isElsewhere }) => isElsewhere);
	return elsewhere.length === 0 ? [] : [`The results lie outside of this folder; say in \`results:\` where the load test writes in CI: ${listText(elsewhere.map(({ name }) => name))}.`];
}
function thresholdItems({ name, objectives }) {
	const missed = objectives.filter((one) => one.missed !== void 0);
	const open = objectives.filter((one) => !one.asked && one.remark.startsWith("threshold"));
	return [...missed.map(({ metric, text }) => `${name}: this run misses the script's own threshold ${metric} ${text}. A waiver keeps the check green for 30 days.`), ...open.length > 0 ? [`${name}: ${countText(open.length, "threshold")} of the script could not be asked; the comments in the file say why.`] : []];
}
function proposalItems({ scenarios }) {
	const proposed = scenarios.filter(({ objectives }) => objectives.some((one) => one.asked && one.remark.startsWith("proposed")));
	return proposed.length === 0 ? [] : [`No threshold sets a limit, so the limits are proposed from what was measured, with headroom; replace them by those that you promise: ${listText(proposed.map(({ name }) => name))}.`];
}
/** What is in the way of `check`, and what to do. */
function faultLine({ place, problem, wayOut }) {
	return `${place === void 0 ? "" : `${place.file}: `}${problem}. ${wayOut}`;
}
/** What `check` says now. */
function checkText({ check }, config) {
	const command = `plimsoll check${config === "plimsoll.yml" ? "" : ` --config ${config}`}`;
	if (check.kind === "not judged") return `\`${command}\` cannot judge yet: see above.\n`;
	const { assessment, concerns } = check.judgement;
	const told = concerns.length === 0 ? "" : ` (${countText(concerns.length, "concern")})`;
	return `\`${command}\` with these files: ${assessmentText(assessment)}${told}.\n`;
}
// src/cli/commands/init/init-command.ts
/**
* `plimsoll init`: a first config and baseline from real results, and the workflow to copy. It writes nothing over anything unless
* it is told to, and a baseline never, since that holds what others accepted.
*/
async function initCommand(request, how, terminal, ports) {
	await refuseToOverwrite(request.config, how, ports.files);
	const first = await firstDraft(request, ports);
	terminal.out(recognisedText(first.draft));
	const draft = how.questions === void 0 ? first.draft : await asked$1(first.draft, how.questions);
	if (draft === void 0) return brokenOff(terminal);
	const files = await firstFiles({
		...first,
		draft
	}, request, ports);
	terminal.out(`\n${(await write(request.config, files)).join("")}`);
	terminal.out(`${toLookAt(draft, files)}\n${checkText(files, request.config)}`);
	terminal.out(workflowToCopy(draft, request.config));
	return EXIT.passed;
}
async function refuseToOverwrite(config, { force, questions }, files) {
	const there = await files.kindOf(config);
	if (there === "nothing" || there === "file" && force) return;
	if ((there === "file" && await questions?.yes(`${config} is there already. Write over it?`, false)) === true) return;
	throw new InputError([{
		id: "init-config-exists",
		place: { file: config },
		problem: there === "folder" ? "this is a folder" : "there is a config already",
		wayOut: "Write it elsewhere with `--config FILE`, or over the file with `--force`; version control keeps the old one."
	}]);
}
/** The baseline first: a config without one is a mode, and a baseline without its config is only a file. */
async function write(config, files) {
	const { baseline } = files;
	if (baseline.kind === "new") await writeWhole(baseline.file, baseline.text);
	await writeWhole(config, files.config);
	return [`Wrote ${config}: what each scenario must meet, with the reason for each line.\n`, ...baseline.kind === "new" ? [`Wrote ${baseline.file}: the first runs of ${baseline.scenarios.join(", ")}.\n`] : []];
}
function workflowToCopy(draft, config) {
	return `\nCommit what was written, with this workflow; what k6 writes and plimsoll-report/ belong into .gitignore.\nThe workflow to copy:\n\n${workflowText(draft, config)}`;
}
function brokenOff(terminal) {
	terminal.err("Broken off: nothing was written. With `--yes` it asks nothing.\n");
	return EXIT.notJudged;
}
// src/cli/commands/init/init-program.ts
/** Adds `plimsoll init`. */
function addInit(program, { ports, version, terminal, run }) {
	program.command("init").description("write a first plimsoll.yml and baseline from real results, and print the workflow").argument("[RESULT...]", "any mix of k6 outputs, globs and folders (default: results/, or here)").option("--config <file>", "where the config goes; the baseline goes beside it", "plimsoll.yml").option("--service <name>", "the name of the service (default: the folder's)").option("--yes", "ask nothing", false).option("--force", "write over a config that is there; never over a baseline", false).action(async (results, flags) => {
		await run(async () => {
			const questions = flags.yes ? void 0 : terminal.questions;
			const how = {
				force: flags.force,
				questions
			};
			const known = await onDefaultBranch(ports.files);
			return initCommand({
				...requestOf(results, flags, version),
				...known !== void 0 && { onDefaultBranch: known }
			}, how, terminal, ports);
		});
	});
}
function requestOf(results, { config, service }, toolVersion) {
	return {
		results,
		config,
		toolVersion,
		...measuredOn(),
		...service !== void 0 && { service }
	};
}
// src/ingestion/prometheus/answers/answer-text.ts
/** The text of an answer whose points were read, as the HTTP API writes it. */
function answerText(json) {
	if (isPointList(json)) return pointsText(json);
	if (Array.isArray(json)) return `[${json.map(answerText).join(",")}]`;
	if (!isObject(json)) return JSON.stringify(json);
	return `{${Object.entries(json).map(([key, value]) => `${JSON.stringify(key)}:${answerText(value)}`).join(",")}}`;
}
/** Prometheus and all that speak its language count milliseconds, and write them as seconds. */
function pointsText({ timesMs, values }) {
	return `[${timesMs.map((atMs, index) => `[${Math.round(atMs) / 1e3},"${numberText(values[index] ?? NaN)}"]`).join(",")}]`;
}
function numberText(value) {
	if (Number.isFinite(value) || Number.isNaN(value)) return String(value);
	return value > 0 ? "+Inf" : "-Inf";
}
// src/gate/remote/record-remote.ts
/**
* Records a run that k6 wrote to Prometheus: everything that `check` asks about it, so that a later check reads the same. Undefined
* where results are named, or no scenario of the config is read from series: then the queries of the config are recorded alone.
*/
async function recordRemote(request, { files, now }, network) {
	const config = request.results.length > 0 ? void 0 : await configOf(request, files);
	if (config?.prometheus?.k6Matchers === void 0) return void 0;
	const { window, into } = placeOf(request, now());
	const { headers, url: named = config.prometheus.url } = request;
	const url = serverAddress(named, config.file);
	const { network: kept, kept: answers } = keeping(network);
	const live = {
		url,
		headers,
		network: kept,
		window
	};
	const { remote = [] } = await findCase({
		...request,
		prometheus: live
	}, files);
	if (remote.length === 0) return void 0;
	const { faults } = await remoteScenarios(remote, {
		config,
		live,
		room: roomForPoints()
	});
	refuseFaults(faults);
	const { folder, name } = files.split(into);
	const documents = /* @__PURE__ */ new Map([[name, () => recordingText(url, window, answers)]]);
	return {
		answers: answers.size,
		path: into,
		folder,
		documents
	};
}
/** The time and the file of a recording; refuses a time that has not been yet. */
function placeOf({ window, into }, nowMs) {
	if (window === void 0 || into === void 0) throw new InputError([needsBoth()]);
	refuseFaults(notYet(window, nowMs));
	return {
		window,
		into
	};
}
function needsBoth() {
	return {
		id: "k6-recording-place",
		problem: "a run without files of k6 tells neither its time nor a place for its recording",
		wayOut: "Give both: `plimsoll record --window START..END --into RUN.json`."
	};
}
// src/gate/server/record-answers.ts
/** As many as `check` reads from a folder. */
const LARGEST_FOLDER_BYTES = 3 * LARGEST_BYTES$1;
/**
* Asks every query of the config over the time of one run. Refuses several runs at once, a run without a time, a time that has not
* been yet, and, with all of them told, queries that are not answered: half the answers would look like a measurement.
*/
async function recordAnswers(request, ports, network) {
	return await recordRemote(request, ports, network) ?? recordQueries(request, ports, network);
}
async function recordQueries(request, { files, now }, network) {
	const theCase = await findCase(request, files);
	const plan = theCase.config?.prometheus;
	const config = theCase.config?.file ?? "plimsoll.yml";
	if (plan === void 0 || plan.queries.length === 0) throw new InputError([nothingAsked(config)]);
	const url = serverAddress(request.url ?? plan.url, config);
	const path = request.into ?? await fileOf(theCase, files);
	const window = request.window ?? await windowOf$1(theCase, files);
	refuseFaults(notYet(window, now()));
	const { headers } = request;
	const came = await answersOf(plan, {
		url,
		headers,
		window,
		stepMs: plan.stepMs,
		config
	}, network, isOneFile(path));
	return {
		answers: came.answered.length,
		path,
		...documentsOf(path, came, files)
	};
}
/** The one place in which `check` will look: beside the files of the run. */
async function fileOf({ results }, files) {
	const [only, second] = results.flatMap(({ patterns }) => patterns);
	if (!(only !== void 0 && second === void 0) || await files.kindOf(only) !== "folder") throw new InputError([nowhere()]);
	return files.within(only, ANSWERS_FILE);
}
async function answersOf({ queries }, server, network, isFile) {
	let left = isFile ? LARGEST_BYTES$1 : LARGEST_FOLDER_BYTES;
	const keep = ({ query, scrapeMs, json }) => {
		const text = answerText(json);
		left -= text.length;
		if (left < 0) return { full: tooMuchToRecord(isFile ? "one run in one file" : "one run") };
		return {
			query,
			text,
			...scrapeMs !== void 0 && { scrapeMs }
		};
	};
	const { answered, faults, server: by } = await askAll(queries, server, network, keep);
	refuseFaults(faults);
	return {
		answered,
		...by !== void 0 && { server: by }
	};
}
/** One file with all of them, a line each; or a folder with a file each and their list, where a folder is named. */
function documentsOf(path, { answered, server }, files) {
	if (isOneFile(path)) {
		const { folder, name } = files.split(path);
		const line = (one) => `  ${JSON.stringify(one.query.name)}: ${JSON.stringify(asked(one, server)).slice(0, -1)},"answer":${one.text}}`;
		const text = () => `{\n${answered.map(line).join(",\n")}\n}\n`;
		return {
			folder,
			documents: /* @__PURE__ */ new Map([[name, text]])
		};
	}
	const named = answered.map((one, index) => ({
		...one,
		file: `${/^[\w-]+$/u.test(one.query.name) ? one.query.name : `query-${index + 1}`}.json`
	}));
	const list = Object.fromEntries(named.map((one) => [one.query.name, {
		...asked(one, server),
		file: one.file
	}]));
	return {
		folder: path,
		documents: new Map([...named.map(({ file, text }) => [file, () => `${text}\n`]), [QUERIES_FILE, () => `${JSON.stringify(list, void 0, 2)}\n`]])
	};
}
const isOneFile = (path) => path.endsWith(".json");
/** What stands beside an answer in a list. */
function asked({ query: { query, unitText }, scrapeMs }, server) {
	return {
		query,
		...server !== void 0 && { server },
		...unitText !== void 0 && { unit: unitText },
		...scrapeMs !== void 0 && { scrapeSeconds: scrapeMs / 1e3 }
	};
}
async function windowOf$1(theCase, files) {
	const { scenarios, faults } = await readScenarios(theCase, files);
	refuseFaults(faults);
	const runs = scenarios.flatMap((scenario) => scenario.runs);
	const [run, second] = runs;
	const time = run && timeOf(run);
	if (time === void 0 || second !== void 0) throw new InputError([noWindow(runs.length)]);
	return time;
}
function nothingAsked(file) {
	return {
		id: "prometheus-nothing-asked",
		place: { file },
		problem: "the config asks nothing of Prometheus",
		wayOut: "Add `prometheus: {presets: [process]}`, or queries of your own."
	};
}
function nowhere() {
	return {
		id: "prometheus-into",
		problem: "answers are saved into the folder of one run, and the results are not one folder",
		wayOut: "Name the folder that holds k6's files, or say where to with `--into FILE.json`."
	};
}
function noWindow(runs) {
	return {
		id: "prometheus-window",
		problem: runs > 1 ? `${runs} runs are named, and answers are saved for one` : "the results do not say when the run was: a summary has no time",
		wayOut: "Name one run with its samples, or give `--window START..END` (`2026-11-23T18:14:13Z..2026-11-23T18:17:42Z`)."
	};
}
// src/cli/commands/record-program.ts
/** Adds `plimsoll record`. */
function addRecord(program, { ports, terminal, run }) {
	program.command("record").description("ask Prometheus the queries of the config about a run, and save the answers for check").argument("[RESULT...]", "the run: its folder, or scenario=folder").option("--config <file>", "the queries (default: plimsoll.yml, if it is there)").option("--prometheus <url>", "the server (default: the config's); secrets come from the environment").option("--window <start..end>", "the time of the run, where its results do not tell it", windowOf).option("--into <path>", "the file for the answers, or a folder (default: prometheus.json in the run's folder)").action(async (results, { prometheus: url, ...flags }) => {
		await run(async () => {
			const headers = prometheusHeaders();
			const saved = await recordAnswers({
				results,
				...flags,
				headers,
				...url !== void 0 && { url }
			}, ports, prometheusNetwork());
			await writeDocuments(saved.folder, saved.documents);
			terminal.out(`Saved: ${saved.path} (${countText(saved.answers, "answer")})\n`);
			return EXIT.passed;
		});
	});
}
function windowOf(text) {
	const window = windowOfText(text);
	if (window === void 0) throw new InvalidArgumentError(WINDOW_SHAPE);
	return window;
}
// src/cli/commands/report-command.ts
/**
* `plimsoll report`: renders a saved judgement again, and fills the form given with it. It succeeds whatever the judgement
* says, since it judges nothing; a form that cannot be filled is refused, since it was asked for here and now.
*/
async function reportCommand(file, output, terminal, { files }) {
	const { judgement, documents } = await renderedAgain(await savedText(file, files), file);
	const own = await ownReport(output.template, judgement, files);
	if (own.fault !== void 0) throw new InputError([own.fault]);
	await writeDocuments(output.folder, new Map([...documents, ...own.documents]));
	terminal.out(printed(judgement, output.format, terminal));
	return EXIT.passed;
}
// src/cli/commands/report-program.ts
/** Adds `plimsoll report`. */
function addReport(program, { ports, terminal, run }) {
	program.command("report").description("render again from a saved judgement.json; never judges").argument("<JUDGEMENT>", "a judgement.json written by check").option("--out <folder>", "where the report files go", "plimsoll-report/").addOption(new Option("--format <format>", "what stdout gets").choices(FORMATS).default("text")).option("--template <file>", "fill this form (Liquid) as own-report.md").action(async (file, flags) => {
		const { out, format, template } = flags;
		const output = {
			folder: out,
			format,
			...template !== void 0 && { template }
		};
		await run(() => reportCommand(file, output, terminal, ports));
	});
}
// src/cli/unknown-flag.ts
/** What a flag that a command does not have is told: the commands that have it, and how its values come to the others. */
function wayOutOfUnknownFlag(message, program) {
	const [, flag = ""] = /'(--[\w-]+)/u.exec(message) ?? [];
	const having = commandsWithin(program).filter(({ command }) => command.options.some(({ long }) => long === flag)).map(({ name }) => `\`plimsoll ${name}\``);
	if (having.length === 0) return "";
	const way = flag === "--prometheus" || flag === "--window" ? " Save the answers first (`plimsoll record`), and give their folder or file as a result." : " Leave it out here.";
	return `\`${flag}\` is a flag of ${having.join(", ")}.${way}\n`;
}
function commandsWithin(command, before = []) {
	return command.commands.flatMap((own) => {
		const path = [...before, own.name()];
		return [{
			command: own,
			name: path.join(" ")
		}, ...commandsWithin(own, path)];
	});
}
// src/cli/run.ts
/** Runs the command line and tells the exit code. `words` are the arguments after the program's name. */
async function runCommandLine(words, terminal, world) {
	let code = EXIT.passed;
	const run = async (command) => {
		code = await guarded(command, terminal, world.version);
	};
	const program = commandLine({
		...world,
		terminal,
		run
	});
	try {
		await program.parseAsync([...words], { from: "user" });
		return code;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.code === "commander.unknownOption") terminal.err(wayOutOfUnknownFlag(error.message, program));
		if (error.code === "commander.unknownCommand") terminal.err(wayOutOfNoCommand(words));
		return error.exitCode === 0 ? EXIT.passed : EXIT.notJudged;
	}
}
/** A result that is given to no command; a word without a dot or slash is a command that was mistyped. */
function wayOutOfNoCommand([first = ""]) {
	return /[./\\]/u.test(first) ? "Say what to do with it: `plimsoll check RESULT` judges it, `plimsoll init RESULT` writes a first plimsoll.yml from it.\n" : "";
}
/** The first two steps of someone who has a k6 script and nothing else. */
const BEGINNING = `
To begin: \`k6 run --summary-export=summary.json script.js\`, then \`plimsoll init\`.`;
/** The definition of every command and flag; the tables in the docs are made from it. */
function commandLine(shell) {
	const { terminal, version } = shell;
	const program = new Command("plimsoll").description("The load line for a pull request: judges k6 load tests and writes the report.").version(version).exitOverride().configureOutput({
		writeOut: terminal.out,
		writeErr: terminal.err
	}).addHelpText("after", BEGINNING).showHelpAfterError("(run `plimsoll --help` or `plimsoll COMMAND --help`)");
	for (const add of [
		addInit,
		addCheck,
		addReport,
		addExplain,
		addRecord,
		addBaseline
	]) add(program, shell);
	return program;
}
// src/cli.ts
const colour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "";
/** What is taken where nothing tells it: no terminal, or one without a size (`docker run -t`, `ssh -tt`), which says 0. */
const COLUMNS = 100;
for (const stream of [process.stdout, process.stderr]) if (stream.columns === 0) stream.columns = COLUMNS;
let isToldInFull = true;
/** A reader that goes away (`| head`) is no fault; the verdict stays in the exit code. A full disk leaves half of what was to be told. */
for (const stream of [process.stdout, process.stderr]) stream.on("error", ({ code, message }) => {
	if (code === "EPIPE") return;
	isToldInFull = false;
	process.exitCode = EXIT.notJudged;
	if (stream === process.stdout) process.stderr.write(`Standard output is cut off: ${message}\n`);
});
keepHeapLean();
const files = filesWithThreads(new URL("sample-thread.js", import.meta.url));
const code = await runCommandLine(process.argv.slice(2), {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text),
	colour,
	width: process.stdout.columns ?? COLUMNS,
	interactive: process.stderr.isTTY,
	...process.stdin.isTTY && process.stderr.isTTY && { questions: terminalQuestions }
}, {
	ports: {
		files,
		now: Date.now
	},
	version
});
process.exitCode = isToldInFull ? code : EXIT.notJudged;
export {};

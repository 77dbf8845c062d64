#!/usr/bin/env node
import { i as __toESM, r as __require, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { t as version } from "./chunks/package.js";
import { $ as visibleText, A as indicatorUnit, At as InputError, C as redacted, Ct as measuredOn, D as GATED_BY_DEFAULT, Dt as windowOfText, E as compareFamily, Et as WINDOW_SHAPE, H as sentenceCase, K as junitXml, M as BUILT_IN_METRICS, N as nearestWord, O as indicatorDirection, Ot as prometheusHeaders, P as documentsOf, S as familyOf, St as decimalText, T as sinceShift, Tt as liveServer, _ as findCase, a as spoken, b as baselineFile, c as recordBaseline, d as readScenarios, dt as sizeText, f as isAddress, ft as wayOutText, g as configOf, ht as code, i as terminalText, j as readIndicator, k as indicatorKey, kt as network, l as check, lt as quantityText, m as askPrometheus, mt as parseSelector, n as writeDocuments, o as wrapped, p as noAddress, pt as indicatorName, q as commentBody, r as writeWhole, s as DEFAULT_FAIL_ON, st as keyOf, t as localFiles, tt as headroom, u as ownReport, v as FOLDER_NAME, w as lastShift, wt as onDefaultBranch, x as baselineInUse, xt as countText, y as QUERIES_FILE } from "./chunks/gate.js";
import process from "node:process";
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
// src/gate/show-baseline.ts
/**
* Reads the baseline and tells, for each indicator, its runs, its noise, and what a gate with it would notice. The
* figures are those of one new run that repeats the newest, so nothing is judged.
*/
async function showBaseline(request, files) {
	const config = await configOf(request, files);
	const inUse = await baselineInUse(request, config, files);
	const file = baselineFile(request, config, files);
	if (inUse.kind !== "history") throw new InputError([absent(file)]);
	const remembered = Object.entries(inUse.baseline.scenarios).flatMap(([scenario, { runs }]) => rememberedIn(scenario, runs, gatedKeys(scenario, config)));
	const changes = compareFamily(remembered.map(({ comparison }) => comparison));
	return {
		file,
		histories: remembered.flatMap((one, index) => viewOf(one, changes[index]))
	};
}
/** Which indicators of a scenario may fail a gate with this config. */
function gatedKeys(scenario, config) {
	const owed = (config?.scenarios.find(({ name }) => name === scenario)?.objectives ?? config?.objectives ?? []).map(indicatorKey);
	return new Set(config?.baseline.compare ?? [...GATED_BY_DEFAULT, ...owed]);
}
function rememberedIn(scenario, runs, gated) {
	return [...new Set(runs.flatMap(({ indicators }) => Object.keys(indicators)))].toSorted().flatMap((key) => {
		const having = runs.filter(({ indicators }) => indicators[key] !== void 0);
		const values = having.flatMap(({ indicators }) => indicators[key] ?? []);
		const newest = values.at(-1);
		const reading = readIndicator(key, /* @__PURE__ */ new Map());
		if (newest === void 0 || reading.kind === "faulty") return [];
		const { metric, aggregation } = reading.indicator;
		const known = BUILT_IN_METRICS.get(parseSelector(metric).metric) ?? guessed(newest, aggregation.kind);
		return [{
			comparison: {
				scenario,
				indicator: key,
				family: familyOf({
					...known,
					name: reading.indicator
				}),
				direction: indicatorDirection(metric, known.kind, known.unit),
				gated: gated.has(key),
				tolerance: {
					relative: 0,
					points: 0
				},
				head: [newest],
				base: {
					kind: "runs",
					values: sinceShift(values)
				}
			},
			unit: indicatorUnit(known.kind, known.unit, aggregation),
			values,
			runs: having
		}];
	});
}
/** A custom metric's kind as far as the baseline shows it: a share of samples is a rate, else a plain quantity. */
function guessed({ samples, value }, aggregation) {
	if (aggregation !== "rate") return {
		kind: "gauge",
		unit: "number"
	};
	return samples !== void 0 && value >= 0 && value <= 1 ? {
		kind: "rate",
		unit: "ratio"
	} : {
		kind: "counter",
		unit: "count"
	};
}
function viewOf({ comparison, unit, values, runs }, change) {
	if (change === void 0 || change.verdict === "no baseline") return [];
	const shift = lastShift(values);
	const shiftedAt = shift && runs[shift.at]?.id;
	return [{
		scenario: comparison.scenario,
		indicator: comparison.indicator,
		unit,
		values: values.map(({ value }) => value),
		scale: change.scale,
		noise: change.noise,
		noticeable: change.noticeable,
		...shiftedAt !== void 0 && { shiftedAt }
	}];
}
function absent(file) {
	return {
		id: "no-baseline",
		place: { file },
		problem: "there is no baseline yet",
		wayOut: "Write the first one: `plimsoll baseline add RESULT`."
	};
}
// src/report/baseline-table.ts
const BARS = "▁▂▃▄▅▆▇█";
/** The baseline for a person at a terminal: per scenario one line an indicator, with its noise and what would be noticed. */
function baselineTable(file, histories) {
	const blocks = [...new Set(histories.map(({ scenario }) => scenario))].map((scenario) => scenarioBlock(scenario, histories.filter((one) => one.scenario === scenario)));
	return [`${visibleText(file, "name")}\n`, ...blocks].join("\n");
}
function scenarioBlock(scenario, histories) {
	const runs = Math.max(0, ...histories.map(({ values }) => values.length));
	const rows = [[
		"indicator",
		"runs",
		"",
		"newest",
		"noise",
		"noticeable",
		""
	], ...histories.map((history) => [
		visibleText(history.indicator, "name"),
		String(history.values.length),
		sparkLine(history.values),
		quantityText(history.values.at(-1) ?? 0, history.unit),
		sizeText(history.noise, history.scale),
		sizeText(history.noticeable, history.scale),
		history.shiftedAt === void 0 ? "" : `shifted at ${visibleText(history.shiftedAt, "name")}; older runs are left out`
	])];
	return `${visibleText(scenario, "name")}, ${countText(runs, "run")}\n${aligned(rows)}\n`;
}
/** The values as a line of bars, from the least to the greatest; level bars where nothing varies. */
function sparkLine(values) {
	const [least, greatest] = [Math.min(...values), Math.max(...values)];
	const step = (greatest - least) / 7;
	return values.map((value) => BARS[step > 0 ? Math.round((value - least) / step) : 3] ?? "").join("");
}
const LEFT = /* @__PURE__ */ new Set([
	0,
	2,
	6
]);
function aligned(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => `  ${row.map((cell, column) => {
		const width = widths[column] ?? 0;
		return LEFT.has(column) ? cell.padEnd(width) : cell.padStart(width);
	}).join("  ")}`.trimEnd()).join("\n");
}
// src/cli/terminal.ts
/** Exit codes of every command, as scripts rely on them. */
const EXIT = {
	passed: 0,
	failed: 1,
	notJudged: 2,
	bug: 3
};
// src/cli/baseline-command.ts
/** `plimsoll baseline add`: adds this run to the baseline file, or says why it may not enter. */
async function baselineAddCommand(request, terminal, ports) {
	const recorded = await recordBaseline(request, ports);
	if (recorded.kind === "refused") return refused(recorded, terminal);
	await writeWhole(recorded.file, recorded.text);
	const runs = Object.entries(recorded.runs).map(([name, count]) => `${name} (${runsText(count)})`);
	terminal.out(`Added to ${recorded.file}: ${runs.join(", ")}. Review the difference and commit it.\n`);
	return EXIT.passed;
}
/** `plimsoll baseline propose`: prints the file that `add` would write, and writes nothing. */
async function baselineProposeCommand(request, terminal, ports) {
	const recorded = await recordBaseline(request, ports);
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
function refused({ file, reasons }, terminal) {
	const list = reasons.map((reason) => `  - ${reason}\n`).join("");
	terminal.err(`Not added to ${file}: this run should not become the baseline.\n${list}If it is the new normal all the same, say why: --accept "REASON". The file keeps the reason.
`);
	return EXIT.failed;
}
function runsText(count) {
	return count === 1 ? "1 run" : `${count} runs`;
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
	const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
	return redacted(`${items.join("\n\n")}\n\nNot judged: ${count} to mend first (exit code 2).\n`);
}
function faultText(fault) {
	const place = placeText(fault);
	return `${place === "" ? "" : `${place}: `}${fault.problem}  [${fault.id}]\n${indented(fault.wayOut)}`;
}
/** Why the team's own form was not filled; the verdict above it stands. */
function unfilledForm(fault) {
	return redacted(`${faultText(fault)}\n  The form was not filled. The verdict and the other documents stand.\n`);
}
function placeText({ place }) {
	if (place === void 0) return "";
	return [
		place.file,
		place.line,
		place.column
	].filter((part) => part !== void 0).join(":");
}
function indented(text) {
	return text.split("\n").map((line) => `  ${line}`).join("\n");
}
function bugText(error, version) {
	return `${error instanceof Error ? error.stack ?? error.message : String(error)}\n\nThis is a bug in Plimsoll ${version} (exit code 3), not a verdict on your service.\nPlease report it with the lines above, the command you ran and, if you can share it, the input.
`;
}
// src/cli/progress.ts
/** Shorter inputs are read before anyone could wonder. */
const WORTH_A_LINE_BYTES = 5e7;
const EVERY_BYTES = 8e6;
const WIPE = "\r\x1B[2K";
/** The same files, with a line on standard error that tells how far a long one has been read, and that is wiped at its end. */
function withProgress(files, terminal) {
	if (!terminal.interactive) return files;
	return {
		...files,
		stream: (path) => told(path, files, terminal)
	};
}
async function* told(path, files, terminal) {
	const size = await files.size(path);
	if (size < WORTH_A_LINE_BYTES) {
		yield* files.stream(path);
		return;
	}
	const { name } = files.split(path);
	let read = 0;
	let shown = 0;
	for await (const chunk of files.stream(path)) {
		read += chunk.byteLength;
		if (read - shown >= EVERY_BYTES) {
			shown = read;
			terminal.err(`${WIPE}${name}: ${Math.floor(100 * read / size)} % of ${megabytes(size)} MB`);
		}
		yield chunk;
	}
	terminal.err(WIPE);
}
function megabytes(bytes) {
	return String(Math.round(bytes / 1e6));
}
// src/cli/check-command.ts
const FORMATS = [
	"text",
	"markdown",
	"json",
	"junit"
];
/** `plimsoll check`: judge, write the report files, print, exit by the assessment. */
async function checkCommand(request, output, terminal, ports) {
	const files = output.quiet ? ports.files : withProgress(ports.files, terminal);
	const { judgement, documents, formFault } = await check(request, {
		...ports,
		files
	});
	await writeDocuments(output.folder, documents);
	terminal.out(printed(judgement, output.format, terminal));
	if (!output.quiet && output.format === "text") terminal.out(`Report: ${output.folder} (${[...documents.keys()].join(", ")})\n`);
	if (formFault !== void 0) terminal.err(unfilledForm(formFault));
	return exitCode(judgement);
}
/** The assessment alone decides how a command ends; no format can change it. */
function exitCode(judgement) {
	return judgement.assessment === "fail" ? EXIT.failed : EXIT.passed;
}
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
// src/schema/judgement.js
var e = /* @__PURE__ */ ((e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports))(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		let t = e.length, n = 0, r = 0, i;
		for (; r < t;) n++, i = e.charCodeAt(r++), i >= 55296 && i <= 56319 && r < t && (i = e.charCodeAt(r), (i & 64512) == 56320 && r++);
		return n;
	}
	e.default = t, t.code = `require("ajv/dist/runtime/ucs2length").default`;
}));
const t = M;
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `judgement.schema.json`,
	title: `a judgement.json`,
	description: `Everything that a check found, computed once. Numbers are raw: times in ms, sizes in bytes, ratios 0..1. More may stand beside what is described here.`,
	type: `object`,
	required: [
		`schemaVersion`,
		`tool`,
		`service`,
		`time`,
		`assessment`,
		`failures`,
		`scenarios`,
		`indicators`,
		`findings`,
		`concerns`,
		`waivers`,
		`baseline`,
		`report`
	],
	properties: {
		schemaVersion: {
			description: `Version of this format. This is version 1.`,
			type: `integer`,
			const: 1
		},
		tool: {
			description: `What wrote it.`,
			type: `object`,
			required: [`name`, `version`],
			properties: {
				name: { const: `plimsoll` },
				version: {
					description: `The version of Plimsoll.`,
					type: `string`,
					minLength: 1
				}
			}
		},
		service: {
			description: `The service under test.`,
			type: `string`
		},
		time: {
			$ref: `#/$defs/time`,
			description: `When it was judged.`
		},
		assessment: {
			description: "The verdict of the whole: `concerns` is a pass with something that a reviewer must know.",
			enum: [
				`pass`,
				`concerns`,
				`fail`
			]
		},
		failures: {
			description: "Why the gate failed; empty unless the assessment is `fail`.",
			type: `array`,
			items: { $ref: `#/$defs/failure` }
		},
		scenarios: {
			description: `The scenarios, in the order of the config.`,
			type: `array`,
			items: { $ref: `#/$defs/scenario` }
		},
		indicators: {
			description: `Every number with the answers to its questions.`,
			type: `array`,
			items: { $ref: `#/$defs/indicator` }
		},
		findings: {
			description: `What was diagnosed, the gravest first.`,
			type: `array`,
			items: { $ref: `#/$defs/finding` }
		},
		concerns: {
			description: `What does not fail the gate but a reviewer must know.`,
			type: `array`,
			items: {
				type: `object`,
				required: [`id`, `text`],
				properties: {
					id: {
						description: `Stable name of the concern.`,
						type: `string`,
						minLength: 1
					},
					text: {
						description: `The concern in words.`,
						type: `string`
					},
					scenario: { type: `string` }
				}
			}
		},
		waivers: {
			description: `The waivers of the config, as they stood when judged.`,
			type: `array`,
			items: { $ref: `#/$defs/waiver` }
		},
		baseline: { $ref: `#/$defs/baseline` },
		report: { $ref: `#/$defs/report` }
	},
	$defs: {
		time: {
			description: `ISO 8601, UTC.`,
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`
		},
		quantity: {
			description: `A count or a duration.`,
			type: `number`,
			minimum: 0
		},
		unit: {
			description: `The unit of a number.`,
			enum: [
				`ms`,
				`bytes`,
				`ratio`,
				`count`,
				`1/s`,
				`bytes/s`,
				`1/h`,
				`bytes/h`,
				`users`,
				`number`
			]
		},
		source: {
			description: `Where a number was read.`,
			type: `object`,
			required: [`file`, `at`],
			properties: {
				file: {
					description: `The file, or the address asked.`,
					type: `string`
				},
				at: {
					description: `The path inside the file, its line, or the query.`,
					type: `string`
				}
			}
		},
		failure: {
			description: `One reason for exit code 1.`,
			type: `object`,
			required: [
				`kind`,
				`scenario`,
				`indicator`
			],
			properties: {
				kind: { enum: [
					`missed`,
					`unmeasured`,
					`worsened`,
					`inconclusive`,
					`waiver`
				] },
				scenario: { type: `string` },
				indicator: {
					description: "`http_req_duration p(95)`.",
					type: `string`
				}
			}
		},
		scenario: {
			description: `One scenario: what was planned and what was read.`,
			type: `object`,
			required: [
				`name`,
				`kind`,
				`load`,
				`state`,
				`files`,
				`repeats`,
				`objectivesFrom`,
				`checks`
			],
			properties: {
				name: {
					type: `string`,
					minLength: 1
				},
				title: { type: `string` },
				kind: { enum: [
					`ramp-up`,
					`sustained`,
					`spike`,
					`endurance`,
					`other`
				] },
				load: {
					description: `The load that was planned.`,
					type: `object`,
					properties: {
						users: { $ref: `#/$defs/quantity` },
						durationMs: { $ref: `#/$defs/quantity` },
						rate: { $ref: `#/$defs/quantity` }
					}
				},
				state: { enum: [`judged`, `not run`] },
				files: {
					description: `The files that were read.`,
					type: `array`,
					items: {
						type: `object`,
						required: [`path`, `format`],
						properties: {
							path: { type: `string` },
							format: { type: `string` }
						}
					}
				},
				ignored: {
					description: `Files found beside them that are no k6 outputs.`,
					type: `array`,
					items: { type: `string` }
				},
				notes: {
					description: `How to read the files, where that is not plain; takes nothing from a pass.`,
					type: `array`,
					items: { type: `string` }
				},
				k6Version: { type: `string` },
				start: { $ref: `#/$defs/time` },
				durationMs: { $ref: `#/$defs/quantity` },
				repeats: {
					description: `Measurements of the same commit.`,
					$ref: `#/$defs/quantity`
				},
				objectivesFrom: { enum: [`config`, `k6 thresholds`] },
				checks: {
					description: `The checks of the k6 script.`,
					type: `object`,
					required: [
						`passes`,
						`fails`,
						`failing`
					],
					properties: {
						passes: { $ref: `#/$defs/quantity` },
						fails: { $ref: `#/$defs/quantity` },
						failing: {
							type: `array`,
							items: {
								type: `object`,
								required: [
									`path`,
									`passes`,
									`fails`
								],
								properties: {
									path: { type: `string` },
									passes: { $ref: `#/$defs/quantity` },
									fails: { $ref: `#/$defs/quantity` }
								}
							}
						}
					}
				}
			}
		},
		indicator: {
			description: `One number of one scenario: an aggregation of a metric, over the whole run or a phase.`,
			type: `object`,
			required: [
				`scenario`,
				`metric`,
				`aggregation`,
				`unit`
			],
			properties: {
				scenario: {
					type: `string`,
					minLength: 1
				},
				phase: {
					description: `Absent for the whole run.`,
					type: `string`,
					minLength: 1
				},
				metric: {
					type: `string`,
					minLength: 1
				},
				aggregation: {
					description: "`p(95)`, `rate`.",
					type: `string`,
					minLength: 1
				},
				unit: { $ref: `#/$defs/unit` },
				value: {
					description: `Absent when it was not measured.`,
					type: `number`
				},
				samples: { $ref: `#/$defs/quantity` },
				source: { $ref: `#/$defs/source` },
				objective: { $ref: `#/$defs/objective` },
				change: { $ref: `#/$defs/change` }
			}
		},
		objective: {
			description: `What the indicator owes, and whether it was met.`,
			type: `object`,
			required: [
				`text`,
				`comparator`,
				`limit`,
				`verdict`,
				`waived`,
				`from`
			],
			properties: {
				text: {
					description: "`p(95) < 3s`.",
					type: `string`,
					minLength: 1
				},
				comparator: { enum: [
					`<`,
					`<=`,
					`>`,
					`>=`,
					`==`,
					`!=`
				] },
				limit: {
					description: `In the indicator's unit.`,
					type: `number`
				},
				verdict: { enum: [
					`met`,
					`missed`,
					`unmeasured`
				] },
				reason: {
					description: `Why it is unmeasured, or what other than a value decided.`,
					type: `string`
				},
				waived: { type: `boolean` },
				from: { $ref: `#/$defs/source` }
			}
		},
		change: {
			description: `The indicator against its baseline. Numbers are absent without a baseline.`,
			type: `object`,
			required: [`verdict`, `gated`],
			properties: {
				verdict: { enum: [
					`improved`,
					`held`,
					`worsened`,
					`inconclusive`,
					`no baseline`
				] },
				gated: {
					description: `Whether it may fail the gate.`,
					type: `boolean`
				},
				reason: {
					description: `Why there is no baseline.`,
					type: `string`
				},
				scale: {
					description: `Relative change, or percentage points.`,
					enum: [`percent`, `points`]
				},
				before: {
					description: `The mean of the baseline, in the indicator's unit.`,
					type: `number`
				},
				percent: {
					description: `The change: 15.2 is 15.2 % (or points) more.`,
					type: `number`
				},
				interval: {
					description: "The 95 % interval of `percent`.",
					type: `array`,
					items: { type: `number` },
					minItems: 2,
					maxItems: 2
				},
				noticeable: {
					description: `The smallest worsening this gate would have noticed.`,
					type: `number`
				},
				p: {
					type: `number`,
					minimum: 0,
					maximum: 1
				},
				noise: {
					description: `Run-to-run standard deviation, in the same scale.`,
					type: `number`
				},
				baselineRuns: { $ref: `#/$defs/quantity` },
				repeats: { $ref: `#/$defs/quantity` },
				sentence: {
					description: `The change in words.`,
					type: `string`
				},
				doubt: {
					description: `Why the change is inconclusive, with what would decide it.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [
							`suspected`,
							`blind`,
							`repeats disagree`,
							`less load`,
							`other mix`
						] },
						percent: {
							description: `By how much throughput, or requests per iteration, changed.`,
							type: `number`
						},
						repeatsNeeded: { $ref: `#/$defs/quantity` },
						runsNeeded: { $ref: `#/$defs/quantity` },
						isNote: {
							description: `It takes nothing from a pass.`,
							const: !0
						}
					}
				},
				reasoning: { $ref: `#/$defs/reasoning` }
			},
			if: {
				type: `object`,
				properties: { verdict: { const: `no baseline` } }
			},
			then: { required: [`reason`] },
			else: { required: [
				`scale`,
				`before`,
				`percent`,
				`interval`,
				`noticeable`,
				`p`,
				`noise`,
				`baselineRuns`,
				`repeats`,
				`sentence`
			] }
		},
		reasoning: {
			description: `How the verdict on a change was reached, number by number.`,
			type: `object`,
			required: [
				`direction`,
				`tolerance`,
				`family`,
				`alpha`,
				`weighing`
			],
			properties: {
				direction: { enum: [
					`lower-is-better`,
					`higher-is-better`,
					`undirected`
				] },
				tolerance: {
					description: `The change that matters, in the scale of the change.`,
					$ref: `#/$defs/quantity`
				},
				family: {
					description: `Gated comparisons of the check, which share alpha.`,
					$ref: `#/$defs/quantity`
				},
				alpha: {
					description: `The risk of one false alarm among them all.`,
					$ref: `#/$defs/share`
				},
				weighing: {
					description: `The numbers behind the probability.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [`moderated t`, `negative binomial`] },
						t: { type: `number` },
						freedom: {
							description: `Degrees of freedom.`,
							$ref: `#/$defs/quantity`
						},
						error: {
							description: `Standard error of the logarithm of the change.`,
							$ref: `#/$defs/quantity`
						},
						now: { $ref: `#/$defs/occurrences` },
						past: { $ref: `#/$defs/occurrences` },
						crowding: {
							description: `Happenings that come together and count as one.`,
							$ref: `#/$defs/quantity`
						}
					},
					if: {
						type: `object`,
						properties: { kind: { const: `moderated t` } }
					},
					then: { required: [
						`t`,
						`freedom`,
						`error`
					] },
					else: { required: [
						`now`,
						`past`,
						`crowding`
					] }
				},
				step: {
					description: `Where a gated comparison stood in Holm's step-down.`,
					type: `object`,
					required: [
						`side`,
						`p`,
						`rank`,
						`limit`,
						`rejected`
					],
					properties: {
						side: {
							description: `The side to which it moved.`,
							enum: [`worse`, `better`]
						},
						p: { $ref: `#/$defs/share` },
						rank: {
							description: `1 for the smallest p of the family.`,
							$ref: `#/$defs/quantity`
						},
						limit: {
							description: `Alpha over the comparisons that were left.`,
							$ref: `#/$defs/share`
						},
						rejected: {
							description: `Whether chance is ruled out.`,
							type: `boolean`
						}
					}
				}
			}
		},
		share: {
			type: `number`,
			minimum: 0,
			maximum: 1
		},
		occurrences: {
			description: `How often a rare thing happened, out of how many.`,
			type: `object`,
			required: [`k`, `n`],
			properties: {
				k: { $ref: `#/$defs/quantity` },
				n: { $ref: `#/$defs/quantity` }
			}
		},
		finding: {
			description: `A diagnosed thing, with what it rests on.`,
			type: `object`,
			required: [
				`rule`,
				`title`,
				`priority`,
				`scenario`,
				`component`,
				`description`,
				`impact`,
				`cause`,
				`recommendation`,
				`effort`,
				`confidence`,
				`evidence`
			],
			properties: {
				rule: {
					description: `Stable name of the rule.`,
					type: `string`,
					minLength: 1
				},
				title: {
					type: `string`,
					minLength: 1
				},
				priority: { enum: [
					`P0`,
					`P1`,
					`P2`
				] },
				scenario: { type: `string` },
				component: { type: `string` },
				description: { type: `string` },
				impact: { type: `string` },
				cause: { type: `string` },
				disprovedBy: { type: `string` },
				recommendation: { type: `string` },
				effort: { enum: [
					`hours`,
					`days`,
					`weeks`
				] },
				confidence: { enum: [`likely`, `possible`] },
				evidence: {
					type: `array`,
					items: {
						type: `object`,
						required: [`text`, `source`],
						properties: {
							text: { type: `string` },
							source: { $ref: `#/$defs/source` }
						}
					}
				}
			}
		},
		waiver: {
			description: `A waiver and how it stood.`,
			type: `object`,
			required: [
				`scenario`,
				`objective`,
				`until`,
				`reason`,
				`state`
			],
			properties: {
				scenario: { type: `string` },
				objective: { type: `string` },
				until: {
					type: `string`,
					pattern: `^\\d{4}-\\d{2}-\\d{2}$`
				},
				reason: { type: `string` },
				state: { enum: [
					`used`,
					`not needed`,
					`expired`,
					`unmatched`
				] }
			}
		},
		baseline: {
			description: `What the runs were compared with.`,
			type: `object`,
			required: [`kind`, `file`],
			properties: {
				kind: { enum: [
					`none yet`,
					`history`,
					`side by side`
				] },
				file: {
					description: `The baseline file; side by side, the files of the base runs.`,
					type: `string`
				},
				runs: {
					description: `Runs in the baseline, by scenario.`,
					type: `object`,
					additionalProperties: { $ref: `#/$defs/quantity` }
				}
			},
			if: {
				type: `object`,
				properties: { kind: { not: { const: `none yet` } } }
			},
			then: { required: [`runs`] }
		},
		report: {
			description: `What only people know.`,
			type: `object`,
			required: [
				`environment`,
				`software`,
				`links`,
				`signOff`
			],
			properties: {
				environment: {
					type: `array`,
					items: {
						type: `object`,
						required: [`component`, `specification`],
						properties: {
							component: { type: `string` },
							specification: { type: `string` },
							count: { $ref: `#/$defs/quantity` }
						}
					}
				},
				software: { $ref: `#/$defs/texts` },
				links: { $ref: `#/$defs/texts` },
				signOff: {
					type: `array`,
					items: { type: `string` }
				},
				preparedBy: { type: `string` },
				testPeriod: { type: `string` },
				apm: { type: `string` }
			}
		},
		texts: {
			type: `object`,
			additionalProperties: { type: `string` }
		}
	}
};
const r = {
	description: `ISO 8601, UTC.`,
	type: `string`,
	pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`
};
const i = {
	description: `One reason for exit code 1.`,
	type: `object`,
	required: [
		`kind`,
		`scenario`,
		`indicator`
	],
	properties: {
		kind: { enum: [
			`missed`,
			`unmeasured`,
			`worsened`,
			`inconclusive`,
			`waiver`
		] },
		scenario: { type: `string` },
		indicator: {
			description: "`http_req_duration p(95)`.",
			type: `string`
		}
	}
};
const a = {
	description: `A waiver and how it stood.`,
	type: `object`,
	required: [
		`scenario`,
		`objective`,
		`until`,
		`reason`,
		`state`
	],
	properties: {
		scenario: { type: `string` },
		objective: { type: `string` },
		until: {
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}$`
		},
		reason: { type: `string` },
		state: { enum: [
			`used`,
			`not needed`,
			`expired`,
			`unmatched`
		] }
	}
};
const o = e().default;
const s = RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`, `u`);
const c = RegExp(`^\\d{4}-\\d{2}-\\d{2}$`, `u`);
const l = {
	description: `One scenario: what was planned and what was read.`,
	type: `object`,
	required: [
		`name`,
		`kind`,
		`load`,
		`state`,
		`files`,
		`repeats`,
		`objectivesFrom`,
		`checks`
	],
	properties: {
		name: {
			type: `string`,
			minLength: 1
		},
		title: { type: `string` },
		kind: { enum: [
			`ramp-up`,
			`sustained`,
			`spike`,
			`endurance`,
			`other`
		] },
		load: {
			description: `The load that was planned.`,
			type: `object`,
			properties: {
				users: { $ref: `#/$defs/quantity` },
				durationMs: { $ref: `#/$defs/quantity` },
				rate: { $ref: `#/$defs/quantity` }
			}
		},
		state: { enum: [`judged`, `not run`] },
		files: {
			description: `The files that were read.`,
			type: `array`,
			items: {
				type: `object`,
				required: [`path`, `format`],
				properties: {
					path: { type: `string` },
					format: { type: `string` }
				}
			}
		},
		ignored: {
			description: `Files found beside them that are no k6 outputs.`,
			type: `array`,
			items: { type: `string` }
		},
		notes: {
			description: `How to read the files, where that is not plain; takes nothing from a pass.`,
			type: `array`,
			items: { type: `string` }
		},
		k6Version: { type: `string` },
		start: { $ref: `#/$defs/time` },
		durationMs: { $ref: `#/$defs/quantity` },
		repeats: {
			description: `Measurements of the same commit.`,
			$ref: `#/$defs/quantity`
		},
		objectivesFrom: { enum: [`config`, `k6 thresholds`] },
		checks: {
			description: `The checks of the k6 script.`,
			type: `object`,
			required: [
				`passes`,
				`fails`,
				`failing`
			],
			properties: {
				passes: { $ref: `#/$defs/quantity` },
				fails: { $ref: `#/$defs/quantity` },
				failing: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`path`,
							`passes`,
							`fails`
						],
						properties: {
							path: { type: `string` },
							passes: { $ref: `#/$defs/quantity` },
							fails: { $ref: `#/$defs/quantity` }
						}
					}
				}
			}
		}
	}
};
const u = {
	description: `A count or a duration.`,
	type: `number`,
	minimum: 0
};
function d(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: c = {} } = {}) {
	let f = null, p = 0, m = d.evaluated;
	if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.name === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `name` },
				message: `must have required property 'name'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			f === null ? f = [n] : f.push(n), p++;
		}
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			f === null ? f = [n] : f.push(n), p++;
		}
		if (e.load === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `load` },
				message: `must have required property 'load'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			f === null ? f = [n] : f.push(n), p++;
		}
		if (e.state === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `state` },
				message: `must have required property 'state'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			f === null ? f = [n] : f.push(n), p++;
		}
		if (e.files === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `files` },
				message: `must have required property 'files'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			f === null ? f = [n] : f.push(n), p++;
		}
		if (e.repeats === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `repeats` },
				message: `must have required property 'repeats'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			f === null ? f = [n] : f.push(n), p++;
		}
		if (e.objectivesFrom === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `objectivesFrom` },
				message: `must have required property 'objectivesFrom'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			f === null ? f = [n] : f.push(n), p++;
		}
		if (e.checks === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `checks` },
				message: `must have required property 'checks'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			f === null ? f = [n] : f.push(n), p++;
		}
		if (e.name !== void 0) {
			let n = e.name;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/name`,
						schemaPath: `#/properties/name/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: l.properties.name,
						data: n
					};
					f === null ? f = [e] : f.push(e), p++;
				}
			} else {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: l.properties.name.type,
					parentSchema: l.properties.name,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.title !== void 0) {
			let n = e.title;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: l.properties.title.type,
					parentSchema: l.properties.title,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `ramp-up` && n !== `sustained` && n !== `spike` && n !== `endurance` && n !== `other`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: l.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: l.properties.kind.enum,
					parentSchema: l.properties.kind,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.load !== void 0) {
			let n = e.load;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.users !== void 0) {
					let e = n.users;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/load/users`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							f === null ? f = [n] : f.push(n), p++;
						}
					} else {
						let n = {
							instancePath: t + `/load/users`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						f === null ? f = [n] : f.push(n), p++;
					}
				}
				if (n.durationMs !== void 0) {
					let e = n.durationMs;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/load/durationMs`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							f === null ? f = [n] : f.push(n), p++;
						}
					} else {
						let n = {
							instancePath: t + `/load/durationMs`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						f === null ? f = [n] : f.push(n), p++;
					}
				}
				if (n.rate !== void 0) {
					let e = n.rate;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/load/rate`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							f === null ? f = [n] : f.push(n), p++;
						}
					} else {
						let n = {
							instancePath: t + `/load/rate`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						f === null ? f = [n] : f.push(n), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/load`,
					schemaPath: `#/properties/load/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: l.properties.load.type,
					parentSchema: l.properties.load,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.state !== void 0) {
			let n = e.state;
			if (n !== `judged` && n !== `not run`) {
				let e = {
					instancePath: t + `/state`,
					schemaPath: `#/properties/state/enum`,
					keyword: `enum`,
					params: { allowedValues: l.properties.state.enum },
					message: `must be equal to one of the allowed values`,
					schema: l.properties.state.enum,
					parentSchema: l.properties.state,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.files !== void 0) {
			let n = e.files;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.path === void 0) {
							let n = {
								instancePath: t + `/files/` + r,
								schemaPath: `#/properties/files/items/required`,
								keyword: `required`,
								params: { missingProperty: `path` },
								message: `must have required property 'path'`,
								schema: l.properties.files.items.required,
								parentSchema: l.properties.files.items,
								data: e
							};
							f === null ? f = [n] : f.push(n), p++;
						}
						if (e.format === void 0) {
							let n = {
								instancePath: t + `/files/` + r,
								schemaPath: `#/properties/files/items/required`,
								keyword: `required`,
								params: { missingProperty: `format` },
								message: `must have required property 'format'`,
								schema: l.properties.files.items.required,
								parentSchema: l.properties.files.items,
								data: e
							};
							f === null ? f = [n] : f.push(n), p++;
						}
						if (e.path !== void 0) {
							let n = e.path;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/files/` + r + `/path`,
									schemaPath: `#/properties/files/items/properties/path/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: l.properties.files.items.properties.path.type,
									parentSchema: l.properties.files.items.properties.path,
									data: n
								};
								f === null ? f = [e] : f.push(e), p++;
							}
						}
						if (e.format !== void 0) {
							let n = e.format;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/files/` + r + `/format`,
									schemaPath: `#/properties/files/items/properties/format/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: l.properties.files.items.properties.format.type,
									parentSchema: l.properties.files.items.properties.format,
									data: n
								};
								f === null ? f = [e] : f.push(e), p++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/files/` + r,
							schemaPath: `#/properties/files/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: l.properties.files.items.type,
							parentSchema: l.properties.files.items,
							data: e
						};
						f === null ? f = [n] : f.push(n), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/files`,
					schemaPath: `#/properties/files/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: l.properties.files.type,
					parentSchema: l.properties.files,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.ignored !== void 0) {
			let n = e.ignored;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/ignored/` + r,
							schemaPath: `#/properties/ignored/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: l.properties.ignored.items.type,
							parentSchema: l.properties.ignored.items,
							data: e
						};
						f === null ? f = [n] : f.push(n), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/ignored`,
					schemaPath: `#/properties/ignored/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: l.properties.ignored.type,
					parentSchema: l.properties.ignored,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.notes !== void 0) {
			let n = e.notes;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/notes/` + r,
							schemaPath: `#/properties/notes/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: l.properties.notes.items.type,
							parentSchema: l.properties.notes.items,
							data: e
						};
						f === null ? f = [n] : f.push(n), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/notes`,
					schemaPath: `#/properties/notes/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: l.properties.notes.type,
					parentSchema: l.properties.notes,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.k6Version !== void 0) {
			let n = e.k6Version;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/k6Version`,
					schemaPath: `#/properties/k6Version/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: l.properties.k6Version.type,
					parentSchema: l.properties.k6Version,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.start !== void 0) {
			let n = e.start;
			if (typeof n == `string`) {
				if (!s.test(n)) {
					let e = {
						instancePath: t + `/start`,
						schemaPath: `#/$defs/time/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
						schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
						parentSchema: r,
						data: n
					};
					f === null ? f = [e] : f.push(e), p++;
				}
			} else {
				let e = {
					instancePath: t + `/start`,
					schemaPath: `#/$defs/time/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: r.type,
					parentSchema: r,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.durationMs !== void 0) {
			let n = e.durationMs;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/durationMs`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					f === null ? f = [e] : f.push(e), p++;
				}
			} else {
				let e = {
					instancePath: t + `/durationMs`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.repeats !== void 0) {
			let n = e.repeats;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/repeats`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					f === null ? f = [e] : f.push(e), p++;
				}
			} else {
				let e = {
					instancePath: t + `/repeats`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.objectivesFrom !== void 0) {
			let n = e.objectivesFrom;
			if (n !== `config` && n !== `k6 thresholds`) {
				let e = {
					instancePath: t + `/objectivesFrom`,
					schemaPath: `#/properties/objectivesFrom/enum`,
					keyword: `enum`,
					params: { allowedValues: l.properties.objectivesFrom.enum },
					message: `must be equal to one of the allowed values`,
					schema: l.properties.objectivesFrom.enum,
					parentSchema: l.properties.objectivesFrom,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
		if (e.checks !== void 0) {
			let n = e.checks;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.passes === void 0) {
					let e = {
						instancePath: t + `/checks`,
						schemaPath: `#/properties/checks/required`,
						keyword: `required`,
						params: { missingProperty: `passes` },
						message: `must have required property 'passes'`,
						schema: l.properties.checks.required,
						parentSchema: l.properties.checks,
						data: n
					};
					f === null ? f = [e] : f.push(e), p++;
				}
				if (n.fails === void 0) {
					let e = {
						instancePath: t + `/checks`,
						schemaPath: `#/properties/checks/required`,
						keyword: `required`,
						params: { missingProperty: `fails` },
						message: `must have required property 'fails'`,
						schema: l.properties.checks.required,
						parentSchema: l.properties.checks,
						data: n
					};
					f === null ? f = [e] : f.push(e), p++;
				}
				if (n.failing === void 0) {
					let e = {
						instancePath: t + `/checks`,
						schemaPath: `#/properties/checks/required`,
						keyword: `required`,
						params: { missingProperty: `failing` },
						message: `must have required property 'failing'`,
						schema: l.properties.checks.required,
						parentSchema: l.properties.checks,
						data: n
					};
					f === null ? f = [e] : f.push(e), p++;
				}
				if (n.passes !== void 0) {
					let e = n.passes;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/checks/passes`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							f === null ? f = [n] : f.push(n), p++;
						}
					} else {
						let n = {
							instancePath: t + `/checks/passes`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						f === null ? f = [n] : f.push(n), p++;
					}
				}
				if (n.fails !== void 0) {
					let e = n.fails;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/checks/fails`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							f === null ? f = [n] : f.push(n), p++;
						}
					} else {
						let n = {
							instancePath: t + `/checks/fails`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						f === null ? f = [n] : f.push(n), p++;
					}
				}
				if (n.failing !== void 0) {
					let e = n.failing;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.path === void 0) {
									let e = {
										instancePath: t + `/checks/failing/` + r,
										schemaPath: `#/properties/checks/properties/failing/items/required`,
										keyword: `required`,
										params: { missingProperty: `path` },
										message: `must have required property 'path'`,
										schema: l.properties.checks.properties.failing.items.required,
										parentSchema: l.properties.checks.properties.failing.items,
										data: n
									};
									f === null ? f = [e] : f.push(e), p++;
								}
								if (n.passes === void 0) {
									let e = {
										instancePath: t + `/checks/failing/` + r,
										schemaPath: `#/properties/checks/properties/failing/items/required`,
										keyword: `required`,
										params: { missingProperty: `passes` },
										message: `must have required property 'passes'`,
										schema: l.properties.checks.properties.failing.items.required,
										parentSchema: l.properties.checks.properties.failing.items,
										data: n
									};
									f === null ? f = [e] : f.push(e), p++;
								}
								if (n.fails === void 0) {
									let e = {
										instancePath: t + `/checks/failing/` + r,
										schemaPath: `#/properties/checks/properties/failing/items/required`,
										keyword: `required`,
										params: { missingProperty: `fails` },
										message: `must have required property 'fails'`,
										schema: l.properties.checks.properties.failing.items.required,
										parentSchema: l.properties.checks.properties.failing.items,
										data: n
									};
									f === null ? f = [e] : f.push(e), p++;
								}
								if (n.path !== void 0) {
									let e = n.path;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/checks/failing/` + r + `/path`,
											schemaPath: `#/properties/checks/properties/failing/items/properties/path/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: l.properties.checks.properties.failing.items.properties.path.type,
											parentSchema: l.properties.checks.properties.failing.items.properties.path,
											data: e
										};
										f === null ? f = [n] : f.push(n), p++;
									}
								}
								if (n.passes !== void 0) {
									let e = n.passes;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/checks/failing/` + r + `/passes`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: u,
												data: e
											};
											f === null ? f = [n] : f.push(n), p++;
										}
									} else {
										let n = {
											instancePath: t + `/checks/failing/` + r + `/passes`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: u.type,
											parentSchema: u,
											data: e
										};
										f === null ? f = [n] : f.push(n), p++;
									}
								}
								if (n.fails !== void 0) {
									let e = n.fails;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/checks/failing/` + r + `/fails`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: u,
												data: e
											};
											f === null ? f = [n] : f.push(n), p++;
										}
									} else {
										let n = {
											instancePath: t + `/checks/failing/` + r + `/fails`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: u.type,
											parentSchema: u,
											data: e
										};
										f === null ? f = [n] : f.push(n), p++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/checks/failing/` + r,
									schemaPath: `#/properties/checks/properties/failing/items/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: l.properties.checks.properties.failing.items.type,
									parentSchema: l.properties.checks.properties.failing.items,
									data: n
								};
								f === null ? f = [e] : f.push(e), p++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/checks/failing`,
							schemaPath: `#/properties/checks/properties/failing/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: l.properties.checks.properties.failing.type,
							parentSchema: l.properties.checks.properties.failing,
							data: e
						};
						f === null ? f = [n] : f.push(n), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/checks`,
					schemaPath: `#/properties/checks/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: l.properties.checks.type,
					parentSchema: l.properties.checks,
					data: n
				};
				f === null ? f = [e] : f.push(e), p++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: l.type,
			parentSchema: l,
			data: e
		};
		f === null ? f = [n] : f.push(n), p++;
	}
	return d.errors = f, p === 0;
}
d.evaluated = {
	props: {
		name: !0,
		title: !0,
		kind: !0,
		load: !0,
		state: !0,
		files: !0,
		ignored: !0,
		notes: !0,
		k6Version: !0,
		start: !0,
		durationMs: !0,
		repeats: !0,
		objectivesFrom: !0,
		checks: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const f = {
	description: `One number of one scenario: an aggregation of a metric, over the whole run or a phase.`,
	type: `object`,
	required: [
		`scenario`,
		`metric`,
		`aggregation`,
		`unit`
	],
	properties: {
		scenario: {
			type: `string`,
			minLength: 1
		},
		phase: {
			description: `Absent for the whole run.`,
			type: `string`,
			minLength: 1
		},
		metric: {
			type: `string`,
			minLength: 1
		},
		aggregation: {
			description: "`p(95)`, `rate`.",
			type: `string`,
			minLength: 1
		},
		unit: { $ref: `#/$defs/unit` },
		value: {
			description: `Absent when it was not measured.`,
			type: `number`
		},
		samples: { $ref: `#/$defs/quantity` },
		source: { $ref: `#/$defs/source` },
		objective: { $ref: `#/$defs/objective` },
		change: { $ref: `#/$defs/change` }
	}
};
const p = {
	description: `The unit of a number.`,
	enum: [
		`ms`,
		`bytes`,
		`ratio`,
		`count`,
		`1/s`,
		`bytes/s`,
		`1/h`,
		`bytes/h`,
		`users`,
		`number`
	]
};
const m = {
	description: `Where a number was read.`,
	type: `object`,
	required: [`file`, `at`],
	properties: {
		file: {
			description: `The file, or the address asked.`,
			type: `string`
		},
		at: {
			description: `The path inside the file, its line, or the query.`,
			type: `string`
		}
	}
};
const h = {
	description: `What the indicator owes, and whether it was met.`,
	type: `object`,
	required: [
		`text`,
		`comparator`,
		`limit`,
		`verdict`,
		`waived`,
		`from`
	],
	properties: {
		text: {
			description: "`p(95) < 3s`.",
			type: `string`,
			minLength: 1
		},
		comparator: { enum: [
			`<`,
			`<=`,
			`>`,
			`>=`,
			`==`,
			`!=`
		] },
		limit: {
			description: `In the indicator's unit.`,
			type: `number`
		},
		verdict: { enum: [
			`met`,
			`missed`,
			`unmeasured`
		] },
		reason: {
			description: `Why it is unmeasured, or what other than a value decided.`,
			type: `string`
		},
		waived: { type: `boolean` },
		from: { $ref: `#/$defs/source` }
	}
};
function g(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let s = null, c = 0, l = g.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.text === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `text` },
				message: `must have required property 'text'`,
				schema: h.required,
				parentSchema: h,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.comparator === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `comparator` },
				message: `must have required property 'comparator'`,
				schema: h.required,
				parentSchema: h,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.limit === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `limit` },
				message: `must have required property 'limit'`,
				schema: h.required,
				parentSchema: h,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.verdict === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `verdict` },
				message: `must have required property 'verdict'`,
				schema: h.required,
				parentSchema: h,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.waived === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `waived` },
				message: `must have required property 'waived'`,
				schema: h.required,
				parentSchema: h,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.from === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `from` },
				message: `must have required property 'from'`,
				schema: h.required,
				parentSchema: h,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.text !== void 0) {
			let n = e.text;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/text`,
						schemaPath: `#/properties/text/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: h.properties.text,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/text`,
					schemaPath: `#/properties/text/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: h.properties.text.type,
					parentSchema: h.properties.text,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.comparator !== void 0) {
			let n = e.comparator;
			if (n !== `<` && n !== `<=` && n !== `>` && n !== `>=` && n !== `==` && n !== `!=`) {
				let e = {
					instancePath: t + `/comparator`,
					schemaPath: `#/properties/comparator/enum`,
					keyword: `enum`,
					params: { allowedValues: h.properties.comparator.enum },
					message: `must be equal to one of the allowed values`,
					schema: h.properties.comparator.enum,
					parentSchema: h.properties.comparator,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.limit !== void 0) {
			let n = e.limit;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/limit`,
					schemaPath: `#/properties/limit/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: h.properties.limit.type,
					parentSchema: h.properties.limit,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.verdict !== void 0) {
			let n = e.verdict;
			if (n !== `met` && n !== `missed` && n !== `unmeasured`) {
				let e = {
					instancePath: t + `/verdict`,
					schemaPath: `#/properties/verdict/enum`,
					keyword: `enum`,
					params: { allowedValues: h.properties.verdict.enum },
					message: `must be equal to one of the allowed values`,
					schema: h.properties.verdict.enum,
					parentSchema: h.properties.verdict,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.reason !== void 0) {
			let n = e.reason;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/reason`,
					schemaPath: `#/properties/reason/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: h.properties.reason.type,
					parentSchema: h.properties.reason,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.waived !== void 0) {
			let n = e.waived;
			if (typeof n != `boolean`) {
				let e = {
					instancePath: t + `/waived`,
					schemaPath: `#/properties/waived/type`,
					keyword: `type`,
					params: { type: `boolean` },
					message: `must be boolean`,
					schema: h.properties.waived.type,
					parentSchema: h.properties.waived,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.from !== void 0) {
			let n = e.from;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/from`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`,
						schema: m.required,
						parentSchema: m,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.at === void 0) {
					let e = {
						instancePath: t + `/from`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `at` },
						message: `must have required property 'at'`,
						schema: m.required,
						parentSchema: m,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.file !== void 0) {
					let e = n.file;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/from/file`,
							schemaPath: `#/$defs/source/properties/file/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: m.properties.file.type,
							parentSchema: m.properties.file,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.at !== void 0) {
					let e = n.at;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/from/at`,
							schemaPath: `#/$defs/source/properties/at/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: m.properties.at.type,
							parentSchema: m.properties.at,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/from`,
					schemaPath: `#/$defs/source/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: m.type,
					parentSchema: m,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: h.type,
			parentSchema: h,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return g.errors = s, c === 0;
}
g.evaluated = {
	props: {
		text: !0,
		comparator: !0,
		limit: !0,
		verdict: !0,
		reason: !0,
		waived: !0,
		from: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const _ = {
	description: `The indicator against its baseline. Numbers are absent without a baseline.`,
	type: `object`,
	required: [`verdict`, `gated`],
	properties: {
		verdict: { enum: [
			`improved`,
			`held`,
			`worsened`,
			`inconclusive`,
			`no baseline`
		] },
		gated: {
			description: `Whether it may fail the gate.`,
			type: `boolean`
		},
		reason: {
			description: `Why there is no baseline.`,
			type: `string`
		},
		scale: {
			description: `Relative change, or percentage points.`,
			enum: [`percent`, `points`]
		},
		before: {
			description: `The mean of the baseline, in the indicator's unit.`,
			type: `number`
		},
		percent: {
			description: `The change: 15.2 is 15.2 % (or points) more.`,
			type: `number`
		},
		interval: {
			description: "The 95 % interval of `percent`.",
			type: `array`,
			items: { type: `number` },
			minItems: 2,
			maxItems: 2
		},
		noticeable: {
			description: `The smallest worsening this gate would have noticed.`,
			type: `number`
		},
		p: {
			type: `number`,
			minimum: 0,
			maximum: 1
		},
		noise: {
			description: `Run-to-run standard deviation, in the same scale.`,
			type: `number`
		},
		baselineRuns: { $ref: `#/$defs/quantity` },
		repeats: { $ref: `#/$defs/quantity` },
		sentence: {
			description: `The change in words.`,
			type: `string`
		},
		doubt: {
			description: `Why the change is inconclusive, with what would decide it.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [
					`suspected`,
					`blind`,
					`repeats disagree`,
					`less load`,
					`other mix`
				] },
				percent: {
					description: `By how much throughput, or requests per iteration, changed.`,
					type: `number`
				},
				repeatsNeeded: { $ref: `#/$defs/quantity` },
				runsNeeded: { $ref: `#/$defs/quantity` },
				isNote: {
					description: `It takes nothing from a pass.`,
					const: !0
				}
			}
		},
		reasoning: { $ref: `#/$defs/reasoning` }
	},
	if: {
		type: `object`,
		properties: { verdict: { const: `no baseline` } }
	},
	then: { required: [`reason`] },
	else: { required: [
		`scale`,
		`before`,
		`percent`,
		`interval`,
		`noticeable`,
		`p`,
		`noise`,
		`baselineRuns`,
		`repeats`,
		`sentence`
	] }
};
const v = {
	description: `How the verdict on a change was reached, number by number.`,
	type: `object`,
	required: [
		`direction`,
		`tolerance`,
		`family`,
		`alpha`,
		`weighing`
	],
	properties: {
		direction: { enum: [
			`lower-is-better`,
			`higher-is-better`,
			`undirected`
		] },
		tolerance: {
			description: `The change that matters, in the scale of the change.`,
			$ref: `#/$defs/quantity`
		},
		family: {
			description: `Gated comparisons of the check, which share alpha.`,
			$ref: `#/$defs/quantity`
		},
		alpha: {
			description: `The risk of one false alarm among them all.`,
			$ref: `#/$defs/share`
		},
		weighing: {
			description: `The numbers behind the probability.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [`moderated t`, `negative binomial`] },
				t: { type: `number` },
				freedom: {
					description: `Degrees of freedom.`,
					$ref: `#/$defs/quantity`
				},
				error: {
					description: `Standard error of the logarithm of the change.`,
					$ref: `#/$defs/quantity`
				},
				now: { $ref: `#/$defs/occurrences` },
				past: { $ref: `#/$defs/occurrences` },
				crowding: {
					description: `Happenings that come together and count as one.`,
					$ref: `#/$defs/quantity`
				}
			},
			if: {
				type: `object`,
				properties: { kind: { const: `moderated t` } }
			},
			then: { required: [
				`t`,
				`freedom`,
				`error`
			] },
			else: { required: [
				`now`,
				`past`,
				`crowding`
			] }
		},
		step: {
			description: `Where a gated comparison stood in Holm's step-down.`,
			type: `object`,
			required: [
				`side`,
				`p`,
				`rank`,
				`limit`,
				`rejected`
			],
			properties: {
				side: {
					description: `The side to which it moved.`,
					enum: [`worse`, `better`]
				},
				p: { $ref: `#/$defs/share` },
				rank: {
					description: `1 for the smallest p of the family.`,
					$ref: `#/$defs/quantity`
				},
				limit: {
					description: `Alpha over the comparisons that were left.`,
					$ref: `#/$defs/share`
				},
				rejected: {
					description: `Whether chance is ruled out.`,
					type: `boolean`
				}
			}
		}
	}
};
const y = {
	type: `number`,
	minimum: 0,
	maximum: 1
};
const b = {
	description: `How often a rare thing happened, out of how many.`,
	type: `object`,
	required: [`k`, `n`],
	properties: {
		k: { $ref: `#/$defs/quantity` },
		n: { $ref: `#/$defs/quantity` }
	}
};
function x(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = x.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.k === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `k` },
				message: `must have required property 'k'`,
				schema: b.required,
				parentSchema: b,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.n === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `n` },
				message: `must have required property 'n'`,
				schema: b.required,
				parentSchema: b,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.k !== void 0) {
			let n = e.k;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/k`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/k`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.n !== void 0) {
			let n = e.n;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/n`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/n`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: b.type,
			parentSchema: b,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return x.errors = o, s === 0;
}
x.evaluated = {
	props: {
		k: !0,
		n: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function S(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = S.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.direction === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `direction` },
				message: `must have required property 'direction'`,
				schema: v.required,
				parentSchema: v,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.tolerance === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `tolerance` },
				message: `must have required property 'tolerance'`,
				schema: v.required,
				parentSchema: v,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.family === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `family` },
				message: `must have required property 'family'`,
				schema: v.required,
				parentSchema: v,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.alpha === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `alpha` },
				message: `must have required property 'alpha'`,
				schema: v.required,
				parentSchema: v,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.weighing === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `weighing` },
				message: `must have required property 'weighing'`,
				schema: v.required,
				parentSchema: v,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.direction !== void 0) {
			let n = e.direction;
			if (n !== `lower-is-better` && n !== `higher-is-better` && n !== `undirected`) {
				let e = {
					instancePath: t + `/direction`,
					schemaPath: `#/properties/direction/enum`,
					keyword: `enum`,
					params: { allowedValues: v.properties.direction.enum },
					message: `must be equal to one of the allowed values`,
					schema: v.properties.direction.enum,
					parentSchema: v.properties.direction,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.tolerance !== void 0) {
			let n = e.tolerance;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/tolerance`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/tolerance`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.family !== void 0) {
			let n = e.family;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/family`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/family`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.alpha !== void 0) {
			let n = e.alpha;
			if (typeof n == `number` && isFinite(n)) {
				if (n > 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/alpha`,
						schemaPath: `#/$defs/share/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						message: `must be <= 1`,
						schema: 1,
						parentSchema: y,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/alpha`,
						schemaPath: `#/$defs/share/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: y,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/alpha`,
					schemaPath: `#/$defs/share/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: y.type,
					parentSchema: y,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.weighing !== void 0) {
			let n = e.weighing, r = s, c = !0, d = s;
			if (s === d) {
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.kind !== void 0 && n.kind !== `moderated t`) {
						let e = {};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			var l = d === s;
			s = r, o !== null && (r ? o.length = r : o = null);
			let f;
			if (l) {
				let e = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.t === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/then/required`,
							keyword: `required`,
							params: { missingProperty: `t` },
							message: `must have required property 't'`,
							schema: v.properties.weighing.then.required,
							parentSchema: v.properties.weighing.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.freedom === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/then/required`,
							keyword: `required`,
							params: { missingProperty: `freedom` },
							message: `must have required property 'freedom'`,
							schema: v.properties.weighing.then.required,
							parentSchema: v.properties.weighing.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.error === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/then/required`,
							keyword: `required`,
							params: { missingProperty: `error` },
							message: `must have required property 'error'`,
							schema: v.properties.weighing.then.required,
							parentSchema: v.properties.weighing.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				var l = e === s;
				c = l, f = `then`;
			} else {
				let e = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.now === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/else/required`,
							keyword: `required`,
							params: { missingProperty: `now` },
							message: `must have required property 'now'`,
							schema: v.properties.weighing.else.required,
							parentSchema: v.properties.weighing.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.past === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/else/required`,
							keyword: `required`,
							params: { missingProperty: `past` },
							message: `must have required property 'past'`,
							schema: v.properties.weighing.else.required,
							parentSchema: v.properties.weighing.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.crowding === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/else/required`,
							keyword: `required`,
							params: { missingProperty: `crowding` },
							message: `must have required property 'crowding'`,
							schema: v.properties.weighing.else.required,
							parentSchema: v.properties.weighing.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				var l = e === s;
				c = l, f = `else`;
			}
			if (!c) {
				let e = {
					instancePath: t + `/weighing`,
					schemaPath: `#/properties/weighing/if`,
					keyword: `if`,
					params: { failingKeyword: f },
					message: `must match "` + f + `" schema`,
					schema: v.properties.weighing.if,
					parentSchema: v.properties.weighing,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/weighing`,
						schemaPath: `#/properties/weighing/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: v.properties.weighing.required,
						parentSchema: v.properties.weighing,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `moderated t` && e !== `negative binomial`) {
						let n = {
							instancePath: t + `/weighing/kind`,
							schemaPath: `#/properties/weighing/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: v.properties.weighing.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: v.properties.weighing.properties.kind.enum,
							parentSchema: v.properties.weighing.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.t !== void 0) {
					let e = n.t;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/weighing/t`,
							schemaPath: `#/properties/weighing/properties/t/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: v.properties.weighing.properties.t.type,
							parentSchema: v.properties.weighing.properties.t,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.freedom !== void 0) {
					let e = n.freedom;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/weighing/freedom`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/weighing/freedom`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.error !== void 0) {
					let e = n.error;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/weighing/error`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/weighing/error`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.now !== void 0 && (x(n.now, {
					instancePath: t + `/weighing/now`,
					parentData: n,
					parentDataProperty: `now`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? x.errors : o.concat(x.errors), s = o.length)), n.past !== void 0 && (x(n.past, {
					instancePath: t + `/weighing/past`,
					parentData: n,
					parentDataProperty: `past`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? x.errors : o.concat(x.errors), s = o.length)), n.crowding !== void 0) {
					let e = n.crowding;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/weighing/crowding`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/weighing/crowding`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/weighing`,
					schemaPath: `#/properties/weighing/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: v.properties.weighing.type,
					parentSchema: v.properties.weighing,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.step !== void 0) {
			let n = e.step;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.side === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `side` },
						message: `must have required property 'side'`,
						schema: v.properties.step.required,
						parentSchema: v.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.p === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `p` },
						message: `must have required property 'p'`,
						schema: v.properties.step.required,
						parentSchema: v.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.rank === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `rank` },
						message: `must have required property 'rank'`,
						schema: v.properties.step.required,
						parentSchema: v.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.limit === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `limit` },
						message: `must have required property 'limit'`,
						schema: v.properties.step.required,
						parentSchema: v.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.rejected === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `rejected` },
						message: `must have required property 'rejected'`,
						schema: v.properties.step.required,
						parentSchema: v.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.side !== void 0) {
					let e = n.side;
					if (e !== `worse` && e !== `better`) {
						let n = {
							instancePath: t + `/step/side`,
							schemaPath: `#/properties/step/properties/side/enum`,
							keyword: `enum`,
							params: { allowedValues: v.properties.step.properties.side.enum },
							message: `must be equal to one of the allowed values`,
							schema: v.properties.step.properties.side.enum,
							parentSchema: v.properties.step.properties.side,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.p !== void 0) {
					let e = n.p;
					if (typeof e == `number` && isFinite(e)) {
						if (e > 1 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/p`,
								schemaPath: `#/$defs/share/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 1
								},
								message: `must be <= 1`,
								schema: 1,
								parentSchema: y,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/p`,
								schemaPath: `#/$defs/share/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: y,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/step/p`,
							schemaPath: `#/$defs/share/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: y.type,
							parentSchema: y,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.rank !== void 0) {
					let e = n.rank;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/rank`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/step/rank`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.limit !== void 0) {
					let e = n.limit;
					if (typeof e == `number` && isFinite(e)) {
						if (e > 1 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/limit`,
								schemaPath: `#/$defs/share/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 1
								},
								message: `must be <= 1`,
								schema: 1,
								parentSchema: y,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/limit`,
								schemaPath: `#/$defs/share/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: y,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/step/limit`,
							schemaPath: `#/$defs/share/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: y.type,
							parentSchema: y,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.rejected !== void 0) {
					let e = n.rejected;
					if (typeof e != `boolean`) {
						let n = {
							instancePath: t + `/step/rejected`,
							schemaPath: `#/properties/step/properties/rejected/type`,
							keyword: `type`,
							params: { type: `boolean` },
							message: `must be boolean`,
							schema: v.properties.step.properties.rejected.type,
							parentSchema: v.properties.step.properties.rejected,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/step`,
					schemaPath: `#/properties/step/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: v.properties.step.type,
					parentSchema: v.properties.step,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: v.type,
			parentSchema: v,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return S.errors = o, s === 0;
}
S.evaluated = {
	props: {
		direction: !0,
		tolerance: !0,
		family: !0,
		alpha: !0,
		weighing: !0,
		step: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function C(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = C.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, d = !0, f = s;
	if (s === f) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.verdict !== void 0 && e.verdict !== `no baseline`) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			}
		} else {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
	}
	var p = f === s;
	s = l, o !== null && (l ? o.length = l : o = null);
	let m;
	if (p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.reason === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: `reason` },
				message: `must have required property 'reason'`,
				schema: _.then.required,
				parentSchema: _.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var p = n === s;
		d = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.scale === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `scale` },
					message: `must have required property 'scale'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.before === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `before` },
					message: `must have required property 'before'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.percent === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `percent` },
					message: `must have required property 'percent'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.interval === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `interval` },
					message: `must have required property 'interval'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.noticeable === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `noticeable` },
					message: `must have required property 'noticeable'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.p === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `p` },
					message: `must have required property 'p'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.noise === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `noise` },
					message: `must have required property 'noise'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.baselineRuns === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `baselineRuns` },
					message: `must have required property 'baselineRuns'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.repeats === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `repeats` },
					message: `must have required property 'repeats'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.sentence === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `sentence` },
					message: `must have required property 'sentence'`,
					schema: _.else.required,
					parentSchema: _.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
		}
		var p = n === s;
		d = p, m = `else`;
	}
	if (!d) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: m },
			message: `must match "` + m + `" schema`,
			schema: _.if,
			parentSchema: _,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.verdict === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `verdict` },
				message: `must have required property 'verdict'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.gated === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `gated` },
				message: `must have required property 'gated'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.verdict !== void 0) {
			let n = e.verdict;
			if (n !== `improved` && n !== `held` && n !== `worsened` && n !== `inconclusive` && n !== `no baseline`) {
				let e = {
					instancePath: t + `/verdict`,
					schemaPath: `#/properties/verdict/enum`,
					keyword: `enum`,
					params: { allowedValues: _.properties.verdict.enum },
					message: `must be equal to one of the allowed values`,
					schema: _.properties.verdict.enum,
					parentSchema: _.properties.verdict,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.gated !== void 0) {
			let n = e.gated;
			if (typeof n != `boolean`) {
				let e = {
					instancePath: t + `/gated`,
					schemaPath: `#/properties/gated/type`,
					keyword: `type`,
					params: { type: `boolean` },
					message: `must be boolean`,
					schema: _.properties.gated.type,
					parentSchema: _.properties.gated,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.reason !== void 0) {
			let n = e.reason;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/reason`,
					schemaPath: `#/properties/reason/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: _.properties.reason.type,
					parentSchema: _.properties.reason,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.scale !== void 0) {
			let n = e.scale;
			if (n !== `percent` && n !== `points`) {
				let e = {
					instancePath: t + `/scale`,
					schemaPath: `#/properties/scale/enum`,
					keyword: `enum`,
					params: { allowedValues: _.properties.scale.enum },
					message: `must be equal to one of the allowed values`,
					schema: _.properties.scale.enum,
					parentSchema: _.properties.scale,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.before !== void 0) {
			let n = e.before;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/before`,
					schemaPath: `#/properties/before/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.before.type,
					parentSchema: _.properties.before,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.percent !== void 0) {
			let n = e.percent;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/percent`,
					schemaPath: `#/properties/percent/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.percent.type,
					parentSchema: _.properties.percent,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.interval !== void 0) {
			let n = e.interval;
			if (Array.isArray(n)) {
				if (n.length > 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/maxItems`,
						keyword: `maxItems`,
						params: { limit: 2 },
						message: `must NOT have more than 2 items`,
						schema: 2,
						parentSchema: _.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.length < 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/minItems`,
						keyword: `minItems`,
						params: { limit: 2 },
						message: `must NOT have fewer than 2 items`,
						schema: 2,
						parentSchema: _.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/interval/` + r,
							schemaPath: `#/properties/interval/items/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: _.properties.interval.items.type,
							parentSchema: _.properties.interval.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/interval`,
					schemaPath: `#/properties/interval/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: _.properties.interval.type,
					parentSchema: _.properties.interval,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.noticeable !== void 0) {
			let n = e.noticeable;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/noticeable`,
					schemaPath: `#/properties/noticeable/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.noticeable.type,
					parentSchema: _.properties.noticeable,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p !== void 0) {
			let n = e.p;
			if (typeof n == `number` && isFinite(n)) {
				if (n > 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/p`,
						schemaPath: `#/properties/p/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						message: `must be <= 1`,
						schema: 1,
						parentSchema: _.properties.p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/p`,
						schemaPath: `#/properties/p/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: _.properties.p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/p`,
					schemaPath: `#/properties/p/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.p.type,
					parentSchema: _.properties.p,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.noise !== void 0) {
			let n = e.noise;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/noise`,
					schemaPath: `#/properties/noise/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.noise.type,
					parentSchema: _.properties.noise,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.baselineRuns !== void 0) {
			let n = e.baselineRuns;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/baselineRuns`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/baselineRuns`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.repeats !== void 0) {
			let n = e.repeats;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/repeats`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/repeats`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.sentence !== void 0) {
			let n = e.sentence;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/sentence`,
					schemaPath: `#/properties/sentence/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: _.properties.sentence.type,
					parentSchema: _.properties.sentence,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.doubt !== void 0) {
			let n = e.doubt;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/doubt`,
						schemaPath: `#/properties/doubt/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: _.properties.doubt.required,
						parentSchema: _.properties.doubt,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `suspected` && e !== `blind` && e !== `repeats disagree` && e !== `less load` && e !== `other mix`) {
						let n = {
							instancePath: t + `/doubt/kind`,
							schemaPath: `#/properties/doubt/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: _.properties.doubt.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: _.properties.doubt.properties.kind.enum,
							parentSchema: _.properties.doubt.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.percent !== void 0) {
					let e = n.percent;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/doubt/percent`,
							schemaPath: `#/properties/doubt/properties/percent/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: _.properties.doubt.properties.percent.type,
							parentSchema: _.properties.doubt.properties.percent,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.repeatsNeeded !== void 0) {
					let e = n.repeatsNeeded;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/doubt/repeatsNeeded`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/doubt/repeatsNeeded`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.runsNeeded !== void 0) {
					let e = n.runsNeeded;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/doubt/runsNeeded`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/doubt/runsNeeded`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.isNote !== void 0) {
					let e = n.isNote;
					if (!0 !== e) {
						let n = {
							instancePath: t + `/doubt/isNote`,
							schemaPath: `#/properties/doubt/properties/isNote/const`,
							keyword: `const`,
							params: { allowedValue: !0 },
							message: `must be equal to constant`,
							schema: !0,
							parentSchema: _.properties.doubt.properties.isNote,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/doubt`,
					schemaPath: `#/properties/doubt/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: _.properties.doubt.type,
					parentSchema: _.properties.doubt,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		e.reasoning !== void 0 && (S(e.reasoning, {
			instancePath: t + `/reasoning`,
			parentData: e,
			parentDataProperty: `reasoning`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? S.errors : o.concat(S.errors), s = o.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: _.type,
			parentSchema: _,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return C.errors = o, s === 0;
}
C.evaluated = {
	props: {
		verdict: !0,
		gated: !0,
		reason: !0,
		scale: !0,
		before: !0,
		percent: !0,
		interval: !0,
		noticeable: !0,
		p: !0,
		noise: !0,
		baselineRuns: !0,
		repeats: !0,
		sentence: !0,
		doubt: !0,
		reasoning: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function w(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let s = null, c = 0, l = w.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.scenario === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scenario` },
				message: `must have required property 'scenario'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.metric === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `metric` },
				message: `must have required property 'metric'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.aggregation === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `aggregation` },
				message: `must have required property 'aggregation'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.unit === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `unit` },
				message: `must have required property 'unit'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.scenario !== void 0) {
			let n = e.scenario;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/scenario`,
						schemaPath: `#/properties/scenario/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: f.properties.scenario,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/scenario`,
					schemaPath: `#/properties/scenario/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: f.properties.scenario.type,
					parentSchema: f.properties.scenario,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.phase !== void 0) {
			let n = e.phase;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/phase`,
						schemaPath: `#/properties/phase/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: f.properties.phase,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/phase`,
					schemaPath: `#/properties/phase/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: f.properties.phase.type,
					parentSchema: f.properties.phase,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.metric !== void 0) {
			let n = e.metric;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/metric`,
						schemaPath: `#/properties/metric/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: f.properties.metric,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/metric`,
					schemaPath: `#/properties/metric/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: f.properties.metric.type,
					parentSchema: f.properties.metric,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.aggregation !== void 0) {
			let n = e.aggregation;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/aggregation`,
						schemaPath: `#/properties/aggregation/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: f.properties.aggregation,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/aggregation`,
					schemaPath: `#/properties/aggregation/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: f.properties.aggregation.type,
					parentSchema: f.properties.aggregation,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.unit !== void 0) {
			let n = e.unit;
			if (n !== `ms` && n !== `bytes` && n !== `ratio` && n !== `count` && n !== `1/s` && n !== `bytes/s` && n !== `1/h` && n !== `bytes/h` && n !== `users` && n !== `number`) {
				let e = {
					instancePath: t + `/unit`,
					schemaPath: `#/$defs/unit/enum`,
					keyword: `enum`,
					params: { allowedValues: p.enum },
					message: `must be equal to one of the allowed values`,
					schema: p.enum,
					parentSchema: p,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.value !== void 0) {
			let n = e.value;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/value`,
					schemaPath: `#/properties/value/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: f.properties.value.type,
					parentSchema: f.properties.value,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.samples !== void 0) {
			let n = e.samples;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/samples`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/samples`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.source !== void 0) {
			let n = e.source;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/source`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`,
						schema: m.required,
						parentSchema: m,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.at === void 0) {
					let e = {
						instancePath: t + `/source`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `at` },
						message: `must have required property 'at'`,
						schema: m.required,
						parentSchema: m,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.file !== void 0) {
					let e = n.file;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/source/file`,
							schemaPath: `#/$defs/source/properties/file/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: m.properties.file.type,
							parentSchema: m.properties.file,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.at !== void 0) {
					let e = n.at;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/source/at`,
							schemaPath: `#/$defs/source/properties/at/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: m.properties.at.type,
							parentSchema: m.properties.at,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/source`,
					schemaPath: `#/$defs/source/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: m.type,
					parentSchema: m,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		e.objective !== void 0 && (g(e.objective, {
			instancePath: t + `/objective`,
			parentData: e,
			parentDataProperty: `objective`,
			rootData: i,
			dynamicAnchors: a
		}) || (s = s === null ? g.errors : s.concat(g.errors), c = s.length)), e.change !== void 0 && (C(e.change, {
			instancePath: t + `/change`,
			parentData: e,
			parentDataProperty: `change`,
			rootData: i,
			dynamicAnchors: a
		}) || (s = s === null ? C.errors : s.concat(C.errors), c = s.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: f.type,
			parentSchema: f,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return w.errors = s, c === 0;
}
w.evaluated = {
	props: {
		scenario: !0,
		phase: !0,
		metric: !0,
		aggregation: !0,
		unit: !0,
		value: !0,
		samples: !0,
		source: !0,
		objective: !0,
		change: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const T = {
	description: `A diagnosed thing, with what it rests on.`,
	type: `object`,
	required: [
		`rule`,
		`title`,
		`priority`,
		`scenario`,
		`component`,
		`description`,
		`impact`,
		`cause`,
		`recommendation`,
		`effort`,
		`confidence`,
		`evidence`
	],
	properties: {
		rule: {
			description: `Stable name of the rule.`,
			type: `string`,
			minLength: 1
		},
		title: {
			type: `string`,
			minLength: 1
		},
		priority: { enum: [
			`P0`,
			`P1`,
			`P2`
		] },
		scenario: { type: `string` },
		component: { type: `string` },
		description: { type: `string` },
		impact: { type: `string` },
		cause: { type: `string` },
		disprovedBy: { type: `string` },
		recommendation: { type: `string` },
		effort: { enum: [
			`hours`,
			`days`,
			`weeks`
		] },
		confidence: { enum: [`likely`, `possible`] },
		evidence: {
			type: `array`,
			items: {
				type: `object`,
				required: [`text`, `source`],
				properties: {
					text: { type: `string` },
					source: { $ref: `#/$defs/source` }
				}
			}
		}
	}
};
function E(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let s = null, c = 0, l = E.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.rule === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `rule` },
				message: `must have required property 'rule'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.title === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `title` },
				message: `must have required property 'title'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.priority === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `priority` },
				message: `must have required property 'priority'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.scenario === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scenario` },
				message: `must have required property 'scenario'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.component === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `component` },
				message: `must have required property 'component'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.description === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `description` },
				message: `must have required property 'description'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.impact === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `impact` },
				message: `must have required property 'impact'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.cause === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `cause` },
				message: `must have required property 'cause'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.recommendation === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `recommendation` },
				message: `must have required property 'recommendation'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.effort === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `effort` },
				message: `must have required property 'effort'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.confidence === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `confidence` },
				message: `must have required property 'confidence'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.evidence === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `evidence` },
				message: `must have required property 'evidence'`,
				schema: T.required,
				parentSchema: T,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.rule !== void 0) {
			let n = e.rule;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/rule`,
						schemaPath: `#/properties/rule/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: T.properties.rule,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/rule`,
					schemaPath: `#/properties/rule/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: T.properties.rule.type,
					parentSchema: T.properties.rule,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.title !== void 0) {
			let n = e.title;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/title`,
						schemaPath: `#/properties/title/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: T.properties.title,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: T.properties.title.type,
					parentSchema: T.properties.title,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.priority !== void 0) {
			let n = e.priority;
			if (n !== `P0` && n !== `P1` && n !== `P2`) {
				let e = {
					instancePath: t + `/priority`,
					schemaPath: `#/properties/priority/enum`,
					keyword: `enum`,
					params: { allowedValues: T.properties.priority.enum },
					message: `must be equal to one of the allowed values`,
					schema: T.properties.priority.enum,
					parentSchema: T.properties.priority,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.scenario !== void 0) {
			let n = e.scenario;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/scenario`,
					schemaPath: `#/properties/scenario/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: T.properties.scenario.type,
					parentSchema: T.properties.scenario,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.component !== void 0) {
			let n = e.component;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/component`,
					schemaPath: `#/properties/component/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: T.properties.component.type,
					parentSchema: T.properties.component,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.description !== void 0) {
			let n = e.description;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: T.properties.description.type,
					parentSchema: T.properties.description,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.impact !== void 0) {
			let n = e.impact;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/impact`,
					schemaPath: `#/properties/impact/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: T.properties.impact.type,
					parentSchema: T.properties.impact,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.cause !== void 0) {
			let n = e.cause;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/cause`,
					schemaPath: `#/properties/cause/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: T.properties.cause.type,
					parentSchema: T.properties.cause,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.disprovedBy !== void 0) {
			let n = e.disprovedBy;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/disprovedBy`,
					schemaPath: `#/properties/disprovedBy/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: T.properties.disprovedBy.type,
					parentSchema: T.properties.disprovedBy,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.recommendation !== void 0) {
			let n = e.recommendation;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/recommendation`,
					schemaPath: `#/properties/recommendation/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: T.properties.recommendation.type,
					parentSchema: T.properties.recommendation,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.effort !== void 0) {
			let n = e.effort;
			if (n !== `hours` && n !== `days` && n !== `weeks`) {
				let e = {
					instancePath: t + `/effort`,
					schemaPath: `#/properties/effort/enum`,
					keyword: `enum`,
					params: { allowedValues: T.properties.effort.enum },
					message: `must be equal to one of the allowed values`,
					schema: T.properties.effort.enum,
					parentSchema: T.properties.effort,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.confidence !== void 0) {
			let n = e.confidence;
			if (n !== `likely` && n !== `possible`) {
				let e = {
					instancePath: t + `/confidence`,
					schemaPath: `#/properties/confidence/enum`,
					keyword: `enum`,
					params: { allowedValues: T.properties.confidence.enum },
					message: `must be equal to one of the allowed values`,
					schema: T.properties.confidence.enum,
					parentSchema: T.properties.confidence,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.evidence !== void 0) {
			let n = e.evidence;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.text === void 0) {
							let n = {
								instancePath: t + `/evidence/` + r,
								schemaPath: `#/properties/evidence/items/required`,
								keyword: `required`,
								params: { missingProperty: `text` },
								message: `must have required property 'text'`,
								schema: T.properties.evidence.items.required,
								parentSchema: T.properties.evidence.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.source === void 0) {
							let n = {
								instancePath: t + `/evidence/` + r,
								schemaPath: `#/properties/evidence/items/required`,
								keyword: `required`,
								params: { missingProperty: `source` },
								message: `must have required property 'source'`,
								schema: T.properties.evidence.items.required,
								parentSchema: T.properties.evidence.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.text !== void 0) {
							let n = e.text;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/evidence/` + r + `/text`,
									schemaPath: `#/properties/evidence/items/properties/text/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: T.properties.evidence.items.properties.text.type,
									parentSchema: T.properties.evidence.items.properties.text,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.source !== void 0) {
							let n = e.source;
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.file === void 0) {
									let e = {
										instancePath: t + `/evidence/` + r + `/source`,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `file` },
										message: `must have required property 'file'`,
										schema: m.required,
										parentSchema: m,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.at === void 0) {
									let e = {
										instancePath: t + `/evidence/` + r + `/source`,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `at` },
										message: `must have required property 'at'`,
										schema: m.required,
										parentSchema: m,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.file !== void 0) {
									let e = n.file;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/evidence/` + r + `/source/file`,
											schemaPath: `#/$defs/source/properties/file/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: m.properties.file.type,
											parentSchema: m.properties.file,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
								if (n.at !== void 0) {
									let e = n.at;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/evidence/` + r + `/source/at`,
											schemaPath: `#/$defs/source/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: m.properties.at.type,
											parentSchema: m.properties.at,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/evidence/` + r + `/source`,
									schemaPath: `#/$defs/source/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: m.type,
									parentSchema: m,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/evidence/` + r,
							schemaPath: `#/properties/evidence/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: T.properties.evidence.items.type,
							parentSchema: T.properties.evidence.items,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/evidence`,
					schemaPath: `#/properties/evidence/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: T.properties.evidence.type,
					parentSchema: T.properties.evidence,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: T.type,
			parentSchema: T,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return E.errors = s, c === 0;
}
E.evaluated = {
	props: {
		rule: !0,
		title: !0,
		priority: !0,
		scenario: !0,
		component: !0,
		description: !0,
		impact: !0,
		cause: !0,
		disprovedBy: !0,
		recommendation: !0,
		effort: !0,
		confidence: !0,
		evidence: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const D = {
	description: `What the runs were compared with.`,
	type: `object`,
	required: [`kind`, `file`],
	properties: {
		kind: { enum: [
			`none yet`,
			`history`,
			`side by side`
		] },
		file: {
			description: `The baseline file; side by side, the files of the base runs.`,
			type: `string`
		},
		runs: {
			description: `Runs in the baseline, by scenario.`,
			type: `object`,
			additionalProperties: { $ref: `#/$defs/quantity` }
		}
	},
	if: {
		type: `object`,
		properties: { kind: { not: { const: `none yet` } } }
	},
	then: { required: [`runs`] }
};
function O(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = O.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, d = !0, f = s;
	if (s === f) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.kind !== void 0) {
				let t = s, n = s;
				if (e.kind !== `none yet`) {
					let e = {};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n === s) {
					let e = {};
					o === null ? o = [e] : o.push(e), s++;
				} else s = t, o !== null && (t ? o.length = t : o = null);
			}
		} else {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
	}
	var p = f === s;
	if (s = l, o !== null && (l ? o.length = l : o = null), p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.runs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: `runs` },
				message: `must have required property 'runs'`,
				schema: D.then.required,
				parentSchema: D.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var p = n === s;
		d = p;
	}
	if (!d) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			message: `must match "then" schema`,
			schema: D.if,
			parentSchema: D,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: D.required,
				parentSchema: D,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.file === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `file` },
				message: `must have required property 'file'`,
				schema: D.required,
				parentSchema: D,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `none yet` && n !== `history` && n !== `side by side`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: D.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: D.properties.kind.enum,
					parentSchema: D.properties.kind,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.file !== void 0) {
			let n = e.file;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/file`,
					schemaPath: `#/properties/file/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: D.properties.file.type,
					parentSchema: D.properties.file,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.runs !== void 0) {
			let n = e.runs;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r == `number` && isFinite(r)) {
					if (r < 0 || isNaN(r)) {
						let n = {
							instancePath: t + `/runs/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/quantity/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`,
							schema: 0,
							parentSchema: u,
							data: r
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let n = {
						instancePath: t + `/runs/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/quantity/type`,
						keyword: `type`,
						params: { type: `number` },
						message: `must be number`,
						schema: u.type,
						parentSchema: u,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/runs`,
					schemaPath: `#/properties/runs/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: D.properties.runs.type,
					parentSchema: D.properties.runs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: D.type,
			parentSchema: D,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return O.errors = o, s === 0;
}
O.evaluated = {
	props: {
		kind: !0,
		file: !0,
		runs: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const k = {
	description: `What only people know.`,
	type: `object`,
	required: [
		`environment`,
		`software`,
		`links`,
		`signOff`
	],
	properties: {
		environment: {
			type: `array`,
			items: {
				type: `object`,
				required: [`component`, `specification`],
				properties: {
					component: { type: `string` },
					specification: { type: `string` },
					count: { $ref: `#/$defs/quantity` }
				}
			}
		},
		software: { $ref: `#/$defs/texts` },
		links: { $ref: `#/$defs/texts` },
		signOff: {
			type: `array`,
			items: { type: `string` }
		},
		preparedBy: { type: `string` },
		testPeriod: { type: `string` },
		apm: { type: `string` }
	}
};
const A = {
	type: `object`,
	additionalProperties: { type: `string` }
};
function j(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = j.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.environment === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `environment` },
				message: `must have required property 'environment'`,
				schema: k.required,
				parentSchema: k,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.software === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `software` },
				message: `must have required property 'software'`,
				schema: k.required,
				parentSchema: k,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.links === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `links` },
				message: `must have required property 'links'`,
				schema: k.required,
				parentSchema: k,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.signOff === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `signOff` },
				message: `must have required property 'signOff'`,
				schema: k.required,
				parentSchema: k,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.environment !== void 0) {
			let n = e.environment;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.component === void 0) {
							let n = {
								instancePath: t + `/environment/` + r,
								schemaPath: `#/properties/environment/items/required`,
								keyword: `required`,
								params: { missingProperty: `component` },
								message: `must have required property 'component'`,
								schema: k.properties.environment.items.required,
								parentSchema: k.properties.environment.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.specification === void 0) {
							let n = {
								instancePath: t + `/environment/` + r,
								schemaPath: `#/properties/environment/items/required`,
								keyword: `required`,
								params: { missingProperty: `specification` },
								message: `must have required property 'specification'`,
								schema: k.properties.environment.items.required,
								parentSchema: k.properties.environment.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.component !== void 0) {
							let n = e.component;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/environment/` + r + `/component`,
									schemaPath: `#/properties/environment/items/properties/component/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: k.properties.environment.items.properties.component.type,
									parentSchema: k.properties.environment.items.properties.component,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.specification !== void 0) {
							let n = e.specification;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/environment/` + r + `/specification`,
									schemaPath: `#/properties/environment/items/properties/specification/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: k.properties.environment.items.properties.specification.type,
									parentSchema: k.properties.environment.items.properties.specification,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.count !== void 0) {
							let n = e.count;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/environment/` + r + `/count`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									o === null ? o = [e] : o.push(e), s++;
								}
							} else {
								let e = {
									instancePath: t + `/environment/` + r + `/count`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/environment/` + r,
							schemaPath: `#/properties/environment/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: k.properties.environment.items.type,
							parentSchema: k.properties.environment.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/environment`,
					schemaPath: `#/properties/environment/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: k.properties.environment.type,
					parentSchema: k.properties.environment,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.software !== void 0) {
			let n = e.software;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string`) {
					let n = {
						instancePath: t + `/software/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/texts/additionalProperties/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: A.additionalProperties.type,
						parentSchema: A.additionalProperties,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/software`,
					schemaPath: `#/$defs/texts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: A.type,
					parentSchema: A,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.links !== void 0) {
			let n = e.links;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string`) {
					let n = {
						instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/texts/additionalProperties/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: A.additionalProperties.type,
						parentSchema: A.additionalProperties,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/links`,
					schemaPath: `#/$defs/texts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: A.type,
					parentSchema: A,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.signOff !== void 0) {
			let n = e.signOff;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/signOff/` + r,
							schemaPath: `#/properties/signOff/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: k.properties.signOff.items.type,
							parentSchema: k.properties.signOff.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/signOff`,
					schemaPath: `#/properties/signOff/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: k.properties.signOff.type,
					parentSchema: k.properties.signOff,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.preparedBy !== void 0) {
			let n = e.preparedBy;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/preparedBy`,
					schemaPath: `#/properties/preparedBy/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: k.properties.preparedBy.type,
					parentSchema: k.properties.preparedBy,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.testPeriod !== void 0) {
			let n = e.testPeriod;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/testPeriod`,
					schemaPath: `#/properties/testPeriod/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: k.properties.testPeriod.type,
					parentSchema: k.properties.testPeriod,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.apm !== void 0) {
			let n = e.apm;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/apm`,
					schemaPath: `#/properties/apm/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: k.properties.apm.type,
					parentSchema: k.properties.apm,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: k.type,
			parentSchema: k,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return j.errors = o, s === 0;
}
j.evaluated = {
	props: {
		environment: !0,
		software: !0,
		links: !0,
		signOff: !0,
		preparedBy: !0,
		testPeriod: !0,
		apm: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function M(e, { instancePath: t = ``, parentData: l, parentDataProperty: u, rootData: f = e, dynamicAnchors: p = {} } = {}) {
	let m = null, h = 0, g = M.evaluated;
	if (g.dynamicProps && (g.props = void 0), g.dynamicItems && (g.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.schemaVersion === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `schemaVersion` },
				message: `must have required property 'schemaVersion'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.tool === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `tool` },
				message: `must have required property 'tool'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.service === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `service` },
				message: `must have required property 'service'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.time === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `time` },
				message: `must have required property 'time'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.assessment === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `assessment` },
				message: `must have required property 'assessment'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.failures === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `failures` },
				message: `must have required property 'failures'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.scenarios === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scenarios` },
				message: `must have required property 'scenarios'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.indicators === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `indicators` },
				message: `must have required property 'indicators'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.findings === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `findings` },
				message: `must have required property 'findings'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.concerns === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `concerns` },
				message: `must have required property 'concerns'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.waivers === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `waivers` },
				message: `must have required property 'waivers'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.baseline === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `baseline` },
				message: `must have required property 'baseline'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.report === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `report` },
				message: `must have required property 'report'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.schemaVersion !== void 0) {
			let r = e.schemaVersion;
			if (typeof r != `number` || r % 1 || isNaN(r) || !isFinite(r)) {
				let e = {
					instancePath: t + `/schemaVersion`,
					schemaPath: `#/properties/schemaVersion/type`,
					keyword: `type`,
					params: { type: `integer` },
					message: `must be integer`,
					schema: n.properties.schemaVersion.type,
					parentSchema: n.properties.schemaVersion,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
			if (r !== 1) {
				let e = {
					instancePath: t + `/schemaVersion`,
					schemaPath: `#/properties/schemaVersion/const`,
					keyword: `const`,
					params: { allowedValue: 1 },
					message: `must be equal to constant`,
					schema: 1,
					parentSchema: n.properties.schemaVersion,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.tool !== void 0) {
			let r = e.tool;
			if (r && typeof r == `object` && !Array.isArray(r)) {
				if (r.name === void 0) {
					let e = {
						instancePath: t + `/tool`,
						schemaPath: `#/properties/tool/required`,
						keyword: `required`,
						params: { missingProperty: `name` },
						message: `must have required property 'name'`,
						schema: n.properties.tool.required,
						parentSchema: n.properties.tool,
						data: r
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r.version === void 0) {
					let e = {
						instancePath: t + `/tool`,
						schemaPath: `#/properties/tool/required`,
						keyword: `required`,
						params: { missingProperty: `version` },
						message: `must have required property 'version'`,
						schema: n.properties.tool.required,
						parentSchema: n.properties.tool,
						data: r
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r.name !== void 0) {
					let e = r.name;
					if (e !== `plimsoll`) {
						let r = {
							instancePath: t + `/tool/name`,
							schemaPath: `#/properties/tool/properties/name/const`,
							keyword: `const`,
							params: { allowedValue: `plimsoll` },
							message: `must be equal to constant`,
							schema: `plimsoll`,
							parentSchema: n.properties.tool.properties.name,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
				if (r.version !== void 0) {
					let e = r.version;
					if (typeof e == `string`) {
						if (o(e) < 1) {
							let r = {
								instancePath: t + `/tool/version`,
								schemaPath: `#/properties/tool/properties/version/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`,
								schema: 1,
								parentSchema: n.properties.tool.properties.version,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
					} else {
						let r = {
							instancePath: t + `/tool/version`,
							schemaPath: `#/properties/tool/properties/version/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: n.properties.tool.properties.version.type,
							parentSchema: n.properties.tool.properties.version,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/tool`,
					schemaPath: `#/properties/tool/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: n.properties.tool.type,
					parentSchema: n.properties.tool,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.service !== void 0) {
			let r = e.service;
			if (typeof r != `string`) {
				let e = {
					instancePath: t + `/service`,
					schemaPath: `#/properties/service/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: n.properties.service.type,
					parentSchema: n.properties.service,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.time !== void 0) {
			let n = e.time;
			if (typeof n == `string`) {
				if (!s.test(n)) {
					let e = {
						instancePath: t + `/time`,
						schemaPath: `#/$defs/time/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
						schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
						parentSchema: r,
						data: n
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			} else {
				let e = {
					instancePath: t + `/time`,
					schemaPath: `#/$defs/time/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: r.type,
					parentSchema: r,
					data: n
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.assessment !== void 0) {
			let r = e.assessment;
			if (r !== `pass` && r !== `concerns` && r !== `fail`) {
				let e = {
					instancePath: t + `/assessment`,
					schemaPath: `#/properties/assessment/enum`,
					keyword: `enum`,
					params: { allowedValues: n.properties.assessment.enum },
					message: `must be equal to one of the allowed values`,
					schema: n.properties.assessment.enum,
					parentSchema: n.properties.assessment,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.failures !== void 0) {
			let r = e.failures;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) {
					let e = r[n];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.kind === void 0) {
							let r = {
								instancePath: t + `/failures/` + n,
								schemaPath: `#/$defs/failure/required`,
								keyword: `required`,
								params: { missingProperty: `kind` },
								message: `must have required property 'kind'`,
								schema: i.required,
								parentSchema: i,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.scenario === void 0) {
							let r = {
								instancePath: t + `/failures/` + n,
								schemaPath: `#/$defs/failure/required`,
								keyword: `required`,
								params: { missingProperty: `scenario` },
								message: `must have required property 'scenario'`,
								schema: i.required,
								parentSchema: i,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.indicator === void 0) {
							let r = {
								instancePath: t + `/failures/` + n,
								schemaPath: `#/$defs/failure/required`,
								keyword: `required`,
								params: { missingProperty: `indicator` },
								message: `must have required property 'indicator'`,
								schema: i.required,
								parentSchema: i,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.kind !== void 0) {
							let r = e.kind;
							if (r !== `missed` && r !== `unmeasured` && r !== `worsened` && r !== `inconclusive` && r !== `waiver`) {
								let e = {
									instancePath: t + `/failures/` + n + `/kind`,
									schemaPath: `#/$defs/failure/properties/kind/enum`,
									keyword: `enum`,
									params: { allowedValues: i.properties.kind.enum },
									message: `must be equal to one of the allowed values`,
									schema: i.properties.kind.enum,
									parentSchema: i.properties.kind,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.scenario !== void 0) {
							let r = e.scenario;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/failures/` + n + `/scenario`,
									schemaPath: `#/$defs/failure/properties/scenario/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: i.properties.scenario.type,
									parentSchema: i.properties.scenario,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.indicator !== void 0) {
							let r = e.indicator;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/failures/` + n + `/indicator`,
									schemaPath: `#/$defs/failure/properties/indicator/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: i.properties.indicator.type,
									parentSchema: i.properties.indicator,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
					} else {
						let r = {
							instancePath: t + `/failures/` + n,
							schemaPath: `#/$defs/failure/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: i.type,
							parentSchema: i,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/failures`,
					schemaPath: `#/properties/failures/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.failures.type,
					parentSchema: n.properties.failures,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.scenarios !== void 0) {
			let r = e.scenarios;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) d(r[n], {
					instancePath: t + `/scenarios/` + n,
					parentData: r,
					parentDataProperty: n,
					rootData: f,
					dynamicAnchors: p
				}) || (m = m === null ? d.errors : m.concat(d.errors), h = m.length);
			} else {
				let e = {
					instancePath: t + `/scenarios`,
					schemaPath: `#/properties/scenarios/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.scenarios.type,
					parentSchema: n.properties.scenarios,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.indicators !== void 0) {
			let r = e.indicators;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) w(r[n], {
					instancePath: t + `/indicators/` + n,
					parentData: r,
					parentDataProperty: n,
					rootData: f,
					dynamicAnchors: p
				}) || (m = m === null ? w.errors : m.concat(w.errors), h = m.length);
			} else {
				let e = {
					instancePath: t + `/indicators`,
					schemaPath: `#/properties/indicators/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.indicators.type,
					parentSchema: n.properties.indicators,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.findings !== void 0) {
			let r = e.findings;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) E(r[n], {
					instancePath: t + `/findings/` + n,
					parentData: r,
					parentDataProperty: n,
					rootData: f,
					dynamicAnchors: p
				}) || (m = m === null ? E.errors : m.concat(E.errors), h = m.length);
			} else {
				let e = {
					instancePath: t + `/findings`,
					schemaPath: `#/properties/findings/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.findings.type,
					parentSchema: n.properties.findings,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.concerns !== void 0) {
			let r = e.concerns;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let i = 0; i < e; i++) {
					let e = r[i];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.id === void 0) {
							let r = {
								instancePath: t + `/concerns/` + i,
								schemaPath: `#/properties/concerns/items/required`,
								keyword: `required`,
								params: { missingProperty: `id` },
								message: `must have required property 'id'`,
								schema: n.properties.concerns.items.required,
								parentSchema: n.properties.concerns.items,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.text === void 0) {
							let r = {
								instancePath: t + `/concerns/` + i,
								schemaPath: `#/properties/concerns/items/required`,
								keyword: `required`,
								params: { missingProperty: `text` },
								message: `must have required property 'text'`,
								schema: n.properties.concerns.items.required,
								parentSchema: n.properties.concerns.items,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.id !== void 0) {
							let r = e.id;
							if (typeof r == `string`) {
								if (o(r) < 1) {
									let e = {
										instancePath: t + `/concerns/` + i + `/id`,
										schemaPath: `#/properties/concerns/items/properties/id/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`,
										schema: 1,
										parentSchema: n.properties.concerns.items.properties.id,
										data: r
									};
									m === null ? m = [e] : m.push(e), h++;
								}
							} else {
								let e = {
									instancePath: t + `/concerns/` + i + `/id`,
									schemaPath: `#/properties/concerns/items/properties/id/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: n.properties.concerns.items.properties.id.type,
									parentSchema: n.properties.concerns.items.properties.id,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.text !== void 0) {
							let r = e.text;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/concerns/` + i + `/text`,
									schemaPath: `#/properties/concerns/items/properties/text/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: n.properties.concerns.items.properties.text.type,
									parentSchema: n.properties.concerns.items.properties.text,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.scenario !== void 0) {
							let r = e.scenario;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/concerns/` + i + `/scenario`,
									schemaPath: `#/properties/concerns/items/properties/scenario/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: n.properties.concerns.items.properties.scenario.type,
									parentSchema: n.properties.concerns.items.properties.scenario,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
					} else {
						let r = {
							instancePath: t + `/concerns/` + i,
							schemaPath: `#/properties/concerns/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: n.properties.concerns.items.type,
							parentSchema: n.properties.concerns.items,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/concerns`,
					schemaPath: `#/properties/concerns/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.concerns.type,
					parentSchema: n.properties.concerns,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.waivers !== void 0) {
			let r = e.waivers;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) {
					let e = r[n];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.scenario === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `scenario` },
								message: `must have required property 'scenario'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.objective === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `objective` },
								message: `must have required property 'objective'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.until === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `until` },
								message: `must have required property 'until'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.reason === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `reason` },
								message: `must have required property 'reason'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.state === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `state` },
								message: `must have required property 'state'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.scenario !== void 0) {
							let r = e.scenario;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/scenario`,
									schemaPath: `#/$defs/waiver/properties/scenario/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.scenario.type,
									parentSchema: a.properties.scenario,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.objective !== void 0) {
							let r = e.objective;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/objective`,
									schemaPath: `#/$defs/waiver/properties/objective/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.objective.type,
									parentSchema: a.properties.objective,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.until !== void 0) {
							let r = e.until;
							if (typeof r == `string`) {
								if (!c.test(r)) {
									let e = {
										instancePath: t + `/waivers/` + n + `/until`,
										schemaPath: `#/$defs/waiver/properties/until/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
										message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`,
										schema: `^\\d{4}-\\d{2}-\\d{2}$`,
										parentSchema: a.properties.until,
										data: r
									};
									m === null ? m = [e] : m.push(e), h++;
								}
							} else {
								let e = {
									instancePath: t + `/waivers/` + n + `/until`,
									schemaPath: `#/$defs/waiver/properties/until/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.until.type,
									parentSchema: a.properties.until,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.reason !== void 0) {
							let r = e.reason;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/reason`,
									schemaPath: `#/$defs/waiver/properties/reason/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.reason.type,
									parentSchema: a.properties.reason,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.state !== void 0) {
							let r = e.state;
							if (r !== `used` && r !== `not needed` && r !== `expired` && r !== `unmatched`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/state`,
									schemaPath: `#/$defs/waiver/properties/state/enum`,
									keyword: `enum`,
									params: { allowedValues: a.properties.state.enum },
									message: `must be equal to one of the allowed values`,
									schema: a.properties.state.enum,
									parentSchema: a.properties.state,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
					} else {
						let r = {
							instancePath: t + `/waivers/` + n,
							schemaPath: `#/$defs/waiver/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: a.type,
							parentSchema: a,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/waivers`,
					schemaPath: `#/properties/waivers/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.waivers.type,
					parentSchema: n.properties.waivers,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		e.baseline !== void 0 && (O(e.baseline, {
			instancePath: t + `/baseline`,
			parentData: e,
			parentDataProperty: `baseline`,
			rootData: f,
			dynamicAnchors: p
		}) || (m = m === null ? O.errors : m.concat(O.errors), h = m.length)), e.report !== void 0 && (j(e.report, {
			instancePath: t + `/report`,
			parentData: e,
			parentDataProperty: `report`,
			rootData: f,
			dynamicAnchors: p
		}) || (m = m === null ? j.errors : m.concat(j.errors), h = m.length));
	} else {
		let r = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: n.type,
			parentSchema: n,
			data: e
		};
		m === null ? m = [r] : m.push(r), h++;
	}
	return M.errors = m, h === 0;
}
M.evaluated = {
	props: {
		schemaVersion: !0,
		tool: !0,
		service: !0,
		time: !0,
		assessment: !0,
		failures: !0,
		scenarios: !0,
		indicators: !0,
		findings: !0,
		concerns: !0,
		waivers: !0,
		baseline: !0,
		report: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
// src/gate/saved-judgement.ts
/** At most so many differences are listed: a file of another kind differs everywhere. */
const MOST_FAULTS = 10;
/** The text of a saved judgement; refuses a path where there is no file. */
async function savedText(file, files) {
	if (await files.kindOf(file) === "file") return files.text(file);
	throw new InputError([{
		id: "no-judgement",
		place: { file },
		problem: "there is no such file",
		wayOut: "Give the judgement.json that `plimsoll check` wrote into its --out folder."
	}]);
}
/** Renders a saved judgement again. Nothing is judged: what the file says is what the documents say. */
function renderedAgain(text, file) {
	const judgement = readJudgement(text, file);
	return {
		judgement,
		documents: documentsOf(judgement)
	};
}
/** Reads a `judgement.json`; refuses what is not one, or is of a newer Plimsoll. */
function readJudgement(text, file) {
	const value = parsed(text, file);
	const version = versionOf(value);
	if (typeof version === "number" && version > 1) throw new InputError([newer(version, file)]);
	if (t(value)) return value;
	const [first = notJson(file), ...rest] = (t.errors ?? []).slice(0, MOST_FAULTS).map(({ instancePath, message }) => ({
		id: "not-a-judgement",
		place: { file },
		problem: `${instancePath === "" ? "the file" : instancePath} ${message ?? "does not fit the schema"}`,
		wayOut: "Give a judgement.json as `plimsoll check` wrote it into its --out folder."
	}));
	throw new InputError([first, ...rest]);
}
function parsed(text, file) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new InputError([notJson(file)], { cause });
	}
}
function versionOf(value) {
	return typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : void 0;
}
function notJson(file) {
	return {
		id: "not-a-judgement",
		place: { file },
		problem: "the file is not JSON",
		wayOut: "Give a judgement.json as `plimsoll check` wrote it into its --out folder."
	};
}
function newer(version, file) {
	return {
		id: "judgement-newer",
		place: { file },
		problem: `the judgement is of version ${version}, and this Plimsoll reads version 1`,
		wayOut: "Update Plimsoll, or judge again with this one."
	};
}
// src/cli/report-command.ts
/**
* `plimsoll report`: renders a saved judgement again, and fills the form given with it. It succeeds whatever the judgement
* says, since it judges nothing; a form that cannot be filled is refused, since it was asked for here and now.
*/
async function reportCommand(file, output, terminal, { files }) {
	const { judgement, documents } = renderedAgain(await savedText(file, files), file);
	const own = await ownReport(output.template, judgement, files);
	if (own.fault !== void 0) throw new InputError([own.fault]);
	await writeDocuments(output.folder, new Map([...documents, ...own.documents]));
	terminal.out(printed(judgement, output.format, terminal));
	return EXIT.passed;
}
// src/cli/check-program.ts
const FAILURE_KINDS = [
	"missed",
	"unmeasured",
	"worsened",
	"inconclusive"
];
const RESULT = "k6 output, glob, folder, or scenario=path-or-glob";
/** A command that takes `RESULT`s, a config and a baseline. */
function judgingCommand(parent, name, description) {
	return parent.command(name).description(description).argument("[RESULT...]", RESULT).option("--config <file>", "objectives and scenarios (default: plimsoll.yml, if it is there)").option("--baseline <file>", "baseline file (default: the config's, else plimsoll.baseline.json)");
}
/** What flags and machine say together. */
function requestOf(results, { config, baseline }, { version }) {
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
/** Adds `plimsoll check`. */
function addCheck(program, terminal, world, end) {
	judgingCommand(program, "check", "judge, write the report files, exit by the assessment").option("--out <folder>", "where the report files go", "plimsoll-report/").addOption(new Option("--format <format>", "what stdout gets").choices(FORMATS).default("text")).option("--fail-on <list>", "what fails the gate: missed,unmeasured,worsened,inconclusive, or none", failureKinds, DEFAULT_FAIL_ON).option("--against <result...>", "base runs of the same job, paired in order", []).option("--prometheus <url>", "a Prometheus to ask about the runs (default: only saved answers)").option("--window <start..end>", "the time to ask Prometheus about (default: the run's)").option("--release", "release gate: every scenario must have been run", false).option("--quiet", "no progress, no closing line", false).action(async (results, flags) => {
		const request = {
			...requestOf(results, flags, world),
			against: flags.against,
			release: flags.release,
			failOn: new Set(flags.failOn)
		};
		const output = {
			folder: flags.out,
			format: flags.format,
			quiet: flags.quiet
		};
		const run = () => {
			const prometheus = liveServer({
				url: flags.prometheus,
				window: flags.window
			});
			return checkCommand({
				...request,
				...prometheus && { prometheus }
			}, output, terminal, world.ports);
		};
		end(await guarded(run, terminal, world.version));
	});
}
/** Adds `plimsoll report`. */
function addReport(program, terminal, { ports, version }, end) {
	program.command("report").description("render again from a saved judgement.json; never judges").argument("<JUDGEMENT>", "a judgement.json written by check").option("--out <folder>", "where the report files go", "plimsoll-report/").addOption(new Option("--format <format>", "what stdout gets").choices(FORMATS).default("text")).option("--template <file>", "fill this form (Liquid) as own-report.md").action(async (file, flags) => {
		const { out, format, template } = flags;
		const output = {
			folder: out,
			format,
			...template !== void 0 && { template }
		};
		end(await guarded(() => reportCommand(file, output, terminal, ports), terminal, version));
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
// src/cli/baseline-program.ts
/** Adds `plimsoll baseline` with its commands. */
function addBaseline(program, terminal, world, end) {
	const baseline = program.command("baseline").description("the committed numbers of earlier runs: add this run, show them, or print the proposed file");
	const commands = {
		add: ["add this run to the baseline file", baselineAddCommand],
		show: ["print what it knows of each indicator, and what a gate with it would notice", baselineShowCommand],
		propose: ["print the file that `add` would write", baselineProposeCommand]
	};
	for (const [name, [description, command]] of Object.entries(commands)) judgingCommand(baseline, name, description).option("--accept <reason>", "why a run that would not enter by itself is accepted").action(async (results, flags) => {
		const request = recordRequest(results, flags, world);
		end(await guarded(() => command(request, terminal, world.ports), terminal, world.version));
	});
}
function recordRequest(results, flags, world) {
	const known = onDefaultBranch();
	return {
		...requestOf(results, flags, world),
		...flags.accept !== void 0 && { accept: flags.accept },
		...known !== void 0 && { onDefaultBranch: known }
	};
}
// src/gate/explained.ts
/**
* Finds an indicator in a saved judgement: `http_req_duration p(95)` in every scenario that has it, or, with
* `sustained:http_req_duration p(95)`, in that one. Refuses what it does not hold, and names the nearest that it does.
*/
async function explained(wanted, file, files) {
	const judgement = readJudgement(await savedText(file, files), file);
	const [first, ...rest] = judgement.indicators.filter((one) => isMeant(one, wanted));
	if (first === void 0) throw new InputError([unknownIndicator(wanted, judgement, file)]);
	return {
		judgement,
		indicators: [first, ...rest]
	};
}
/** A tag in a selector may hold a colon too, so the whole text is tried as an indicator before it is split. */
function isMeant(indicator, wanted) {
	const key = keyOf(indicator);
	const meant = (text) => spellings(text).includes(key);
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
	const keys = [...new Set(indicators.map(keyOf))];
	const qualified = new Set(indicators.map((one) => `${one.scenario}:${keyOf(one)}`));
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
function short(value) {
	return String(Number(value.toPrecision(6)));
}
/** The same with its sign. */
function signed(value) {
	return `${value > 0 ? "+" : ""}${short(value)}`;
}
// src/report/explanation/step-entries.ts
/** How the family of gated comparisons shares its risk, and where this one stood in it. */
function stepEntries({ family, alpha, step }) {
	const risk = `a risk of ${short(100 * alpha)} % of one false alarm`;
	const shared = family === 1 ? `the only gated comparison of this check has ${risk}` : `${countText(family, "gated comparison")} of this check share ${risk}`;
	if (step === void 0) {
		const share = alpha / Math.max(1, family);
		return [["family", shared], ["", `this one is not among them: its p is held against ${short(alpha)} / ${Math.max(1, family)} = ${short(share)}`]];
	}
	const { side, p, rank, limit, rejected } = step;
	const left = family - rank + 1;
	const other = side === "better" ? ` for the better (p ${short(p)})` : "";
	const sum = `${short(p)} ${p <= limit ? "≤" : ">"} ${short(alpha)} / ${left} = ${short(limit)}`;
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
		case "suspected": return ", suspected: worse by more than the tolerance, and too unlikely by chance to be called held";
		case "blind": return `, blind: nothing under ${sizeText(noticeable, scale)} could have been seen`;
		case "repeats disagree": return ", repeats disagree: surely worse on average, but not in more than half of the repeats";
		case "other mix": return `, other mix: it looks better, but requests per iteration changed by ${short(doubt.percent)} %`;
		case "less load": return `, less load: it looks better, but throughput changed by ${short(doubt.percent)} %`;
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
		["noise", `${noiseOf(change)} ${sizeText(noise, scale)}`],
		...change.reasoning === void 0 ? unreasoned(change) : reasoned(change, change.reasoning),
		["noticeable", `a worsening of ${sizeText(noticeable, scale)} would have been seen four times out of five`],
		["verdict", `${change.verdict}${verdictWhy(change)}`],
		...change.doubt === void 0 ? [] : [["way out", wayOutText(change.doubt)]],
		gatedEntry(change)
	];
}
function beforeOf({ scale, baselineRuns }, { kind, file }) {
	return `${scale === "points" ? "all counts together" : "the geometric mean"} of ${kind === "side by side" ? `${countText(baselineRuns, "base run")} of the same job` : countText(baselineRuns, "baseline run")} (${code(file)})`;
}
function noiseOf({ baselineRuns, scale }) {
	if (scale === "points") return "by chance the rate of one run scatters by";
	return baselineRuns < 2 ? "one run shows none, so this is assumed:" : "runs of the same code differ by";
}
/** A judgement of a Plimsoll that kept only the probability. */
function unreasoned({ p }) {
	return [["p", `${short(p)}, a change at least this bad by chance; the steps are not in this judgement`]];
}
function reasoned(change, reasoning) {
	const { weighing, direction, tolerance } = reasoning;
	const within = Math.abs(change.percent) <= tolerance;
	return [
		weighingEntry(weighing, direction),
		["p", `${short(change.p)}: how often chance alone makes it at least this bad`],
		...stepEntries(reasoning),
		["tolerance", `${sizeText(tolerance, change.scale)}: the change is ${within ? "within" : "beyond"} it`]
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
		["objective", `${code(text)} (${from.file}, ${from.at})`],
		["", value === void 0 ? `${verdict}${waiver}${reason === void 0 ? "" : `: ${reason}`}` : `${value} ${comparator} ${limit} (${unit}, unrounded) is ${verdict === "met"}: ${verdict}${waiver}`],
		...value !== void 0 && reason !== void 0 ? [["", reason]] : [],
		...spare(headroom(indicator))
	];
}
function spare(share) {
	return share === void 0 ? [] : [["headroom", `${decimalText(100 * share, 1)} % of the limit is left`]];
}
// src/report/explanation.ts
/**
* The whole reasoning for some rows of a judgement, for a person at a terminal: what was read and where, what was owed,
* what it was compared with, and each step from there to the verdict. Nothing is computed anew but sums on paper.
*/
function explanation(judgement, indicators, width) {
	const room = Math.max(60, Math.min(width, 120));
	return `${[...Map.groupBy(indicators, (one) => `${one.scenario}\u0000${keyOf(one)}`).values()].map((rows) => subjectText(judgement, rows, room)).join("\n\n")}\n\nThe formulas, with their sources, are in docs/judging.md.\n`;
}
/** One indicator of one scenario; it has a row for each objective, and its change stands on the first. */
function subjectText(judgement, rows, width) {
	const [first] = rows;
	if (first === void 0) return "";
	const key = keyOf(first);
	const title = `${sentenceCase(spoken(indicatorName(first)))} of ${visibleText(first.scenario, "name")}`;
	const entries = [
		...valueEntries(first),
		...rows.flatMap(objectiveEntries),
		...changeEntries(first, judgement.baseline),
		...waiverEntries(judgement, first.scenario, key),
		gateEntry(judgement, first.scenario, key)
	];
	return [`${title} (${visibleText(key, "name")})`, ...columns(entries, width)].join("\n");
}
function valueEntries({ value, unit, source, samples }) {
	if (value === void 0) return [["value", "none"]];
	const from = source === void 0 ? [] : [["source", `${source.file}, ${source.at}`]];
	const count = samples === void 0 ? "not told by the file" : quantityText(samples, "count");
	return [
		["value", `${quantityText(value, unit)} (exactly ${value} ${unit})`],
		...from,
		["samples", count]
	];
}
function waiverEntries({ waivers }, scenario, key) {
	return waivers.filter((waiver) => waiver.scenario === scenario && waiver.objective === key).map(({ until, reason, state }) => ["waiver", `${state}, until ${until}: ${reason}`]);
}
function gateEntry({ failures }, scenario, key) {
	const own = failures.filter((one) => one.scenario === scenario && one.indicator === key);
	const kinds = [...new Set(own.map(({ kind }) => kind))];
	return ["gate", kinds.length === 0 ? "it does not fail the gate" : `it fails the gate: ${kinds.join(", ")}`];
}
const LABEL_WIDTH = 12;
function columns(entries, width) {
	return entries.flatMap(([label, text]) => wrapped(spoken(text), width - LABEL_WIDTH - 2).map((line, index) => `  ${(index === 0 ? label : "").padEnd(LABEL_WIDTH)}${line}`));
}
// src/cli/explain-command.ts
/** Where `check` leaves its judgement unless told otherwise. */
const DEFAULT_JUDGEMENT = "plimsoll-report/judgement.json";
/** Adds `plimsoll explain`: the whole reasoning for one number of a saved judgement. It judges nothing. */
function addExplain(program, terminal, { ports, version }, end) {
	program.command("explain").description("print the whole reasoning for one number of a saved judgement.json").argument("<INDICATOR>", "as reports and files name it, `http_req_duration p(95)`").argument("[JUDGEMENT]", "a judgement.json written by check", DEFAULT_JUDGEMENT).action(async (indicator, file) => {
		const command = async () => {
			const { judgement, indicators } = await explained(indicator, file, ports.files);
			terminal.out(explanation(judgement, indicators, terminal.width));
			return EXIT.passed;
		};
		end(await guarded(command, terminal, version));
	});
}
// src/gate/record-answers.ts
/**
* Asks every query of the config over the time of one run. Refuses several runs at once, a run without a time, a time that has not
* been yet, and, with all of them told, queries that are not answered: half the answers would look like a measurement.
*/
async function recordAnswers(request, { files, now }, network) {
	const theCase = await findCase(request, files);
	const plan = theCase.config?.prometheus;
	const config = theCase.config?.file ?? "plimsoll.yml";
	if (plan === void 0 || plan.queries.length === 0) throw new InputError([nothingAsked(config)]);
	const url = addressOf(request.url ?? plan.url, config);
	const folder = request.into ?? await folderOf(theCase, files);
	const window = request.window ?? await windowOf$1(theCase, files);
	if (window.toMs > now() + MINUTE_MS) throw new InputError([notYet()]);
	const { headers } = request;
	return {
		folder,
		documents: await answersOf(plan, {
			url,
			headers,
			window,
			stepMs: plan.stepMs,
			config
		}, network)
	};
}
/** The one place in which `check` will look: beside the files of the run. */
async function folderOf({ results }, files) {
	const [only, second] = results.flatMap(({ patterns }) => patterns);
	if (!(only !== void 0 && second === void 0) || await files.kindOf(only) !== "folder") throw new InputError([nowhere()]);
	return files.within(only, FOLDER_NAME);
}
function addressOf(url, config) {
	if (url === void 0) throw new InputError([noServer(config)]);
	if (isAddress(url)) return url;
	throw new InputError([noAddress()]);
}
const MINUTE_MS = 6e4;
async function answersOf(plan, server, network) {
	const saved = /* @__PURE__ */ new Map();
	const queries = {};
	const faults = [];
	for (const [index, query] of plan.queries.entries()) {
		const asked = await askPrometheus(query, server, network);
		const file = `${/^[\w-]+$/u.test(query.name) ? query.name : `query-${index + 1}`}.json`;
		if (asked.kind === "fault") faults.push(asked.fault);
		else {
			saved.set(file, asked.body);
			queries[query.name] = {
				query: asked.query,
				file
			};
		}
	}
	const [first, ...rest] = faults;
	if (first !== void 0) throw new InputError([first, ...rest]);
	return saved.set(QUERIES_FILE, `${JSON.stringify(queries, void 0, 2)}\n`);
}
async function windowOf$1(theCase, files) {
	const { scenarios, faults } = await readScenarios(theCase, files);
	const [fault, ...others] = faults;
	if (fault !== void 0) throw new InputError([fault, ...others]);
	const runs = scenarios.flatMap((scenario) => scenario.runs);
	const [run, second] = runs;
	if (run?.startMs === void 0 || run.durationMs === void 0 || second !== void 0) throw new InputError([noWindow(runs.length)]);
	return {
		fromMs: run.startMs,
		toMs: run.startMs + run.durationMs
	};
}
function nothingAsked(file) {
	return {
		id: "prometheus-nothing-asked",
		place: { file },
		problem: "the config asks nothing of Prometheus",
		wayOut: "Add `prometheus: {presets: [process]}`, or queries of your own."
	};
}
function noServer(file) {
	return {
		id: "prometheus-no-server",
		place: { file },
		problem: "neither the config nor a flag says where Prometheus is",
		wayOut: "Add `prometheus: {url: http://prometheus:9090}`, or give `--prometheus URL`."
	};
}
function nowhere() {
	return {
		id: "prometheus-into",
		problem: "answers are saved into the folder of one run, and the results are not one folder",
		wayOut: "Name the folder that holds k6's files, or say where to with `--into FOLDER`."
	};
}
function noWindow(runs) {
	return {
		id: "prometheus-window",
		problem: runs > 1 ? `${runs} runs are named, and answers are saved for one` : "the results do not say when the run was: a summary has no time",
		wayOut: "Name one run with its samples, or give `--window START..END` (`2026-11-23T18:14:13Z..2026-11-23T18:17:42Z`)."
	};
}
function notYet() {
	return {
		id: "prometheus-window",
		problem: "the time to ask about ends in the future",
		wayOut: "Record after the run; if it is over, compare the clocks of the machines."
	};
}
// src/cli/record-program.ts
/** Adds `plimsoll record`. */
function addRecord(program, terminal, { ports, version }, end) {
	program.command("record").description("ask Prometheus the queries of the config about a run, and save the answers for check").argument("[RESULT...]", "the run: its folder, or scenario=folder").option("--config <file>", "the queries (default: plimsoll.yml, if it is there)").option("--prometheus <url>", "the server (default: the config's); secrets come from the environment").option("--window <start..end>", "the time of the run, where its results do not tell it", windowOf).option("--into <folder>", "where the answers go (default: prometheus/ in the run's folder)").action(async (results, { prometheus: url, ...flags }) => {
		const run = async () => {
			const headers = prometheusHeaders();
			const { folder, documents } = await recordAnswers({
				results,
				...flags,
				headers,
				...url !== void 0 && { url }
			}, ports, network);
			await writeDocuments(folder, documents);
			terminal.out(`Saved: ${folder} (${documents.size - 1} answers)\n`);
			return EXIT.passed;
		};
		end(await guarded(run, terminal, version));
	});
}
function windowOf(text) {
	const window = windowOfText(text);
	if (window === void 0) throw new InvalidArgumentError(WINDOW_SHAPE);
	return window;
}
// src/cli/run.ts
/** Runs the command line and tells the exit code. `words` are the arguments after the program's name. */
async function runCommandLine(words, terminal, world) {
	const end = { code: EXIT.passed };
	const program = commandLine(terminal, world, (code) => {
		end.code = code;
	});
	try {
		await program.parseAsync([...words], { from: "user" });
		return end.code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.passed : EXIT.notJudged;
		throw error;
	}
}
/** The definition of every command and flag; the tables in the docs are made from it. */
function commandLine(terminal, world, end) {
	const program = new Command("plimsoll").description("The load line for a pull request: judges k6 load tests and writes the report.").version(world.version).exitOverride().configureOutput({
		writeOut: terminal.out,
		writeErr: terminal.err
	}).showHelpAfterError("(run `plimsoll --help` or `plimsoll COMMAND --help`)");
	addCheck(program, terminal, world, end);
	addReport(program, terminal, world, end);
	addExplain(program, terminal, world, end);
	addRecord(program, terminal, world, end);
	addBaseline(program, terminal, world, end);
	return program;
}
// src/cli.ts
const colour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "";
process.exitCode = await runCommandLine(process.argv.slice(2), {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text),
	colour,
	width: process.stdout.columns ?? 100,
	interactive: process.stderr.isTTY
}, {
	ports: {
		files: localFiles,
		now: Date.now
	},
	version
});
export {};

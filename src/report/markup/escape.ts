/**
 * Texts of others inside documents: names of metrics, checks, scenarios, services, reasons, links. A document shows them
 * and never obeys them. Every renderer passes every text through here.
 */

/** Longest text in UTF-16 units that a document repeats from its input, by where it stands. */
const LONGEST = { prose: 2000, name: 160 } as const;

const BLANK = "\u200B";
const TERMINAL_SEQUENCE = new RegExp(
  String.raw`\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\^_])`,
  "gu",
);

/**
 * One line without terminal sequences, control characters, invisible and direction-changing characters; line breaks and
 * tabs become blanks; what is longer than a text may be is cut with `…`, never inside a character.
 */
export function visibleText(text: string, longest: keyof typeof LONGEST = "prose"): string {
  const line = text
    .toWellFormed()
    .replace(TERMINAL_SEQUENCE, "")
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, "");
  const limit = LONGEST[longest];
  return line.length <= limit
    ? line
    : `${line
        .slice(0, limit)
        .toWellFormed()
        .replace(/\uFFFD$/u, "")}…`;
}

/** Text for HTML, in an element or a quoted attribute. */
export function htmlText(text: string): string {
  return htmlEntities(visibleText(text));
}

/** Text for HTML inside a Markdown document, where GitHub still looks for mentions. */
export function quietHtmlText(text: string): string {
  return htmlEntities(neutral(visibleText(text)));
}

function htmlEntities(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

/**
 * Text for GitHub's Markdown, as prose. Entities and backslashes stop markup but not mentions, references, autolinks and
 * emoji, which GitHub looks for in the finished text: those get an invisible blank inside.
 */
export function markdownText(text: string): string {
  const quiet = neutral(visibleText(text));
  return quiet
    .replace(/[\\`*_[\]~|$]/gu, String.raw`\$&`)
    .replace(/&(?=[#\w]|$)/gu, "&amp;")
    .replace(/<(?![\s\d=])/gu, "&lt;")
    .replace(/(?<=-)>|>(?![\s\d=])/gu, "&gt;");
}

/** Prose that stands at the start of a line, where a dash, a number or a hash would make a list or a heading. */
export function markdownLineStart(escaped: string): string {
  const line = escaped.trimStart();
  return line
    .replace(/^>/u, "&gt;")
    .replace(/^[-+=#]/u, String.raw`\$&`)
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, "$1\\");
}

/**
 * A name as code in Markdown: the fence is longer than any run of backticks inside. Where a code span cannot hold it (a
 * pipe in a table cell, something that looks like a tag) it is an HTML `code` of entities, which no reader takes for markup.
 */
export function markdownCode(text: string, where: "line" | "cell"): string {
  const name = visibleText(text, "name").trim();
  if (name === "") return "";
  if (/<[a-z/!?]|-->/iu.test(name) || (where === "cell" && name.includes("|"))) {
    return `<code>${name.replace(/[!-/:-@[-`{-~]/gu, (mark) => `&#${mark.codePointAt(0)};`)}</code>`;
  }
  const longest = Math.max(0, ...[...name.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = name.startsWith("`") || name.endsWith("`") ? " " : "";
  return `${fence}${padding}${name}${padding}${fence}`;
}

/** A web address that may be followed, or undefined: only http and https, and nothing that could end the link. */
export function webAddress(address: string): string | undefined {
  const text = visibleText(address).trim();
  if (!/^https?:\/\/[^\s]+$/iu.test(text)) return undefined;
  return text.replace(/[<>()"'`\\|[\]*_~$&{}^]/gu, (mark) =>
    mark === "&" || mark === "_" || mark === "~" || mark === "$"
      ? mark
      : `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
}

/** Puts an invisible blank where GitHub would start a mention, a reference, a link or an emoji. */
function neutral(text: string): string {
  return text
    .replace(/@(?=[\w-])/gu, `@${BLANK}`)
    .replace(/#(?=\d)/gu, `#${BLANK}`)
    .replace(/\b(GH-)(?=\d)/giu, `$1${BLANK}`)
    .replace(/:(?=\/\/)/gu, `:${BLANK}`)
    .replace(/\b(www)(?=\.)/giu, `$1${BLANK}`)
    .replace(/(?<!\d):(?=[a-z0-9_+-]+:)/giu, `:${BLANK}`);
}

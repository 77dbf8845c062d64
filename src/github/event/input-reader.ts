import type { Fault } from "../../model/input-error.ts";

/** Where inputs come from (an empty text for one that is not set), and who is told of a text that does not fit. */
export interface InputSource {
  readonly get: (name: string) => string;
  readonly refuse: (fault: Fault) => void;
}

/** The text of an input; absent when empty. */
export function textInput({ get }: InputSource, name: string): string | undefined {
  return get(name).trim() || undefined;
}

/** Every line of an input that is not blank. */
export function linesInput({ get }: InputSource, name: string): readonly string[] {
  return parts(get(name), /\r?\n/u);
}

/** One of some known words, in any case of letters. */
export function wordInput<Word extends string>(
  source: InputSource,
  name: string,
  known: readonly Word[],
  otherwise: Word,
): Word {
  const found = textInput(source, name);
  return (found === undefined ? undefined : knownWord(source, name, found, known)) ?? otherwise;
}

/** A list of known words, parted by commas or lines. */
export function wordsInput<Word extends string>(
  source: InputSource,
  name: string,
  known: readonly Word[],
  otherwise: readonly Word[],
): readonly Word[] {
  const found = parts(source.get(name), /[,\r\n]/u);
  if (found.length === 0) return otherwise;
  return found.flatMap((word) => knownWord(source, name, word, known) ?? []);
}

/** `true` or `false`. */
export function flagInput(source: InputSource, name: string, otherwise: boolean): boolean {
  return wordInput(source, name, ["true", "false"], otherwise ? "true" : "false") === "true";
}

/** The number of a pull request. */
export function numberInput(source: InputSource, name: string): number | undefined {
  const found = textInput(source, name);
  if (found === undefined) return undefined;
  if (/^[1-9]\d{0,14}$/u.test(found)) return Number(found);
  refuse(source, name, found, "the number of a pull request, such as 7");
  return undefined;
}

/** The whole name of a commit. */
export function commitInput(source: InputSource, name: string): string | undefined {
  const found = textInput(source, name)?.toLowerCase();
  if (found === undefined || /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(found)) return found;
  refuse(source, name, found, "the whole name of a commit, 40 hexadecimal digits");
  return undefined;
}

/** An address on the web. */
export function addressInput(source: InputSource, name: string): string | undefined {
  const found = textInput(source, name);
  if (found === undefined || /^https?:\/\/[^/]/u.test(found)) return found;
  refuse(source, name, found, "an address that begins with http:// or https://");
  return undefined;
}

function knownWord<Word extends string>(
  source: InputSource,
  name: string,
  found: string,
  known: readonly Word[],
): Word | undefined {
  const word = known.find((candidate) => candidate === found.toLowerCase());
  if (word === undefined) refuse(source, name, found, `one of ${known.join(", ")}`);
  return word;
}

function refuse(source: InputSource, name: string, found: string, expected: string): void {
  source.refuse({
    id: "action-input",
    problem: `the input \`${name}\` is "${found}"; expected ${expected}`,
    wayOut: `Write \`${name}:\` under \`with:\` of the step with ${expected}, or leave it out for the default.`,
  });
}

function parts(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

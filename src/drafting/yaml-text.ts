import { stringify } from "yaml";

/** A text as a key or value of a block, quoted where YAML would read it otherwise. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: "PLAIN" }).trimEnd();
}

/** A text inside of `{…}` or `[…]`, where commas and brackets would end it. */
export function flowScalar(text: string): string {
  return /^[A-Za-z_][\w ./-]*$/u.test(text) && scalar(text) === text ? text : quoted(text);
}

/** A text as a comment on the same line. */
export function remark(text: string): string {
  return text === "" ? "" : ` # ${text.replace(/\s+/gu, " ").trim()}`;
}

function quoted(text: string): string {
  return text.includes("\n") || text.includes("\\")
    ? JSON.stringify(text)
    : `'${text.replaceAll("'", "''")}'`;
}

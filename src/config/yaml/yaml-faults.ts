import { isAlias, isNode, isPair, isSeq, visit } from "yaml";
import type { Document, YAMLError } from "yaml";
import type { Fault } from "../../model/input-error.ts";
import type { Place } from "../../model/source.ts";
import { isMerge, keyText } from "./yaml-path.ts";

/** Tells what keeps a text from being YAML. */
export function syntaxFault(
  { code, message, pos }: YAMLError,
  placeAt: (offset: number) => Place,
): Fault {
  const place = placeAt(pos[0]);
  if (code === "MULTIPLE_DOCS") {
    return {
      id: "config-several-documents",
      place,
      problem: "a second YAML document begins here; a config is one document",
      wayOut: "Remove the line `---` and what follows, or put it into a file of its own.",
    };
  }
  if (code === "TAB_AS_INDENT") {
    return {
      id: "config-yaml",
      place,
      problem: "this is not YAML: a tab indents the line",
      wayOut: "Indent with blanks.",
    };
  }
  return {
    id: "config-yaml",
    place,
    problem: `this is not YAML: ${isStackSpent(message) ? "it is nested too deeply" : message}`,
    wayOut:
      WAY_OUT[code] ?? "Correct the line; a text with `:`, `#`, `{` or `[` in it stands in quotes.",
  };
}

/** The library follows each `- - -` and `? ? ?` into its own and ends where the stack does. */
function isStackSpent(message: string): boolean {
  return /call stack/iu.test(message);
}

const WAY_OUT: Partial<Readonly<Record<YAMLError["code"], string>>> = {
  BAD_INDENT:
    "Indent the keys of one map alike, and close each `[`, `{` and quote that is open above.",
  MISSING_CHAR:
    "Close each `[`, `{` and quote that is open above, and write a blank after each colon.",
  TAG_RESOLVE_FAILED: "Remove the tag, or put the text into quotes if its `!` is meant.",
};

/** More than anybody writes, and where the library ends, too. It looks through the whole document for each that it resolves. */
const MOST_ALIASES = 99;

/** Aliases (`*name`) without end. */
export function tooManyAliases(
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
): Fault | undefined {
  let aliases = 0;
  let last = 0;
  visit(document, {
    Alias: (_, { range }) => {
      aliases += 1;
      last = range?.[0] ?? 0;
      return aliases > MOST_ALIASES ? visit.BREAK : undefined;
    },
  });
  if (aliases <= MOST_ALIASES) return undefined;
  return {
    id: "config-yaml",
    place: placeAt(last),
    problem: `this is the alias that is one too many: a config may have ${MOST_ALIASES}`,
    wayOut:
      "Write what all scenarios owe under `objectives:` at the top, where it counts for each of them, without aliases.",
  };
}

/** An alias without its anchor, a merge of what is no map, or aliases that would unfold without end. */
export function brokenReference(
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
): Fault | undefined {
  try {
    document.toJS();
    return undefined;
  } catch (error) {
    // The library throws plain errors here; the way there is the document's fault alone.
    if (!(error instanceof Error)) throw error;
    return {
      id: "config-yaml",
      place: placeAt(brokenAt(document) ?? 0),
      problem: `this is not YAML: ${error.message}`,
      wayOut: "Set the anchor (`&name`) before its alias (`*name`), and merge (`<<`) only maps.",
    };
  }
}

function brokenAt(document: Document.Parsed): number | undefined {
  const found: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined) found.push(alias.range?.[0] ?? 0);
    },
    Pair: (_, pair) => {
      const value = isAlias(pair.value) ? undefined : pair.value;
      if (isPair(pair) && isMerge(pair) && value !== undefined && !isSeq(value)) {
        found.push((pair.key as { readonly range?: readonly number[] }).range?.[0] ?? 0);
      }
    },
  });
  return found[0];
}

/** Keys that stand twice in one map. The library would look for each key among all others of its map. */
export function duplicateKeys(
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const pair of items) {
        const { key } = pair;
        const text = isMerge(pair) ? undefined : keyText(key);
        if (text !== undefined && seen.has(text)) faults.push(duplicateKey(key, text, placeAt));
        else if (text !== undefined) seen.add(text);
      }
    },
  });
  return faults;
}

function duplicateKey(key: unknown, text: string, placeAt: (offset: number) => Place): Fault {
  return {
    id: "config-duplicate-key",
    place: placeAt(isNode(key) ? (key.range?.[0] ?? 0) : 0),
    problem: `the key \`${text}\` stands twice in the same map`,
    wayOut: "Join the two, or remove one: of two values, none is known to be meant.",
  };
}

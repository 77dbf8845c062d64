import { isAlias, isMap, isPair, isScalar, isSeq } from "yaml";
import type { Document, Node, Pair, YAMLMap } from "yaml";

/** Keys and indexes from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A key with its value. */
export type KeyPair = Pair<Node, Node | null>;

/** The node at a path, and the pair that holds it when it is the value of a key. */
export interface Step {
  readonly node?: Node;
  readonly pair?: KeyPair;
}

/** Goes down a path, through aliases and merged maps; stops at the last node that is there. */
export function stepTo(document: Document.Parsed, path: Path): Step {
  let step: Step = document.contents === null ? {} : { node: document.contents };
  for (const part of path) {
    const next = childOf(document, step.node, part);
    if (next === undefined) return step;
    step = next;
  }
  return step;
}

/** Takes out the value at a path with its key; what comes from an alias or a merged map is taken out with that. */
export function removeAt(document: Document.Parsed, path: Path): void {
  let holder: unknown = document.contents;
  for (const [depth, part] of path.entries()) {
    const last = depth === path.length - 1;
    if (isSeq<Node>(holder)) {
      const item = holder.items[Number(part)];
      if (last || isAlias(item)) {
        holder.items.splice(Number(part), 1);
        return;
      }
      holder = item;
    } else if (isMap<Node, Node | null>(holder)) {
      const pair = ownPair(holder, part);
      if (pair === undefined || last || isAlias(pair.value)) {
        const gone = (other: KeyPair): boolean =>
          other === pair || (pair === undefined && isMerge(other));
        holder.items = holder.items.filter((other) => !gone(other));
        return;
      }
      holder = pair.value;
    } else {
      return;
    }
  }
  document.contents = null;
}

function childOf(
  document: Document.Parsed,
  parent: Node | undefined,
  part: string | number,
): Step | undefined {
  const node = resolved(document, parent);
  if (isSeq<Node>(node)) {
    const item = node.items[Number(part)];
    return item === undefined ? undefined : { node: item };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair = ownPair(node, part) ?? mergedPair(document, node, part);
  return pair === undefined
    ? undefined
    : { pair, ...(pair.value !== null && { node: pair.value }) };
}

/** The pairs of a map by their keys, and of how many pairs. */
interface Index {
  readonly length: number;
  readonly pairs: ReadonlyMap<string, KeyPair>;
}

/** Made when a map is first asked for one of its keys, and anew after it has grown. */
const INDEXES = new WeakMap<readonly KeyPair[], Index>();

function ownPair(map: YAMLMap<Node, Node | null>, part: string | number): KeyPair | undefined {
  const { items } = map;
  const known = INDEXES.get(items);
  if (known?.length === items.length) return known.pairs.get(String(part));
  const pairs = new Map(items.toReversed().flatMap(named));
  INDEXES.set(items, { length: items.length, pairs });
  return pairs.get(String(part));
}

/** The first of a name counts, so these come last first. */
function named(pair: KeyPair): readonly (readonly [string, KeyPair])[] {
  const text = isPair(pair) ? keyText(pair.key) : undefined;
  return text === undefined ? [] : [[text, pair]];
}

function mergedPair(
  document: Document.Parsed,
  map: YAMLMap<Node, Node | null>,
  part: string | number,
): KeyPair | undefined {
  for (const { value } of map.items.filter(isMerge)) {
    const source = resolved(document, value ?? undefined);
    const maps: readonly (Node | undefined)[] = isSeq<Node>(source) ? source.items : [source];
    for (const candidate of maps) {
      const pair = childOf(document, candidate, part)?.pair;
      if (pair !== undefined) return pair;
    }
  }
  return undefined;
}

/** The merge key `<<`, which the core schema reads as a symbol. */
export function isMerge({ key }: { readonly key: unknown }): boolean {
  return isScalar(key) && (key.value === "<<" || typeof key.value === "symbol");
}

/** The text of a key; undefined where it is a list or a map. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar<string | number | boolean | bigint | symbol | null>(key)) return undefined;
  return key.value === null ? "" : String(key.value);
}

function resolved(document: Document.Parsed, node: Node | undefined): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node;
}

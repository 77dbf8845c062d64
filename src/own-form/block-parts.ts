import { type Block, type Line, spansOf } from "../report/markup/blocks.ts";

/** The blocks below a heading or caption of that name, up to the next of its rank; without the heading itself. */
export function blocksUnder(blocks: readonly Block[], title: string): readonly Block[] {
  return part(blocks, title).slice(1);
}

/** A heading or caption of that name with all that stands below it; empty where there is none. */
export function part(blocks: readonly Block[], title: string): readonly Block[] {
  const from = blocks.findIndex((block) => rankOf(block) !== undefined && titleOf(block) === title);
  const [first] = blocks.slice(from);
  if (from < 0 || first === undefined) return [];
  const rank = rankOf(first) ?? 0;
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => (rankOf(block) ?? Infinity) <= rank);
  return [first, ...(to < 0 ? rest : rest.slice(0, to))];
}

/** Blocks without a heading at their start. */
export function untitled(blocks: readonly Block[]): readonly Block[] {
  return blocks[0]?.kind === "heading" ? blocks.slice(1) : blocks;
}

/** Blocks with their first heading at that level and the others as far below it as they were, four being the deepest. */
export function atLevel(blocks: readonly Block[], level: number): readonly Block[] {
  const first = blocks.find((block) => block.kind === "heading");
  const shift = level - (first?.level ?? level);
  return blocks.map((block) =>
    block.kind === "heading" ? { ...block, level: clamped(block.level + shift) } : block,
  );
}

function clamped(level: number): 1 | 2 | 3 | 4 {
  if (level <= 1) return 1;
  if (level >= 4) return 4;
  return level < 2.5 ? 2 : 3;
}

/** Headings by their level; below them captions (`**Results**:`), then rules, which end any part. */
function rankOf(block: Block): number | undefined {
  if (block.kind === "heading") return block.level;
  if (block.kind === "rule") return 0;
  return block.kind === "paragraph" && isCaption(block.line) ? 5 : undefined;
}

function isCaption(line: Line): boolean {
  const [title, colon, more] = spansOf(line);
  return title?.kind === "strong" && colon?.text === ":" && more === undefined;
}

function titleOf(block: Block): string {
  if (block.kind !== "heading" && block.kind !== "paragraph") return "";
  return spansOf(block.line)[0]?.text ?? "";
}

import { isObject } from "../../json-object.ts";

/** The names of the groups right under the root; k6 up to 0.51 has `setup` and `teardown` among them. */
export function outermostGroups(root: unknown): readonly string[] {
  if (!isObject(root)) return [];
  const groups = root["groups"];
  const list: readonly unknown[] = Array.isArray(groups)
    ? groups
    : isObject(groups)
      ? Object.values(groups)
      : [];
  return list.flatMap((group) =>
    isObject(group) && typeof group["name"] === "string" ? [group["name"]] : [],
  );
}

/** The text at a path of foreign JSON; anything else there, or nothing, is absent. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** The whole number at a path of foreign JSON; anything else there, or nothing, is absent. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = valueAt(value, path);
  return typeof found === "number" && Number.isSafeInteger(found) ? found : undefined;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (here, name) =>
      typeof here === "object" && here !== null && Object.hasOwn(here, name)
        ? (here as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );
}

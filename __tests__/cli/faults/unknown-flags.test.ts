import { expect, test } from "vitest";
import { workplace } from "../workplace.ts";

test.each([
  [["baseline", "add", "--prometheus", "http://x"], "`plimsoll record`), and give their folder"],
  [["init", "--prometheus", "http://x"], "is a flag of `plimsoll check`, `plimsoll record`"],
  [["check", "--accept", "x"], "is a flag of `plimsoll baseline add`"],
  [["check", "--basline", "x"], "Did you mean --baseline?"],
])("%j is told where the flag belongs", async (words, says) => {
  await using place = await workplace({});
  const { code, err } = await place.plimsoll(...words);
  expect(err).toContain(says);
  expect(code).toBe(2);
});

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

test.each([
  [["results/shop.json"], "`plimsoll check RESULT` judges it"],
  [["chek"], "(Did you mean check?)"],
])("%j is no command, and is told what to do", async (words, says) => {
  await using place = await workplace({});
  const { code, err } = await place.plimsoll(...words);
  expect(err).toContain(says);
  expect(err.includes("judges it")).toBe(words[0]?.includes("/"));
  expect(code).toBe(2);
});

test("the help ends with the first two steps of someone who has a k6 script", async () => {
  await using place = await workplace({});
  const { out } = await place.plimsoll("--help");
  expect(out).toMatch(/To begin: `k6 run --summary-export=.*`, then `plimsoll init`\.\n$/u);
});

import type { SectionReader } from "./section-reader.ts";
import type { Path } from "./yaml/yaml-path.ts";

const USER_INFO = /^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\s]*@/iu;

/** Complains of an address with user and password in it: the file is committed, and the report is published. */
export function complainOfSecret(
  url: string,
  path: Path,
  { document, complain }: SectionReader,
): void {
  if (!USER_INFO.test(url)) return;
  complain({
    id: "secret-in-config",
    place: document.placeOf(path),
    problem: "the address holds a user or a password; secrets come only through the environment",
    wayOut:
      "Remove what stands before the `@`, and treat the password as leaked if the file was committed.",
  });
}

const DEEP = 100_000;

/** Nine of the last, nine times over: a few hundred letters that would unfold to a billion. */
const LAUGHS = Array.from("bcdefghij", (letter, index) => {
  const before = String.fromCodePoint("a".codePointAt(0)! + index);
  return `${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${before}`).join(",")}]`;
}).join("\n");

const metric = (name: string, values: string): string =>
  `${JSON.stringify(name)}: {"type": "trend", "contains": "time", "values": ${values}}`;

/** Texts on which readers of YAML, JSON, lines and templates have stumbled, by what they are. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  nothing: "",
  "blanks and line ends": " \r\n\t\n".repeat(5000),
  "a byte order mark alone": "\uFEFF",
  "a hundred thousand brackets": "[".repeat(DEEP) + "]".repeat(DEEP),
  "brackets that never close": "[".repeat(DEEP),
  "a hundred thousand objects in one another": '{"metrics":'.repeat(DEEP) + "1" + "}".repeat(DEEP),
  "braces that never close": '{"a":'.repeat(DEEP),
  "YAML nested by indents": Array.from({ length: 700 }, (_, at) => `${" ".repeat(at)}a:`).join(
    "\n",
  ),
  "a billion laughs": `version: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${LAUGHS}\n`,
  "an anchor that holds itself": "version: 1\nobjectives: &a {http_req_duration: *a}\n",
  "a merge that holds itself": "version: 1\nobjectives: &a {<<: *a}\n",
  "booleans of YAML 1.1":
    "version: 1\nservice: no\nobjectives: {http_req_failed: {objective: yes, absent: off}}\n",
  "numbers of YAML 1.1": "version: 0o1\nservice: 1_000\nobjectives: {http_reqs: 0x1F, vus: 1:30}\n",
  "names of every object in YAML":
    "version: 1\n__proto__: {service: x}\nobjectives: {__proto__: p(95) < 1s, constructor: count < 1, toString: count < 1}\n",
  "names of every object in a summary": `{"__proto__": {"a": 1}, "metrics": {${metric("__proto__", '{"avg": 1}')}, ${metric("http_req_duration", '{"__proto__": {"p(95)": 1}, "constructor": 2}')}}}`,
  "names of every object in a baseline":
    '{"schemaVersion": 1, "scenarios": {"__proto__": {"runs": []}, "constructor": {"runs": [{"indicators": {"__proto__": {"value": 1}}}]}}}',
  "numbers that are none": `{"metrics": {${metric("http_req_duration", '{"p(95)": 1e999, "avg": -1e999, "med": -0, "count": 1e400}')}}}`,
  "texts where numbers stand": `{"metrics": {${metric("http_req_duration", '{"p(95)": "1", "avg": "NaN", "med": null, "count": true}')}}}`,
  "half of a character": `{"metrics": {${metric("http_req_duration\uD800", '{"p(95)": 1}')}}}`,
  "zeros of C": `{"metrics": {${metric("http_req_duration\0", '{"p(95)": 1}')}}}\0\0`,
  "marks of an unresolved merge": "<<<<<<< HEAD\nversion: 1\n=======\nversion: 2\n>>>>>>> theirs\n",
  "a template that never ends":
    "{% for a in (1..100000000) %}{% for b in (1..100000000) %}{{ a }}{% endfor %}{% endfor %}",
  "a template that holds itself":
    '{% render "form.liquid" %}{% include "form.liquid" %}{% layout "form.liquid" %}',
  "tags that never close": "{{ ".repeat(20_000) + "{% if ".repeat(5000),
  "one line of a megabyte": "a".repeat(1_000_000),
  "quotes and backslashes": '"\\"'.repeat(100_000),
};

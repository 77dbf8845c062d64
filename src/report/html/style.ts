/** The one style sheet of report.html. Its hash stands in the page's policy, so nothing else can style the page. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2128; --quiet: #59636e; --paper: #ffffff; --line: #d1d9e0; --shade: #f6f8fa; --accent: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9198a1; --paper: #0d1117; --line: #3d444d; --shade: #151b23; --accent: #6cb6ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; }
h2 { margin-top: 2.5rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin-top: 1.8rem; font-size: 1.1rem; }
h4 { margin-top: 1.4rem; font-size: 1rem; }
p, li { overflow-wrap: anywhere; }
a { color: var(--accent); }
code { padding: .1em .35em; border-radius: 4px; background: var(--shade); font: .875em ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
.verdict { margin: 1rem 0; padding: .8rem 1rem; border: 1px solid var(--line); border-left-width: .4rem; border-radius: 6px; background: var(--shade); font-weight: 600; }
.verdict.pass { border-left-color: #1a7f37; }
.verdict.concerns { border-left-color: #bf8700; }
.verdict.fail { border-left-color: #cf222e; }
.table { overflow-x: auto; }
table { width: 100%; margin: .5rem 0 1rem; border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
td { min-width: 4.5rem; overflow-wrap: break-word; }
td code { overflow-wrap: break-word; }
th { background: var(--shade); }
th.right, td.right { text-align: right; white-space: nowrap; }
th.center, td.center { text-align: center; }
nav ul { columns: 2; padding-left: 1.2rem; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
@media (max-width: 40rem) { body { padding: 1rem .75rem 3rem; } nav ul { columns: 1; } }
@media print {
  body { max-width: none; font-size: 11pt; }
  nav { display: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  .table { overflow: visible; }
  td, td code { overflow-wrap: anywhere; }
  details::details-content { content-visibility: visible; height: auto; }
}
`;

/** SHA-256 of the style sheet, base64, as a Content-Security-Policy names it; a test holds the two together. */
export const STYLE_HASH = "cVLBmcdeLQ7HMvfufca6RAd1jI4FizUn3zpK3UWGv7U=";

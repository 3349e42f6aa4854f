"""How the page looks, by day and by night, on a screen and on paper."""

from __future__ import annotations

STYLE = """
:root { --paper: #fffefb; --panel: #f6f5f2; --ink: #23211d; --mute: #6f6a60; --line: #e5e1d8; --accent: #2f6690;
  --other: #9a5b00; color-scheme: light dark; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #222326; --panel: #191a1c; --ink: #e4e1da;
  --mute: #a5a096; --line: #3a3b3f; --accent: #7fb2d9; --other: #e0a84a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--panel); color: var(--ink); font: 15px/1.55 system-ui, "Segoe UI", "Noto Sans",
  "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 84rem; margin: 0 auto; padding: 2.5rem 2rem 4rem; background: var(--paper); min-height: 100vh; }
h1 { font-size: 1.7rem; font-weight: 600; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; font-weight: 600; margin: 2.75rem 0 .5rem; }
h2 + p { margin-top: 0; }
p { max-width: 46rem; margin: .5rem 0; }
.mute, figcaption { color: var(--mute); font-size: .87rem; }
.wide { overflow-x: auto; margin: .75rem 0; }
figure { margin: .75rem 0; }
table { border-collapse: separate; border-spacing: 2px; font-size: .87rem; font-variant-numeric: tabular-nums; }
th { font-weight: 500; color: var(--mute); text-align: right; vertical-align: bottom; padding: .2rem .5rem; }
th:first-child { text-align: left; white-space: nowrap; }
tbody th { color: var(--ink); }
.wide th:first-child { position: sticky; left: 0; background: var(--paper); }
td { text-align: right; padding: .2rem .5rem; white-space: nowrap; }
td small { display: block; color: var(--mute); font-size: .75rem; line-height: 1.2; }
.plain { border-spacing: 0; }
.plain td, .plain th { border-bottom: 1px solid var(--line); }
.heat td { min-width: 4rem; border-radius: 3px;
  background: color-mix(in srgb, var(--accent) var(--v, 0%), transparent); }
.heat td small { color: inherit; opacity: .72; }
.heat td.none { color: var(--mute); background: none; }
.heat tr.all th, .heat tr.all td { font-weight: 600; }
.heat tr.all td small { font-weight: 400; }
.heat td.same { outline: 1px solid var(--mute); outline-offset: -1px; }
svg { display: block; max-width: 100%; height: auto;
  font: 12px system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
svg text { fill: var(--ink); } svg .mute { fill: var(--mute); font-size: 11px; }
svg .grid { stroke: var(--line); stroke-width: 1; } svg .dot { fill: var(--accent); }
svg .bar { stroke: var(--accent); stroke-width: 2; stroke-linecap: round; opacity: .55; }
svg .run { fill: none; stroke: var(--accent); stroke-width: 2; }
svg .b .dot { fill: var(--other); } svg .b .bar, svg .b .run { stroke: var(--other); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 1rem 0;
  max-width: 46rem; }
dt { color: var(--mute); } dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: .75rem 0; padding: .9rem 1.1rem; background: var(--panel); border-radius: 6px; max-width: 46rem; }
blockquote p { margin: 0; }
ol, ul { max-width: 46rem; padding-left: 1.4rem; } li { margin: .3rem 0; }
@page broad { size: landscape; }
@media print { body, main { background: none; } main { padding: 0; max-width: none; } h2, h2 + p { break-after: avoid; }
  figure, table, blockquote, dd { break-inside: avoid; } .wide { overflow: visible; } .broad { page: broad; }
  .wide th:first-child { position: static; background: none; } .heat td { print-color-adjust: exact; }
  .broad table { font-size: 8pt; } .broad td small { font-size: 6.5pt; }
  .broad th, .broad td { min-width: 0; padding: .1rem .25rem; } .broad h2 { margin-top: 0; }
  .broad p, .broad ul { max-width: none; font-size: 8pt; } .broad ul { columns: 2; column-gap: 3rem; } }
"""

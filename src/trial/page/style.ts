/** What the charts and figures need besides the report's own sheet, in its colours. */
export const style = `
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 2.5rem; margin-top: 2rem; }
.chart { margin: 0; min-width: 0; }
.chart h3 { margin-bottom: 0.25rem; }
.chart figcaption { font-size: 0.9rem; color: var(--quiet); max-width: 40em; }
.chart svg.graph { display: block; width: 100%; height: auto; margin-top: 0.75rem; }
.graph text { font: 12px var(--sans); fill: var(--quiet); }
.graph .grid { stroke: var(--rule); stroke-width: 1; }
.graph .frame { stroke: var(--edge); stroke-width: 1; fill: none; }
.graph .chance { stroke: var(--edge); stroke-dasharray: 2 4; fill: none; }
.graph .mark { stroke: var(--edge); stroke-dasharray: 5 4; }
.series { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
.series-0 { stroke: var(--accent); stroke-width: 2.75; }
.series-1 { stroke: var(--verbatim-line); stroke-dasharray: 9 3; }
.series-2 { stroke: var(--edited-line); stroke-dasharray: 5 3; }
.series-3 { stroke: var(--paraphrased-line); stroke-dasharray: 2 3; }
.series-4 { stroke: var(--machine-line); stroke-dasharray: 9 3 2 3; }
.graph circle.dot { fill: var(--accent); }
.key { display: flex; flex-wrap: wrap; gap: 0.3rem 1.25rem; margin-top: 0.6rem; font-size: 0.85rem; }
.key li { display: flex; align-items: center; gap: 0.5rem; }
.key svg { width: 2.4rem; height: 0.5rem; flex: none; }
.chart details, .evaluated details { margin-top: 0.75rem; font-size: 0.9rem; }
.evaluated { margin-top: clamp(2.5rem, 5vw, 4rem); }
.evaluated > p { margin-top: 0.35rem; max-width: 46em; color: var(--quiet); font-size: 0.92rem; }
.wide { overflow-x: auto; margin-top: 0.75rem; }
table.figures { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
table.figures th, table.figures td { padding: 0.3rem 0 0.3rem 1.25rem; text-align: end; border-bottom: 1px solid var(--rule); white-space: nowrap; font-weight: 400; }
table.figures thead th { color: var(--quiet); border-bottom-color: var(--edge); }
table.figures tr > :first-child { text-align: start; padding-inline-start: 0; white-space: normal; min-width: 9rem; }
table.figures td.words, table.figures th.words { text-align: start; white-space: normal; min-width: 9rem; }
.duo { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 34rem), 1fr)); gap: 1rem 3rem; align-items: start; }
@media print { .chart { break-inside: avoid; } }
`;

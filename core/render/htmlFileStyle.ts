/** The style of the one-file HTML: the plan's own look on paper and screen, with fonts that every machine has. */
export const htmlFileStyle = `
:root{--ink:#2b2823;--ink-2:#5c5850;--paper:#faf7f1;--line:#ddd5c6;--accent:#1d5748;--read:'Source Serif 4',Georgia,'Times New Roman',serif;--ui:Inter,'Segoe UI',Helvetica,Arial,sans-serif}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:44rem;color:var(--ink);background:#fff;font:400 1.1875rem/1.63 var(--read);hyphens:auto;overflow-wrap:break-word}
header{border-bottom:3px solid var(--accent);margin-bottom:2rem;padding-bottom:1.5rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;font-weight:600;margin:2rem 0 .6rem;hyphens:manual}
h1{font-size:2.5rem;margin:.5rem 0}h2{font-size:1.875rem;margin-top:3.5rem}h3{font-size:1.375rem}h4{font-size:1.1875rem}h5,h6{font-size:1.0625rem}
.secno{color:var(--ink-2);font-weight:400;margin-right:.35em;font-variant-numeric:tabular-nums}
.municipality,.draft,nav,table,figcaption,.fact-box,.goal__label,.tiltak,.footnotes{font-family:var(--ui)}
.municipality{margin:0;color:var(--ink-2);font-size:1rem}
.draft{display:inline-block;margin:.5rem 0 0;padding:.15rem .7rem;border:1px dashed var(--ink-2);border-radius:4px;font-size:.875rem}
nav h2{font:600 1.125rem/1.4 var(--ui);margin:0 0 .5rem}nav ol{list-style:none;margin:0;padding:0;font-size:1rem}nav .level-2{padding-left:1.75rem}
a{color:var(--accent)}
blockquote{margin:1.5rem 0;padding-left:1.25rem;border-left:3px solid var(--line);font-style:italic}
.fact-box{margin:1.75rem 0;padding:1rem 1.25rem;background:#f1ece1;border-radius:8px;font-size:1rem;line-height:1.55}.fact-box>:first-child{margin-top:0}.fact-box>:last-child{margin-bottom:0}
.goal{margin:1.5rem 0;padding:.75rem 0 .75rem 1.25rem;border-left:4px solid var(--accent)}.goal p{margin:.15rem 0 0;font-size:1.3125rem;line-height:1.45}.goal--objective{border-left-width:2px}.goal--objective p{font-size:1.1875rem}
.goal__label{font-size:.875rem;font-weight:600;color:var(--accent)}
.tiltak{display:grid;grid-template-columns:3.25rem 1fr;margin:1.75rem 0;border:1px solid var(--line);border-left:0;border-radius:8px;background:var(--paper);font-size:1rem;line-height:1.5;overflow:hidden;break-inside:avoid}
.tiltak__no{background:var(--accent);color:#fff;text-align:center;padding-top:.9rem;font:600 1.0625rem/1.2 var(--read)}
.tiltak__b{padding:.9rem 1.1rem}.tiltak__b>:first-child{margin:0 0 .25rem;font:600 1.0625rem/1.35 var(--ui)}.tiltak p{margin:.25rem 0}
.tiltak dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.5rem 1rem;margin:.75rem 0 0;padding-top:.7rem;border-top:1px solid var(--line)}
dt{font-size:.875rem;color:var(--ink-2)}dd{margin:0;font-weight:500}
.table-scroll{overflow-x:auto;margin:1.5rem 0}table{border-collapse:collapse;width:100%;font-size:1rem;line-height:1.45}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}thead th{border-bottom:2px solid var(--ink)}th p,td p{margin:0}
figure{margin:2rem 0}img{max-width:100%;height:auto}figcaption{font-size:.9375rem;color:var(--ink-2)}
.footnotes{margin-top:4rem;border-top:1px solid var(--line);font-size:.9375rem;line-height:1.5}sup{line-height:0}
@media (max-width:32rem){body{font-size:1.125rem}.tiltak{grid-template-columns:2.5rem 1fr}h1{font-size:2rem}}
@media print{body{max-width:none;font-size:11pt}a{color:inherit}}
`

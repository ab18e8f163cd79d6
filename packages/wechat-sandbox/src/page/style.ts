/** Colours are those of the product's visual language, light and dark. */
const COLOURS = `
:root{color-scheme:light dark;--brand:#2A6658;--brand-weak:#DDEBE6;--on-brand:#fff;--page:#F7F4EE;--surface:#fff;
--line:#E9E3D8;--ink:#1D2320;--ink-2:#4F5853;--ink-3:#69716D;--ok:#22673E;--ok-bg:#E4F2EA;--warn:#845408;
--warn-bg:#FBF0DA;--danger:#A3322A;--danger-bg:#FAE7E4}
@media (prefers-color-scheme:dark){:root{--brand:#7DB8A8;--brand-weak:#22352F;--on-brand:#111513;--page:#111513;
--surface:#1A201D;--line:#2C3430;--ink:#EDF1EE;--ink-2:#B4BDB8;--ink-3:#8F9892;--ok:#6FBF8D;--ok-bg:#1B2B22;
--warn:#E0AE5A;--warn-bg:#2E2616;--danger:#E58A82;--danger-bg:#321D1B}}`

const LAYOUT = `
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
header,main{max-width:1120px;margin:0 auto;padding:0 16px}
header{padding-top:32px;padding-bottom:16px}
h1{font-size:22px;margin:0}h2{font-size:18px;margin:0 0 12px}h3{font-size:14px;margin:20px 0 8px;color:var(--ink-2)}
p{margin:0}ul,ol{list-style:none;margin:0;padding:0}
main{display:grid;grid-template-columns:1fr 1fr;gap:16px;padding-bottom:32px;align-items:start}
main>div{display:grid;gap:16px;min-width:0}
@media (max-width:860px){main{grid-template-columns:minmax(0,1fr)}}
section{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:20px;min-width:0}
.quiet{color:var(--ink-3);font-size:14px}.empty{padding:20px 0;text-align:center}
.line{display:flex;gap:12px;justify-content:space-between;align-items:center}
time{color:var(--ink-3);font-size:14px;font-variant-numeric:tabular-nums;white-space:nowrap}`

const PARTS = `
.messages li,.faults li,.codes li{padding:12px 0;border-top:1px solid var(--line)}
.messages li:first-child,.faults li:first-child,.codes li:first-child{border-top:0;padding-top:0}
.messages li:last-child,.faults li:last-child,.codes li:last-child{padding-bottom:0}
.line>:first-child{min-width:0;overflow-wrap:anywhere}.line>:last-child{flex:none}
.phone,.code,code{font-variant-numeric:tabular-nums}
.code{font-size:40px;line-height:1.1;font-weight:600;letter-spacing:.12em;color:var(--brand);padding:8px 0;user-select:all}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:14px;overflow-wrap:anywhere}
.minted{display:block;user-select:all;color:var(--ink-2)}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:14px}
th:first-child{width:76px}th:nth-child(2){width:46%}th{text-align:left;font-weight:500;color:var(--ink-3);padding:0 8px 8px 0}
td{border-top:1px solid var(--line);padding:8px 8px 8px 0;vertical-align:top;overflow-wrap:anywhere}
.tag{display:inline-block;border-radius:6px;padding:1px 8px;font-size:14px;color:var(--ink-2);background:var(--page)}
.tag.ok{color:var(--ok);background:var(--ok-bg)}.tag.warn{color:var(--warn);background:var(--warn-bg)}
.tag.danger{color:var(--danger);background:var(--danger-bg)}`

const FORMS = `
form{margin:0}.stack{display:grid;gap:12px}.row{display:flex;gap:12px;align-items:end;margin-bottom:12px}
.row label{flex:1;min-width:0}.fields{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:12px}
.buttons{display:flex;flex-wrap:wrap;gap:8px}
label{display:grid;gap:4px;font-size:14px;color:var(--ink-2)}
input,select,button{font:inherit;min-height:44px;border-radius:8px;border:1px solid var(--line);padding:0 12px;
background:var(--surface);color:var(--ink);width:100%}
button{width:auto;cursor:pointer;white-space:nowrap;background:var(--brand-weak);border-color:transparent;color:var(--ink)}
button.primary{background:var(--brand);color:var(--on-brand)}button.plain{background:none;color:var(--brand)}
:focus-visible{outline:2px solid var(--brand);outline-offset:2px}
@media (max-width:480px){td .quiet,td br{display:none}th:nth-child(2){width:30%}.row{flex-direction:column;align-items:stretch}}`

export const style = `${COLOURS}${LAYOUT}${PARTS}${FORMS}`

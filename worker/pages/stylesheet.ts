/**
 * The looks of the pages without script: quiet, readable, printable. A file of the worker's own, so that
 * their policy allows no style in the page.
 */
export const STYLESHEET = `:root {
  --ground: #fff;
  --ink: #1c1e21;
  --soft: #5b616b;
  --line: #d9dce1;
  --wash: #f4f5f7;
  --accent: #0b5a8a;
  --on-accent: #fff;
  --fault: #a8201a;
  --good: #e5f1e8;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c;
    --ink: #e8eaed;
    --soft: #a5acb8;
    --line: #383d46;
    --wash: #20242a;
    --accent: #8ac6f0;
    --on-accent: #10202c;
    --fault: #ff9d94;
    --good: #1d3326;
  }
}
*, *::before, *::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem }
body {
  margin: 0 auto;
  max-width: 44rem;
  padding: 0 clamp(1rem, 4vw, 2rem) 4rem;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.6 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px }
h1, h2 { line-height: 1.2; text-wrap: balance }
h1 { margin: .5rem 0 1.5rem; font-size: clamp(1.6rem, 5vw, 2.25rem); letter-spacing: -.015em }
h2 { margin: 0; font-size: 1.3rem }
.message { font-size: 1.35rem; font-weight: 600; letter-spacing: 0 }
.site { margin-bottom: 1.75rem; border-bottom: 1px solid var(--line) }
.site p { margin: 0; padding: .9rem 0; font-weight: 700 }
.back { margin: 0 }
.back a::before { content: '← ' / '' }
.hint { margin: .25rem 0; color: var(--soft); font-size: .9375rem; line-height: 1.5 }
section { margin-top: 2.5rem }

.bar { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1.5rem; padding-bottom: .5rem; border-bottom: 2px solid var(--ink) }
.choice { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin: 0; padding: 0; list-style: none; font-size: .9375rem }
.choice a { display: inline-block; padding: .3rem 0 }
.choice [aria-current] { color: inherit; font-weight: 600; text-decoration: none }
body main > footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line) }

.thread, .thread ol { margin: 0; padding: 0; list-style: none }
.thread > li { border-bottom: 1px solid var(--line); padding-bottom: 1.1rem }
.thread ol { margin-top: 1rem; padding-inline-start: clamp(.75rem, 3vw, 1.5rem); border-inline-start: 2px solid var(--line) }
.thread ol ol ol ol { padding-inline-start: .6rem }
.thread article { padding-top: 1.1rem }
.thread ol > li:first-child > article { padding-top: 0 }
.thread li:target > article { box-shadow: -.5rem 0 0 var(--ground), -.75rem 0 0 var(--accent) }
.thread header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem }
.author, .when, .act, .removed { margin: 0 }
.author { font-weight: 700 }
.author a { color: inherit }
.when { color: var(--soft); font-size: .875rem }
.when a { color: inherit; text-decoration: none }
.when a:hover { text-decoration: underline }
.staff { margin-inline-start: .5rem; padding: .1rem .45rem; border-radius: 3px; background: var(--accent); color: var(--on-accent); font-size: .75rem; font-weight: 600 }
/* Each paragraph reads in its own direction. */
.body p { unicode-bidi: plaintext }
.body { margin: .35rem 0 }
.body p { margin: 0 0 .75rem; text-wrap: pretty }
.body p:last-child { margin-bottom: 0 }
#form > .body { margin: .75rem 0 1.25rem }
blockquote { margin: 0 0 .75rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); color: var(--soft) }
.act { font-size: .9375rem }
a.report { color: var(--soft) }
.act a + a { margin-inline-start: 1.1rem }
.act a { display: inline-block; padding: .15rem 0 }
.removed, .empty, .closed { color: var(--soft); font-style: italic }
.more { margin: 1rem 0 0; font-weight: 600 }

.thanks { display: none; margin: 1rem 0; padding: .9rem 1.1rem; border-radius: 6px; background: var(--good) }
.thanks:target { display: block }
.errors { margin: 1rem 0 1.5rem; padding: .9rem 1.1rem; border: 2px solid var(--fault); border-radius: 6px }
.errors p { margin: 0; font-weight: 600 }
.errors ul { margin: .5rem 0 0; padding-inline-start: 1.2rem }
.errors a, .fault { color: var(--fault) }
.fault { margin: .25rem 0; font-size: .9375rem; font-weight: 600 }

.field { margin: 1.1rem 0 }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 0 1.25rem }
.fields .field { margin: .55rem 0 }
.fields .field:nth-child(3):last-child { grid-column: 1 / -1 }
.fields .hint { display: inline; margin-inline-start: .5rem }
fieldset { margin: 1.5rem 0; border: 0; padding: 0; min-width: 0 }
legend { padding: 0; font-weight: 600 }
fieldset .tick { padding: .3rem 0 }
.reported { max-height: 16rem; overflow: auto }
/* Shown with its category where the browser can tell, else always. */
.report:has([name=category]):not(:has(#category-unlawful:checked)) .unlawful { display: none }
label { font-weight: 600 }
input, textarea, button { font: inherit; color: inherit }
input:not([type=checkbox], [type=radio]), textarea {
  display: block;
  width: 100%;
  margin-top: .35rem;
  padding: .6rem .75rem;
  border: 1px solid var(--soft);
  border-radius: 5px;
  background: var(--ground);
}
textarea { min-height: 9rem; line-height: 1.5; resize: vertical }
[aria-invalid] { border-color: var(--fault); outline-color: var(--fault) }
.tick { display: flex; gap: .7rem; align-items: flex-start }
.tick input { flex: none; width: 1.35rem; height: 1.35rem; margin: .15rem 0 0; accent-color: var(--accent) }
.tick label { font-weight: 400 }
.tick input[aria-invalid] { outline: 2px solid var(--fault); outline-offset: 2px }
.trap { position: absolute; left: -200vw; width: 1px; height: 1px; overflow: hidden }
button {
  padding: .7rem 1.4rem;
  border: 0;
  border-radius: 5px;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
  cursor: pointer;
}
button:hover { filter: brightness(1.12) }
.grave { background: var(--fault); color: var(--ground) }

.state { padding: .9rem 1.1rem; border-radius: 6px; background: var(--wash); font-weight: 600 }
.withdraw { margin: 1.5rem 0; padding: .75rem 1.1rem; border: 1px solid var(--line); border-radius: 6px }
summary { font-weight: 600; cursor: pointer }
dl { margin: .75rem 0 2rem }
dl > div { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: 0 1rem; padding: .55rem 0; border-bottom: 1px solid var(--line) }
dt { color: var(--soft) }
dd { margin: 0; min-width: 0 }
h3 { margin: 0; font-size: 1rem }
@media not print { .on-paper { display: none } }
.wordings { margin: 1rem 0; padding: 0; list-style: none }
.wordings li { margin: 0 0 1.25rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: 6px; break-inside: avoid }
.wordings li:target { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent) }
.wordings blockquote { margin: .5rem 0; color: inherit }
.wordings p { margin: .35rem 0 }
code { font-size: .875rem; overflow-wrap: anywhere }
@media (max-width: 30rem) { dl > div { display: block } }
@media print {
  .address::after { content: ' ' attr(href); overflow-wrap: anywhere }
  #form, .act, .choice, .more, .back, .withdraw, form, body main > footer { display: none }
  body { max-width: none; padding: 0; font-size: 11pt }
  article, dl > div { break-inside: avoid }
  :root { --ground: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; color-scheme: light }
}
`

/** Raised with the looks, so that nobody keeps an older sheet. */
const EDITION = 5

export const STYLESHEET_PATH = '/pages.css'
export const ICON_PATH = '/pages.svg'
/** Two voices. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b5a8a" d="M3 5h18a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9l-5 5v-5H3a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z"/><path fill="#e0903f" d="M26 12h3a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-3v4l-5-4h-8a2 2 0 0 1-2-2v-2l3-1h8a4 4 0 0 0 4-4z"/></svg>
`

export const STYLESHEET_URL = `${STYLESHEET_PATH}?v=${EDITION}`

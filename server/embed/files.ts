/** Tells the page around how high the frame must be: a number, no word of what was looked for, to whoever it is. */
export const heightScript = `
(() => {
  if (window.parent === window) return;
  const tell = () =>
    window.parent.postMessage({ type: 'okolica-height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
})();
`;

/** For the page around: listens to the frames of this origin alone, and to the number alone. */
export const frameScript = `
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const mostPx = 4000;
  addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || !data || data.type !== 'okolica-height') return;
    const height = Number(data.height);
    if (!(height > 0 && height <= mostPx)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = height + 'px';
  });
})();
`;

export const embedStyle = `
:root { color-scheme: light dark; --ink: #16202b; --soft: #4c5a68; --paper: #fff; --line: #75818e; --accent: #124a8f; --on-accent: #fff;
  font: 1rem/1.5 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) {
  --ink: #e7ecf2; --soft: #aab6c3; --paper: #12171d; --line: #7f8d9b; --accent: #8fbdf5; --on-accent: #0d1720; } }
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; --ink: #e7ecf2; --soft: #aab6c3; --paper: #12171d; --line: #7f8d9b; --accent: #8fbdf5; --on-accent: #0d1720; }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: 1.25rem; line-height: 1.25; } h2 { margin: 1rem 0 .5rem; font-size: 1.0625rem; line-height: 1.3; } p { margin: .5rem 0; }
label { display: block; margin-block-end: .25rem; } .row { display: flex; flex-wrap: wrap; gap: .5rem; }
input[type='search'], input[name='number'] { flex: 1 1 12rem; min-width: 0; min-height: 44px; padding: 0 .75rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
input[name='number'] { flex: 0 1 8rem; } ::placeholder { color: var(--soft); opacity: 1; }
button { min-height: 44px; padding: 0 1.25rem; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: 4px; cursor: pointer; }
a { color: var(--accent); text-underline-offset: .2em; } :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ul { margin: 0; padding: 0; list-style: none; } li { padding: .5rem 0; border-block-end: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
.people a, .places a { font-weight: 600; } .quiet { color: var(--soft); font-weight: 400; }
.answer form { margin-block: .75rem; } footer { margin-block-start: 1rem; font-size: .9375rem; }
`;

/** How controls look: in JupyterLab's own colours and fonts, light or dark. */
const STYLE = `
.workshop-plot { width: 100%; overflow: hidden; }
/* A folded output must not tell its first line: a guess comes before it. */
.jp-OutputPlaceholder .jp-PlaceholderText { display: none; }
/* Pictures have one grey for white and for black; here it can be the theme's own. */
.workshop-plot text[style*='rgb(121, 121, 121)'] { fill: var(--jp-content-font-color1) !important; }
.workshop-live { padding: 4px 0; }
.workshop-controls:empty { display: none; }
.workshop-controls { display: flex; flex-wrap: wrap; gap: 6px 24px; align-items: center; padding: 4px 8px; }
.workshop-controls label { display: flex; align-items: center; gap: 8px; min-height: 28px; color: var(--jp-content-font-color1); font-size: var(--jp-content-font-size1); }
.workshop-controls input[type='range'] { width: 180px; accent-color: #2a8fd0; touch-action: pan-y; }
.workshop-controls input[type='checkbox'] { width: 18px; height: 18px; accent-color: #2a8fd0; }
.workshop-controls output { min-width: 4em; font-variant-numeric: tabular-nums; }
.workshop-controls select, .workshop-controls button { min-height: 28px; padding: 2px 10px; font: inherit; font-size: var(--jp-content-font-size1); color: var(--jp-content-font-color1); background: var(--jp-layout-color2); border: 1px solid var(--jp-border-color0); border-radius: 3px; }
.workshop-controls button { cursor: pointer; }
.workshop-controls button[aria-pressed='true'] { border: 2px solid var(--jp-brand-color1); font-weight: bold; }
.workshop-controls :focus-visible { outline: 2px solid var(--jp-brand-color1); outline-offset: 2px; }
.workshop-controls :disabled { opacity: 0.5; cursor: default; }
/* Only screen readers say it. */
.workshop-said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.workshop-notice { margin: 0; padding: 2px 8px; color: var(--jp-content-font-color2); white-space: pre-wrap; }
.workshop-notice:empty { display: none; }
.workshop-live[data-state='wrong'] .workshop-notice { color: var(--jp-content-font-color1); background: var(--jp-rendermime-error-background); }
.workshop-text { padding: 4px 8px; white-space: pre-wrap; color: var(--jp-content-font-color1); font-size: var(--jp-content-font-size1); }
@media (max-width: 600px) { .workshop-controls label { flex: 1 1 100%; } .workshop-controls input[type='range'] { flex: 1 1 auto; } }
`;

export function putStyle(): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
}

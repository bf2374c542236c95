/** An element of the page with these properties. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}

/** A control with its name, which a screen reader says. */
export function labelled(name: string, handle: HTMLElement, ...more: HTMLElement[]): HTMLElement {
  const label = element('label', {});
  label.append(element('span', { textContent: name }), handle, ...more);
  return label;
}

/**
 * Lets a control have its keys for itself. JupyterLab looks at the element that has the focus first,
 * so the mark must be on that.
 */
export function keepKeys<T extends HTMLElement>(handle: T): T {
  handle.dataset.lmSuppressShortcuts = 'true';
  return handle;
}

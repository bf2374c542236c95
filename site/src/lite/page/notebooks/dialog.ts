import { element } from '@workshop/front/element';

/** A window over the page, which Escape closes. */
export function dialog(title: string, ...content: HTMLElement[]): HTMLDialogElement {
  const node = element('dialog', { className: 'workshop-dialog' });
  node.append(element('h2', { textContent: title }), ...content);
  node.setAttribute('aria-label', title);
  // Keys belong to it alone: JupyterLab's act on the notebook below.
  node.addEventListener('keydown', (event) => event.stopPropagation());
  node.addEventListener('close', () => node.remove());
  document.body.append(node);
  node.showModal();
  return node;
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button', textContent: text });
  node.addEventListener('click', act);
  return node;
}

/** Buttons in a row. */
export function row(...buttons: HTMLElement[]): HTMLElement {
  const node = element('div', { className: 'workshop-row' });
  node.append(...buttons);
  return node;
}

/** Says something. */
export function say(title: string, text: string): void {
  const node = dialog(
    title,
    element('p', { textContent: text }),
    row(button('Close', () => node.close())),
  );
}

/** Asks something; whether the answer was yes. */
export function ask(title: string, text: string, yes: string): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const node = dialog(
      title,
      element('p', { textContent: text }),
      row(
        button('Cancel', () => node.close()),
        button(yes, () => {
          answer = true;
          node.close();
        }),
      ),
    );
    node.addEventListener('close', () => resolve(answer));
  });
}

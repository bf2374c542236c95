/** The sign that says how far the page is, and what went wrong. */
export class Sign {
  private readonly text: HTMLElement;
  private readonly bar: HTMLProgressElement;
  private readonly button: HTMLButtonElement;

  constructor(private readonly node: HTMLElement) {
    this.text = node.querySelector('p')!;
    this.bar = node.querySelector('progress')!;
    this.button = node.querySelector('button')!;
  }

  /** @param part how much is done, 0 to 1 */
  put(text: string, part: number): void {
    if (this.text.textContent !== text) this.text.textContent = text;
    this.bar.value = part;
  }

  /** The notebook is there to read: the sign makes room for it. */
  makeRoom(): void {
    this.node.dataset.state = 'small';
  }

  /** @param again what the button does */
  fail(text: string, again: () => void): void {
    this.say(text);
    this.button.hidden = false;
    this.button.addEventListener('click', again);
  }

  /** It goes on elsewhere only: with the other notebooks. */
  end(text: string): void {
    this.say(text);
    const all = { href: '../../index.html', textContent: 'All notebooks' };
    this.node.append(Object.assign(document.createElement('a'), all));
  }

  private say(text: string): void {
    this.node.dataset.state = 'failed';
    this.text.textContent = text;
    this.bar.hidden = true;
  }

  remove(): void {
    this.node.remove();
  }
}

/** The sign that says how far the page is, and what went wrong. */
export class Sign {
  private readonly text: HTMLElement;
  private readonly bar: HTMLProgressElement;
  private readonly button: HTMLButtonElement;

  constructor(private readonly node: HTMLElement) {
    this.text = node.querySelector('p')!;
    this.bar = node.querySelector('progress')!;
    this.button = node.querySelector('button')!;
    this.button.addEventListener('click', () => location.reload());
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

  fail(text: string): void {
    this.node.dataset.state = 'failed';
    this.text.textContent = text;
    this.bar.hidden = true;
    this.button.hidden = false;
  }

  remove(): void {
    this.node.remove();
  }
}

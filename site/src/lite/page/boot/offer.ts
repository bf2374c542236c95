/**
 * Says, at the bottom of the page, that there is a new version, with a button that brings it.
 *
 * @param take brings it; gives how many other pages are still open, which hinder it
 */
export function offer(take: () => Promise<number>): void {
  if (document.getElementById('workshop-new')) return;
  const text = Object.assign(document.createElement('span'), {
    textContent: 'There is a new version of these pages.',
  });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Load it',
  });
  const node = Object.assign(document.createElement('div'), { id: 'workshop-new' });
  node.role = 'status';
  button.addEventListener('click', () => {
    void take().then((others) => {
      if (others > 0)
        text.textContent = `There is a new version of these pages. Close the other ${others === 1 ? 'tab' : `${others} tabs`} with them, then press again.`;
    });
  });
  node.append(text, button);
  document.body.append(node);
}

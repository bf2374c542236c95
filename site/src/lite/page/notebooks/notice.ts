import { element } from '@workshop/front/element';
import { button } from './dialog';

/** Says below a notebook that the learner's own hides a newer one. */
export function newerNotice(startAfresh: () => void): void {
  const node = element('div', { className: 'workshop-newer', role: 'status' });
  node.append(
    element('span', {
      textContent: 'There is a newer version of this notebook. You see yours, with what you did.',
    }),
    button('Start afresh', startAfresh),
    button('Later', () => node.remove()),
  );
  document.body.append(node);
}

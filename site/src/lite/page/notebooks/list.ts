import { element } from '@workshop/front/element';
import type { SiteData } from '../site-data';
import { goTo, linkTo } from './address';
import type { Bases } from './bases';
import { button, dialog, row } from './dialog';
import type { Files } from './files';
import { upload } from './upload';

/** The notebooks that there are, in a window: those of the course, and the learner's own. */
export class List {
  constructor(
    private readonly files: Files,
    private readonly bases: Bases,
    private readonly course: SiteData['notebooks'],
    private readonly download: () => Promise<unknown>,
  ) {}

  /** @param current the notebook that is open */
  async open(current: string): Promise<void> {
    const own = (await this.files.names()).filter(
      (name) => name.endsWith('.ipynb') && !this.bases.has(name),
    );
    const said = element('p', { role: 'status' });
    const node = dialog(
      'Notebooks',
      links(this.course, current),
      ...(own.length > 0
        ? [
            element('h3', { textContent: 'Yours' }),
            links(
              own.map((name) => ({ name, title: name })),
              current,
            ),
          ]
        : []),
      said,
      row(
        this.picker(said),
        button('Download this one', () => void this.download()),
        button('Close', () => node.close()),
      ),
    );
  }

  /** The button that brings a file from the learner's machine. */
  private picker(said: HTMLElement): HTMLElement {
    const input = element('input', { type: 'file', accept: '.ipynb,.ts,.json', hidden: true });
    input.addEventListener('change', () => {
      const [file] = input.files!;
      if (!file) return;
      // The same one may be chosen again.
      input.value = '';
      void upload(file, this.files).then(
        (name) => {
          said.textContent = `${name} is there now.`;
          if (name.endsWith('.ipynb')) void goTo(name);
        },
        (error: Error) => (said.textContent = error.message),
      );
    });
    const node = button('Upload …', () => input.click());
    node.append(input);
    return node;
  }
}

function links(notebooks: readonly { name: string; title: string }[], current: string): HTMLElement {
  const list = element('ul', {});
  for (const { name, title } of notebooks) {
    const link = element('a', { href: linkTo(name), textContent: title });
    if (name === current) link.setAttribute('aria-current', 'page');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      void goTo(name);
    });
    const item = element('li', {});
    item.append(link);
    list.append(item);
  }
  return list;
}

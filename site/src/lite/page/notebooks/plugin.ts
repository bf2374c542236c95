import type { WidgetClass } from '@workshop/front/jupyter';
import type { App, MainMenu, NotebookPanel, NotebookTracker, Plugin } from '../jupyterlite';
import { SHOWN, tell } from '../loading';
import { onSave } from '../saving';
import { siteData } from '../site-data';
import { namedHere } from './address';
import { Bases } from './bases';
import { Files } from './files';
import { startAfresh } from './fresh';
import { followLinks, leadToPages } from './links';
import { List } from './list';
import { newerNotice } from './notice';
import { toolbarButton } from './toolbar';

const NONE = 'There is no notebook of this name in this browser.';

/**
 * What a learner does with notebooks as files: find them, begin again, bring some and take some away.
 *
 * @param onShown called when a notebook can be read
 */
export function notebooksPlugin(
  requires: object[],
  Widget: WidgetClass,
  onShown: () => void,
): Plugin {
  return {
    id: '@workshop/site:notebooks',
    autoStart: true,
    requires,
    activate(app: App, notebooks: NotebookTracker, menu: MainMenu) {
      const bases = new Bases(siteData().notebooks);
      const files = new Files(app.serviceManager.contents);
      const list = new List(files, bases, siteData().notebooks, () =>
        app.commands.execute('docmanager:download'),
      );
      const current = (): NotebookPanel | null => notebooks.currentWidget;
      const saveAll = async (): Promise<void> => {
        if (current()?.context.model.dirty) await current()!.context.save();
      };
      onSave(saveAll);
      document.addEventListener('visibilitychange', () => document.hidden && void saveAll().catch(() => {}));
      followLinks();

      const open = (): void => void list.open(current()?.context.path ?? '');
      const fresh = async (): Promise<void> => {
        const panel = current();
        if (panel) await startAfresh(panel, files, bases);
      };
      const isOfCourse = (): boolean => bases.has(current()?.context.path ?? '');
      app.commands.addCommand('workshop:notebooks', { label: 'Notebooks …', execute: open });
      app.commands.addCommand('workshop:fresh', {
        label: 'Start Afresh …',
        execute: fresh,
        isEnabled: isOfCourse,
      });
      menu.fileMenu.addGroup(
        [{ command: 'workshop:notebooks' }, { command: 'workshop:fresh' }],
        0,
      );

      const added = (panel: NotebookPanel): void => {
        panel.toolbar.insertItem(0, 'notebooks', toolbarButton(Widget, 'Notebooks', open));
        const { content, context } = panel;
        leadToPages(content.rendermime.resolver);
        void context.ready.then(() => {
          tell({ kernel: SHOWN });
          onShown();
          if (!bases.has(context.path)) return;
          panel.toolbar.insertItem(1, 'fresh', toolbarButton(Widget, 'Start afresh', fresh));
          if (bases.isOld(context.path)) newerNotice(fresh);
          const base = bases.of(context.path);
          context.saveState.connect((_, state) => {
            if (state.startsWith('completed')) bases.keep(context.path, base);
          });
        });
      };
      void files.has(namedHere() ?? '').then((isThere) => {
        if (!isThere && !bases.has(namedHere() ?? '')) tell({ kernel: 0, failed: NONE, final: true });
      });
      notebooks.forEach(added);
      notebooks.widgetAdded.connect((_, panel) => added(panel));
    },
  };
}

import { sharedModule } from './jupyter';
import type {
  MimeModel,
  NotebookTracker,
  Renderer,
  RendererFactory,
  RenderMime,
  SessionContext,
  SharedModules,
  WidgetClass,
} from './jupyter';
import { LivePicture } from './live/live-picture';
import type { Live } from './live/live-picture';
import { loadPlotlyFrom } from './plot/plotly';
import { Plot } from './plot/plot';
import type { PlotData } from './plot/plotly';
import { putStyle } from './style';

const PLOT = 'application/vnd.plotly.v1+json';
const LIVE = 'application/vnd.workshop.live+json';

/** What is put into the node of an output. */
interface View<T> {
  show(data: T, text: string): Promise<void> | void;
  dispose(): void;
}

/**
 * The extension: it draws plots, and live pictures with their controls.
 *
 * @param folder the address from which it was loaded
 */
export async function extension(modules: SharedModules, folder: string): Promise<object> {
  const { Widget } = await sharedModule<{ Widget: WidgetClass }>(modules, '@lumino/widgets');
  const { INotebookTracker } = await sharedModule<Record<string, object>>(
    modules,
    '@jupyterlab/notebook',
  );
  const { IRenderMimeRegistry } = await sharedModule<Record<string, object>>(
    modules,
    '@jupyterlab/rendermime',
  );
  loadPlotlyFrom(folder);
  return {
    id: '@workshop/front:pictures',
    autoStart: true,
    requires: [IRenderMimeRegistry],
    optional: [INotebookTracker],
    activate(_app: unknown, everywhere: RenderMime, notebooks: NotebookTracker | null) {
      putStyle();
      everywhere.addFactory(
        factory<PlotData>(Widget, PLOT, (node) => new Plot(node)),
        0,
      );
      const addTo = (registry: RenderMime, context?: SessionContext): void =>
        registry.addFactory(
          factory<Live>(Widget, LIVE, (node) => new LivePicture(node, context)),
          0,
        );
      addTo(everywhere);
      notebooks?.forEach(({ content, sessionContext }) =>
        addTo(content.rendermime, sessionContext),
      );
      notebooks?.widgetAdded.connect((_, { content, sessionContext }) =>
        addTo(content.rendermime, sessionContext),
      );
    },
  };
}

/** Makes renderers of one type of output. */
function factory<T>(
  Widget: WidgetClass,
  type: string,
  viewIn: (node: HTMLElement) => View<T>,
): RendererFactory {
  class ViewWidget extends Widget implements Renderer {
    private readonly view = viewIn(this.node);

    async renderModel({ data }: MimeModel): Promise<void> {
      await this.view.show(data[type] as T, [data['text/plain'] ?? ''].flat().join(''));
    }

    override dispose(): void {
      this.view.dispose();
      super.dispose();
    }
  }
  return { safe: true, mimeTypes: [type], createRenderer: () => new ViewWidget() };
}

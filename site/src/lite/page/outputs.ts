import type { MimeModel, Renderer } from '@workshop/front/jupyter';
import type { Plugin } from './jupyterlite';

/** How JupyterLab draws outputs of text/html. */
export interface HtmlFactory {
  createRenderer(options: object): Renderer;
}

interface RenderMime {
  addFactory(factory: HtmlFactory): void;
}

/**
 * Draws HTML of outputs without what could run, or lead the page to another host. JupyterLab leaves
 * it as it is where a cell was run here, and the page has all of the learner's notebooks.
 *
 * @param html what JupyterLab draws it with, whose place this takes
 */
export function outputsPlugin(registry: object, html: HtmlFactory): Plugin {
  return {
    id: '@workshop/site:outputs',
    autoStart: true,
    requires: [registry],
    activate(_, outputs: RenderMime) {
      outputs.addFactory({ ...html, createRenderer: (options) => cleaned(html, options) });
    },
  };
}

function cleaned(html: HtmlFactory, options: object): Renderer {
  const renderer = html.createRenderer(options);
  const draw = renderer.renderModel.bind(renderer);
  const untrusted = { trusted: { value: false } };
  renderer.renderModel = (model) => draw(Object.create(model, untrusted) as MimeModel);
  return renderer;
}

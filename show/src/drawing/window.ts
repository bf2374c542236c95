import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import { version } from 'plotly.js-dist/package.json';
import { compile } from './compiled';
import type { Compiled } from './compiled';

/** The part of Plotly that draws stills, and the one that the tests hold figures against. */
type Plotly = Pick<typeof import('plotly.js'), 'toImage' | 'validate'>;

interface Opened {
  window: DOMWindow;
  plotly: Plotly;
  /** Lets the next window open sooner. */
  keep: Compiled['keep'];
}

/**
 * A browser window without a screen, with Plotly loaded into it. It takes about a second to make.
 *
 * The window is sealed off: it loads nothing, and the process around it does not see it.
 */
export function openWindow(): Opened {
  const dom = new JSDOM('<!doctype html><body></body>', {
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  measureText(window);
  addWhatPlotlyExpects(window);
  const file = require.resolve('plotly.js-dist');
  const { script, keep } = compile(readFileSync(file, 'utf8'), `plotly-${version}`);
  script.runInContext(dom.getInternalVMContext());
  return { window, plotly: window.Plotly, keep };
}

/** How wide letters are, on average, in a sans-serif font of size 1, and how high a line is. */
const LETTER_WIDTH = 0.55;
const LINE_HEIGHT = 1.2;

/** The part of a line that is above the base line of its letters. */
const ASCENT = 0.8;

/** A window without a screen measures no text, so its size is estimated from its length. */
function measureText(window: DOMWindow): void {
  const { Element, SVGElement } = window;
  const size = (element: Element): { width: number; height: number } => {
    if (!['text', 'tspan'].includes(element.localName)) return { width: 0, height: 0 };
    const lines = element.querySelectorAll('tspan.line');
    const texts = (lines.length > 0 ? [...lines] : [element]).map((line) => line.textContent ?? '');
    const fontSize = fontSizeOf(window, element);
    return {
      width: Math.max(...texts.map((text) => text.length)) * fontSize * LETTER_WIDTH,
      height: texts.length * fontSize * LINE_HEIGHT,
    };
  };
  const box = (element: Element) => {
    const { width, height } = size(element);
    const x = numberOf(element, 'x') - width * anchorOf(element);
    const y = numberOf(element, 'y') - ASCENT * height;
    return { x, y, left: x, top: y, right: x + width, bottom: y + height, width, height };
  };
  Object.assign(SVGElement.prototype, {
    getBBox(this: Element) {
      return box(this);
    },
    getComputedTextLength(this: Element) {
      return size(this).width;
    },
  });
  const original = Element.prototype.getBoundingClientRect;
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return this instanceof SVGElement ? (box(this) as DOMRect) : original.call(this);
  };
}

function numberOf(element: Element, attribute: string): number {
  return parseFloat(element.getAttribute(attribute) ?? '') || 0;
}

/** How much of a text's width lies left of its x. */
function anchorOf(element: Element): number {
  const anchor = element.getAttribute('text-anchor') ?? (element as HTMLElement).style.textAnchor;
  return anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
}

function fontSizeOf(window: DOMWindow, element: Element): number {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const size = parseFloat((at as HTMLElement).style?.fontSize ?? '');
    if (size > 0) return size;
  }
  return parseFloat(window.getComputedStyle(element).fontSize) || 12;
}

/** Plotly's maps, which stills do not use, look for these while Plotly is loaded. */
function addWhatPlotlyExpects(window: DOMWindow): void {
  Object.assign(window, { TextDecoder, TextEncoder });
  window.URL.createObjectURL = () => '';
  window.HTMLCanvasElement.prototype.getContext = () => null;
}

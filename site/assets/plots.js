// Turns each still picture that comes into view into a plot that answers to the mouse.
// Plotly is loaded once, when the first one does. Without this script the stills remain.

const { plotly: plotlyFile } = document.currentScript.dataset;
let plotly;

function loadPlotly() {
  plotly ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = plotlyFile;
    script.addEventListener('load', () => resolve(window.Plotly));
    script.addEventListener('error', () => reject(new Error(`${plotlyFile} could not be loaded`)));
    document.head.append(script);
  });
  return plotly;
}

async function draw(figure) {
  const Plotly = await loadPlotly();
  const { data, layout, frames } = JSON.parse(figure.querySelector('script').textContent);
  const plot = document.createElement('div');
  plot.className = 'live';
  figure.append(plot);
  await Plotly.newPlot(plot, data, layout, { responsive: true, displaylogo: false });
  if (frames) await Plotly.addFrames(plot, frames);
  figure.querySelector('.still').remove();
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      draw(target).catch((error) => console.error(error));
    }
  },
  { rootMargin: '300px' },
);
document.querySelectorAll('figure.plot').forEach((figure) => observer.observe(figure));

const menu = document.querySelector('.menu');
if (matchMedia('(max-width: 60rem)').matches) menu.open = false;

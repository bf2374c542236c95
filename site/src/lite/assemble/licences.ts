import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, write } from '../../files.js';

interface Places {
  site: string;
  out: string;
  lite: string;
  parts: string;
}

/** Of a package that JupyterLite is made of. */
interface Package {
  name: string;
  versionInfo: string;
  licenseId: string;
  extractedText: string;
}

/** Packages of others of which something is in the pages, in their folders of packages. */
const PACKAGES = [
  ['node_modules', 'plotly.js-dist'],
  [join('site', 'node_modules'), 'katex'],
] as const;

/** Writes the licences of all that the site is made of into one file. */
export function writeLicences({ site, out, lite, parts }: Places): void {
  const root = join(site, '..');
  const texts = [
    `Neural Network from Scratch\n\n${readFileSync(join(root, 'LICENSE'), 'utf8')}`,
    ...PACKAGES.map(([folder, name]) => ofPackage(join(root, folder, name))),
    ...ofKernel(join(parts, 'kernel')),
    ...ofJupyterLite(lite),
  ];
  write(join(out, 'licences.txt'), texts.join(`\n\n${'='.repeat(80)}\n\n`));
}

function ofPackage(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version}: ${license}\n\n${text}`;
}

/** The kernel's scripts begin with the licences of packages, and end with those of single files. */
function ofKernel(folder: string): string[] {
  return filesIn(folder)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [...text.matchAll(/\/\*!\n([^]*?)\*\//g)].map(([, notice]) => notice.trim());
    });
}

function ofJupyterLite(lite: string): string[] {
  const file = filesIn(lite).find((name) => name.endsWith('third-party-licenses.json'))!;
  const { packages } = JSON.parse(readFileSync(join(lite, file), 'utf8')) as {
    packages: Package[];
  };
  return packages.map(
    ({ name, versionInfo, licenseId, extractedText }) =>
      `${name} ${versionInfo}: ${licenseId}\n\n${extractedText}`,
  );
}

import { createServer } from 'node:net';
import { join } from 'node:path';

const CHANNELS = ['shell', 'iopub', 'stdin', 'control', 'hb'];

/** Where a kernel and this program meet: files in a folder, and on Windows ports. */
export async function placesFor(folder) {
  if (process.platform !== 'win32') {
    const ip = join(folder, 's');
    const ports = CHANNELS.map((channel, i) => [`${channel}_port`, i + 1]);
    const file = { transport: 'ipc', ip, ...Object.fromEntries(ports) };
    return { file, shell: `ipc://${ip}-1` };
  }
  const ip = '127.0.0.1';
  const free = await freePorts(CHANNELS.length);
  const ports = CHANNELS.map((channel, i) => [`${channel}_port`, free[i]]);
  return {
    file: { transport: 'tcp', ip, ...Object.fromEntries(ports) },
    shell: `tcp://${ip}:${free[0]}`,
  };
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      return new Promise((resolve) => {
        const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
      });
    }),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

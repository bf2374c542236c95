// Run first, by every script: any version of Node.js can read this file.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    'Node.js 20 or newer is needed, but this is ' +
      process.version +
      '. Install it from nodejs.org, then run this again.',
  );
  process.exit(1);
}

// @ts-check
// Opens the samples in VS Code with this checkout's extension loaded: in the desktop VS Code whose command `code` is on
// PATH, else in the npm-installed VS Code server and the browser.
// Usage: npm start [-- [--port N] [--no-open] [--no-build]]
//   --port      takes the server, whether or not there is a `code`, and gives it this port; else it takes a free one
//   --no-open   prints the server's address without opening it
//   --no-build  takes what is built
import path from 'node:path';
import { parseArgs } from 'node:util';
import { desktopCommand } from './lib/desktop.mjs';
import { root, temporaryFolder } from './lib/places.mjs';
import { endOnSignals, npm, run, start } from './lib/processes.mjs';
import { runMain, Trouble, withProgress } from './lib/progress.mjs';
import { installServer, startServer, vscodes, workbenchAddress } from './lib/vscode-server.mjs';

const samples = path.join(root, 'samples');

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Trouble(`--port takes a number from 0 to 65535, not ${values.port}.`);
  }
  if (!values['no-build']) await withProgress('Building Pinscope', build);
  const desktop = values.port === undefined ? await desktopCommand() : undefined;
  if (desktop && isSupported(desktop)) return openDesktop(desktop);
  if (desktop)
    console.log(`The VS Code on PATH is ${desktop}, older than ${vscodes.oldest.vscode}: taking another.`);
  await openServer(port, !values['no-open']);
});

/** @param {string} version as "1.100.3" */
function isSupported(version) {
  const minor = (/** @type {string} */ text) => Number(text.split('.')[1]);
  return minor(version) >= minor(vscodes.oldest.vscode);
}

async function build() {
  const { code, output } = await run(...npm(['run', '--silent', 'build']), { cwd: root });
  if (code !== 0) throw new Trouble(`The build failed:\n${output}`);
}

/** @param {string} version */
async function openDesktop(version) {
  console.log(`Opening the samples in VS Code ${version} …`);
  const { code, output } = await run('code', ['--new-window', `--extensionDevelopmentPath=${root}`, samples]);
  if (code !== 0) throw new Trouble(`\`code\` ended with ${code}:\n${output}`);
  console.log('A new VS Code window shows the samples. Start with README.md in it.');
}

/**
 * @param {number} port
 * @param {boolean} open
 */
async function openServer(port, open) {
  const installed = await installServer('current');
  const data = temporaryFolder('start');
  endOnSignals(() => console.log('\nVS Code has ended.'));
  const settings = { 'workbench.startupEditor': 'readme' };
  const server = await withProgress(`Starting VS Code ${installed.version}`, () =>
    startServer(installed, { data, port, settings }),
  );
  const address = workbenchAddress(server, { folder: samples, extension: root });
  console.log(
    `\nVS Code shows the samples at\n\n  ${address}\n\nStart with README.md in it. Ctrl+C ends VS Code.`,
  );
  if (open) openInBrowser(address);
}

/**
 * Opens an address with the system's own command; where there is none, the printed address has to do.
 *
 * @param {string} address
 */
function openInBrowser(address) {
  // On Windows `start` belongs to the shell, which would cut an address at its first `&`.
  if (process.platform === 'win32')
    start('rundll32.exe', ['url.dll,FileProtocolHandler', address]).on('error', () => {});
  else start(process.platform === 'darwin' ? 'open' : 'xdg-open', [address]).on('error', () => {});
}

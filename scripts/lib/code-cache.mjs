// @ts-check
// Machine code for the node bundle, made by the V8 of this node: see server/src/base/node/bundle.ts. V8 compiles a
// function when it first runs, so the bundle is run first, through a short session of the language server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { rustFiles } from './rust-files.mjs';

const SAMPLES = 'samples';
const SECONDS = 30;

/**
 * Writes `<bundle>.cache`. Without it everything works, a little later: what goes wrong is said, and left at that.
 *
 * @param {string} bundle
 * @throws {Error} when it is not ASCII, which can be mended where it is written
 */
export async function writeCodeCache(bundle) {
  asciiText(bundle);
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), path.resolve(bundle)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: SECONDS * 1000,
  });
  const exit = once(child, 'exit');
  child.stdin.on('error', () => {}); // It ended early, which its exit code tells.
  let id = 0;
  const send = (/** @type {string} */ method, /** @type {object} */ params) => {
    const message = JSON.stringify({
      jsonrpc: '2.0',
      ...(IS_REQUEST.has(method) && { id: ++id }),
      method,
      params,
    });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
  };
  const answer = () => once(child.stdout, 'data');
  const capabilities = { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } };
  send('initialize', { processId: process.pid, rootUri: null, capabilities });
  await Promise.race([answer(), exit]);
  send('initialized', {});
  for (const file of await rustFiles(SAMPLES)) {
    const uri = pathToFileURL(path.join('/', file)).href; // Alone, wherever it stands.
    const text = readFileSync(path.join(SAMPLES, file), 'utf8');
    send('textDocument/didOpen', { textDocument: { uri, languageId: 'rust', version: 1, text } });
    send('textDocument/diagnostic', { textDocument: { uri } });
    await Promise.race([answer(), exit]);
  }
  send('shutdown', {});
  await Promise.race([answer(), exit]);
  send('exit', {});
  const [code] = await exit;
  if (code !== 0) console.warn(`No machine code was kept for ${bundle}: it will start a little later.`);
}

const IS_REQUEST = new Set(['initialize', 'textDocument/diagnostic', 'shutdown']);

/** Runs the bundle as a server, and keeps what was compiled when it ends. @param {string} file */
function runAndKeep(file) {
  const script = new Script(Module.wrap(asciiText(file)), { filename: file });
  /** @type {{ exports: { runStdioServer?: () => void } }} */
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  process.on('exit', () => writeFileSync(`${file}.cache`, script.createCachedData()));
  module.exports.runStdioServer?.();
}

/** @param {string} file */
function asciiText(file) {
  const source = readFileSync(file, 'latin1');
  const other = /[\u0080-\u00ff]/.exec(source); // Latin-1 has no others.
  if (other === null) return source;
  const around = source.slice(Math.max(other.index - 40, 0), other.index + 40);
  throw new Error(`${file} is not ASCII; write characters in regular expressions as \\u escapes: ${around}`);
}

const [, started, bundle] = process.argv;
if (started === fileURLToPath(import.meta.url) && bundle !== undefined) runAndKeep(bundle);

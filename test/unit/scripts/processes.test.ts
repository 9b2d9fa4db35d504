import { expect, test } from 'vitest';
import { run, start, stop } from '../../../scripts/lib/processes.mjs';

test('a program runs to its end with its code and its output', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
  const { code, output } = await run(process.execPath, ['-e', script]);
  expect(code).toBe(3);
  expect(output).toContain('out\n');
  expect(output).toContain('err\n');
});

test('a program that is not there gives 127 and the reason', async () => {
  const { code, output } = await run('pinscope-no-such-program', []);
  expect(code).toBe(127);
  expect(output).toContain('pinscope-no-such-program');
});

test('a program that takes too long is ended, and says so', async () => {
  const { code, output } = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    timeout: 300,
  });
  expect(code).not.toBe(0);
  expect(output).toContain('ended after 300 ms');
});

test('stopping a program stops what it started', async () => {
  const inner = `require('node:http').createServer((_, response) => response.end()).listen(0, '127.0.0.1', function () {
    console.log(this.address().port);
  })`;
  const outer = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: 'inherit' })`;
  let output = '';
  const onOutput = (text: string) => {
    output += text;
  };
  const child = start(process.execPath, ['-e', outer], { onOutput });
  await expect.poll(() => output, { timeout: 10_000 }).toMatch(/^\d+\n$/);
  const address = `http://127.0.0.1:${output.trim()}/`;
  expect((await fetch(address)).status).toBe(200);
  await stop(child);
  await expect(fetch(address)).rejects.toThrow();
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/places.mjs';
import { nextId, register, scaffold } from '../../../scripts/lib/scaffold.mjs';

const name = 'wait-in-vain';

/** What tsc would say about a file that is not there, among those that are. */
function typeErrors(file: string, text: string): string[] {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [] }, ts.sys, root);
  const whole = { ...options, incremental: false };
  delete whole.tsBuildInfoFile;
  const host = ts.createCompilerHost(whole);
  const { readFile, fileExists } = host;
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, language) => {
    const source = host.readFile(name);
    return source === undefined ? undefined : ts.createSourceFile(name, source, language);
  };
  const program = ts.createProgram([file], whole, host);
  const source = program.getSourceFile(file);
  return ts
    .getPreEmitDiagnostics(program, source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the rule type-checks, and a slip in it would not', { timeout: 60_000 }, () => {
  const file = `server/src/rules/${name}.ts`;
  const text = scaffold({ name, id: 'D99' })[file] ?? '';
  expect(typeErrors(path.join(root, file), text)).toEqual([]);
  expect(typeErrors(path.join(root, file), text.replace("'nursery'", "'nursary'"))).not.toEqual([]);
});

test('the fixture and the page show the same finding as the rule', () => {
  const files = scaffold({ name, id: 'D99' });
  expect(files[`test/fixtures/rules/${name}/calls.rs`]).toContain(
    `^^^^^^^^^^^^ hint[${name}]: \`wait_in_vain\` is called here.`,
  );
  expect(files[`docs/rules/${name}.md`]).toMatch(/```rust,bad\n[^`]*wait_in_vain\(\);/);
});

test('the registry lists the rule last and imports it', () => {
  const registry = readFileSync(path.join(root, 'server/src/rules/registry.ts'), 'utf8');
  const registered = register(registry, name);
  expect(registered).toContain(`import { waitInVain } from './${name}.ts';`);
  expect(registered).toMatch(/ {2}waitInVain,\n\];\n$/);
});

test('an id is one above the highest', () => {
  expect(nextId(["    id: 'D7',\n", "    id: 'D12',\n"])).toBe('D13');
  expect(nextId([])).toBe('D1');
});

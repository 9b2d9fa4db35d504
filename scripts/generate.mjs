// @ts-check
// Writes what follows from the rules' metadata and the settings: the schema of `pinscope.rules` in package.json with its
// texts in package.nls.json, the tables of README.md, the index of docs/rules and the head of every page in it.
// Usage: node scripts/generate.mjs [--check]   (--check: name what is stale and exit 1, write nothing)
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './lib/bundle.mjs';

const root = path.join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

/** The rules as data; the sources are TypeScript, so they are bundled first. @returns {Promise<RuleMeta[]>} */
async function loadRules() {
  const { outputFiles } = await bundle('server/src/rules/registry.ts', {
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles?.[0]?.contents ?? []).toString('base64');
  const { RULES } = await import(`data:text/javascript;base64,${code}`);
  return RULES.map((/** @type {{ meta: RuleMeta }} */ rule) => rule.meta);
}

/**
 * @typedef {object} RuleMeta
 * @property {string} name
 * @property {string} id
 * @property {string} summary
 * @property {'stable' | 'nursery'} group
 * @property {{ learn: string, work: string }} severity
 * @property {string | null} clippy
 * @property {string | null} rustc
 * @property {readonly string[]} fixes
 */

const rules = await loadRules();
/** @type {Map<string, string>} */
const written = new Map();

/** @param {string} file */
async function read(file) {
  return written.get(file) ?? (await readFile(path.join(root, file), 'utf8').catch(() => ''));
}

/** @param {string} header @param {readonly string[][]} rows */
function table(header, rows) {
  const columns = header.split('|').length;
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header.split('|')), `|${'---|'.repeat(columns)}`, ...rows.map(line)].join('\n');
}

/** Replaces what stands between the two marks. @param {string} text @param {string} name @param {string} content */
function between(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The marks ${start} and ${end} are missing.`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** @param {RuleMeta} meta */
function severityText({ severity, group }) {
  const own =
    severity.learn === severity.work
      ? severity.learn
      : `${severity.learn}, in mode \`work\` ${severity.work}`;
  return group === 'nursery' ? `${own} (nursery)` : own;
}

/** @param {string | null} lint */
function lintLink(lint) {
  if (lint === null) return null;
  if (/^E\d{4}$/.test(lint)) return `[${lint}](https://doc.rust-lang.org/error_codes/${lint}.html)`;
  if (lint.startsWith('clippy::')) {
    return `[\`${lint}\`](https://rust-lang.github.io/rust-clippy/master/index.html#${lint.slice('clippy::'.length)})`;
  }
  return `\`${lint}\``;
}

// ------------------------------------------------------------------------------------------------------ package.json

const SEVERITIES = ['default', 'off', 'hint', 'information', 'warning', 'error'];
const manifest = JSON.parse(await read('package.json'));
const nls = JSON.parse(await read('package.nls.json'));
const ruleSettings = manifest.contributes.configuration.properties['pinscope.rules'];
ruleSettings.properties = Object.fromEntries(
  rules.map(({ name }) => [
    name,
    { type: 'string', enum: SEVERITIES, default: 'default', markdownDescription: `%rule.${name}%` },
  ]),
);
ruleSettings.additionalProperties = false;
const otherTexts = Object.entries(nls).filter(([key]) => !key.startsWith('rule.'));
const texts = Object.fromEntries([
  ...otherTexts,
  ...rules.map(({ name, summary }) => [`rule.${name}`, summary]),
]);
written.set('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
written.set('package.nls.json', `${JSON.stringify(texts, null, 2)}\n`);

// --------------------------------------------------------------------------------------------------------- README.md

/** @param {string} toPages */
const ruleTable = (toPages) =>
  table(
    'rule|finds|severity|fixes',
    rules.map((meta) => [
      `[\`${meta.name}\`](${toPages}${meta.name}.md)`,
      meta.summary,
      severityText(meta),
      meta.fixes.length === 0 ? '' : 'yes',
    ]),
  );

/** A `%key%` of the manifest, or a text as it is. @param {unknown} text */
const localized = (text) => {
  const key = /^%(.+)%$/.exec(String(text ?? ''))?.[1];
  return key === undefined ? String(text ?? '') : String(texts[key] ?? '');
};

const settingsTable = table(
  'setting|default|what it does',
  Object.entries(manifest.contributes.configuration.properties).map(([name, setting]) => {
    const values = (setting.enumDescriptions ?? setting.markdownEnumDescriptions ?? []).map(
      (/** @type {string} */ text, /** @type {number} */ i) => `\`${setting.enum[i]}\`: ${localized(text)}`,
    );
    const text = [localized(setting.markdownDescription ?? setting.description), ...values].join(' ');
    return [`\`${name}\``, `\`${JSON.stringify(setting.default)}\``, text];
  }),
);
const readme = between(await read('README.md'), 'rules', ruleTable('docs/rules/'));
written.set('README.md', between(readme, 'settings', settingsTable));

// --------------------------------------------------------------------------------------------------------- docs/rules

written.set(
  'docs/rules/README.md',
  `# Rules

<!-- Generated by \`npm run generate\` from the rules' metadata in server/src/rules. -->

${ruleTable('')}

\`error\` is kept for what rustc is sure to reject; where a step of the proof is not in sight, the finding is a warning. In
test code every severity is one step lower. Rules marked *nursery* still err on real code: they are hints in mode \`learn\`,
off in mode \`work\`, and run in both with the setting \`pinscope.nursery\`.

A comment silences a rule: \`// pinscope: allow(rule)\` at the end of a line for that line, on a line of its own for the
statement or item below, \`//! pinscope: allow(rule)\` for the file or module it stands in.
`,
);

const HEAD_END = '<!-- head:end -->';

for (const meta of rules) {
  const file = `docs/rules/${meta.name}.md`;
  const page = await read(file);
  const end = page.indexOf(HEAD_END);
  const body = (end < 0 ? page : page.slice(end + HEAD_END.length)).trimStart();
  const counterparts = [lintLink(meta.rustc), lintLink(meta.clippy)].filter((lint) => lint !== null);
  const facts = [
    `Severity: ${severityText(meta)}`,
    ...(counterparts.length === 0 ? [] : [`Same in rustc or clippy: ${counterparts.join(', ')}`]),
    `Quick fixes: ${meta.fixes.length === 0 ? 'none' : 'yes'}`,
  ];
  written.set(
    file,
    `<!-- Generated from server/src/rules/${meta.name}.ts by \`npm run generate\`, down to the mark below. -->
# \`${meta.name}\`

${meta.summary}

${facts.map((fact) => `- ${fact}`).join('\n')}

${HEAD_END}

${body}`,
  );
}

// ------------------------------------------------------------------------------------------------------- write, check

/** @type {string[]} */
const stale = [];
for (const [file, content] of written) {
  const present = await readFile(path.join(root, file), 'utf8').catch(() => null);
  if (present === content) continue;
  stale.push(file);
  if (!check) await writeFile(path.join(root, file), content);
}
const others = ['generate-kinds.mjs', 'generate-stubs.mjs', 'generate-walk.mjs'].map(
  (script) =>
    spawnSync(process.execPath, [path.join(import.meta.dirname, script), ...process.argv.slice(2)], {
      stdio: 'inherit',
    }).status,
);
if (check && stale.length > 0) console.error(`Stale, run \`npm run generate\`: ${stale.join(', ')}`);
else if (stale.length > 0) console.log(`Written: ${stale.join(', ')}`);
process.exitCode = others.some((status) => status !== 0) || (check && stale.length > 0) ? 1 : 0;

/** The command line. Exit codes: 0 nothing found, 1 something found, 2 wrong usage or input that cannot be read. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Edition, type Mode, QUESTIONS, type Question, RULES, type Severity } from '../analysis.ts';
import type { CompiledWasmFiles } from '../base/node/wasm-files.ts';
import { runStdioServer } from '../lsp/main.node.ts';
import { VERSION } from '../lsp/version.ts';
import { check } from './check.ts';
import { UsageError } from './errors.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect.ts';
import type { SessionOptions } from './session.ts';

interface CommonFlags {
  readonly mode: Mode;
  readonly edition?: Edition;
  readonly stdinFilename: string;
  readonly cache?: string;
}

interface CheckFlags extends CommonFlags {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  readonly severity: Severity;
  readonly rule: readonly string[];
  readonly nursery?: true;
  readonly exitZero?: true;
  readonly fix?: true;
  readonly dryRun?: true;
}

const paths = () =>
  new Argument(
    '<paths...>',
    'files, directories (every .rs file that git does not ignore), or - for standard input',
  );

/** Options that every analysing command has. */
function analysing(command: Command): Command {
  return command
    .addOption(
      new Option('--mode <mode>', 'learn shows teaching hints, work hazards and errors only')
        .choices(['learn', 'work'])
        .default('work'),
    )
    .addOption(
      new Option('--edition <year>', 'edition of files outside any crate').choices([
        '2015',
        '2018',
        '2021',
        '2024',
      ]),
    )
    .option('--stdin-filename <path>', 'the name standard input goes by', 'stdin.rs')
    .option('--cache <dir>', 'keep what was read in this directory, for the next run');
}

function sessionOptions(flags: CommonFlags, wasm: SessionOptions['wasm'], nursery = false): SessionOptions {
  const { mode, edition, stdinFilename, cache } = flags;
  const settings = { mode, nursery, ...(edition === undefined ? {} : { edition }) };
  return { settings, stdinFilename, cache, wasm };
}

function ruleName(value: string, before: readonly string[]): readonly string[] {
  if (!RULES.some((rule) => rule.meta.name === value)) {
    throw new InvalidArgumentError(
      `There is no such rule. Rules: ${RULES.map((rule) => rule.meta.name).join(', ')}.`,
    );
  }
  return [...before, value];
}

function build(wasm: Promise<CompiledWasmFiles>, exit: (code: number) => void): Command {
  const program = new Command('pinscope')
    .description(
      'Explains async Rust and Pin: what a future keeps across every .await, and what must be pinned. No compiler needed.',
    )
    .version(VERSION)
    .exitOverride();

  analysing(program.command('check'))
    .description('report hazards and errors')
    .addArgument(paths())
    .addOption(new Option('--format <format>').choices(['text', 'json', 'sarif', 'github']).default('text'))
    .addOption(
      new Option('--severity <level>', 'the lowest severity to report')
        .choices(['hint', 'information', 'warning', 'error'])
        .default('warning'),
    )
    .option('--rule <id>', 'only this rule; may be repeated', ruleName, [])
    .option('--nursery', 'with rules that are still being tried')
    .option('--exit-zero', 'exit with 0 whatever was found')
    .option('--fix', 'apply the preferred fix of every finding')
    .option('--dry-run', 'with --fix: print the changes as a patch, write nothing')
    .action(async (given: string[], flags: CheckFlags) => {
      exit(
        await check(given, {
          ...flags,
          ...sessionOptions(flags, wasm, flags.nursery),
          rules: flags.rule,
          exitZero: flags.exitZero ?? false,
          fix: flags.fix ?? false,
          dryRun: flags.dryRun ?? false,
        }),
      );
    });

  analysing(program.command('inspect'))
    .description('show what every async body keeps at every suspension point, and which types are Unpin')
    .addArgument(paths())
    .option('--json', 'machine-readable')
    .action(async (given: string[], flags: CommonFlags & { json?: true }) => {
      exit(
        await inspect(given, {
          json: flags.json ?? false,
          ...sessionOptions(flags, wasm),
        }),
      );
    });

  analysing(program.command('explain'))
    .description('print the hover of a place, or why its type is Unpin or Send, or not')
    .argument('<file:line:column>', '1-based, columns count characters')
    .addOption(
      new Option('--why <trait>', 'the proof that the type there has a trait, or lacks it').choices(
        QUESTIONS,
      ),
    )
    .action(async (place: string, flags: CommonFlags & { why?: Question }) => {
      exit(
        await explain(place, {
          ...sessionOptions(flags, wasm),
          why: flags.why,
        }),
      );
    });

  program
    .command('lsp')
    .description('run the language server, for any editor')
    .requiredOption('--stdio', 'speak over standard input and output')
    .action(() => runStdioServer(wasm));

  return program;
}

/** Runs the command that the process was started with. */
export async function runCli(wasm: Promise<CompiledWasmFiles>): Promise<void> {
  // A reader that stops early, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  try {
    await build(wasm, (code) => {
      process.exitCode = code;
    }).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof UsageError) {
      console.error(`pinscope: ${error.message}`);
      process.exitCode = 2;
    } else {
      throw error;
    }
  }
}

/** Finds, in a folder of MIR dumps, the three that belong to each coroutine. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The dumps of one coroutine, as text. */
export interface CoroutineDumps {
  /** The body's path in dump file names: `crate.function-{closure#0}`. */
  readonly stem: string;
  /** After the transformation into a state machine; its header holds the layout. */
  readonly resume: string;
  /** Right before it: drops elaborated, locals still whole. */
  readonly before: string;
  /** As the borrow checker saw it, with its region graph. */
  readonly nll: string;
}

const RESUME = '.-------.coroutine_resume.0.mir';
const NLL = '.-------.nll.0.mir';
const BEFORE = /\.\d+-\d+-\d+\.StateTransform\.before\.mir$/;

export class DumpFolder {
  private readonly directory: string;
  private readonly before = new Map<string, string>();
  private readonly nll = new Set<string>();
  readonly stems: readonly string[];

  constructor(directory: string) {
    this.directory = directory;
    const files = readdirSync(directory).sort();
    for (const file of files) {
      const suffix = BEFORE.exec(file);
      if (suffix) this.before.set(file.slice(0, suffix.index), file);
      else if (file.endsWith(NLL)) this.nll.add(file.slice(0, -NLL.length));
    }
    // `{synthetic#0}` is the second copy of an async closure's body, the one that owns its captures.
    this.stems = files
      .filter((file) => file.endsWith(RESUME) && !file.includes('{synthetic#'))
      .map((file) => file.slice(0, -RESUME.length));
  }

  /** The dumps of a coroutine; null when one is missing, for example because its name is too long for a file. */
  read(stem: string): CoroutineDumps | null {
    const before = this.before.get(stem);
    if (!before || !this.nll.has(stem)) return null;
    const text = (file: string) => readFileSync(path.join(this.directory, file), 'utf8');
    return { stem, resume: text(`${stem}${RESUME}`), before: text(before), nll: text(`${stem}${NLL}`) };
  }
}

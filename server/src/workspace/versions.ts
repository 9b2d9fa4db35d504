/** Version requirements as cargo reads them (The Cargo Book, "Specifying Dependencies"). */

interface Version {
  readonly numbers: readonly number[];
  readonly pre: string;
}

/** Whether a version fits a requirement: `1.2`, `^0.3`, `~1.2.3`, `=1.0.0`, `1.*`, `>=1, <2`. */
export function satisfies(version: string, requirement: string): boolean {
  const actual = parseVersion(version);
  return requirement.split(',').every((part) => fits(actual, part.trim()));
}

function fits(actual: Version, comparator: string): boolean {
  const match = /^(\^|~|=|>=|<=|>|<)?\s*(.*)$/.exec(comparator);
  const operator = match?.[1] ?? '^';
  const written = (match?.[2] ?? '').replace(/(^|\.)[*xX](\..*)?$/, '');
  if (written === '') return true; // `*`
  const wanted = parseVersion(written);
  const order = compare(actual, wanted);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0 && !startsWith(actual, wanted.numbers);
    case '<=':
      return order <= 0 || startsWith(actual, wanted.numbers);
    case '<':
      return order < 0;
    case '=':
      return startsWith(actual, wanted.numbers) && actual.pre === wanted.pre;
    case '~':
      return order >= 0 && startsWith(actual, wanted.numbers.slice(0, Math.min(2, wanted.numbers.length)));
    default:
      return order >= 0 && startsWith(actual, /[*xX]/.test(comparator) ? wanted.numbers : caret(wanted));
  }
}

/** The numbers that must stay the same: up to the first that is not zero. */
function caret({ numbers }: Version): readonly number[] {
  const first = numbers.findIndex((number) => number !== 0);
  return first < 0 ? numbers : numbers.slice(0, first + 1);
}

function startsWith({ numbers }: Version, prefix: readonly number[]): boolean {
  return prefix.every((number, index) => numbers[index] === number);
}

function compare(a: Version, b: Version): number {
  for (let index = 0; index < 3; index++) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.pre === b.pre) return 0;
  if (a.pre === '' || b.pre === '') return a.pre === '' ? 1 : -1;
  return a.pre < b.pre ? -1 : 1;
}

/** Build metadata (`+…`) never counts. */
function parseVersion(text: string): Version {
  const [numbers = '', pre = ''] = text.replace(/\+.*/, '').split(/-(.*)/s);
  return { numbers: numbers.split('.').map(Number), pre };
}

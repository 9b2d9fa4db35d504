/** Unpin of declarations, each with the field, impl or bound that decides it (SEMANTICS.md, 4.1). */
import { describe, expect, test } from 'vitest';
import type { AutoTraitProof } from '../../../server/src/types/index.ts';
import { typedFile } from '../support/types.ts';
import { DECLARATIONS, PROJECTED, type Row, VALUES } from './unpin-table.ts';

const USES = `
use std::{cell::RefCell, future::Future, marker::{PhantomData, PhantomPinned}, mem::MaybeUninit};
use std::{pin::Pin, rc::Rc, sync::Arc};
`;

/** A proof in one line: its verdict, and the reasons down the deciding branch. */
function inShort(proof: AutoTraitProof): string {
  return `${proof.verdict}: ${chain(proof).join(' > ')}${proof.complete ? '' : ' (assumed)'}`;
}

function chain({ reason, because }: AutoTraitProof): readonly string[] {
  const own = reason.kind === 'field' ? `field ${reason.field}` : reason.kind;
  return [own, ...(because[0] === undefined ? [] : chain(because[0]))];
}

async function proofOf({ code }: Row): Promise<AutoTraitProof> {
  const isProject = code.includes('#[pin_project') ? 'use pin_project::{pin_project, pinned_drop};\n' : '';
  const dependencies = new Set(['pin_project', 'pin_project_lite']);
  const file = await typedFile(USES + isProject + code, { dependencies });
  return file.unpin('S');
}

describe.each([
  ['plain Rust', DECLARATIONS],
  ['pin-project', PROJECTED],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [row.what, row] as const))('%s', async (_what, row) => {
    expect(inShort(await proofOf(row))).toBe(`${row.verdict}: ${row.chain.join(' > ')}`);
  });
});

test.each(VALUES.map((row) => [row.what, row] as const))('the value of %s', async (_what, row) => {
  const { code, outside = '', head = '()' } = row;
  const file = await typedFile(`${USES}${outside}\nfn check${head} { ${code}; }`);
  const proof = file.context.unpinIn(file.localType('value'), file.item('check'));
  expect(inShort(proof)).toBe(`${row.verdict}: ${row.chain.join(' > ')}`);
});

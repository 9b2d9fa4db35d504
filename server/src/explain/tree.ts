/** Proofs as the tree block of an explanation. */
import type { AutoTraitProof } from '../types/model.ts';
import type { FileFacts } from '../words/facts.ts';
import { capitalized } from '../words/markdown.ts';
import { type ProofNode, proofTree } from '../words/proofs.ts';
import type { ExplainBlock, ExplainTreeNode } from './document.ts';

export function tree(file: FileFacts, proofs: readonly AutoTraitProof[]): ExplainBlock {
  return { kind: 'tree', roots: proofs.map((proof) => node(file, proofTree(file, proof))) };
}

function node(file: FileFacts, { text, verdict, location, children }: ProofNode): ExplainTreeNode {
  const place = location === null ? null : file.place(location);
  // Declarations of libraries are our own stubs: nothing a reader could open.
  const target = place === null || place.uri.startsWith('pinscope-stub:') ? null : place;
  return { text: capitalized(text), verdict, target, children: children.map((child) => node(file, child)) };
}

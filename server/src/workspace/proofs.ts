/** Proofs of `Send` and `Sync` for one revision of one file, over the bodies as they are in that revision. */
import type { FileUri } from '../base/host.ts';
import { shift } from '../base/text.ts';
import type { Item } from '../hir/model.ts';
import {
  type AnalyzedBody,
  AutoTraitProver,
  analyzedElsewhere,
  type Bodies,
  type ProofMemory,
  type ThreadTrait,
} from '../proofs/index.ts';
import type { TypeContext } from '../types/index.ts';
import type { AutoTraitProof, Ty } from '../types/model.ts';
import type { BodyOwner } from '../types/origin.ts';
import type { BodyGroup } from './file-view.ts';

export class FileProofs implements Bodies {
  private readonly uri: FileUri;
  private readonly types: TypeContext;
  private readonly bodyOf: (item: number) => BodyGroup;
  private readonly lasting: ProofMemory;
  private prover: AutoTraitProver | null = null;

  /** @param lasting is shared by all revisions with the same types. */
  constructor(uri: FileUri, types: TypeContext, bodyOf: (item: number) => BodyGroup, lasting: ProofMemory) {
    this.uri = uri;
    this.types = types;
    this.bodyOf = bodyOf;
    this.lasting = lasting;
  }

  prove(trait: ThreadTrait, type: Ty, item: Item | null): AutoTraitProof {
    return this.ask(item, (prover) => prover.prove(trait, type));
  }

  /** Of the future that a body makes by itself, whatever an attribute wraps around it. */
  proveBody(trait: ThreadTrait, future: Ty, item: Item): AutoTraitProof {
    return this.ask(item, (prover) => prover.proveBody(trait, future));
  }

  private ask(item: Item | null, question: (prover: AutoTraitProver) => AutoTraitProof): AutoTraitProof {
    return this.types.solving(item, (solver) => {
      this.prover ??= new AutoTraitProver(solver, this, this.lasting);
      return question(this.prover);
    });
  }

  mayChange({ home }: BodyOwner): boolean {
    return home.anchor !== 'stub' && home.uri === this.uri;
  }

  analyzed(owner: BodyOwner): AnalyzedBody | null {
    const { home, item } = owner;
    if (home.anchor === 'stub') return null;
    if (home.uri !== this.uri) return analyzedElsewhere(owner);
    const outermost = home.anchor === 'file' ? item.id : home.anchor;
    const group = this.bodyOf(outermost);
    const analysis = home.anchor === 'file' ? group[0] : group.find((one) => one.item === item);
    if (analysis === undefined) return null;
    return {
      body: analysis.body,
      get types() {
        return analysis.types;
      },
      get coroutines() {
        return analysis.coroutines;
      },
      capturesOf: (closure) => analysis.capturesOf(closure),
      place: (span) => ({ uri: this.uri, item: outermost, span: shift(span, analysis.start) }),
    };
  }
}

/** What `#[derive(…)]` and attribute macros on a type mean for its impls. */
import type { Attribute } from '../hir/model.ts';
import type { AdtDefinition } from '../names/index.ts';
import type { Ty } from './model.ts';
import { declarationOf } from './ty.ts';

/** The traits of std's derives, by the name written in `derive`. */
const STD_DERIVES: Readonly<Record<string, string>> = {
  Clone: 'std::clone::Clone',
  Copy: 'std::marker::Copy',
  Debug: 'std::fmt::Debug',
  Default: 'std::default::Default',
  Eq: 'std::cmp::Eq',
  Hash: 'std::hash::Hash',
  Ord: 'std::cmp::Ord',
  PartialEq: 'std::cmp::PartialEq',
  PartialOrd: 'std::cmp::PartialOrd',
};

/** Attributes that change nothing about the type they stand on. */
const INERT =
  /^(allow|warn|deny|forbid|expect|doc|cfg|cfg_attr|deprecated|must_use|non_exhaustive|repr|derive|rustfmt::.*|clippy::.*|pinscope::.*|serde|default|automatically_derived|diagnostic::.*|pin_project|pin_project::pin_project|pin|project|error|from|source|clap|arg|command|structopt|strum|tracing::.*|doc_cfg|docsrs)$/;

/** Derives by other crates of which it is known that they implement neither `Drop` nor an auto trait. */
const HARMLESS_DERIVES =
  /(^|::)(Serialize|Deserialize|Error|Parser|Subcommand|Args|ValueEnum|Display|From|Into|FromRow|EnumString|EnumIter|AsRefStr|IntoStaticStr|Arbitrary|Zeroize|Constructor|Add|Sub|Mul|Div|AddAssign|Deref|DerefMut|AsRef|IsVariant|Builder|Message|Enumeration|Oneof|ToSchema|JsonSchema|Template|Snafu|Diagnostic|Educative|Derivative|TypedBuilder|Getters|Setters|StructOpt|FromBytes|AsBytes|Pod|Zeroable|Template|GraphQLObject|SimpleObject|InputObject|Enum|Object|FromRequest|FromRequestParts|FromRef|IntoResponse|Valuable|Hash32|Format)$/;

interface Derived {
  readonly traits: ReadonlySet<string>;
  /** False when a derive or attribute macro stands on the type whose output nobody can see. */
  readonly seen: boolean;
  /** The first attribute or derive that cannot be seen through. */
  readonly unseen: string | null;
}

const known = new WeakMap<AdtDefinition, Derived>();

export function derivedOf(definition: AdtDefinition): Derived {
  let derived = known.get(definition);
  if (derived === undefined) {
    derived = read(definition.item.attributes);
    known.set(definition, derived);
  }
  return derived;
}

function read(attributes: readonly Attribute[]): Derived {
  const traits = new Set<string>();
  let unseen: string | null = null;
  for (const { path, arguments: text } of attributes) {
    if (path !== 'derive') {
      if (!INERT.test(path)) unseen ??= path;
      continue;
    }
    for (const written of (text ?? '').split(',')) {
      const name = written.trim();
      const trait = STD_DERIVES[name.slice(name.lastIndexOf(':') + 1)];
      if (trait !== undefined) traits.add(trait);
      else if (name !== '' && !HARMLESS_DERIVES.test(name)) unseen ??= `derive(${name})`;
      if (trait === undefined && name !== '') traits.add(OTHER);
    }
  }
  return { traits, seen: unseen === null, unseen };
}

/** Stands for every derive that is not std's. */
const OTHER = '?';

/** Whether the type's declaration derives `trait` (canonical path); `unknown`: some derive that is not std's. */
export function derives(type: Ty, trait: string): boolean {
  const definition = type.kind === 'adt' ? declarationOf(type.definition) : null;
  if (definition === null) return false;
  return derivedOf(definition).traits.has(trait === 'unknown' ? OTHER : trait);
}

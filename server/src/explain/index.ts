/** What Pinscope knows about a place, at length: the finding there, or else the concept that stands there. */
import { touches } from '../base/text.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import type { Finding, Fix, LazyFix } from '../words/finding.ts';
import { subjectAt } from '../words/subject.ts';
import { conceptBlocks } from './concept.ts';
import type { ExplainDocument } from './document.ts';
import { findingDocument } from './finding.ts';

/**
 * @param findings all findings of the file.
 * @param fixesOf the fixes of one of them, preferred first.
 * @returns null where there is nothing to explain.
 */
export function explainAt(
  file: FileFacts,
  offset: number,
  mode: Mode,
  findings: readonly Finding[],
  fixesOf: (finding: Finding) => readonly LazyFix[],
): ExplainDocument | null {
  const subject = subjectAt(file, offset);
  const concept = subject === null ? null : conceptBlocks(file, subject, mode);
  const finding = loudest(findings.filter(({ span }) => touches(span, offset)));
  if (finding !== null) return findingDocument(file, finding, worked(fixesOf(finding)), concept);
  if (subject === null || concept === null) return null;
  const { title, summary, blocks } = concept;
  return { title, summary, blocks, actions: [], subject: { uri: file.uri, span: subject.span } };
}

const LOUDNESS = ['error', 'warning', 'information', 'hint'] as const;

/** The finding that matters most, the innermost of equals. */
function loudest(findings: readonly Finding[]): Finding | null {
  const width = ({ span }: Finding) => span.end - span.start;
  const sorted = [...findings].sort(
    (a, b) => LOUDNESS.indexOf(a.severity) - LOUDNESS.indexOf(b.severity) || width(a) - width(b),
  );
  return sorted[0] ?? null;
}

function worked(fixes: readonly LazyFix[]): readonly Fix[] {
  return fixes.map((fix) => fix.resolve()).filter((fix) => fix !== null);
}

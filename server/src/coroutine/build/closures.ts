/** Closures and async blocks as values: what they capture is borrowed or moved where they are made. */
import type { ExprId } from '../../hir/model.ts';
import type { Builder } from '../builder.ts';
import type { FoundCapture } from '../captures.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import { borrow, consume, field, type Place, pointee, slotPlace, unboxed } from '../place.ts';

export function buildClosure(b: Builder, destination: SlotId, id: ExprId): void {
  for (const capture of b.captures.of(id)) {
    const place = capturedPlace(b, capture);
    if (place.slot === NO_SLOT) continue;
    if (capture.by === 'move') consume(b, place, destination, id);
    else borrow(b, place, destination, id, capture.by === 'mut');
  }
  b.assign(destination, id);
}

function capturedPlace(b: Builder, capture: FoundCapture): Place {
  const reference = b.guardReferences.get(capture.binding);
  let place =
    reference === undefined
      ? slotPlace(b.local(capture.binding), b.types.binding(capture.binding))
      : pointee(slotPlace(reference, b.unknownReference()), b.types.binding(capture.binding));
  for (const step of capture.projections) {
    if (step.kind === 'field') place = field(place, step.name, step.type);
    else if (step.kind === 'box') place = unboxed(place, step.type);
    else place = pointee(place, step.type);
  }
  return place;
}

import { describe, expect, test } from 'vitest';
import { type Ty, UNKNOWN } from '../../../server/src/types/model.ts';
import { isRigid, reference } from '../../../server/src/types/ty.ts';

const T: Ty = { kind: 'parameter', name: 'T', bounds: [] };
const service = (base: Ty, request?: Ty): Ty => ({
  kind: 'projection',
  base,
  trait: 'crate::Service',
  name: 'Future',
  ...(request !== undefined && { arguments: [request] }),
});
const layer: Ty = { kind: 'opaque', bounds: [], revealed: null, argument: false };

/** What a missing bound proves something about; everything else some impl decides, seen or not. */
describe('only a bound can say what it is', () => {
  test.each<[string, Ty, boolean]>([
    ['T', T, true],
    ['T::Future', service(T), true],
    ['<T::Future as Service>::Future', service(service(T)), true],
    ['<T as Service<_>>::Future', service(T, UNKNOWN), false],
    ['<impl Layer as Service>::Future', service(layer), false],
    ['<<impl Layer as Layer>::Service as Service>::Future', service(service(layer)), false],
    ['<&T as Service>::Future', service(reference(T)), false],
  ])('%s', (_, type, rigid) => {
    expect(isRigid(type)).toBe(rigid);
  });
});

/** Which body makes a closure or future, and the way back from the type to that body's declaration. */
import { type FunctionDefinition, placeOf, type ValueDefinition } from '../names/index.ts';
import type { BodyOrigin, Location } from './model.ts';

/** What has a body. */
export type BodyOwner = FunctionDefinition | ValueDefinition;

const locations = new WeakMap<BodyOwner, Location>();
const owners = new WeakMap<Location, BodyOwner>();

export function originOf(owner: BodyOwner, generics: BodyOrigin['generics']): BodyOrigin {
  let location = locations.get(owner);
  if (location === undefined) {
    location = placeOf(owner.home, owner.item, owner.item.name.span);
    locations.set(owner, location);
    owners.set(location, owner);
  }
  return { location, generics };
}

/** The declaration behind an origin; null for one that was not made by {@link originOf}. */
export function ownerOf({ location }: BodyOrigin): BodyOwner | null {
  return owners.get(location) ?? null;
}

/** What Pinscope says the places of a file are, through the facade, in the lines and columns of the truths. */
import type { PlaceType } from '../../../../server/src/analysis.ts';
import type { Inspector } from '../../inspected.ts';
import type { Range } from '../../truth.ts';

export interface InspectedPlace extends Pick<PlaceType, 'kind' | 'name' | 'type' | 'pointeeUnpin'> {
  readonly range: Range;
}

/** Empty when the file cannot be analysed; the inspector then knows why. */
export async function inspectTypes(inspector: Inspector, file: string): Promise<InspectedPlace[]> {
  const found = await inspector.ask(file, null, (analysis, uri) => analysis.types(uri));
  return (
    found?.answer.map((place) => ({
      kind: place.kind,
      name: place.name,
      type: place.type,
      pointeeUnpin: place.pointeeUnpin,
      range: found.range(place.span),
    })) ?? []
  );
}

// Remembers where the columns of each tab stood when it was last read in this execution.
import type { Places } from '../../domain/schema/locate-columns';
import type { TabName } from '../../domain/schema/tabs';
import type { FindColumns } from './read-tabs';

export interface LastPlaces {
  readonly findColumns: FindColumns;
  /** Empty for a tab that has not been read. */
  readonly placesOf: (name: TabName) => Places;
}

export function withLastPlaces(findColumns: FindColumns): LastPlaces {
  const last = new Map<TabName, Places>();
  return {
    findColumns: (name, headers) => {
      const located = findColumns(name, headers);
      last.set(name, located.places);
      return located;
    },
    placesOf: (name) => last.get(name) ?? {},
  };
}

// Remembers where the columns of each tab stood when it was last read in this execution.
import type { Places } from '../../domain/schema/locate-columns';
import type { TabName } from '../../domain/schema/tabs';
import type { FindColumns } from './read-tabs';

export interface LastPlaces {
  readonly findColumns: FindColumns;
  readonly placesOf: (name: TabName) => Places;
}

/** @param unread where they count as standing in a tab that has not been read */
export function withLastPlaces(
  findColumns: FindColumns,
  unread: (name: TabName) => Places = () => ({}),
): LastPlaces {
  const last = new Map<TabName, Places>();
  return {
    findColumns: (name, headers) => {
      const located = findColumns(name, headers);
      last.set(name, located.places);
      return located;
    },
    placesOf: (name) => last.get(name) ?? unread(name),
  };
}

// Reducer of the search box: the text, the highlighted line, whether the list is open.

export interface SearchState {
  readonly typed: string;
  readonly isOpen: boolean;
  /** Index of the highlighted line. */
  readonly marked: number;
}

export type SearchEvent =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'moved'; readonly by: 1 | -1; readonly of: number }
  | { readonly kind: 'left' }
  | { readonly kind: 'cleared' };

export const emptySearch: SearchState = { typed: '', isOpen: false, marked: 0 };

export function reduceSearch(state: SearchState, event: SearchEvent): SearchState {
  switch (event.kind) {
    case 'typed':
      return { typed: event.text, isOpen: event.text.trim() !== '', marked: 0 };
    case 'moved': {
      if (event.of === 0) return state;
      if (!state.isOpen) return { ...state, isOpen: true };
      return { ...state, marked: (state.marked + event.by + event.of) % event.of };
    }
    case 'left':
      return { ...state, isOpen: false };
    case 'cleared':
      return emptySearch;
  }
}

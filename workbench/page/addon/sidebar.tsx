// The add-on's sidebar, at the right side and 300 pixels wide as Google has it.

import type { OpenedPage } from '../../server/protocol';
import type { PageEvent } from '../state/page-state';
import { AddonFrame } from './addon-frame';

export interface SidebarProps {
  readonly page: OpenedPage | null;
  /** Out of sight it stays loaded, so that nothing typed in it is lost. */
  readonly isShown: boolean;
  readonly dispatch: (event: PageEvent) => void;
}

export function Sidebar({ page, isShown, dispatch }: SidebarProps) {
  if (page === null) return null;
  return (
    <aside class="sidebar" hidden={!isShown} aria-label={page.title || 'Sidebar'}>
      <div class="page-head">
        <h2>{page.title}</h2>
        <button
          type="button"
          class="close"
          aria-label="Close the sidebar"
          onClick={() => dispatch({ kind: 'page closed', id: page.id })}
        >
          ×
        </button>
      </div>
      <AddonFrame key={page.id} page={page} dispatch={dispatch} />
    </aside>
  );
}

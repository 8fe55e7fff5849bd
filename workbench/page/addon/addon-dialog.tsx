// A dialog of the add-on, over the spreadsheet; a modal one lets nothing else be done.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OpenedPage } from '../../server/protocol';
import type { PageEvent } from '../state/page-state';
import { AddonFrame } from './addon-frame';

export interface AddonDialogProps {
  readonly page: OpenedPage | null;
  readonly dispatch: (event: PageEvent) => void;
}

/** Pixels, where the script gives none. */
const USUAL_SIZE = { width: 600, height: 450 };

export function AddonDialog({ page, dispatch }: AddonDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = page?.id ?? null;
  const isModal = page?.kind === 'modal dialog';
  // With its first picture, or keys would go on to what lies below it.
  useLayoutEffect(() => {
    if (id === null) return;
    if (isModal) dialog.current?.showModal();
    else dialog.current?.show();
  }, [id, isModal]);
  if (page === null) return null;
  const close = (): void => dispatch({ kind: 'page closed', id: page.id });
  const size = {
    width: page.width ?? USUAL_SIZE.width,
    height: page.height ?? USUAL_SIZE.height,
  };
  return (
    <dialog key={page.id} ref={dialog} class="addon-dialog" aria-label={page.title} onClose={close}>
      <div class="page-head">
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label="Close the dialog" onClick={close}>
          ×
        </button>
      </div>
      <div class="addon-dialog-frame" style={size}>
        <AddonFrame key={page.id} page={page} dispatch={dispatch} />
      </div>
    </dialog>
  );
}

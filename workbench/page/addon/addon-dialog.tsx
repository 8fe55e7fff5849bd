// A dialog of the add-on, over the spreadsheet; a modal one lets nothing else be done.

import { useEffect, useRef } from 'preact/hooks';
import type { OpenedPage } from '../../server/protocol';
import type { PageEvent } from '../state/page-state';
import { AddonFrame } from './addon-frame';

export interface AddonDialogProps {
  readonly page: OpenedPage | null;
  readonly tell: (event: PageEvent) => void;
}

/** Pixels, where the script gives none. */
const USUAL_SIZE = { width: 600, height: 450 };

export function AddonDialog({ page, tell }: AddonDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const number = page?.number ?? null;
  const isModal = page?.kind === 'modal dialog';
  useEffect(() => {
    if (number === null) return;
    if (isModal) dialog.current?.showModal();
    else dialog.current?.show();
  }, [number, isModal]);
  if (page === null) return null;
  const close = (): void => tell({ kind: 'page closed', number: page.number });
  const size = {
    width: page.width ?? USUAL_SIZE.width,
    height: page.height ?? USUAL_SIZE.height,
  };
  return (
    <dialog key={number} ref={dialog} class="addon-dialog" aria-label={page.title} onClose={close}>
      <div class="page-head">
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label="Close the dialog" onClick={close}>
          ×
        </button>
      </div>
      <div class="addon-dialog-frame" style={size}>
        <AddonFrame key={page.number} page={page} tell={tell} />
      </div>
    </dialog>
  );
}

// A page of the add-on in its sandbox, and the messages by which its google.script works.

import { useEffect, useRef } from 'preact/hooks';
import { is } from 'valibot';
import { type FromFrame, fromFrameSchema, type ToFrame } from '../../server/frame/frame-message';
import type { OpenedPage } from '../../server/protocol';
import { framesOrigin, perform } from '../connection';
import type { PageEvent } from '../state/page-state';

export interface AddonFrameProps {
  readonly page: OpenedPage;
  readonly dispatch: (event: PageEvent) => void;
}

/** Apps Script's own flags (platform §5.1). */
const SANDBOX = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
].join(' ');

export function AddonFrame({ page, dispatch }: AddonFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
      const inside = frame.current?.contentWindow;
      if (!inside || source !== inside || origin !== framesOrigin) return;
      if (!is(fromFrameSchema, data)) return;
      switch (data.kind) {
        case 'call':
          void call(data, page).then((reply) => inside.postMessage(reply, framesOrigin));
          return;
        case 'close':
          dispatch({ kind: 'page closed', id: page.id });
          return;
        case 'focus editor':
          document.querySelector<HTMLElement>('[role=grid]')?.focus();
          return;
        case 'resize': {
          const { kind: _, ...size } = data;
          dispatch({ kind: 'page resized', ...size });
        }
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [page, dispatch]);
  return (
    <iframe
      ref={frame}
      title={page.title || 'Page of the add-on'}
      sandbox={SANDBOX}
      src={`${framesOrigin}/frame/${page.id}`}
    />
  );
}

async function call(
  { id, functionName, args }: Extract<FromFrame, { kind: 'call' }>,
  { functionNames }: OpenedPage,
): Promise<ToFrame> {
  if (!functionNames.includes(functionName)) {
    const message = `Script function not found: ${functionName}`;
    return { kind: 'reply', id, reply: { kind: 'failure', message } };
  }
  const answer = await perform({ kind: 'call', functionName, args });
  switch (answer.kind) {
    case 'result':
      return { kind: 'reply', id, reply: answer };
    case 'failed call':
      return { kind: 'reply', id, reply: { kind: 'failure', message: answer.message } };
    default: {
      const message = answer.kind === 'refused' ? answer.sentence : 'NetworkError: no answer';
      return { kind: 'reply', id, reply: { kind: 'failure', message } };
    }
  }
}

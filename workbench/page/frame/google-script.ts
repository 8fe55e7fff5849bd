// google.script for a framed page of the add-on, carried by messages to the workbench's page.

import type { FrameSetup, FromFrame, ToFrame } from '../../server/frame/frame-message';
import type { PublicPageSetup } from '../../server/frame/public-call';
import { type Reply, scriptRunner } from '../../server/frame/script-runner';
import { readForm } from './read-form';

declare global {
  interface Window {
    /** Each kind of page is given its own part. */
    frameSetup: FrameSetup & PublicPageSetup;
    google: unknown;
  }
}

const { functionNames, host } = window.frameSetup;
const waiting = new Map<number, (reply: Reply) => void>();
let lastId = 0;

const post = (message: FromFrame): void => window.parent.postMessage(message, host);

function send(functionName: string, args: readonly unknown[]): Promise<Reply> {
  lastId += 1;
  const id = lastId;
  return new Promise((settle) => {
    waiting.set(id, settle);
    post({ kind: 'call', id, functionName, args });
  });
}

window.addEventListener('message', ({ origin, source, data }: MessageEvent<ToFrame>) => {
  if (origin !== host || source !== window.parent) return;
  waiting.get(data.id)?.(data.reply);
  waiting.delete(data.id);
});

window.google = {
  script: {
    run: scriptRunner({
      functionNames,
      send,
      readForm,
      unhandled: (error) => console.error(error),
    }),
    host: {
      origin: host,
      close: () => post({ kind: 'close' }),
      setWidth: (width: number) => post({ kind: 'resize', width }),
      setHeight: (height: number) => post({ kind: 'resize', height }),
      editor: { focus: () => post({ kind: 'focus editor' }) },
    },
  },
};

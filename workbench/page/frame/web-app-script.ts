// google.script for a page of the web app: its calls go back to the address that has served it.

import { CALL_PATH, type PublicCall } from '../../server/frame/public-call';
import { type Reply, scriptRunner } from '../../server/frame/script-runner';
import { readForm } from './read-form';

const { functionNames, version } = window.frameSetup;

/** In the words of a page that has lost its connection. */
const NO_ANSWER = 'NetworkError: Connection failure due to HTTP 0';

async function send(functionName: string, args: readonly unknown[]): Promise<Reply> {
  const call: PublicCall = { version, functionName, args };
  try {
    const response = await fetch(CALL_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(call),
    });
    return response.ok
      ? await response.json()
      : { kind: 'failure', message: await response.text() };
  } catch {
    return { kind: 'failure', message: NO_ANSWER };
  }
}

interface PageLocation {
  readonly parameter: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly hash: string;
}

function getLocation(tell: (place: PageLocation) => void): void {
  const pairs = new URLSearchParams(location.search);
  const names = [...new Set(pairs.keys())];
  tell({
    parameter: Object.fromEntries(names.map((name) => [name, pairs.get(name) ?? ''])),
    parameters: Object.fromEntries(names.map((name) => [name, pairs.getAll(name)])),
    hash: location.hash.slice(1),
  });
}

window.google = {
  script: {
    run: scriptRunner({
      functionNames,
      send,
      readForm,
      unhandled: (error) => console.error(error),
    }),
    url: { getLocation },
  },
};

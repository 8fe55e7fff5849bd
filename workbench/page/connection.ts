// The page's line to the server: commands by POST; what came of them, and whatever else happens, by
// server-sent events.

import type { Answer, Command, Notice, QuestionAnswer, StreamMessage } from '../server/protocol';
import { CommandLine } from './command-line';

const id = crypto.randomUUID();
const NO_ANSWER = 'The workbench does not answer. Is it still running?';

/** Where the framed pages of the add-on live: another origin of the same server. */
export const framesOrigin = `http://localhost:${location.port}`;

const commands = new CommandLine(async (number, command) => {
  try {
    const response = await post(`/perform?window=${id}&command=${number}`, command);
    return response.ok ? null : await response.text();
  } catch {
    return NO_ANSWER;
  }
});

/** Sends a command and waits for what comes of it. */
export type Perform = (command: Command) => Promise<Answer>;

export const perform: Perform = (command) => commands.perform(command);

export async function answerQuestion(question: number, answer: QuestionAnswer): Promise<void> {
  await post(`/answer?window=${id}&question=${question}`, answer);
}

const post = (address: string, body: Command | QuestionAnswer): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** The browser comes back by itself after a break, but not after a refusal. */
const AGAIN_AFTER_MS = 2_000;

export interface Listener {
  /** The stream is open, at first or again after a break. */
  readonly onOpen: () => void;
  readonly onNotice: (notice: Notice) => void;
  readonly onBreak: () => void;
}

export function listen(listener: Listener): void {
  const { onOpen, onNotice, onBreak } = listener;
  const stream = new EventSource(`/events?window=${id}`);
  stream.onopen = onOpen;
  stream.onerror = () => {
    commands.refuseAll(NO_ANSWER);
    onBreak();
    // A workbench that was started again has a new token, and refuses until its address is opened.
    if (stream.readyState === EventSource.CLOSED)
      setTimeout(() => listen(listener), AGAIN_AFTER_MS);
  };
  stream.onmessage = ({ data }: MessageEvent<string>) => {
    const message: StreamMessage = JSON.parse(data);
    if (message.kind === 'notice') onNotice(message.notice);
    else commands.answered(message.command, message.answer);
  };
}

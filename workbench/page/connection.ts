// The page's line to the server: commands by POST, notices by server-sent events.

import type { Answer, Command, Notice, QuestionAnswer } from '../server/protocol';

const id = crypto.randomUUID();

/** Where the framed pages of the add-on live: another origin of the same server. */
export const framesOrigin = `http://localhost:${location.port}`;

export async function perform(command: Command): Promise<Answer> {
  try {
    const response = await fetch(`/perform?window=${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(command),
    });
    if (!response.ok) return { kind: 'refused', sentence: await response.text() };
    return await response.json();
  } catch {
    return { kind: 'refused', sentence: 'The workbench does not answer. Is it still running?' };
  }
}

export async function answerQuestion(question: number, answer: QuestionAnswer): Promise<void> {
  await fetch(`/answer?window=${id}&question=${question}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answer),
  });
}

export interface Listener {
  /** The stream is open, at first or again after a break. */
  readonly onOpen: () => void;
  readonly onNotice: (notice: Notice) => void;
  readonly onBreak: () => void;
}

export function listen({ onOpen, onNotice, onBreak }: Listener): void {
  const stream = new EventSource(`/events?window=${id}`);
  stream.onopen = onOpen;
  stream.onerror = onBreak;
  stream.onmessage = ({ data }: MessageEvent<string>) => onNotice(JSON.parse(data));
}

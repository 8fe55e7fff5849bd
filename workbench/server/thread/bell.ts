// Lets the school's thread sleep, in the middle of a script, until the server sends something.

import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

export const newBell = (): SharedArrayBuffer => new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

/** To be rung after each message that goes to the thread. */
export function ring(bell: SharedArrayBuffer): void {
  const count = new Int32Array(bell);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
}

/** Takes the next message, sleeping until there is one. */
export function nextMessage<Message>(port: MessagePort, bell: SharedArrayBuffer): Message {
  const count = new Int32Array(bell);
  for (;;) {
    const rung = Atomics.load(count, 0);
    const received = receiveMessageOnPort(port);
    if (received) return received.message;
    Atomics.wait(count, 0, rung);
  }
}

// How long tests wait for what has to come, in whatever way they wait: see jest.config.mjs.

/** A global of jest's configuration. */
declare const patienceMs: number;

export const patience: number = patienceMs;

const PAUSE_MS = 20;

/**
 * Tries an expectation again until it holds: for what a page, or another process, does in its own
 * time. It looks at the page or the sheet and never calls the script: calls made over and over use
 * up the script's quota for the minute, and what the test waits for is then refused. What is to
 * stay as it is needs an event that comes after the moment in question instead.
 */
export async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  const giveUpAt = Date.now() + patience;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise((settle) => setTimeout(settle, PAUSE_MS));
    }
  }
}

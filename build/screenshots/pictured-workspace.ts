// The workspace of the pictures: the workbench as `npm start` runs it, after its specialist has typed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Answer,
  Command,
  OpenedWorkspace,
  StreamMessage,
} from '../../workbench/server/protocol';
import { readStartOptions } from '../../workbench/server/start/start-options';
import { startWorkbench } from '../../workbench/server/start/workbench';

export interface PicturedWorkspace {
  readonly address: string;
  /** Types cells as a person does, by header: into the row of an ID, or below the last row. */
  readonly typeRow: (tab: string, id: string, cells: TypedRow) => Promise<void>;
  readonly rowOf: (tab: string, id: string) => Promise<number>;
  /** The HTML of the newest email to an address. */
  readonly mailTo: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

type TypedRow = Readonly<Record<string, string>>;

/** In a folder of its own, which is gone afterwards. */
export async function startPictured(bundle: string): Promise<PicturedWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), 'living-alp-'));
  const options = readStartOptions(['--bundle', bundle, '--data', folder, '--port', '0']);
  const workbench = await startWorkbench(options, (error) => {
    throw error;
  });
  const { address } = workbench;
  const signedIn = await fetch(address);
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  const answers = new Map<number, (answer: Answer) => void>();
  const stream = await fetch(new URL('/events?window=pictures', address), { headers: { cookie } });
  void readStream(stream, ({ command, answer }) => answers.get(command)?.(answer));
  let commands = 0;

  async function perform(command: Command): Promise<Answer> {
    commands += 1;
    const number = commands;
    const answered = new Promise<Answer>((settle) => answers.set(number, settle));
    const where = `/perform?window=pictures&command=${number}`;
    const response = await fetch(new URL(where, address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(command),
    });
    if (!response.ok) throw new Error(await response.text());
    const answer = await answered;
    if (answer.kind === 'refused') throw new Error(answer.sentence);
    return answer;
  }
  const open = async (): Promise<OpenedWorkspace> => {
    const answer = await perform({ kind: 'open', as: null, file: null, locale: 'en' });
    if (answer.kind !== 'opened') throw new Error('The workspace did not open.');
    return answer.workspace;
  };
  const lookAt = async (tab: string) => {
    const sheetId = (await open()).tabs.find(({ name }) => name === tab)?.id ?? -1;
    const answer = await perform({ kind: 'look at tab', sheetId });
    if (answer.kind !== 'tab') throw new Error(`There is no tab ${tab}.`);
    const rows = answer.picture.rows.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    );
    return { sheetId, rows };
  };

  return {
    address,
    typeRow: async (tab, id, cells) => {
      const { sheetId, rows } = await lookAt(tab);
      const found = rows.findIndex(([first]) => first === id);
      const filled = rows.filter(([first = '']) => first !== '').length;
      const row = found < 0 ? filled : found;
      const typed = Object.entries(cells).map(([header, text]) => ({
        row,
        column: rows[0]?.indexOf(header) ?? -1,
        text,
      }));
      await perform({ kind: 'type', sheetId, cells: typed });
    },
    rowOf: async (tab, id) => (await lookAt(tab)).rows.findIndex(([first]) => first === id) + 1,
    mailTo: async (to) => {
      const line = (await open()).mails.filter((mail) => mail.to === to).at(-1);
      const answer = await perform({ kind: 'read mail', number: line?.number ?? -1 });
      if (answer.kind !== 'mail') throw new Error(`No email has gone to ${to}.`);
      return answer.mail.html;
    },
    close: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Hands on the answers of a window's stream until the workbench closes it. */
async function readStream(
  { body }: Response,
  onAnswer: (message: Extract<StreamMessage, { kind: 'answer' }>) => void,
): Promise<void> {
  if (body === null) throw new Error('The workbench has no stream.');
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body) {
    text += decoder.decode(part, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      const message: StreamMessage | null = data === undefined ? null : JSON.parse(data);
      if (message?.kind === 'answer') onAnswer(message);
    }
  }
}

// What a run of digests needs from the world.
import type {
  Letters,
  Memory,
  Now,
  Place,
  ReadTabs,
  RemainingMails,
  SendMail,
  TranslateText,
  WriteRows,
} from '../ports';

export interface RunPorts {
  readonly readTabs: ReadTabs;
  readonly writeRows: WriteRows;
  readonly now: Now;
  readonly memory: Memory;
  readonly sendMail: SendMail;
  readonly remainingMails: RemainingMails;
  readonly translateText: TranslateText;
  readonly letters: Letters;
  readonly place: Place;
}

/** Tabs that a run reads; all in one go. */
export const runTabs = [
  'students',
  'goals',
  'progress',
  'guardians',
  'questions',
  'deliveries',
  'translations',
] as const;

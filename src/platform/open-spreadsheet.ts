// Finds the spreadsheet that the script works on, however it was started.
import type { RunningClock } from '../store/ports';
import { once } from './once';
import { codeOf, spreadsheets } from './sheets/sheets-api';

/** Thrown in a clock run that belongs to no spreadsheet, or to one that its account cannot open. */
export class NoSpreadsheet extends Error {
  constructor() {
    super('This run of Living ALP has no spreadsheet that it can open.');
    this.name = 'NoSpreadsheet';
  }
}

export interface CaseloadSpreadsheet {
  /** @throws NoSpreadsheet */
  readonly id: () => string;
  /** @throws NoSpreadsheet */
  readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** How an execution was started, as far as it tells which spreadsheet it is about. */
export type RunOrigin =
  /** Somebody at the screen of the spreadsheet. */
  | { readonly kind: 'person' }
  /** The clock; null where its event names no trigger. */
  | { readonly kind: 'clock'; readonly triggerId: string | null }
  /** A visitor of the answer page, which has no document, with a link of this spreadsheet. */
  | { readonly kind: 'visitor'; readonly spreadsheetId: string };

/**
 * The current document, or the one that the running clock belongs to. Google's pages disagree on
 * whether a clock run has a document, and an account may have clocks of several caseloads of one
 * add-on, so each trigger's spreadsheet is remembered, by the ID that comes with the event.
 */
export function findSpreadsheet(origin: RunOrigin): CaseloadSpreadsheet {
  if (origin.kind === 'visitor') {
    const { spreadsheetId } = origin;
    return { id: () => spreadsheetId, open: once(() => openById(spreadsheetId)) };
  }
  const triggerId = origin.kind === 'clock' ? origin.triggerId : null;
  const active = once(
    () => SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null,
  );
  const id = once(() => active()?.getId() ?? spreadsheetOfTrigger(triggerId));
  return { id, open: once(() => active() ?? openById(id())) };
}

function spreadsheetOfTrigger(triggerId: string | null): string {
  const id = triggerId === null ? null : triggerProperties().getProperty(spreadsheetOf(triggerId));
  if (id === null) throw new NoSpreadsheet();
  return id;
}

/** Google's errors are worded in the account's language, so the API is asked what it was. */
function openById(id: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
  try {
    return SpreadsheetApp.openById(id);
  } catch (error) {
    if (isOutOfReach(id)) throw new NoSpreadsheet();
    throw error;
  }
}

function isOutOfReach(id: string): boolean {
  try {
    spreadsheets().get(id, { fields: 'spreadsheetId' });
    return false;
  } catch (error) {
    return [403, 404].includes(codeOf(error) ?? 0);
  }
}

const triggerProperties = () => PropertiesService.getUserProperties();

const spreadsheetOf = (triggerId: string): string => `spreadsheet of trigger ${triggerId}`;

const notifiedName = (triggerId: string): string => `told of trigger ${triggerId}`;

/** The spreadsheets of this account's triggers, by the trigger's ID. */
export function spreadsheetsOfTriggers(): (triggerId: string) => string | null {
  const texts = triggerProperties().getProperties();
  return (triggerId) => texts[spreadsheetOf(triggerId)] ?? null;
}

export function rememberTrigger(triggerId: string, spreadsheetId: string): void {
  triggerProperties().setProperty(spreadsheetOf(triggerId), spreadsheetId);
}

export function forgetTrigger(triggerId: string): void {
  for (const name of [spreadsheetOf(triggerId), notifiedName(triggerId)])
    triggerProperties().deleteProperty(name);
}

export const createRunningClock = (triggerId: string): RunningClock => ({
  isReal: () =>
    ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === triggerId),
  lastNotifiedOn: () => triggerProperties().getProperty(notifiedName(triggerId)) ?? '',
  saveNotifiedOn: (date) => {
    triggerProperties().setProperty(notifiedName(triggerId), date);
  },
});

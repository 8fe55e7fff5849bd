// The time where the caseload is, as its clock shows it now.

import { type LocalTime, localTime } from '../core/local-time';
import type { Services } from './services';

export const timeAt = ({ clock: { now }, identity: spreadsheet }: Services): LocalTime =>
  localTime(now(), spreadsheet.zone());

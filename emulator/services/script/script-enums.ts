// The enums of ScriptApp.
import { platformEnum } from '../../runtime/platform-enum';

export const AUTH_MODE = platformEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const AUTHORIZATION_STATUS = platformEnum('REQUIRED', 'NOT_REQUIRED');
export const EVENT_TYPE = platformEnum(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
);
export const INSTALLATION_SOURCE = platformEnum(
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
);
export const TRIGGER_SOURCE = platformEnum(
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);
export const WEEK_DAY = platformEnum(
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
);

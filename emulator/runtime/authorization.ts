// Whether an execution may call a method: its authorization mode, the scopes of the manifest, and
// whether the person has withdrawn consent.
import type { AuthMode, ExecutionContext } from './execution-context';
import { PlatformError } from './platform-error';
import type { MethodRule } from './platform-object';

const SCOPE_ROOT = 'https://www.googleapis.com/auth/';
export const SEND_MAIL_SCOPE = `${SCOPE_ROOT}script.send_mail`;
export const CONTAINER_UI_SCOPE = `${SCOPE_ROOT}script.container.ui`;
export const SCRIPT_APP_SCOPE = `${SCOPE_ROOT}script.scriptapp`;
export const USER_EMAIL_SCOPE = `${SCOPE_ROOT}userinfo.email`;

export const AUTHORIZATION_REQUIRED = 'Authorization is required to perform that action.';

const RANK: Readonly<Record<AuthMode, number>> = {
  NONE: 0,
  LIMITED: 1,
  CUSTOM_FUNCTION: 1,
  FULL: 2,
};

/**
 * Throws the platform's refusal (§3.2 for modes, §6.2 for scopes). That it words a call of an
 * advanced service, such as Sheets, in the same way is a guess.
 */
export function checkAccess(context: ExecutionContext, call: string, rule: MethodRule): void {
  const lowest = rule.scopes === undefined ? (rule.from ?? 'NONE') : 'FULL';
  const required =
    rule.scopes === undefined ? '' : ` Required permissions: ${rule.scopes.join(' || ')}`;
  if (RANK[context.authMode] < RANK[lowest]) {
    throw new PlatformError(`You do not have permission to call ${call}.${required}`);
  }
  if (rule.scopes !== undefined && !rule.scopes.some((scope) => context.scopes.includes(scope))) {
    throw new PlatformError(`Specified permissions are not sufficient to call ${call}.${required}`);
  }
}

const ASKS_NO_CONSENT = new Set([
  'Logger',
  'console',
  'Utilities',
  'LanguageApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
]);

/**
 * Whether a call works without the person's consent. An add-on's trigger keeps firing after consent
 * is withdrawn, until it reaches a service that needs it (platform §3.4).
 */
export function needsConsent(service: string, method: string): boolean {
  return !ASKS_NO_CONSENT.has(service) && !CONSENT_QUESTIONS.has(method);
}

const CONSENT_QUESTIONS = new Set([
  'ScriptApp.getAuthorizationInfo',
  'AuthorizationInfo.getAuthorizationStatus',
  'AuthorizationInfo.getAuthorizationUrl',
]);

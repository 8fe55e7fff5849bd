// Daily quotas of one account. A window opens with the first request and closes 24 hours later
// (platform §2: "reset 24 hours after the first request").
import type { PlatformState, QuotaWindow } from './platform-state';

const QUOTA_WINDOW_MS = 24 * 60 * 60 * 1000;

type QuotaName = 'mail recipients' | 'translations' | 'property operations' | 'trigger runtime';

export type AccountKind = 'consumer' | 'workspace';

const MINUTE_MS = 60_000;

/** Units: recipients, calls, calls, milliseconds; all per day (platform §2). */
export const DAILY_QUOTAS: Readonly<Record<AccountKind, Readonly<Record<QuotaName, number>>>> = {
  consumer: {
    'mail recipients': 100,
    translations: 5_000,
    'property operations': 50_000,
    'trigger runtime': 90 * MINUTE_MS,
  },
  workspace: {
    'mail recipients': 1_500,
    translations: 20_000,
    'property operations': 500_000,
    'trigger runtime': 360 * MINUTE_MS,
  },
};

/** What an account has used of a quota in its open window. */
export function usedQuota(state: PlatformState, email: string, name: QuotaName): number {
  return openWindow(state, email, name)?.used ?? 0;
}

/** Counts use against a quota, and opens a window when none is open. */
export function useQuota(
  state: PlatformState,
  email: string,
  name: QuotaName,
  amount: number,
): void {
  const window = openWindow(state, email, name);
  if (window !== undefined) {
    window.used += amount;
    return;
  }
  state.quotas[email] ??= {};
  state.quotas[email][name] = { startedAt: state.now, used: amount };
}

/** Does something as though that much had been used; then all is as before. */
export function withQuotaUsed(
  state: PlatformState,
  email: string,
  name: QuotaName,
  amount: number,
  act: () => void,
): void {
  const before = state.quotas[email]?.[name];
  const kept = before && { ...before };
  useQuota(state, email, name, amount);
  try {
    act();
  } finally {
    if (kept) Object.assign(state.quotas, { [email]: { ...state.quotas[email], [name]: kept } });
    else delete state.quotas[email]?.[name];
  }
}

function openWindow(state: PlatformState, email: string, name: QuotaName): QuotaWindow | undefined {
  const window = state.quotas[email]?.[name];
  return window !== undefined && state.now < window.startedAt + QUOTA_WINDOW_MS
    ? window
    : undefined;
}

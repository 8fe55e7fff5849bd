// Whether the owner still grants what the script needs; a clock goes on firing when they do not.
import type { Authorization } from '../application/ports';

export const authorization: Authorization = {
  missingAt: () => {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    return required ? info.getAuthorizationUrl() : null;
  },
};

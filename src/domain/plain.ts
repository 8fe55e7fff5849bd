// Text as people mean it where neither capitals nor spaces around it matter: an address, a setting.
export const plain = (written: string): string => written.trim().toLowerCase();

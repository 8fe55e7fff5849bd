// Whether a text can be one mail address. It may still not exist; only a bounce tells.
import { email, pipe, safeParse, string } from 'valibot';

export const isMailAddress = (text: string): boolean =>
  safeParse(pipe(string(), email()), text).success;

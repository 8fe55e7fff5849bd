// The sidebar in English.
import { caseload } from './caseload';
import { family } from './family';
import { frame } from './frame';
import { goal } from './goal';
import { plan } from './plan';
import { privacy } from './privacy';
import { progress } from './progress';

export const en = {
  language: 'en' as const,
  frame,
  goal,
  plan,
  progress,
  family,
  caseload,
  privacy,
};

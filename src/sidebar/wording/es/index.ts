// The sidebar in Spanish.
import type { Wording } from '../wording';
import { caseload } from './caseload';
import { family } from './family';
import { frame } from './frame';
import { goal } from './goal';
import { plan } from './plan';
import { privacy } from './privacy';
import { progress } from './progress';

export const es: Wording = {
  language: 'es',
  frame,
  goal,
  plan,
  progress,
  family,
  caseload,
  privacy,
};

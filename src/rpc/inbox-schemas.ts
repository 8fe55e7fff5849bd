// The shapes of what the sidebar sends about answers of families, students and teachers.

import {
  type GenericSchema,
  maxLength,
  nullable,
  object,
  picklist,
  pipe,
  string,
  union,
} from 'valibot';
import type { ProposalDecision } from '../inbox/domain/accept-proposals';
import type { InboxStep } from '../inbox/domain/view-inbox';
import { idSchema } from './sidebar-schemas';

/** A date and a time with its offset. */
const momentSchema = () => pipe(string(), maxLength(40));

export const inboxStepSchema = (): GenericSchema<unknown, InboxStep> =>
  union([
    object({ kind: picklist(['seen']), until: momentSchema() }),
    object({ kind: picklist(['talked']), checkInId: idSchema() }),
    object({ kind: picklist(['share', 'keep']), entryId: idSchema() }),
  ]);

const cellText = () => pipe(string(), maxLength(50_000));

export const proposalDecisionSchema = (): GenericSchema<unknown, ProposalDecision> =>
  object({
    checkInId: idSchema(),
    studentId: idSchema(),
    at: momentSchema(),
    decision: picklist(['Accepted', 'Set aside']),
    goal: nullable(object({ goal: cellText(), obstacle: cellText(), ifThen: cellText() })),
  });

export const replySchema = () => pipe(string(), maxLength(5000));

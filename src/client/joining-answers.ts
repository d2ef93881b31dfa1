/** What the joining side's methods answer: apart from the other ports', since a stranger's page needs no more than these. */
import { joinOutcomeSchema, joinPreviewSchema } from '../domain/join-ticket.js';
import { answer } from './guarded-calls.js';
import type { Answers } from './guarded-calls.js';
import type { JoiningPort } from './joining.js';

export const JOINING_ANSWERS: Answers<JoiningPort> = {
  preview: answer(joinPreviewSchema, 1),
  join: answer(joinOutcomeSchema, 2),
};

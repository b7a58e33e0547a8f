import { defineTask } from '@kontaktpost/jobs';
import { AnswerAbsent } from './answer-absent';

/** Added with the filing of a person's mail to somebody's own address. */
export const answerForAbsent = defineTask('mail.answer-for-absent', AnswerAbsent);

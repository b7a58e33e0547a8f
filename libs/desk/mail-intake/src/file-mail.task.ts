import { defineTask } from '@kontaktpost/jobs';
import type { BoardId } from '@kontaktpost/kernel';
import { FileMail } from './file-mail';

/** Files one stored mail. Twenty tries: the receipt itself is set aside long before, see FileMail. */
export const fileMail = defineTask('mail.file', FileMail, { tries: 20 });

/** One board's mail is filed in the order in which it came, so that no answer is filed before what it answers. */
export const filingQueue = (boardId: BoardId): string => `file:${boardId}`;

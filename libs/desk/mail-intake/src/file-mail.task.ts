import { defineTask } from '@kontaktpost/jobs';
import type { BoardId } from '@kontaktpost/kernel';
import { FileWaiting } from './file-waiting';

/** Files one stored mail. Twenty tries: the receipt itself is set aside long before, see FileMail. */
export const fileMail = defineTask('mail.file', FileWaiting, { tries: 20 });

/** One board's mail is filed in the order in which it came, so that no answer is filed before what it answers. */
export const filingQueue = (boardId: BoardId): string => `file:${boardId}`;

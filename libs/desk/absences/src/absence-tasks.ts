import { coverMailbox } from './cover-mailbox';
import { handOn } from './hand-on';
import { passOn } from './pass-on';
import { replaceStandIns, replaceStandInsEachMinute } from './replace-stand-ins';
import { turnAbsences, turnAbsencesEachMinute } from './turn-absences';

/** What the mail worker runs for absences. */
export const absenceTasks = [turnAbsences, replaceStandIns, passOn, handOn, coverMailbox];
export const absenceCrons = [turnAbsencesEachMinute, replaceStandInsEachMinute];

import { type RefObject, useState } from 'react';
import type { AfterReply } from '../../shared/api/generated/graphql';
import { setWriting } from '../../shared/hints/use-tell-presence';
import { useText } from '../../shared/text/use-text';
import { announce } from '../../shared/ui/live-region';
import type { AnswerTo } from './answer-to';
import { useAttachments } from './use-attachments';
import { useDraft } from './use-draft';
import { useSend } from './use-send';

/** An answer from its first letter until it is sent. */
export function useAnswer(
  ticket: AnswerTo,
  area: RefObject<HTMLTextAreaElement | null>,
  onSent: (then: AfterReply) => void,
) {
  const t = useText();
  const { draft, change, discard } = useDraft(ticket.id, [ticket.answerTo.address], ticket.version);
  const names = new Map(ticket.known.map((person) => [person.address, person.name]));
  const files = useAttachments(ticket.id, (file) => change({ attachments: [...draft.attachments, file] }));
  const sending = useSend({ ticketId: ticket.id, answersId: ticket.answersId, names });
  const [missing, setMissing] = useState<'text' | 'to'>();
  const stop = (what: 'text' | 'to') => {
    setMissing(what);
    area.current?.focus();
  };
  const submit = async (then: AfterReply) => {
    if (sending.busy || files.going.some((file) => !file.fault)) return;
    if (draft.text.trim() === '') return stop('text');
    if (draft.to.length === 0) return stop('to');
    if (!(await sending.send(draft, then))) return;
    discard();
    setWriting(ticket.id, false);
    announce(t('said.sending'));
    onSent(then);
  };
  const write = (text: string) => {
    setMissing(undefined);
    if (text !== '') setWriting(ticket.id, true);
    change({ text });
  };
  return { draft, change, write, names, files, sending, missing, submit };
}

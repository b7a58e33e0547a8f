export { automaticAnswerGoesTo, mayAnswerAutomatically } from './automatic-answer';
export {
  type Classified,
  classifyMail,
  MESSAGE_KINDS,
  type MessageKind,
} from './classify-mail';
export { type BodyClass, cleanHtml } from './clean-html';
export { cleanBody } from './clean-text';
export { fingerprint } from './fingerprint';
export { headerValue, headerValues } from './header-block';
export { escapeHtml, htmlToText, textToHtml } from './html-text';
export { isOwnLoop, type OwnSigns } from './loops';
export type { EnvelopedMail } from './mail-signs';
export {
  DEFAULT_LIMITS,
  type MailHeader,
  type ParsedAttachment,
  type ParsedMail,
  type ParseLimits,
  UnreadableMail,
  type UnreadableReason,
} from './mail-types';
export { canonicalMessageId, referencedIds, type ThreadLinks, threadKey, threadKeys } from './message-ids';
export { parseMail } from './parse-mail';
export { previewOf } from './preview';
export { type QuotedMail, quoteForReply } from './quote';
export { type Bounce, readBounces } from './read-bounces';
export { type MailHead, readHead } from './read-head';
export { type ArrivalBasis, arrival, type ReceivedStamp, receivedStamps } from './received-stamps';
export { readSignedMessageId, signedMessageId } from './signed-message-id';
export { type SplitText, splitReply } from './split-reply';
export { referenceInSubject, replySubject, subjectBase } from './subject';

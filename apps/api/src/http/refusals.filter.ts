import { DomainError, type ErrorCode } from '@kontaktpost/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  GUARD_BLOCKED: 422,
  UNAVAILABLE: 503,
};

/** A refusal over plain HTTP: the same code, words and facts as over GraphQL. */
@Catch(DomainError)
export class RefusalsFilter implements ExceptionFilter<DomainError> {
  catch(refusal: DomainError, host: ArgumentsHost): DomainError | undefined {
    if (host.getType<string>() !== 'http') return refusal;
    const { code, message, facts } = refusal;
    host.switchToHttp().getResponse<Response>().status(STATUS[code]).json({ code, message, facts });
  }
}

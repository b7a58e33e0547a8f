import { NotSignedIn, Sessions, sessionToken } from '@kontaktpost/identity';
import { InvalidInput, isId, type PersonActor, type TicketId } from '@kontaktpost/kernel';
import { type FileBytes, MessageFiles, UPLOAD_LIMIT_BYTES, UploadAttachment } from '@kontaktpost/tickets';
import { Body, Controller, Get, Param, Post, Req, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { disposition, isShownInline } from './file-headers';

/** Files of messages and the mails' sources, as bytes. */
@Controller()
export class FilesController {
  constructor(
    private readonly sessions: Sessions,
    private readonly files: MessageFiles,
    private readonly upload: UploadAttachment,
  ) {}

  @Get('attachments/:id')
  async attachment(
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.files.attachment(await this.actor(request), checked(id));
    this.send(response, file, isShownInline(file.mediaType));
  }

  /** The raw mail, shown as text: a browser must not run or render what a stranger wrote. */
  @Get('messages/:id/source')
  async source(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const file = await this.files.source(await this.actor(request), checked(id));
    this.send(response, { ...file, mediaType: 'text/plain; charset=utf-8' }, true);
  }

  @Post('attachments')
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: UPLOAD_LIMIT_BYTES, files: 1, fields: 5 } }))
  async attach(
    @UploadedFile() file: { originalname: string; mimetype: string; buffer: Buffer } | undefined,
    @Body() body: { ticketId?: unknown },
    @Req() request: Request,
  ): Promise<{ id: string; filename: string; sizeInBytes: number }> {
    const actor = await this.actor(request);
    if (!file) throw new InvalidInput('file', 'Send the file as multipart/form-data in the field `file`.');
    const { ticketId } = body;
    if (typeof ticketId !== 'string' || !isId(ticketId))
      throw new InvalidInput('ticketId', 'Say in the field `ticketId` which ticket the file is for.');
    // Browsers send UTF-8 names, which the form parser reads as latin1.
    const filename = Buffer.from(file.originalname, 'latin1').toString('utf8');
    const made = await this.upload.run(actor, {
      ticketId: ticketId as TicketId,
      filename,
      mediaType: file.mimetype,
      bytes: file.buffer,
    });
    return { id: made.id, filename: made.filename, sizeInBytes: made.sizeInBytes };
  }

  private async actor(request: Request): Promise<PersonActor> {
    const token = sessionToken(request.headers.cookie);
    const actor = token === null ? null : await this.sessions.actorOf(token);
    if (!actor) throw new NotSignedIn();
    return actor;
  }

  private send(response: Response, { filename, mediaType, bytes }: FileBytes, inline: boolean): void {
    response
      .status(200)
      .set({
        'content-type': inline ? mediaType : 'application/octet-stream',
        'content-disposition': disposition(filename, inline),
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
      })
      .send(bytes);
  }
}

function checked(id: string): string {
  if (!isId(id)) throw new InvalidInput('id', 'This is no id.');
  return id;
}

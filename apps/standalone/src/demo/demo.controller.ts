import { join } from 'node:path';
import {
  BadGatewayException,
  BadRequestException,
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Query,
  Res,
  UploadedFile,
  UseInterceptors,
  UsePipes,
  ValidationPipe,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { CitizenQuery, WriteAsCitizenInput } from './demo.inputs';
import { type CitizenFile, DemoCitizenPost } from './demo-citizen-post';
import { DemoMailStore, type DemoPageMail } from './demo-mail-store';
import { demoPeople } from './demo-people';

/** What the page and its programs need to know. */
export abstract class DemoOptions {
  /** Where Kontaktpost's SMTP intake listens on 127.0.0.1. */
  abstract readonly intakePort: number;
  abstract readonly mailboxes: readonly { readonly address: string; readonly name: string }[];
}

const PAGE = join(process.cwd(), 'apps/standalone/src/demo/page');
const SCRIPTS = ['demo', 'mail-card', 'words'];
const PAGE_RULES =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

type FileSender = { sendFile(path: string): void };
type Upload = { originalname: string; mimetype: string; buffer: Buffer };
const oneSmallFile = { defParamCharset: 'utf8', limits: { files: 1, fileSize: 3 * 1024 * 1024 } };

/** The page where a newcomer writes as a citizen and reads the answers. */
@Controller('demo')
@UsePipes(new ValidationPipe({ whitelist: true, transform: true }))
export class DemoController {
  constructor(
    private readonly options: DemoOptions,
    private readonly mails: DemoMailStore,
    private readonly post: DemoCitizenPost,
  ) {}

  @Get()
  @Header('Content-Security-Policy', PAGE_RULES)
  @Header('Cache-Control', 'no-cache')
  page(@Res() response: FileSender): void {
    response.sendFile(join(PAGE, 'demo.html'));
  }

  @Get(':script.js')
  @Header('Cache-Control', 'no-cache')
  script(@Param('script') script: string, @Res() response: FileSender): void {
    if (!SCRIPTS.includes(script)) throw new NotFoundException();
    response.sendFile(join(PAGE, `${script}.js`));
  }

  @Get('api/mailboxes')
  mailboxes(): DemoOptions['mailboxes'] {
    return this.options.mailboxes;
  }

  /** Whom a newcomer may be, for the sign-in page. */
  @Get('api/sign-ins')
  signIns(): { email: string; name: string; role: string }[] {
    return demoPeople
      .filter(({ demoSignIn }) => demoSignIn)
      .map(({ email, name, title }) => ({ email, name, role: title }));
  }

  @Get('api/mails')
  @Header('Cache-Control', 'no-store')
  conversation(@Query() { citizen }: CitizenQuery): DemoPageMail[] {
    return this.mails.ofCitizen(citizen);
  }

  @Post('api/mails')
  @HttpCode(202)
  @UseInterceptors(FileInterceptor('attachment', oneSmallFile))
  async write(
    @Body() input: WriteAsCitizenInput,
    @UploadedFile() upload?: Upload,
  ): Promise<{ messageId: string }> {
    if (!this.options.mailboxes.some((mailbox) => mailbox.address === input.to))
      throw new BadRequestException(`${input.to} is no mailbox of the demo. Choose one of the list.`);
    const file: CitizenFile | undefined = upload && {
      filename: upload.originalname,
      mediaType: upload.mimetype,
      content: upload.buffer,
    };
    try {
      return { messageId: await this.post.send(input, file) };
    } catch (error) {
      throw new BadGatewayException(notTaken(error), { cause: error });
    }
  }
}

const notTaken = (error: unknown): string =>
  `Kontaktpost did not take the mail: ${error instanceof Error ? error.message : String(error)}`;

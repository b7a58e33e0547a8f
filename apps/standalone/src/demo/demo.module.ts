import { type DynamicModule, Module } from '@nestjs/common';
import { DemoController, DemoOptions } from './demo.controller';
import { DemoCitizenPost } from './demo-citizen-post';
import { DemoMailCatcher } from './demo-mail-catcher';
import { DemoMailStore } from './demo-mail-store';

/** What the start gives the demo: the catcher it has started, and the address that the api listens on. */
export type DemoWiring = DemoOptions & { readonly host: string; readonly catcher: DemoMailCatcher };

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/i;

/** The page `/demo` and its mail, for a host that only this machine reaches. */
@Module({})
export class DemoModule {
  static with({ host, catcher, intakePort, mailboxes }: DemoWiring): DynamicModule {
    if (!LOOPBACK.test(host))
      throw new Error(
        `The demo lets anyone write as a citizen, so HOST must be 127.0.0.1, ::1 or localhost, not ${host}.`,
      );
    return {
      module: DemoModule,
      controllers: [DemoController],
      providers: [
        { provide: DemoOptions, useValue: { intakePort, mailboxes } },
        { provide: DemoMailCatcher, useValue: catcher },
        { provide: DemoMailStore, useValue: catcher.mails },
        { provide: DemoCitizenPost, useFactory: () => new DemoCitizenPost(catcher.mails, intakePort) },
      ],
    };
  }
}

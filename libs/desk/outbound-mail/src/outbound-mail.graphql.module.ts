import { Module } from '@nestjs/common';
import { OutboundLoaders } from './outbound.loaders';
import { OutboundMailModule } from './outbound-mail.module';

/** What became of mail, for the API. */
@Module({ imports: [OutboundMailModule], providers: [OutboundLoaders] })
export class OutboundMailGraphqlModule {}

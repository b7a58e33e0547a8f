import { Module } from '@nestjs/common';
import { MessageRecordResolver, RecordDecisionResolver, RecordLoaders } from './record-decision.resolver';
import { RecordsStore } from './records.store';

/** Records over GraphQL. */
@Module({ providers: [RecordsStore, RecordLoaders, MessageRecordResolver, RecordDecisionResolver] })
export class RecordsGraphqlModule {}

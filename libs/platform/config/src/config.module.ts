import { type DynamicModule, Module } from '@nestjs/common';
import { readSettings, Settings } from './settings';

/** Gives every lib the settings. */
@Module({})
export class ConfigModule {
  static fromEnvironment(): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: Settings, useFactory: () => readSettings(process.env) }],
      exports: [Settings],
    };
  }
}

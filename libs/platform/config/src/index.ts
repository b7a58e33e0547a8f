export { ConfigModule } from './config.module';
export { isLoopback, readSettings, SETTINGS, Settings, WrongSettings } from './settings';

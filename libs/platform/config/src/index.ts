export { ConfigModule } from './config.module';
export { isLoopback, readSettings, Settings, WrongSettings } from './settings';

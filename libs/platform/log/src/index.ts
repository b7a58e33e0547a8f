export { describeFault } from './describe-fault';
export { processLogger } from './logger';

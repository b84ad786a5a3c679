/** Where a compiling thread begins: plain JavaScript, because a thread of Node cannot read TypeScript before it is told how. */
import { register } from 'tsx/esm/api';

register();
await import('./compile-thread.ts');

/** A compiling thread: answers each path with its article, or with what went wrong. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerRequest, type CompileRequest } from './answer-request.ts';

const fingerprint = String(workerData);

parentPort?.on('message', (request: CompileRequest) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has none to name
  parentPort?.postMessage(answerRequest(request, fingerprint));
});

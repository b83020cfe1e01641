import { parentPort, workerData } from 'node:worker_threads';
import { readTextOf } from './read-file.ts';
import { UnreadableFile } from './zip.ts';

/** Reads one file and ends. What a file can do to it, it does to this thread alone. */
try {
  parentPort!.postMessage(await readTextOf(workerData as Uint8Array));
} catch (error) {
  parentPort!.postMessage({ fault: error instanceof UnreadableFile ? error.fault : error instanceof RangeError ? 'file-too-hard' : 'file-damaged' });
}

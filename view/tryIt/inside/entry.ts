import type { Order } from '../notes';
import { createRecorder } from './recorder';
import { run } from './run';

// The first message brings the order, and the one way out. The code never gets hold of either.
addEventListener(
  'message',
  ({ data, ports }: MessageEvent<Order>) => {
    const [port] = ports;
    if (!port) return;
    const report = createRecorder((note) => port.postMessage(note));
    const ask = run(data, report);
    port.onmessage = ask;
  },
  { once: true },
);

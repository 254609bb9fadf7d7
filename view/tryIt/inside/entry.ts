import type { Order } from '../notes';
import { createRecorder } from './recorder';
import { run } from './run';

// The first message brings the order, and the one way out. The code never gets hold of either.
addEventListener(
  'message',
  ({ data, ports }: MessageEvent<Order>) => {
    const [port] = ports;
    if (!port) return;
    // Bound before the code runs: it may put something else in the place of the browser's own functions.
    const send = port.postMessage.bind(port);
    port.onmessage = run(
      data,
      createRecorder((note) => send(note)),
    );
  },
  { once: true },
);

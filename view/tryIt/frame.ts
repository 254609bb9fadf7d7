/**
 * The document that the code is isolated in: without an origin (see `sandbox`), so without anything that belongs to one, and under a
 * policy that lets nothing out. All that its script does is to start the worker, which inherits both.
 */
export const SANDBOX = 'allow-scripts';

const POLICY = "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:";

/** In the frame: takes the worker's script and two ports, the view's own and the one that the worker gets. */
const SCRIPT = `
addEventListener('message', ({ data, ports: [port, out] }) => {
  const refuse = (reason) => port.postMessage({ kind: 'refused', reason: String(reason) });
  addEventListener('securitypolicyviolation', (event) => refuse(event.violatedDirective));
  try {
    const worker = new Worker(URL.createObjectURL(new Blob([data.script], { type: 'text/javascript' })));
    worker.onerror = (event) => refuse(event.message || 'Worker');
    worker.postMessage(data.order, [out]);
    port.onmessage = () => worker.terminate();
    port.postMessage({ kind: 'there' });
  } catch (error) {
    refuse(error);
  }
}, { once: true });`;

export const FRAME = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>${SCRIPT}</script>`;

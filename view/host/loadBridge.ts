import type { ExtensionBridge } from './extensionBridge';

const HOSTED =
  'https://assets.adobedtm.com/activation/reactor/extensionbridge/extensionbridge.min.js';
/** Beside the page: the same file from @adobe/reactor-bridge, for a sandbox without internet. */
const BESIDE = './extensionbridge.min.js';
/** A network that hangs gives no error; the host waits 10 s for a view. */
const PATIENCE = 1500;

let loading: Promise<ExtensionBridge> | undefined;

/**
 * Loads the host's bridge, once. It is run here and not by a tag in the page, because the host's clock for the first `init` (2 s)
 * starts when the bridge runs, and its clock for the page (10 s) before that: so a slow network does not cost us the view.
 */
export function loadBridge(): Promise<ExtensionBridge> {
  loading ??= new Promise((resolve) => {
    if (window.extensionBridge) return resolve(window.extensionBridge);
    // Whichever copy came first stays: the script does nothing when the bridge is there.
    const done = () => {
      if (window.extensionBridge) resolve(window.extensionBridge);
    };
    let fellBack = false;
    const fallBack = () => {
      clearTimeout(timer);
      if (fellBack || window.extensionBridge) return done();
      fellBack = true;
      run(BESIDE, done, done);
    };
    const timer = setTimeout(fallBack, PATIENCE);
    // Also when it loaded: a network's sign-in page answers with something else than the bridge.
    run(HOSTED, fallBack, fallBack);
  });
  return loading;
}

function run(src: string, onLoad: () => void, onError: () => void): void {
  const script = document.createElement('script');
  script.src = src;
  script.onload = onLoad;
  script.onerror = onError;
  document.head.append(script);
}

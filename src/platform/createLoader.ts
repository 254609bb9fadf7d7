import loadScript = require('@adobe/reactor-load-script');

/** What Trusted Types want in place of an address: https://w3c.github.io/trusted-types/dist/spec/ */
interface ScriptPolicy {
  createScriptURL(url: string): string;
}

declare const trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };

/** Loads a hosted file of this extension by a script element; the file then puts what it offers on the page's shared object. */
export type Load = (file: string) => Promise<unknown>;

export function createLoader(turbine: Turbine): Load {
  // Kept from the page, which could make anything of it.
  let policy: ScriptPolicy | undefined;

  // Asynchronous, so that what the page's own policy refuses rejects instead of throwing.
  return async (file) => {
    let url = turbine.getHostedLibFileUrl(file);
    try {
      policy =
        policy ||
        trustedTypes.createPolicy('post-track-callback', { createScriptURL: (text) => text });
      url = policy.createScriptURL(url);
    } catch (_) {
      // The page does not allow the name, or the browser has no such types.
    }
    return loadScript(url);
  };
}

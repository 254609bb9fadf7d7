/** One session of a WebDriver server: a browser that does what the protocol's commands say (https://www.w3.org/TR/webdriver2/). */
export interface WebDriverSession {
  /** Runs a script as the body of a function, and gives what it returns; a promise is waited for. */
  execute(body: string): Promise<unknown>;
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  refresh(): Promise<void>;
  click(selector: string): Promise<void>;
  press(keys: readonly string[]): Promise<void>;
  windows(): Promise<string[]>;
  newWindow(): Promise<string>;
  /** Commands go to this window from now on. */
  switchTo(window: string): Promise<void>;
  closeWindow(): Promise<void>;
  deleteCookies(): Promise<void>;
  end(): Promise<void>;
}

type Answer = { value: unknown };

async function call(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

/** Whether a server at this address is ready for sessions. */
export async function isReady(server: string): Promise<boolean> {
  try {
    return Boolean(((await call(`${server}/status`, 'GET')) as { ready?: boolean }).ready);
  } catch {
    return false;
  }
}

/** Starts a browser. */
export async function startSession(
  server: string,
  capabilities: object,
): Promise<WebDriverSession> {
  const started = await call(`${server}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${server}/session/${(started as { sessionId: string }).sessionId}`;
  const get = (path: string) => call(session + path, 'GET');
  const post = (path: string, body: object = {}) => call(session + path, 'POST', body);
  const remove = (path: string) => call(session + path, 'DELETE');
  return {
    execute: (script) => post('/execute/sync', { script, args: [] }),
    url: async () => String(await get('/url')),
    goto: async (url) => void (await post('/url', { url })),
    back: async () => void (await post('/back')),
    refresh: async () => void (await post('/refresh')),
    async click(value) {
      const element = await post('/element', { using: 'css selector', value });
      await post(`/element/${Object.values(element as Record<string, string>)[0]}/click`);
    },
    async press(keys) {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    windows: async () => (await get('/window/handles')) as string[],
    newWindow: async () =>
      ((await post('/window/new', { type: 'window' })) as { handle: string }).handle,
    switchTo: async (handle) => void (await post('/window', { handle })),
    closeWindow: async () => void (await remove('/window')),
    deleteCookies: async () => void (await remove('/cookie')),
    end: async () => void (await remove('')),
  };
}

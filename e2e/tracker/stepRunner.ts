/**
 * Runs inside the page: puts `runSteps` there, which does a case's steps to `window.tracker` and returns what its `read` steps saw, and `seen`, what
 * its callbacks were called with.
 */
export function installStepRunner(): void {
  type Values = Record<string, unknown>;
  interface Link {
    href: string;
    text: string;
  }
  interface PageStep {
    set?: Values;
    unset?: string[];
    sa?: string;
    contextData?: Values;
    call?: string;
    args?: unknown[];
    link?: true | Link;
    type?: string;
    name?: string;
    overrides?: Values;
    doPlugins?: { set?: Values };
    register?: 'pre' | 'post';
    registerValue?: 'pre' | 'post';
    value?: unknown;
    id?: string;
    does?: string;
    times?: number;
    read?: string[];
  }
  type Method = (...args: unknown[]) => unknown;
  const page = window as unknown as {
    tracker: Values & Record<'t' | 'tl' | 'clearVars' | 'sa', Method>;
    seen: unknown[];
    runSteps(steps: PageStep[]): Values[];
  };
  const { tracker } = page;
  page.seen = [];
  const callbacks: Record<string, Method> = {};
  const registerName = { pre: 'registerPreTrackCallback', post: 'registerPostTrackCallback' };

  const readable = (value: unknown) =>
    value === undefined ? '(undefined)' : typeof value === 'object' && value ? { ...value } : value;
  const read = (names: string[]) =>
    Object.fromEntries(names.map((name) => [name, readable(tracker[name])]));

  function createCallback(step: PageStep): Method {
    let calls = 0;
    return (requestUrl, ...rest) => {
      const seen: Values = {
        phase: step.register,
        id: step.id,
        args: [{ requestUrl }, ...rest],
      };
      if (step.does === 'read') seen['read'] = read(step.read ?? []);
      page.seen.push(JSON.parse(JSON.stringify(seen)));
      if (step.does === 'throw') throw new Error('thrown by a callback');
      if (step.does === 'clear') tracker.clearVars();
      if (step.does === 'set') Object.assign(tracker, step.set);
      if (step.does === 'track' && calls++ < (step.times ?? 0)) tracker.t();
    };
  }

  function addLink({ href, text }: Link) {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.textContent = text;
    document.body.append(link);
    return link;
  }

  page.runSteps = (steps) => {
    const reads: Values[] = [];
    for (const step of steps) {
      if (step.register) {
        const id = step.id ?? '';
        callbacks[id] ??= createCallback(step);
        (tracker[registerName[step.register]] as Method)(callbacks[id], ...(step.args ?? []));
      } else if (step.registerValue) {
        (tracker[registerName[step.registerValue]] as Method)(step.value);
      } else if (step.call) (tracker[step.call] as Method)(...(step.args ?? []));
      else if (step.link) {
        const link = step.link === true ? true : addLink(step.link);
        tracker.tl(link, step.type, step.name, step.overrides);
      } else if (step.doPlugins) {
        const { set } = step.doPlugins;
        tracker['doPlugins'] = () => Object.assign(tracker, set);
      } else if (step.set) Object.assign(tracker, step.set);
      else if (step.unset) for (const name of step.unset) tracker[name] = undefined;
      else if (step.sa !== undefined) tracker.sa(step.sa);
      else if (step.contextData) tracker['contextData'] = step.contextData;
      // The recordings have a reading callback read once when it is registered.
      if (step.read) reads.push(read(step.read));
    }
    return reads;
  };
}

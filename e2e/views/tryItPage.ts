import type { Locator } from 'playwright-core';
import { until } from '../engines/until';
import type { OpenOptions, ViewSandbox } from './sandbox';

type OpenView = (view: string, options?: OpenOptions) => Promise<ViewSandbox>;

/** “Try it” of a view, as a person uses it. */
export class TryIt {
  readonly result: Locator;
  readonly status: Locator;
  readonly sample: Locator;

  constructor(readonly host: ViewSandbox) {
    this.result = host.view.getByRole('region', { name: 'Result' });
    this.status = this.result.getByRole('status');
    this.sample = host.view.getByRole('button', { name: /Sample hit$/ });
  }

  /** Opens it in the Register Callback view. */
  static async open(
    openView: OpenView,
    settings: { source: string } & Record<string, unknown>,
    options?: OpenOptions,
  ): Promise<TryIt> {
    const host = await openView('Register Callback', options);
    await host.view.locator('.cm-editor').waitFor();
    await host.init({ name: 'A', ...settings });
    await host.view.locator('.cm-editor').waitFor();
    await host.view.getByRole('button', { name: 'Try it' }).click();
    await host.view.getByRole('button', { name: 'Run the code' }).waitFor();
    return new TryIt(host);
  }

  async choose(sample: string): Promise<void> {
    await this.sample.click();
    await this.host.view.getByRole('option', { name: sample, exact: true }).click();
    await this.host.listGone();
  }

  async setCode(source: string): Promise<void> {
    await this.host.view.getByRole('textbox', { name: /^Code/ }).fill(source);
  }

  async press(): Promise<void> {
    await this.host.view.getByRole('button', { name: /^Run (the code|again)$/ }).click();
  }

  /** Runs the code and answers what is said of the run, once it ended. */
  async run(): Promise<string> {
    await this.press();
    return this.ended();
  }

  async ended(): Promise<string> {
    const ended = this.status.locator('p', { hasNotText: 'Running…' }).first();
    await ended.waitFor();
    return (await this.status.locator('p, pre').allTextContents()).join('\n');
  }

  /** Waits until neither a worker nor its frame is left. */
  async nothingRuns(): Promise<void> {
    await this.host.view.locator('iframe').waitFor({ state: 'detached' });
    await until(
      () => !this.host.page.workers().length,
      () => 'A worker is left.',
    );
  }

  /** The rows of one of the lists, what stands beside them in brackets. */
  async rows(list: string): Promise<string[]> {
    const items = this.result.getByRole('list', { name: list }).getByRole('listitem');
    return items.evaluateAll((elements) =>
      elements.map((element) => {
        const [code, note] = [...element.children].map((child) => child.textContent);
        return note ? `${code} [${note}]` : (code ?? element.textContent ?? '');
      }),
    );
  }
}

import { type Sandbox, startSandbox, ViewSandbox, valueBecomes } from './sandbox';

let sandbox: Sandbox;
let opened: ViewSandbox | undefined;

beforeAll(async () => {
  sandbox = await startSandbox();
}, 60_000);
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(() => sandbox?.close());
jest.setTimeout(30_000);

const open = async (options?: Parameters<typeof ViewSandbox.open>[2]) => {
  opened = await ViewSandbox.open(sandbox, 'Remove Callback', options);
  return opened;
};

test.each(['unreachable', 'answers', 'hangs'] as const)(
  'the name is shown, changed and saved when the network for the bridge %s',
  async (network) => {
    const { view, ...host } = await open({ network });
    const name = view.getByRole('textbox', { name: 'Name' });
    await name.waitFor();
    await opened?.init({ name: 'Mirror purchases' });
    await valueBecomes(name, 'Mirror purchases');
    await name.fill('Mirror orders');
    expect(await opened?.validate()).toBe(true);
    expect(await opened?.getSettings()).toEqual({ name: 'Mirror orders' });
    expect(host.problems).toEqual([]);
  },
);

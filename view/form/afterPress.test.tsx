import { afterPress } from './afterPress';

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

test('acts at once when nothing is pressed', () => {
  const act = jest.fn();
  afterPress(act);
  expect(act).toHaveBeenCalledTimes(1);
});

test.each(['pointerup', 'pointercancel'])(
  'waits for the click of a press, until %s',
  async (end) => {
    const happened: string[] = [];
    document.body.onclick = () => happened.push('click');
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    afterPress(() => happened.push('act'));
    await nextTask();
    expect(happened).toEqual([]);
    document.body.dispatchEvent(new Event(end, { bubbles: true }));
    document.body.click();
    await nextTask();
    expect(happened).toEqual(['click', 'act']);
    afterPress(() => happened.push('at once'));
    expect(happened).toEqual(['click', 'act', 'at once']);
  },
);

import { type Inbox, isTakenOver, takeOver } from './inbox';

it('hands over what has waited, and then each note as it comes', () => {
  const inbox: string[] = [];
  inbox.push('first');
  inbox.push('second');
  expect(isTakenOver(inbox)).toBe(false);
  const received: string[] = [];
  expect(takeOver(inbox, (note) => received.push(note))).toEqual(['first', 'second']);
  expect(isTakenOver(inbox)).toBe(true);
  inbox.push('third');
  expect(received).toEqual(['third']);
  expect(inbox).toHaveLength(0);
});

it('takes over an inbox that kept more of each note than the note', () => {
  const inbox: Inbox<string, readonly [note: string, at: number]> = [];
  inbox.push = (note) => {
    inbox[inbox.length] = [note, 1];
  };
  inbox.push('first');
  const received: string[] = [];
  expect(takeOver(inbox, (note) => received.push(note))).toEqual([['first', 1]]);
  inbox.push('second');
  expect(received).toEqual(['second']);
});

it('gives what is noted while the waiting is read to the file, and not to the list', () => {
  const inbox = ['first'];
  const received: string[] = [];
  const receive = (note: string) => {
    received.push(note);
    if (note === 'first') inbox.push('meanwhile');
  };
  takeOver(inbox, receive).forEach(receive);
  expect(received).toEqual(['first', 'meanwhile']);
  expect(inbox).toHaveLength(0);
});

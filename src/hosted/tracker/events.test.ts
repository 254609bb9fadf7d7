import { filterEvents } from './events';

test('keeps listed events with their values and serial numbers', () => {
  expect(filterEvents('event1:s1,event2=5,event12,purchase', 'event1,purchase')).toBe(
    'event1:s1,purchase',
  );
});

test('None keeps none', () => {
  expect(filterEvents('event1', 'None')).toBe('');
});

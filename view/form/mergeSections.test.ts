import { message } from '../texts/text';
import { type FormSections, mergeSections } from './mergeSections';
import { readRecord, readString } from './saved';

interface Whole {
  name: string;
  size: number;
}

const SECTIONS: FormSections<Whole, (name: string) => boolean> = {
  size: {
    setting: 'pixels',
    shape: 'number',
    read: (saved) => Number(saved['pixels'] ?? 10),
    write: (size) => (size === 10 ? undefined : size),
    validate: (size, { name }) =>
      name === 'small' && size > 5
        ? [{ path: 'size', message: message('callback.name.missing') }]
        : [],
  },
  name: {
    setting: 'title',
    shape: 'string',
    read: (saved) => readString(saved, 'title'),
    write: (name) => name,
    validate: (name, _, isTaken) =>
      name === '' || isTaken?.(name)
        ? [{ path: 'name', message: message('callback.name.missing') }]
        : [],
  },
};
const form = mergeSections(SECTIONS);

test('each section reads and writes its own setting, of its own kind', () => {
  expect(readRecord({ pixels: 'many', title: 'A', more: 1 }, form.shape)).toEqual({
    title: 'A',
    more: 1,
  });
  expect(form.read({ title: 'A' })).toEqual({ size: 10, name: 'A' });
  expect(form.write({ size: 10, name: 'A' })).toEqual({ pixels: undefined, title: 'A' });
  expect(form.write({ size: 4, name: '' })).toEqual({ pixels: 4, title: '' });
});

test('errors come in the order of the sections, which may look at the whole and at the tool', () => {
  const paths = (whole: Whole, isTaken?: (name: string) => boolean) =>
    form.validate(whole, isTaken).map(({ path }) => path);
  expect(paths({ size: 4, name: 'small' })).toEqual([]);
  expect(paths({ size: 6, name: 'small' })).toEqual(['size']);
  expect(paths({ size: 6, name: 'small' }, () => true)).toEqual(['size', 'name']);
});

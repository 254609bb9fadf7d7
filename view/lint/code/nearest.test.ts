import { nearest } from './nearest';

const NAMES = ['variables', 'reportSuites', 'type', 'id', 'eVar1', 'eVar2', 'pageName'];

test.each([
  ['varibles', 'variables'],
  ['Variables', 'variables'],
  ['report_suites', 'reportSuites'],
  ['reportSuite', 'reportSuites'],
  ['reprotSuites', 'reportSuites'],
  ['types', 'type'],
  ['tpye', 'type'],
  ['ID', 'id'],
  ['evra2', 'eVar2'],
  ['pagename', 'pageName'],
])('%s is meant for %s', (written, name) => {
  expect(nearest(written, NAMES)).toBe(name);
});

test.each(['eVar3', 'ids', 'tip', 'someday', '', 'pageTitle'])('%j is nothing of it', (written) => {
  expect(nearest(written, NAMES)).toBeUndefined();
});

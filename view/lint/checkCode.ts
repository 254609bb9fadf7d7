import type { CheckCode } from '../domain/callback/codeCheck';
import { lintContext } from './lintContext';
import { lintOnce } from './lintOnce';

export const checkCode: CheckCode = (callback, known = {}) =>
  lintOnce(callback.source, lintContext(callback, known)).find(
    ({ severity }) => severity === 'error',
  );

import type { CheckSyntax } from '../form/syntaxCheck';
import { lintOnce } from '../lint/lintOnce';

/** The first error in the code; warnings don't keep one from saving. */
export const checkSyntax: CheckSyntax = (source, context = { argumentNames: [] }) =>
  lintOnce(source, context).find(({ severity }) => severity === 'error');

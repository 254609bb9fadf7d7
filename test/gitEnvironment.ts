import path from 'node:path';

/**
 * The environment for Git in a temporary repository, with nothing of the person who runs the tests: no name, no settings, no hooks.
 *
 * @param left names of variables that are left out as well
 */
export const gitEnvironment = (left = /^GIT_/): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !left.test(name))),
  GIT_CONFIG_GLOBAL: path.join(__dirname, 'no.gitconfig'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
});

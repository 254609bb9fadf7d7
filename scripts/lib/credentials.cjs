// Which variables of the environment the uploader takes its credentials from, and what is missing.

/**
 * @param {readonly string[]} args those of the uploader
 * @param {Record<string, string | undefined>} environment
 * @returns {string | undefined} what to say to the person at the terminal; nothing when all is there
 */
function missingCredentials(args, environment) {
  /** @type {Record<string, Record<'clientIdEnvVar' | 'clientSecretEnvVar' | 'accessTokenEnvVar', string>>} */
  const environments = require('@adobe/reactor-uploader/bin/envConfig.json');
  const at = args.findIndex((arg) => /^--environment(=|$)/.test(arg));
  const asked = at < 0 ? 'production' : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  const names = environments[asked];
  if (!names) {
    return `There is no environment "${asked}". The uploader knows ${Object.keys(environments).join(', ')}; without --environment it takes production.`;
  }
  const isMissing = (/** @type {string} */ name) => !environment[name]?.trim();
  const pair = [names.clientIdEnvVar, names.clientSecretEnvVar].filter(isMissing);
  const hasId = args.some((arg) => arg.startsWith('--auth.client-id'));
  if (hasId && pair[0] === names.clientIdEnvVar) pair.shift();
  if (!pair.length || !isMissing(names.accessTokenEnvVar)) return undefined;
  return `Nothing was uploaded: the environment has no ${pair.join(' and no ')}.
Set ${names.clientIdEnvVar} and ${names.clientSecretEnvVar} (an OAuth Server-to-Server credential from https://developer.adobe.com/console), or ${names.accessTokenEnvVar} alone. docs/packaging.md says how, under "Credentials".`;
}

module.exports = { missingCredentials };

/** Adobe's sandbox comes without types. This starts its server. */
declare module '@adobe/reactor-sandbox/src/tasks/run' {
  const run: () => void;
  export = run;
}

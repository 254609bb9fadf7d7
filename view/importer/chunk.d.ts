/** The address of the chunk that a module, and what it shares with others, is built into. See `vite.config.mts`. */
declare module '*?chunk' {
  const address: string;
  export default address;
}

/** A module and all that it imports, as the text of one classic script. See `vite.config.mts`. */
declare module '*?bundled' {
  const text: string;
  export default text;
}

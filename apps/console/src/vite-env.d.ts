/// <reference types="vite/client" />

/** The part of a catalogue that pages other than the first need (`later.json`). */
declare module '*.json?later' {
  const texts: Record<string, string>;
  export default texts;
}

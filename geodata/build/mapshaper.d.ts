/** mapshaper ships no types; this is the one call the build makes. */
declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(commands: string, input: Record<string, unknown>): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}

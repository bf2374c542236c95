/** In place of `terminal` in a web page, where nobody can type outside of a kernel. */
export async function askTerminal(): Promise<undefined> {}

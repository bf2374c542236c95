/** The address with a token that JupyterLab prints when it starts. */
export const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S+token=\w+/;

/** The first answer from an address. JupyterLab prints it a moment before it listens. */
export async function answerFrom(address: string): Promise<Response> {
  for (;;) {
    try {
      return await fetch(address);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

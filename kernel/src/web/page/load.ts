/** The full address of a file that the page names. */
export function addressOf(file: string): string {
  return new URL(file, document.baseURI).href;
}

/** @throws Error in plain words when it cannot be loaded */
export async function load(file: string): Promise<Blob> {
  try {
    const response = await fetch(addressOf(file));
    if (!response.ok) throw new Error(String(response.status));
    return await response.blob();
  } catch (error) {
    throw missing(file, (error as Error).message);
  }
}

/** What is said where a part of the kernel cannot be loaded. */
export function missing(file: string, why: string): Error {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return new Error(`A part of the kernel could not be loaded: ${name} (${why}).`);
}

/** In place of `still` in a web page: there the plot itself is always to be seen. */
export async function drawStill(): Promise<undefined> {}

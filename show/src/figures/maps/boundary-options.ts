/** What more is known of a map. */
export interface BoundaryOptions {
  /** What the inputs are called: two names, or one for each input. */
  inputNames?: readonly string[];
}

/** A key and a value that an account carries. An empty value is an empty string, never absent. */
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

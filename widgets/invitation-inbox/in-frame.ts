/** Tells whether a page of another origin shows this one in a frame, where it could be covered or disguised. */
export function inForeignFrame(): boolean {
  try {
    for (let inner: Window = window; inner !== inner.parent; inner = inner.parent)
      if (inner.parent.location.origin !== location.origin) return true;
    return false;
  } catch {
    return true; // a page of another origin does not even tell where it is from
  }
}

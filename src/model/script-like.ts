const scriptLike = /<\s*\/?\s*script\b|javascript\s*:|<[^>]*\son\w+\s*=/i;

/** Tells whether a text looks like a script or carries one, as the service refuses it. */
export const isScriptLike = (text: string): boolean => scriptLike.test(text);

/** The media type of AWS JSON 1.1, both ways. */
export const contentType = 'application/x-amz-json-1.1';

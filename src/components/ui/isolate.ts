/** A name within a sentence: whatever its script, it leaves the sentence around it in order. For text; markup has `<bdi>`. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

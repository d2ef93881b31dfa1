/** The fenced code blocks of a Markdown text: `{ language, code, line }`, in order. */
export const examplesIn = (markdown) =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(({ 1: language, 2: code, index }) => ({
    language,
    code,
    line: markdown.slice(0, index).split('\n').length,
  }));

/** Made by the test server, which can list folders. */
declare module 'virtual:stories' {
  import type { Meta, StoryObj } from '@storybook/web-components-vite';

  /** The modules of stories/*.stories.ts by name. */
  export const stories: Readonly<Record<string, () => Promise<{ readonly default: Meta; readonly [story: string]: StoryObj }>>>;
  /** The tags of src/define. */
  export const tags: readonly string[];
}

declare module '@storybook/web-components/entry-preview' {
  import type { ProjectAnnotations, Renderer } from 'storybook/internal/types';

  const annotations: ProjectAnnotations<Renderer>;
  export = annotations;
}

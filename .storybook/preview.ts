import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { decorators, globalTypes, initialGlobals } from './stage.js';
import '../src/define/index.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  decorators,
  globalTypes,
  initialGlobals: { ...initialGlobals },
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Start here', 'Tokens', '*'] } },
  },
};

export default preview;

/** What a page without a bundler loads: every tag defined, everything exported, the embedded client included. */
import './define/index.js';

export * from './client/local/index.js';
export * from './index.js';

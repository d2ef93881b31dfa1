import { OrgProvider } from '../components/org-provider/org-provider.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'org-provider': OrgProvider;
  }
}

define('org-provider', OrgProvider);

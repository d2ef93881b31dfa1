import { JoinForm } from '../components/join-form/join-form.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'join-form': JoinForm;
  }
}

// Needs no provider, so it brings nothing that tags under one need.
define('join-form', JoinForm);

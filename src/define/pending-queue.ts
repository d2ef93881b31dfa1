import { PendingQueue } from '../components/pending-queue/pending-queue.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'pending-queue': PendingQueue;
  }
}

define('pending-queue', PendingQueue);

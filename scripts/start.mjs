/** `npm start`: serves the demo, prints its address, and opens it where there is a screen. */
import { createServer } from 'vite';

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const open = process.stdout.isTTY && hasScreen && !process.env.CI;

const server = await createServer({ server: { open } });
await server.listen();
server.printUrls();

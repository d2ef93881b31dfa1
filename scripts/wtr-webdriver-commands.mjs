/**
 * Lets commands of tests do over WebDriver what they do elsewhere. `sendKeys`: keys can be held (`down`, `up`), and typed
 * text keeps its doubled letters, which are lost when several keys go in one call. `setViewport`: sizes the window.
 */
export const webdriverCommandsPlugin = () => ({
  name: 'webdriver-commands',

  serverStart({ config }) {
    const plugin = (wanted) => config.plugins.find(({ name }) => name === wanted);
    const builtIn = plugin('send-keys-command');
    const viewport = plugin('set-viewport-command');
    if (!builtIn || !viewport) throw new Error('The test runner has other plugins than expected.');

    viewport.executeCommand = async ({ command, payload, session }) => {
      if (command !== 'set-viewport') return undefined;
      const { driver } = session.browser;
      const inner = () => driver.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      const [sides, bars] = await inner();
      await driver.setWindowSize(payload.width + sides, payload.height + bars);
      return true;
    };

    /** By session: a test file that is over holds nothing. */
    const held = new Map();
    builtIn.executeCommand = async ({ command, payload, session }) => {
      if (command !== 'send-keys') return undefined;
      const holding = held.get(session.id) ?? [];
      const { down, up, press, type } = payload;
      if (down !== undefined) held.set(session.id, [...holding, down]);
      else if (up !== undefined) held.set(session.id, holding.filter((key) => key !== up));
      else for (const key of press === undefined ? type : [press]) await session.browser.sendKeys(session.id, [...holding, key]);
      return true;
    };
  },
});

/** Version of this build, written in by the bundler from package.json. */
declare const __CONSOLE_VERSION__: string

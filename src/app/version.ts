declare const __VERSION__: string;

/** The version of the page, as in package.json. */
export const version = __VERSION__;

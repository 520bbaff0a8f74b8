/** Where the build tools of React, Vue, Next, Nuxt, Svelte, Angular and Quasar put an application. */
export const appRoots = '#root, #app, #__next, #__nuxt, #svelte, #q-app, app-root';

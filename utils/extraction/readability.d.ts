/** The file in which the package keeps the one class that we use; it types its front door only. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}

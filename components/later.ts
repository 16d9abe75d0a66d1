/** What a reader can't want or see before the text is there: it is loaded after that has been painted. */
export { AppearanceSettings } from './appearance-settings';
export { Completeness } from './completeness';
export { Continuation } from './continuation';
export { KeepingToast } from './keeping-toast';
export { KeptLine } from './kept-line';
export { OfferImages } from './offer-images';

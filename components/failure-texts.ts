import { textsWith } from './interface';

/** The texts with which failures are told, for those who tell them. */
export const texts = await textsWith('failures');

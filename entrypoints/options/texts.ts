import { textsWith } from '../../components/interface';

/** The texts of the options page, which speaks of the library's sections too. */
export const texts = await textsWith('options', 'library', 'failures');

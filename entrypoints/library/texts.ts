import { textsWith } from '../../components/interface';

/** The texts of the library page. */
export const texts = await textsWith('library', 'failures');

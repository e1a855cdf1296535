/**
 * The one script of the public pages. It keeps words that are not sent yet on the device, marks the chapter that is read,
 * and tells at once when an organisation number cannot be right. Without it everything works the same.
 */
import { chapterInView } from './chapterInView'
import { keepWords } from './keepWords'
import { numberCheck } from './numberCheck'

chapterInView(document)
numberCheck(document)
// Last: a browser may forbid the store, and then says so by an error.
keepWords(document, window.localStorage)

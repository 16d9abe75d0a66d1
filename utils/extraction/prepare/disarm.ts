/** Elements that a form shows as properties under their name or id, in place of its own. */
const NAMED = 'input,select,textarea,button,fieldset,output,object,img';

/**
 * Take from a private copy the names by which a page can, by chance or on purpose, put its elements in place of a form's
 * own properties (`<input name="parentNode">`; "DOM clobbering"). A document's own are safe where the copy stands in none.
 */
export function disarmNames(copy: Element | DocumentFragment): void {
  for (const form of copy.querySelectorAll('form:not(form *)')) {
    for (const element of Element.prototype.querySelectorAll.call(form, NAMED)) {
      Element.prototype.removeAttribute.call(element, 'name');
      Element.prototype.removeAttribute.call(element, 'id');
    }
  }
}

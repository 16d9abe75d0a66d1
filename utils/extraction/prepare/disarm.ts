/** Elements that a form or a document shows as properties under their name, in place of its own. */
const NAMED =
  ':is([name],[id]):is(form,input,select,textarea,button,fieldset,output,object,img,embed,iframe)';

/**
 * Take from a private copy the names by which a page can, by chance or on purpose, put its elements in place of a
 * form's or a document's own properties (`<input name="parentNode">`; "DOM clobbering").
 */
export function disarmNames(copy: Element | DocumentFragment): void {
  for (const element of copy.querySelectorAll(NAMED)) {
    Element.prototype.removeAttribute.call(element, 'name');
    // Links may lead to an image; a form shows those that are in it by their ids as well.
    const isFree = element.localName === 'img' && !Element.prototype.closest.call(element, 'form');
    if (!isFree) Element.prototype.removeAttribute.call(element, 'id');
  }
}

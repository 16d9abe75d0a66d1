/**
 * Take from a private copy the names by which a page can, by chance or on purpose, put its elements in place of a form's
 * own properties (`<input name="parentNode">`; "DOM clobbering"). A document's own are safe where the copy stands in none.
 * @param within 'form ' for those alone that stand in a form; the others may be put into one later
 */
export function disarmNames(copy: ParentNode, within = ''): void {
  for (const field of copy.querySelectorAll(
    `${within}:is(input,select,textarea,button,fieldset,output,object,img)`,
  )) {
    Element.prototype.removeAttribute.call(field, 'name');
    Element.prototype.removeAttribute.call(field, 'id');
  }
}

/**
 * What an article may be made of. Extraction builds its HTML from this table and the sanitiser admits nothing else,
 * so that an element or attribute is allowed in one place or not at all. Styles, classes, forms, frames, scripts and
 * SVG are absent on purpose; images have one source, chosen by extraction, instead of a `srcset`.
 */
const HTML_ELEMENTS = tableOf(
  'a:href abbr:title audio:src,controls,preload b bdi bdo blockquote br caption cite code col:span colgroup:span dd del details:open dfn div dl dt em figcaption figure:data-embed h1 h2 h3 h4 h5 h6 hr i img:src,alt,width,height ins kbd li:value mark ol:start,reversed,type p pre q rp rt ruby s samp section small span:data-missing-image strong sub summary sup table tbody td:colspan,rowspan tfoot th:colspan,rowspan,scope thead time:datetime tr u ul var wbr',
);

/** Presentation MathML (MathML Core) without links, actions, `mglyph` and annotations, the known ways to smuggle. */
const MATH_ELEMENTS = tableOf(
  'math:display menclose:notation mfrac:linethickness mi:mathvariant mmultiscripts mn mo:stretchy,fence,separator,accent mover:accent mpadded mphantom mprescripts mroot mrow mspace:width msqrt mstyle:displaystyle,scriptlevel msub msubsup msup mtable mtd:columnspan,rowspan mtext mtr munder:accentunder munderover semantics',
);

/** Attributes that every element may carry. */
const GLOBAL_ATTRIBUTES: readonly string[] = ['dir', 'id', 'lang'];

const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([...HTML_ELEMENTS, ...MATH_ELEMENTS]);

/** `img:src,alt p`: names of elements, each with the attributes that it may carry. */
function tableOf(elements: string): Map<string, readonly string[]> {
  return new Map(
    elements.split(' ').map((element) => {
      const [name = '', attributes] = element.split(':');
      return [name, attributes?.split(',') ?? []] as const;
    }),
  );
}

/** Every element that may be in an article. */
export function allowedElements(): string[] {
  return [...ALLOWED.keys()];
}

/** Every attribute that some element may carry. */
export function allowedAttributes(): string[] {
  return [...new Set([...GLOBAL_ATTRIBUTES, ...[...ALLOWED.values()].flat()])];
}

/** May an element of this name (lower case) be in an article? MathML's names are its own only within a formula. */
export function isAllowedElement(name: string): boolean {
  return ALLOWED.has(name);
}

/** May an HTML element of this name (lower case) be in an article? */
export function isAllowedHtmlElement(name: string): boolean {
  return HTML_ELEMENTS.has(name);
}

/** May a MathML element of this name be in a formula of an article? */
export function isAllowedMathElement(name: string): boolean {
  return MATH_ELEMENTS.has(name);
}

/** May this attribute be on this element (both lower case)? Says nothing of the attribute's value. */
export function isAllowedAttribute(element: string, attribute: string): boolean {
  return GLOBAL_ATTRIBUTES.includes(attribute) || (ALLOWED.get(element)?.includes(attribute) ?? false);
}

/** May a link lead there? An absolute web, mail or telephone address, or a place in the article itself. */
export function isAllowedLink(url: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|#.)/i.test(url.trim());
}

/** May an image or a sound come from there? An absolute web address, or a raster image in the text itself. */
export function isAllowedSource(url: string): boolean {
  return /^(https?:\/\/.|data:image\/(png|jpe?g|gif|webp|avif);base64,)/i.test(url.trim());
}

import type { Pen } from './pen';

/** An embedded player, post or map as a plain card: its title, linked to where it can be seen. Never a frame. */
export function writeCard(pen: Pen, embed: Element): Element {
  const card = pen.create('figure');
  card.setAttribute('data-embed', embed.getAttribute('data-embed') ?? '');
  const link = pen.create('a');
  link.setAttribute('href', embed.getAttribute('href') ?? '');
  link.textContent = embed.getAttribute('title');
  card.append(link);
  return card;
}

/** A sound with its controls, and one source. */
export function writeSound(pen: Pen, source: Element): Element {
  const sound = pen.create('audio', source);
  const inner = pen.addressOf(source.querySelector('source[src]'), 'src');
  if (inner && !sound.hasAttribute('src')) sound.setAttribute('src', inner);
  sound.setAttribute('controls', '');
  return sound;
}

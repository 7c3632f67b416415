/**
 * Whether a key belongs to an input method, with which most of the world's scripts are typed: what it chooses or leaves is not the page's.
 * Safari tells of the key that ends a composition only after its end, and of that one nothing but its code is left.
 * https://w3c.github.io/uievents/#determine-keydown-keyup-keyCode
 */
const OF_INPUT_METHOD = 229

export function isComposing(key: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return key.isComposing || key.keyCode === OF_INPUT_METHOD
}

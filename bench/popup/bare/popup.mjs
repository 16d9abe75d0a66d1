// @ts-check
const { chrome } = /** @type {any} */ (globalThis);

const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const [{ result }] = await chrome.scripting.executeScript({
  target: { tabId: tab.id },
  files: ['content.js'],
});
/** @param {string} selector @param {string} text */
const show = (selector, text) => {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
};
show('h1', result.title);
show('p', result.text);

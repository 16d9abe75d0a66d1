// @ts-check
const { chrome } = /** @type {any} */ (globalThis);

const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const [{ result }] = await chrome.scripting.executeScript({
  target: { tabId: tab.id },
  files: ['content.js'],
});
const title = document.createElement('h1');
title.textContent = result.title;
const text = document.createElement('p');
text.textContent = result.text;
document.querySelector('article')?.append(title, text);

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector, root = document) => root.querySelector(selector);
const store = {
  get(key) { try { return localStorage.getItem('hyperbound-' + key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem('hyperbound-' + key, value); } catch { /* not allowed here */ } },
};
const button = (text, name) => Object.assign(document.createElement('button'), {type: 'button', textContent: text, className: name});
const show = (element, shown) => { if (element.hidden === shown) element.hidden = !shown; };
const input = one('#q');
const wordsOf = text => text.toLowerCase().split(/\s+/).filter(Boolean);
const query = new URLSearchParams(location.search);

function remember(q, f) {
  const now = new URLSearchParams();
  if (q) now.set('q', q);
  if (f) now.set('f', f);
  const text = now.toString();
  try { history.replaceState(null, '', (text ? '?' + text : location.pathname) + location.hash); } catch { /* not allowed here */ }
}

// The one rule for dark pages applies by the system's choice, never or always
const dark = [...document.styleSheets[0].cssRules].find(rule => rule.media && rule.media.mediaText.includes('dark'));
const themes = {system: dark.media.mediaText, light: 'not all', dark: 'all'};
const names = Object.keys(themes);
const theme = button('', 'theme');
let name = names.includes(store.get('theme')) ? store.get('theme') : 'system';
const dress = () => {
  dark.media.mediaText = themes[name];
  theme.textContent = 'Theme: ' + name;
};
dress();
theme.addEventListener('click', () => {
  name = names[(names.indexOf(name) + 1) % names.length];
  dress();
  store.set('theme', name);
});
one('header').prepend(theme);

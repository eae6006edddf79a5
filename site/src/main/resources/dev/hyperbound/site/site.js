'use strict';
(() => {
  const top = document.body.dataset.top;
  const input = document.getElementById('search');
  const results = document.querySelector('.results');
  const count = document.querySelector('.count');
  const most = 20;

  // On a wide screen the menu is always open; on a phone the reader opens it
  const menu = document.querySelector('.menu');
  const wide = window.matchMedia('(min-width: 52.0625rem)');
  const unfold = () => { menu.open = wide.matches; };
  wide.addEventListener('change', unfold);
  unfold();

  const entries = (window.hyperboundSearch || []).map(entry => ({
    ...entry,
    title: entry.t.toLowerCase(),
    all: (entry.t + ' ' + entry.p + ' ' + entry.x).toLowerCase(),
  }));

  const rank = (entry, words) => {
    if (!words.every(word => entry.all.includes(word))) {
      return 0;
    }
    return words.reduce((sum, word) => sum
      + (entry.title === word ? 100 : entry.title.startsWith(word) ? 40 : entry.title.includes(word) ? 20 : 1), 0);
  };

  const line = (tag, text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
    const found = words.length === 0 ? [] : entries
      .map((entry, index) => ({ entry, index, score: rank(entry, words) }))
      .filter(hit => hit.score > 0)
      .sort((a, b) => b.score - a.score || a.index - b.index);
    results.replaceChildren(...found.slice(0, most).map(({ entry }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = top + entry.u;
      link.append(line('b', entry.t), ' ', line('span', entry.p), line('small', entry.x.slice(0, 120)));
      item.append(link);
      return item;
    }));
    results.hidden = found.length === 0;
    count.textContent = words.length === 0 ? '' : found.length === 0 ? 'Nothing found'
      : found.length + (found.length === 1 ? ' place' : ' places') + (found.length > most ? ', the best ' + most + ' shown' : '');
  };

  input.addEventListener('input', show);
  input.form.addEventListener('submit', event => {
    event.preventDefault();
    const first = results.querySelector('a');
    if (first) {
      first.click();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/input|textarea/i.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
    }
    if (event.key === 'Escape') {
      input.value = '';
      show();
    }
  });
})();

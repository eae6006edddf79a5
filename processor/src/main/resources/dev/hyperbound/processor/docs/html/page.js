(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const store = {
    get(key) { try { return localStorage.getItem('hyperbound-' + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem('hyperbound-' + key, value); } catch { /* not allowed here */ } },
  };
  const button = (text, name) => Object.assign(document.createElement('button'), {type: 'button', textContent: text, className: name});

  const form = one('form');
  const input = one('#q');
  const slash = one('#slash');
  const status = one('[role=status]');
  const boxes = all('[name=f]');
  const rows = all('tr.p');
  const entries = all('.params li');
  const items = all('.param').map((section, i) => ({
    section,
    row: rows[i],
    entry: entries[i],
    kinds: section.dataset.f.split(' '),
    text: [...all('h3, .text, dd', section).map(part => part.textContent)].join(' ').toLowerCase(),
  }));
  const groups = all('.group');
  const bodies = all('.overview tbody');
  const lists = all('.params');
  const others = all('.other');
  const nothing = one('.none');
  let hits = items;
  let timer;

  const show = (element, shown) => { if (element.hidden === shown) element.hidden = !shown; };

  function filter() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = boxes.filter(box => box.checked).map(box => box.value);
    const narrowed = words.length + kinds.length > 0;
    hits = items.filter(item => kinds.every(kind => item.kinds.includes(kind)) && words.every(word => item.text.includes(word)));
    const kept = new Set(hits);
    for (const item of items) {
      const shown = kept.has(item);
      show(item.section, shown);
      show(item.row, shown);
      if (item.entry) show(item.entry, shown);
    }
    groups.forEach((group, i) => {
      const shown = !!one('.param:not([hidden])', group);
      [group, bodies[i], lists[i], lists[i].previousElementSibling].forEach(part => show(part, shown));
    });
    others.forEach(part => show(part, !narrowed));
    show(one('#overview'), hits.length > 0);
    show(nothing, hits.length === 0);
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = (narrowed ? hits.length + ' of ' : '') + items.length + ' parameters';
      remember(words, kinds);
    }, 150);
  }

  function remember(words, kinds) {
    const query = new URLSearchParams();
    if (words.length) query.set('q', words.join(' '));
    if (kinds.length) query.set('f', kinds.join(','));
    const text = query.toString();
    try { history.replaceState(null, '', (text ? '?' + text : location.pathname) + location.hash); } catch { /* not allowed here */ }
  }

  function clear() {
    input.value = '';
    boxes.forEach(box => { box.checked = false; });
    filter();
  }

  function uncover() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('[hidden]')) {
      clear();
      target.scrollIntoView();
    }
  }

  const query = new URLSearchParams(location.search);
  input.value = query.get('q') || '';
  const kinds = (query.get('f') || '').split(',');
  boxes.forEach(box => { box.checked = kinds.includes(box.value); });
  slash.checked = store.get('slash') !== 'off';
  form.hidden = false;
  if (location.search) filter();
  uncover();

  input.addEventListener('input', filter);
  boxes.forEach(box => box.addEventListener('change', filter));
  slash.addEventListener('change', () => store.set('slash', slash.checked ? 'on' : 'off'));
  addEventListener('hashchange', uncover);
  one('.clear').addEventListener('click', () => { clear(); input.focus(); });
  form.addEventListener('submit', event => event.preventDefault());
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (input.value) clear(); else input.blur();
    } else if (event.key === 'Enter' && hits.length) {
      event.preventDefault();
      const words = input.value.toLowerCase().trim();
      const best = hits.find(item => one('h3', item.section).textContent.toLowerCase().includes(words)) || hits[0];
      const link = one('.anchor', best.section);
      location.hash = link.hash;
      link.focus();
    }
  });
  addEventListener('keydown', event => {
    if (event.key === '/' && slash.checked && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.matches('input')) {
      event.preventDefault();
      input.focus();
    }
  });

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

  if (navigator.clipboard) {
    all('figure').forEach(figure => {
      const copy = button('Copy', 'copy');
      copy.setAttribute('aria-label', 'Copy: ' + one('figcaption', figure).textContent);
      copy.addEventListener('click', async () => {
        await navigator.clipboard.writeText(one('code', figure).textContent);
        copy.textContent = 'Copied';
        setTimeout(() => { copy.textContent = 'Copy'; }, 1500);
      });
      figure.append(copy);
    });
  }
})();

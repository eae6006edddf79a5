const form = one('form');
const slash = one('#slash');
const status = one('[role=status]');
const boxes = all('[name=f]');
const rows = all('tr.p');
const entries = all('.params li');
const items = all('.param').map((section, i) => ({
  section,
  row: rows[i],
  entry: entries[i],
  kinds: rows[i].dataset.f.split(' '),
  text: [...all('h3, .text, dd', section).map(part => part.textContent)].join(' ').toLowerCase(),
}));
const groups = all('.group');
const bodies = all('.overview tbody');
const lists = all('.params');
const others = all('.other');
const nothing = one('.none');
let hits = items;
let timer;

function filter() {
  const words = wordsOf(input.value);
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
    remember(words.join(' '), kinds.join(','));
  }, 150);
}

function clear() {
  input.value = '';
  boxes.forEach(box => { box.checked = false; });
  filter();
}

// Places of parameters had other names once: p-batch.2e.size, p-optimizer.v-adam
const renamed = id => id.slice(2).replace('.v-', '=').replace(/\.([0-9a-f]{1,5})\./g, (odd, code) => String.fromCodePoint(parseInt(code, 16)));

function uncover() {
  let id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch { /* as it is */ }
  const target = id && document.getElementById(id);
  if (!target && id.startsWith('p-') && document.getElementById(renamed(id))) {
    location.replace('#' + renamed(id));
  } else if (target && target.closest('[hidden]')) {
    clear();
    target.scrollIntoView();
  }
}

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

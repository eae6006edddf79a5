const sections = all('.algorithm').map(section => ({
  section,
  details: one('details', section),
  text: one('.about', section).textContent.toLowerCase(),
  rows: all('tbody tr', section).map(row => ({row, text: row.textContent.toLowerCase()})),
}));
const status = one('[role=status]');
const idle = status.textContent;
let timer;

function filter() {
  const words = wordsOf(input.value);
  let parameters = 0;
  let algorithms = 0;
  for (const {section, details, text, rows} of sections) {
    let hits = 0;
    for (const {row, text: about} of rows) {
      const hit = words.every(word => about.includes(word));
      show(row, hit);
      hits += hit;
    }
    const named = words.every(word => text.includes(word));
    if (named && !hits) rows.forEach(({row}) => show(row, true));
    const shown = hits > 0 || named;
    show(section, shown);
    details.open = words.length > 0 && hits > 0;
    parameters += hits;
    algorithms += shown;
  }
  show(one('.none'), algorithms === 0);
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = words.length ? parameters + ' parameters of ' + algorithms + ' algorithms' : idle;
    remember(words.join(' '), '');
  }, 150);
}

one('form').hidden = false;
one('form').addEventListener('submit', event => event.preventDefault());
input.value = query.get('q') || '';
if (input.value) filter();
input.addEventListener('input', filter);
one('.clear').addEventListener('click', () => { input.value = ''; filter(); input.focus(); });

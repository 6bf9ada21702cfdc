// Search without a server: the whole text is one small file, fetched at the first key.
const form = document.querySelector('.search');
const input = document.getElementById('search');
const results = document.getElementById('results');
form.hidden = false;
input.placeholder = 'Search';
form.addEventListener('submit', event => event.preventDefault());

let pages;
const load = () => pages ??= fetch(input.dataset.index).then(answer => answer.json());

function score(page, words) {
  let sum = 0;
  for (const word of words) {
    const inTitle = page.title.toLowerCase().includes(word);
    const count = page.text.toLowerCase().split(word).length - 1;
    if (!inTitle && count === 0) return 0;
    sum += (inTitle ? 50 : 0) + Math.min(count, 20);
  }
  return sum;
}

function excerpt(page, word) {
  const at = Math.max(page.text.toLowerCase().indexOf(word) - 40, 0);
  return (at > 0 ? '…' : '') + page.text.slice(at, at + 120) + '…';
}

async function show() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? [] : (await load())
    .map(page => ({ page, sum: score(page, words) })).filter(hit => hit.sum > 0)
    .sort((a, b) => b.sum - a.sum).slice(0, 8);
  results.replaceChildren(...found.map(({ page }) => {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = page.url;
    link.append(page.title);
    link.appendChild(document.createElement('small')).textContent = excerpt(page, words[0]);
    return item;
  }));
}

input.addEventListener('input', show);
input.addEventListener('keydown', event => {
  if (event.key === 'Escape') { input.value = ''; show(); }
});

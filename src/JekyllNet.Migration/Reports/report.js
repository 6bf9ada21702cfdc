const boxes = [...document.querySelectorAll('input[data-class]')];
const items = [...document.querySelectorAll('[data-classes]')];
function filter() {
  const shown = new Set(boxes.filter(box => box.checked).map(box => box.dataset.class));
  for (const item of items) item.hidden = !item.dataset.classes.split(',').some(name => shown.has(name));
}
for (const box of boxes) box.addEventListener('change', filter);
filter();

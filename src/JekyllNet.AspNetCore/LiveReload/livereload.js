// Reloads the page when something that it shows was built anew; a stylesheet is exchanged in place.
(() => {
  const script = document.currentScript;
  const route = new URL(script.src).pathname.replace(/\.js$/, '');
  const root = route.replace(/_jekyll\/livereload$/, '');
  const { port, minDelay, maxDelay } = script.dataset;
  const host = port ? location.hostname + ':' + port : location.host;
  const address = (location.protocol === 'https:' ? 'wss://' : 'ws://') + host + route;
  const mostResources = 250; // a browser keeps no more

  const decode = text => {
    try { return decodeURIComponent(text); } catch { return text; }
  };
  const fileOf = url => {
    const { origin, pathname } = new URL(url, document.baseURI);
    return origin === location.origin && pathname.startsWith(root) ? decode(pathname.slice(root.length)) : null;
  };

  // A page may be asked for with or without its ending, a folder by its index.
  const nameOf = file => file.replace(/(^|\/)index\.[a-z]+$/, '$1').replace(/\.x?html?$/, '').replace(/\/$/, '');

  const styleLinks = () => [...document.querySelectorAll('link[rel~="stylesheet"]')];

  function exchange(link) {
    const url = new URL(link.href);
    const next = link.cloneNode();
    url.searchParams.set('livereload', Date.now());
    next.href = url;
    next.addEventListener('load', () => link.remove());
    link.after(next);
  }

  function update(changed) {
    const own = nameOf(fileOf(location.href));
    const styles = styleLinks().filter(link => changed.includes(fileOf(link.href)));
    const exchanged = new Set(styles.map(link => fileOf(link.href)));
    const loaded = performance.getEntriesByType('resource').map(entry => fileOf(entry.name));
    const concerns = file => nameOf(file) === own || (!exchanged.has(file) && loaded.includes(file));
    if (changed.length === 0 || loaded.length >= mostResources || changed.some(concerns)) location.reload();
    else styles.forEach(exchange);
  }

  // Changes that follow each other closely are waited for, within limits.
  let waiting = [], first = 0, timer;
  function announce(changed) {
    const now = Date.now();
    if (waiting.length === 0) first = now;
    waiting.push(changed);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = waiting.some(list => list.length === 0) ? [] : waiting.flat();
      waiting = [];
      update(all);
    }, Math.max(0, Math.min(Number(minDelay ?? 0), first + Number(maxDelay ?? Infinity) - now)));
  }

  function connect(wasLost) {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      if (wasLost) location.reload();
    });
    socket.addEventListener('message', event => announce(JSON.parse(event.data).changed));
    socket.addEventListener('close', () => setTimeout(() => connect(true), 500));
  }

  connect(false);
})();

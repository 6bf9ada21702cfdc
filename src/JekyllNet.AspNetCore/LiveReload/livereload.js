// Reloads the page when the site was built again; a stylesheet alone is exchanged in place.
(() => {
  const path = new URL(document.currentScript.src).pathname.replace(/\.js$/, '');
  const address = (location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + path;

  const isStyle = name => name.endsWith('.css');

  function exchangeStyles(changed) {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const url = new URL(link.href);
      if (!changed.some(name => url.pathname.endsWith('/' + name))) continue;
      const next = link.cloneNode();
      url.searchParams.set('livereload', Date.now());
      next.href = url;
      next.addEventListener('load', () => link.remove());
      link.after(next);
    }
  }

  function connect(wasBroken) {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      if (wasBroken) location.reload();
    });
    socket.addEventListener('message', event => {
      const changed = JSON.parse(event.data).changed;
      if (changed.length > 0 && changed.every(isStyle)) exchangeStyles(changed);
      else location.reload();
    });
    socket.addEventListener('close', () => setTimeout(() => connect(true), 500));
  }

  connect(false);
})();

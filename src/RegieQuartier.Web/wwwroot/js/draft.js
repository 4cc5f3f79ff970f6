// Keeps what is being written: a form with data-draft is sent there a moment after the last key, and says so. Without an
// address, nothing is kept until the form is sent.
(() => {
    const form = document.querySelector('form[data-draft]');
    const said = document.querySelector('[data-draft-said]');
    if (!form?.dataset.draft || !said) {
        return;
    }
    said.textContent = said.dataset.keeps;
    const wait = 2500;
    let timer = 0;
    let dirty = false;
    let sending = Promise.resolve();
    const keep = () => {
        dirty = false;
        sending = sending.then(async () => {
            try {
                const answer = await fetch(form.dataset.draft, { method: 'POST', body: new FormData(form), headers: { 'X-Requested-With': 'draft' }, redirect: 'error' });
                const kept = answer.ok ? await answer.json() : null;
                if (kept) {
                    form.elements.Version.value = kept.version;
                }
                said.textContent = kept ? kept.said : said.dataset.failed;
                dirty = dirty || !kept;
            } catch {
                said.textContent = said.dataset.failed;
                dirty = true;
            }
        });
    };
    form.addEventListener('input', () => {
        dirty = true;
        clearTimeout(timer);
        timer = setTimeout(keep, wait);
    });
    form.addEventListener('submit', () => { clearTimeout(timer); dirty = false; });
    window.addEventListener('beforeunload', event => {
        if (dirty) {
            event.preventDefault();
        }
    });
})();

// Reads the page aloud where the browser can: the button shows itself only there.
(() => {
    const button = document.querySelector('[data-listen]');
    const speech = window.speechSynthesis;
    if (!button || !speech || typeof SpeechSynthesisUtterance === 'undefined') {
        return;
    }
    const label = button.querySelector('span');
    const [listen, stop] = [label.textContent, button.dataset.stop];
    const rest = () => { label.textContent = listen; button.setAttribute('aria-pressed', 'false'); };
    button.hidden = false;
    rest();
    button.addEventListener('click', () => {
        if (speech.speaking) {
            speech.cancel();
            rest();
            return;
        }
        // A long text stops by itself in some browsers: one piece a block.
        const blocks = document.querySelectorAll('main h1, main h2, main h3, main p, main li, main label, main legend, main dt, main dd, main summary');
        const pieces = [...blocks].filter(block => !block.querySelector('p, li, h2') && block.checkVisibility?.() !== false)
            .map(block => block.innerText.trim()).filter(text => text);
        for (const [place, text] of pieces.entries()) {
            const said = new SpeechSynthesisUtterance(text);
            said.lang = button.dataset.listen;
            said.rate = 0.9;
            if (place === pieces.length - 1) {
                said.onend = rest;
            }
            speech.speak(said);
        }
        label.textContent = stop;
        button.setAttribute('aria-pressed', 'true');
    });
    window.addEventListener('pagehide', () => speech.cancel());
})();

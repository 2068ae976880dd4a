// The examples of the laboratory: shown with their output, editable once Python is loaded.
(() => {
  // Not "laboratory": the heading of the English page has that id.
  const place = document.getElementById("lab");
  const { words, archives } = JSON.parse(place.dataset.laboratory);
  const status = place.querySelector(".status");
  const opener = place.querySelector("button.open");
  if (window.location.protocol === "file:") {
    place.querySelector(".from-file").hidden = false;
    return;
  }
  opener.hidden = false;

  const home = new URL("../laboratory/", window.location);
  const examples = [];
  let worker;
  let running = null; // the example whose output is awaited

  const show = (busy) => {
    for (const each of examples) {
      each.run.disabled = busy || running !== null;
      each.stop.hidden = each !== running;
    }
  };

  const told = ({ data }) => {
    if (data.told) {
      status.textContent = words[data.told];
      if (data.told === "ready") show(false);
    } else if (data.error && running === null) {
      failed(data.error);
    } else {
      running.output.textContent = data.error || data.output || words.empty;
      running = null;
      status.textContent = words.ready;
      show(false);
    }
  };

  const failed = (reason) => {
    worker.terminate();
    status.textContent = `${words.failed} ${reason}`;
    opener.hidden = false;
    running = null;
    show(true);
  };

  const start = (said) => {
    status.textContent = words[said];
    worker = new Worker(new URL("laboratory-worker.js", home));
    worker.addEventListener("message", told);
    worker.addEventListener("error", (event) => failed(event.message || "Worker"));
    worker.postMessage({ archives });
    show(true);
  };

  const run = (example) => {
    if (example.run.disabled) return;
    running = example;
    status.textContent = words.running;
    show(true);
    worker.postMessage({ code: example.code.value });
  };

  const stop = () => {
    worker.terminate();
    running = null;
    start("stopped");
  };

  const button = (name, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words[name];
    made.addEventListener("click", act);
    return made;
  };

  const editable = (box, index) => {
    const [shown, output] = box.querySelectorAll("pre");
    const original = shown.textContent.replace(/\n$/, "");
    const code = document.createElement("textarea");
    code.value = original;
    code.rows = original.split("\n").length + 1;
    code.spellcheck = false;
    code.setAttribute("autocapitalize", "off");
    code.setAttribute("aria-label", words.code.replace("{number}", index + 1));
    const example = { code, output };
    code.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run(example);
    });
    example.run = button("run", () => run(example));
    example.stop = button("stop", stop);
    const bar = document.createElement("p");
    bar.className = "bar";
    bar.append(
      example.run,
      example.stop,
      button("reset", () => { code.value = original; }),
    );
    shown.closest("[class*=highlight-]").replaceWith(code, bar);
    output.setAttribute("aria-live", "polite");
    return example;
  };

  opener.addEventListener("click", () => {
    opener.hidden = true;
    if (examples.length === 0) {
      examples.push(...[...document.querySelectorAll(".example")].map(editable));
    }
    start("loading");
  });
})();

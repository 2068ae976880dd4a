// Python in a thread of its own: the page stays usable, and can stop it.
importScripts("pyodide.js");

const fetched = async (name) => {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
};

let run;

const load = async (archives) => {
  const files = archives.map(async (name) => (await fetched(name)).arrayBuffer());
  const script = fetched("runner.py").then((answer) => answer.text());
  const python = await loadPyodide({ indexURL: new URL(".", self.location).href });
  postMessage({ told: "unpacking" });
  const extractDir = python.runPython("import site; site.getsitepackages()[0]");
  for (const file of files) python.unpackArchive(await file, "wheel", { extractDir });
  python.FS.writeFile("runner.py", await script);
  run = python.runPython("import netralitas, runner; runner.run");
  postMessage({ told: "ready" });
};

self.addEventListener("message", async ({ data }) => {
  try {
    if (data.archives) await load(data.archives);
    else postMessage({ output: run(data.code) });
  } catch (error) {
    postMessage({ error: String(error.message || error) });
  }
});

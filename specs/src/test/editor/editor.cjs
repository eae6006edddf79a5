// Says what VS Code shows of a document: node editor.cjs schema.json document.json
const {readFileSync} = require('node:fs');
const {getLanguageService, TextDocument} = require('vscode-json-languageservice');

const [schema, file] = process.argv.slice(2).map(path => readFileSync(path, 'utf8'));
// Whatever a document names as its schema is the one given
const service = getLanguageService({schemaRequestService: async () => schema});

// A bar is the cursor, where completion is asked for
const cursor = file.indexOf('|');
const document = TextDocument.create('file:///document.json', 'json', 1, file.replace('|', ''));
const json = service.parseJSONDocument(document);

(async () => {
  const found = await service.doValidation(document, json);
  const key = problem => document.getText(problem.range).split('\n')[0];
  for (const problem of found) {
    console.log(`${problem.range.start.line + 1}: ${problem.severity === 1 ? 'error' : 'warning'} at ${key(problem)}: ${problem.message}`);
  }
  const keys = json.root.properties.map(property => property.keyNode);
  for (const node of keys) {
    const hover = await service.doHover(document, document.positionAt(node.offset + 1), json);
    console.log(`\nhover over ${node.value}:\n${(hover?.contents ?? ["nothing"]).join('\n').replace(/^/gm, '  ')}`);
  }
  if (cursor >= 0) {
    const completion = await service.doComplete(document, document.positionAt(cursor), json);
    console.log('\ncompletion:');
    for (const item of completion.items) {
      const words = item.documentation ? item.documentation.value ?? item.documentation : '';
      console.log(`  ${item.label}${words ? ': ' + words.split('\n')[0] : ''}`);
    }
  }
})();

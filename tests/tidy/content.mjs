// What must hold between the files of content/; what is inside one file, `domdom content check` proves.

const languages = ['vi', 'en', 'fr'];

// JSON as we allow it in scenarios: with comments.
export function parseJson(text) {
  return JSON.parse(
    text.replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) => (part[0] === '"' ? part : ''))
  );
}

// The line of the first mention of a text, to point at.
const lineOf = (text, mention) => text.slice(0, Math.max(0, text.indexOf(mention))).split('\n').length;

export function brokenJson(files) {
  return files
    .filter(({ path }) => path.endsWith('.json'))
    .flatMap(({ path, text }) => {
      try {
        parseJson(text);
        return [];
      } catch (error) {
        const at = Number(error.message.match(/position (\d+)/)?.[1] ?? 0);
        return [
          {
            path,
            line: text.slice(0, at).split('\n').length,
            what: error.message,
            mend: 'make it valid JSON'
          }
        ];
      }
    });
}

// Skills that lessons, questions, scenarios and criteria name exist in the framework.
export function unknownSkills(files) {
  const framework = files.find(({ path }) => path === 'content/framework/framework.json');
  if (!framework)
    return [{ path: 'content/framework/framework.json', line: 1, what: 'is missing', mend: 'restore it' }];
  const { areas, facts, criteria } = parseJson(framework.text);
  const skills = new Set(areas.flatMap((area) => area.skills.map((skill) => skill.id)));
  const known = new Set([...skills, ...facts.map((fact) => fact.id)]);
  const found = [];
  const complain = ({ path, text }, skill) =>
    found.push({
      path,
      line: lineOf(text, `"${skill}"`),
      what: `no skill "${skill}"`,
      mend: 'name one of content/framework/framework.json'
    });

  for (const id of criteria.flatMap((criterion) => criterion.all))
    if (!known.has(id)) complain(framework, id);
  for (const file of files) {
    if (/^content\/courses\/.*\/lesson\.json$/.test(file.path)) {
      const lesson = parseJson(file.text);
      for (const skill of [...lesson.skills, ...(lesson.items ?? []).map((item) => item.skill)])
        if (!skills.has(skill)) complain(file, skill);
    }
    const skill = file.path.match(/^content\/scenarios\/([^/]+)\/[^/]+\/scenario\.json$/)?.[1];
    if (skill && !skills.has(skill)) complain(file, skill);
  }
  return found;
}

// Every course, lesson and scenario is whole: what it names exists, in each language.
export function missingParts(files) {
  const paths = new Set(files.map(({ path }) => path));
  const found = [];
  const want = (file, wanted) => {
    if (!paths.has(wanted))
      found.push({
        path: file.path,
        line: 1,
        what: `${wanted} is missing`,
        mend: 'write it, or do not name it'
      });
  };
  for (const file of files) {
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    if (/^content\/courses\/[^/]+\/course\.json$/.test(file.path))
      for (const lesson of parseJson(file.text).lessons) want(file, `${folder}/${lesson}/lesson.json`);
    if (/^content\/courses\/.*\/lesson\.json$/.test(file.path)) {
      for (const language of languages) want(file, `${folder}/${language}.md`);
      const { scenario } = parseJson(file.text);
      if (scenario) want(file, `content/scenarios/${scenario}/scenario.json`);
    }
    if (/^content\/scenarios\/.*\/scenario\.json$/.test(file.path))
      for (const language of languages) want(file, `${folder}/${language}.json`);
  }
  return found;
}

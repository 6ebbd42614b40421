// What the engine says a screen shows (content/scenarios/README.md describes it), with its words filled in.
export interface Choice {
  id: string;
  label: string;
  detail?: string;
  icon?: string;
  /** A switch, or a box to tick: whether it stands on. */
  on?: boolean;
  action: string;
}

/** Two voices, a remark, something large, good news, a warning, a row of two. */
export interface Line {
  from?: 'them' | 'me' | 'note' | 'big' | 'good' | 'warn' | 'row';
  text?: string;
  detail?: string;
  picture?: string;
}

export interface Field {
  id: string;
  label: string;
  keyboard: 'digits' | 'words';
  sample?: string;
}

export interface View {
  screen: string;
  kind: string;
  /** The application that the screen belongs to, by its icon. */
  app?: string;
  title?: string;
  /** Of a web page or a letter: where it is, who it is from. */
  address?: string;
  task?: string;
  lines: Line[];
  items: Choice[];
  buttons: Choice[];
  fields: Field[];
  back?: boolean;
  say: string | null;
  ended: 'goal' | 'lost' | null;
  highlight: string | null;
}

/** A view names its words by keys; this puts the words in their place. An unknown key shows itself. */
export function withWords(view: View, words: (key: string) => string): View {
  const say = (key: string | undefined) => (key ? words(key) : undefined);
  const choice = (one: Choice): Choice => ({ ...one, label: words(one.label), detail: say(one.detail) });
  return {
    ...view,
    title: say(view.title),
    address: say(view.address),
    task: say(view.task),
    lines: view.lines.map((line) => ({ ...line, text: say(line.text), detail: say(line.detail) })),
    items: view.items.map(choice),
    buttons: view.buttons.map(choice),
    fields: view.fields.map((field) => ({ ...field, label: words(field.label) })),
    say: view.say && words(view.say)
  };
}

/** What a press is called when it is read aloud; null for an action that the screen does not show. */
export function labelOf(view: View, action: string): string | null {
  return [...view.items, ...view.buttons].find((choice) => choice.action === action)?.label ?? null;
}

/** How the parts of a screen reach whoever drives it. */
export interface Hands {
  /** False in pictures: the same drawing, but nothing to press. */
  live: boolean;
  highlight: string | null;
  act(action: string): void;
  type(field: string, text: string): void;
}

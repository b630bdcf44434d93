// The questionnaire as the check page shows it: which line is which item, and which words are which code.

interface Scale {
  id: string;
  options: { value: number; text: { en: string } }[];
  non_answers: { kind: string; text: { en: string } }[];
}

interface Item {
  id: string;
  kind: string;
  scale?: string;
  short: { en: string };
}

/** As the server tells it with the page of a person. */
export interface Instrument {
  scales: Scale[];
  sections: { id: string; items: Item[] }[];
}

const NON_ANSWERS: Record<string, number> = { dont_know: -1, prefer_not_to_say: -2, does_not_apply: -3 };
const NOT_ANSWERED = 'Not answered';

export class Questionnaire {
  private items: Item[];

  constructor(private instrument: Instrument) {
    this.items = instrument.sections.flatMap((section) => section.items);
  }

  /** What the check page calls the items of this kind. */
  named(kind: string): string[] {
    return this.items.filter((item) => item.kind === kind).map((item) => item.short.en);
  }

  /** What lines of the check page say, as codes and comments by item. Lines that are no item's are left out. */
  read(lines: [string, string][]): { codes: Record<string, number>; comments: Record<string, string> } {
    const [codes, comments]: [Record<string, number>, Record<string, string>] = [{}, {}];
    for (const [name, text] of lines) {
      const item = this.items.find((one) => one.short.en === name);
      if (item?.kind === 'comment' && text !== NOT_ANSWERED) comments[item.id] = text;
      if (item?.scale && item.kind !== 'outcome_progress') codes[item.id] = this.code(item, text);
    }
    return { codes, comments };
  }

  private code(item: Item, text: string): number {
    if (text === NOT_ANSWERED) return -4;
    const scale = this.instrument.scales.find((one) => one.id === item.scale);
    const option = scale?.options.find((one) => text === one.text.en || text === `${one.value} – ${one.text.en}`);
    const kind = scale?.non_answers.find((one) => text === one.text.en)?.kind;
    const code = option?.value ?? (kind === undefined ? undefined : NON_ANSWERS[kind]);
    if (code === undefined) throw new Error(`the check page says “${text}” of ${item.id}, which is none of its answers`);
    return code;
  }
}

export interface Clean {
  /** Null for an empty cell, also one that says so: N/A, 无, -. */
  readonly text: string | null;
  /** There were control characters (NUL among them), which are taken out. */
  readonly hadControls: boolean;
  /** Some characters were lost before the file came here (�). */
  readonly isDamaged: boolean;
}

const CONTROL = /\p{Cc}/gu;
const BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const NOTHING =
  /^(n\/?a|null|none|nil|undefined|\\n|无|暂无|未知|不详|[-—–/\\.*]+|#(n\/a|ref!|value!|name\?|div\/0!))$/i;

/** The text of a cell without what surrounds and litters it. Line breaks become one blank, or what `breaks` says. */
export function cleanText(text: string, breaks = ' '): Clean {
  const sound = text.isWellFormed() ? text : text.toWellFormed();
  const joined = sound.replace(BREAKS, breaks);
  const visible = joined.replace(INVISIBLE, '');
  const bare = visible.replace(CONTROL, (control) => (control === breaks ? control : ''));
  const trimmed = unguarded(bare.trim());
  return {
    text: trimmed === '' || NOTHING.test(trimmed) ? null : trimmed,
    hadControls: bare !== visible,
    isDamaged: sound.includes('\ufffd'),
  };
}

/** Spreadsheets guard a code from being taken for a number: ="9132…" and '9132…. */
function unguarded(text: string): string {
  const formula = /^="([^"]*)"$/.exec(text)?.[1];
  return formula !== undefined ? formula.trim() : text.replace(/^'(?=[0-9A-Za-z])/, '');
}

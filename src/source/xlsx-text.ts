/** Puts the pieces of a text together: its runs, without how they are pronounced. */
export interface TextReader {
  readonly start: () => void;
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly said: () => string;
}

/** Reads the `t` elements of a rich or plain text; those of reading aids (`rPh`) are left out. */
export function textReader(): TextReader {
  let said = '';
  let isText = false;
  let isPhonetic = false;
  return {
    start: () => {
      said = '';
      isPhonetic = false;
    },
    open: (name) => {
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (text) => {
      if (isText) said += text;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
    },
    said: () => unescapeText(said),
  };
}

/** Characters that XML cannot hold, and an underscore that would begin one, stand as `_xHHHH_` (ECMA-376, ST_Xstring). */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The words of the page that is served. */
export const live = {
  foreign: 'This page answers its own address alone.',
  unknown: 'Nobody has let you in: open the address that cxmap has printed, with its token.',
  nothing: 'There is nothing here.',
  bar: 'The live page',
  following: 'Follows your files',
  ended: 'cxmap no longer runs: this is what it showed last',
};

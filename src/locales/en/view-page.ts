/** The words of a page of one view. */
export const viewPage = {
  picture: 'Picture',
  facts: 'The same in words and tables',
  tools: 'The page',
  keys: 'Arrow keys move the picture, plus and minus change its size, 0 makes it as wide as the page. Below it the same is said in words and tables.',
};

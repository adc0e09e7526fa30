import { byId } from './page-data.ts';
import { makePictureZoom } from './picture-zoom.ts';
import { makeThemeButton, recallTheme } from './theme.ts';

const { classList, dataset } = document.documentElement;
/** Where the page has a theme of its own, the reader has nothing to choose. */
const isFree = dataset.theme === undefined;

classList.add('js');
if (isFree) recallTheme();
document.addEventListener('DOMContentLoaded', () => {
  if (isFree) makeThemeButton();
  byId('print').addEventListener('click', () => print());
  const box = document.getElementById('picture');
  if (box) makePictureZoom(box);
});

/** Texts that would run something, or be more than text, on a page of HTML that took them for its own. */
export const markupAttacks = [
  '</script><script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '" onfocus="pwned()" autofocus x="',
  "' onmouseover='pwned()",
  'javascript:pwned() ',
  '</style><style>*{display:none}</style>',
  '{{constructor.constructor("pwned()")()}} $' + '{pwned()} <%= pwned() %>',
  '</svg><svg onload=pwned()>',
  '[click](javascript:pwned()) ',
  '| x | **`<b onclick=pwned()>`** |',
  ']]><!-- --!> <base href=//evil.example>',
];

/** What one of them would leave on a page, as a selector: no page of ours has any of these. */
export const attackMarks =
  'img, iframe, object, embed, base, link, form, [onerror], [onload], [onfocus], [onclick], [onmouseover], [autofocus], [href^="javascript" i]';

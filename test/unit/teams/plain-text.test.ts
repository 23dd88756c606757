import { expect, test } from "vitest";
import { plainText } from "../../../bot/teams/plain-text.ts";

test.each([
  ["<p>En</p><p>To</p>", "En\nTo"],
  ["a&lt;b&gt; &amp;amp; &#248; &#xE5; &unknown;", "a<b> &amp; ø å &unknown;"],
  ['Hei <at id="0">Kari Nordmann</at>!', "Hei …!"],
  ["<div>a<br/>b</div>\n\n\n\n<div>c</div>", "a\nb\n\nc"],
  ["<script>alert(1)</script>x<attachment id='1'></attachment>", "x"],
  ["&#55296;&#0;", "&#55296;&#0;"],
  ["1 < 2", "1 < 2"],
])("%j", (html, text) => {
  expect(plainText(html)).toBe(text);
});

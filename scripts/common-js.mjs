// The pieces of the program as CommonJS, which Node starts several milliseconds sooner than ES modules.
import { transformSync } from 'esbuild';

const settings = {
  platform: 'neutral',
  target: 'node20.19',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
};

/**
 * An ES module that esbuild has written, as CommonJS: other pieces have the names that they have as such, and each is
 * taken when something of it is first asked for. Modules of cxmap do nothing by being loaded, so that the order is free.
 */
export function toCommonJs(code) {
  const { code: converted } = transformSync(code, {
    ...settings,
    format: 'cjs',
    supported: { 'dynamic-import': false },
  });
  const plain = onDemand(withPlainExports(converted.replace(/(["'])(\.\/[\w.-]+)\.js\1/g, '$1$2.cjs$1')));
  // Helpers of esbuild that nothing calls any more go.
  return transformSync(plain, { ...settings, treeShaking: true }).code;
}

/** What a piece gives is asked of it directly, where esbuild would put a copy of all its names before it, twice. */
function withPlainExports(code) {
  return code
    .replace('var stdin_exports={};__export(stdin_exports,', '__export(module.exports,')
    .replace('module.exports=__toCommonJS(stdin_exports);', '')
    .replace(/__toESM\((require\("\.\/[\w.-]+"\))\)/g, '$1');
}

/** Makes each `import_x=require("./x.cjs")` a function that does it once. In brackets, as `new f().A()` makes an `f`. */
function onDemand(code) {
  const names = [...code.matchAll(/\b(import_[\w$]+)=require\("\.\//g)].map(([, name]) => name);
  return names.reduce(
    (text, name) =>
      text
        .replace(new RegExp(`\\b${name}(?![\\w$]|=require)`, 'g'), `(${name}())`)
        .replace(new RegExp(`\\b${name}=(require\\("[^"]+"\\))`), `${name}_,${name}=()=>${name}_??=$1`),
    code,
  );
}

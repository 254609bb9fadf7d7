/** What JavaScript, the browser and Tags give to every page: using it needs no word. */
const BUILT_IN = new Set(
  (
    'AbortController Array ArrayBuffer BigInt Blob Boolean CSS CustomEvent DOMException DOMParser DataView Date Element Error Event EventTarget ' +
    'EvalError File FileReader FormData Function HTMLElement Headers Image Infinity Int16Array Int32Array Int8Array Intl IntersectionObserver ' +
    'JSON Map Math MouseEvent MutationObserver NaN Navigator Node Number Object PerformanceObserver Promise Proxy RangeError ReferenceError ' +
    'Reflect RegExp Request Response Set String Symbol SyntaxError TextDecoder TextEncoder TypeError URIError URL URLSearchParams Uint16Array ' +
    'Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebSocket Worker XMLHttpRequest _satellite addEventListener alert ' +
    'arguments atob btoa cancelAnimationFrame clearInterval clearTimeout confirm console crypto customElements decodeURI decodeURIComponent ' +
    'dispatchEvent document encodeURI encodeURIComponent escape eval fetch getComputedStyle globalThis history indexedDB innerHeight ' +
    'innerWidth isFinite isNaN localStorage location matchMedia navigator open parent parseFloat parseInt performance postMessage prompt ' +
    'queueMicrotask removeEventListener requestAnimationFrame requestIdleCallback screen self sessionStorage setInterval setTimeout ' +
    'structuredClone top undefined unescape window'
  ).split(' '),
);

export const isBuiltIn = (name: string) => BUILT_IN.has(name);

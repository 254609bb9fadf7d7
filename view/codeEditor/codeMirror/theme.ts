import { EditorView } from '@codemirror/view';

const gray = (step: number) => `var(--spectrum-global-color-gray-${step})`;
const radius = 'var(--spectrum-alias-border-radius-regular)';
const sansSerif = 'var(--spectrum-alias-body-text-font-family, sans-serif)';
const error = 'var(--spectrum-semantic-negative-color-icon)';
const warning = 'var(--spectrum-semantic-notice-color-icon)';
const focusRing = { outline: '2px solid var(--spectrum-alias-border-color-focus)' };
const control = {
  boxSizing: 'border-box',
  minBlockSize: '24px',
  border: `1px solid ${gray(600)}`,
  borderRadius: radius,
  color: gray(800),
  font: 'inherit',
};

/**
 * Spectrum's look for the editor, its panels, lists and tooltips. Spectrum's variables have other colors in the dark, so there is one theme
 * for both; where CodeMirror tells light from dark, a rule stands here.
 */
export const theme = EditorView.theme({
  '&, &.cm-focused': { outline: '0' },
  '&': { blockSize: '100%', background: 'var(--code-background)', color: gray(800) },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit' },
  '.cm-cursor': { borderInlineStartColor: gray(900) },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { background: 'var(--spectrum-alias-text-highlight-color)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    outline: `1px solid ${gray(500)}`,
    background: 'transparent',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': { background: 'transparent' },

  '.cm-gutters': {
    minInlineSize: 'var(--code-gutter)',
    justifyContent: 'flex-end',
    background: 'transparent',
    color: gray(700),
  },
  '.cm-gutters.cm-gutters-before': { borderInlineEndWidth: '0' },
  '.cm-lineNumbers': { flex: '1' },
  '.cm-foldGutter .cm-gutterElement': { inlineSize: '14px', textAlign: 'center' },
  '.cm-foldPlaceholder': {
    padding: '0 4px',
    border: `1px solid ${gray(500)}`,
    background: gray(200),
    color: gray(800),
  },

  '.cm-lintRange': {
    backgroundImage: 'none',
    textDecoration: `underline wavy ${warning}`,
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-error': { textDecorationColor: error },
  '.cm-lintRange-active': { background: gray(200) },
  '.cm-lintPoint-warning:after': { borderBottomColor: warning },
  '.cm-lintPoint-error:after': { borderBottomColor: error },
  '.cm-gutter-lint': { inlineSize: '14px' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '6px 0 0 3px' },
  // Not by its color alone: a warning is a square on its corner.
  '.cm-lint-marker': {
    content: '""',
    boxSizing: 'border-box',
    inlineSize: '9px',
    blockSize: '9px',
    forcedColorAdjust: 'none',
  },
  '.cm-lint-marker-error': { borderRadius: '50%', background: error },
  '.cm-lint-marker-warning': { background: warning, transform: 'rotate(45deg) scale(0.8)' },

  '.cm-tooltip': {
    zIndex: '100',
    maxInlineSize: 'min(480px, 90vw)',
    border: `1px solid ${gray(400)}`,
    borderRadius: radius,
    background: gray(50),
    color: gray(800),
    filter: 'drop-shadow(0 1px 4px rgb(0 0 0 / 15%))',
  },
  '.cm-tooltip-section:not(:first-child)': { borderBlockStart: `1px solid ${gray(400)}` },
  '.code-tooltip, .cm-diagnostic': {
    padding: '6px 10px',
    overflowWrap: 'anywhere',
    fontFamily: sansSerif,
    fontSize: '12px',
    lineHeight: '18px',
  },
  '.code-tooltip > code': { display: 'block', fontWeight: '600' },
  '.cm-diagnostic': { marginInlineStart: '0', whiteSpace: 'normal' },
  '.cm-diagnostic-error': { borderInlineStartColor: error },
  '.cm-diagnostic-warning': { borderInlineStartColor: warning },
  '.cm-diagnosticText': { display: 'block' },
  '.cm-diagnosticAction': {
    ...control,
    display: 'inline-block',
    margin: '4px 8px 2px 0',
    padding: '2px 8px',
    background: 'transparent',
    textAlign: 'start',
    cursor: 'pointer',
    '&:hover': { background: gray(200) },
  },

  '.cm-panels': {
    background: gray(100),
    color: gray(800),
    fontFamily: sansSerif,
    fontSize: '12px',
  },
  '.cm-panels-bottom': { borderBlockStart: `1px solid ${gray(300)}` },
  '.cm-panel.cm-search, .cm-panel.cm-dialog': { padding: '6px 32px 2px 8px' },
  '.cm-panel.cm-search label, .cm-dialog label': { fontSize: 'inherit' },
  '.cm-textfield': { ...control, padding: '2px 8px', background: gray(50), fontSize: 'inherit' },
  '.cm-button': {
    ...control,
    padding: '2px 10px',
    background: gray(75),
    fontSize: 'inherit',
    cursor: 'pointer',
    '&:hover, &:active': { background: gray(200) },
  },
  '.cm-panel.cm-search [name=close], .cm-panel.cm-panel-lint [name=close], .cm-dialog-close': {
    inlineSize: '24px',
    blockSize: '24px',
    insetBlockStart: '4px',
    color: 'inherit',
    fontSize: '16px',
    cursor: 'pointer',
  },
  '.cm-panel input:focus-visible, .cm-panel button:focus-visible': focusRing,
  '.cm-panel.cm-panel-lint ul': {
    paddingInlineEnd: '32px',
    '&:focus': { ...focusRing, outlineOffset: '-2px' },
    '& [aria-selected], &:focus [aria-selected]': { background: gray(200), color: gray(900) },
  },
  '.cm-dialog .cm-textfield': { marginInline: '4px' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    gap: '4px',
    alignItems: 'center',
    verticalAlign: 'middle',
  },
  '.cm-panel.cm-search input[type=checkbox]': { margin: '0' },
  '.cm-searchMatch': { outline: `1px solid ${gray(600)}`, background: 'transparent' },
  '.cm-searchMatch-selected': { ...focusRing, background: 'transparent' },

  // The keys turn its pages: what scrolls would have to be reached by the Tab key.
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxBlockSize: 'none',
    overflow: 'hidden',
    fontFamily: 'inherit',
    '& > li': { padding: '2px 8px', lineHeight: '20px' },
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: gray(200),
    boxShadow: 'inset 3px 0 0 var(--spectrum-global-color-blue-500)',
    color: gray(900),
  },
  '.cm-tooltip.cm-completionInfo': {
    padding: '6px 10px',
    maxInlineSize: '280px',
    fontFamily: sansSerif,
    fontSize: '12px',
    lineHeight: '18px',
  },

  // Colors of one's own choosing leave no background to see, and none behind the text.
  '@media (forced-colors: active)': {
    '.cm-selectionBackground, .cm-tooltip-autocomplete ul li[aria-selected], .cm-searchMatch, .cm-panel-lint [aria-selected]':
      {
        outline: '2px solid Highlight',
        outlineOffset: '-2px',
        background: 'transparent !important',
      },
    '.cm-selectionLayer': { zIndex: '1 !important', pointerEvents: 'none' },
  },
});

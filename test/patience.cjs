// What a test waits for comes late on a busy machine; only a test that is broken waits to the end.
const { configure } = require('@testing-library/react');

configure({ asyncUtilTimeout: 60_000 });

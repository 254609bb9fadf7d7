/** A data element's token in a text, as the engine finds it. */
export const TOKEN = /%.+?%/g;

/** A text that is one token alone: it becomes the data element's own value, of whatever type. */
export const TOKEN_ALONE = /^%[^%]+%$/;

// Generated from docs/review.schema.json; do not edit.
/** Whether a document has the form of docs/review.schema.json. */
export declare const isReview: (document: unknown) => boolean;

/** The formats of `validate`, in the order in which the help lists them. */
export const formatNames = ['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit', 'markdown'] as const;

export type FormatName = (typeof formatNames)[number];

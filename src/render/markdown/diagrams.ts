/** Whether a page draws its diagrams, or stands beside a picture and leaves to it what they show. */
export type Diagrams = 'drawn' | 'left out';

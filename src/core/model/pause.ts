/**
 * Asked again and again in the course of long work; a promise is waited for, so that a page can stay alive meanwhile.
 * What comes out of the work is the same with and without pauses.
 */
export type Pause = () => Promise<void> | null;

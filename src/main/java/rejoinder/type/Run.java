package rejoinder.type;

/**
 * Letters of one piece and one font on a line, from left to right as they are seen.
 *
 * @param font null for letters that no font writes
 * @param x where it begins, in points from the left end of the paragraph
 * @param typed what it says in the order in which it was typed; null where that is the order in which it is seen
 */
record Run(Piece piece, Font font, String seen, float x, float width, String typed) {}

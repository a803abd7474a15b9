package rejoinder.diagrams;

import java.util.List;

/**
 * What stands in one box, set in lines, and the size that it needs. The unit is that of the drawing: a pixel on a screen
 * at its usual size.
 *
 * @param texts in reading order
 * @param rightToLeft of what the claim says
 */
record Caption(int width, int height, List<Text> texts, boolean rightToLeft) {}

package rejoinder.exchange;

import java.util.List;
import java.util.Map;

/**
 * An Argdown text as it is written, block by block.
 *
 * @param settings the front matter; empty where there is none
 */
record ArgdownDocument(Map<String, Object> settings, int settingsLine, List<Block> blocks) {

    /** What stands between two blank lines. */
    sealed interface Block {}

    /** @param level 1 for the highest */
    record Heading(int level, String text, int line) implements Block {}

    /** A statement or argument with what is written below it; an item of a list counts as one. */
    record Paragraph(ArgdownNode node) implements Block {}

    /** A premise-conclusion structure: numbered statements, and inferences between them. */
    record Steps(List<Line> lines, int line) implements Block {}

    /**
     * A numbered statement.
     *
     * @param inference the inference that leads to it; null for a premise
     */
    record Line(ArgdownNode node, Inference inference) {}

    /**
     * @param rule the words between the bars; empty for none
     * @param undercuts what is written below the bar; the node itself stands for nothing
     */
    record Inference(String rule, Map<String, Object> data, ArgdownNode undercuts, int line) {}
}

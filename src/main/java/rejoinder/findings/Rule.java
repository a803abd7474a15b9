package rejoinder.findings;

import java.util.function.Consumer;

/** A check at work: looks at a map and says what it finds, in any order. */
interface Rule {

    void look(Subject map, Consumer<Finding> found);
}

package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Property
    void there_is_always_room_between_two_neighbours(@ForAll @Size(max = 200) List<Integer> gaps) {
        List<String> positions = new ArrayList<>();
        for (int gap : gaps) {
            int at = Math.floorMod(gap, positions.size() + 1);
            String position = Position.between(
                    at == 0 ? null : positions.get(at - 1), at == positions.size() ? null : positions.get(at));
            positions.add(at, position);
        }
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        assertThat(positions).noneMatch(position -> position.endsWith("0"));
    }

    @Test
    void placing_at_the_end_keeps_positions_short() {
        String last = null;
        for (int i = 0; i < 1_000_000; i++) {
            String next = Position.between(last, null);
            if (last != null && next.compareTo(last) <= 0) throw new AssertionError(next + " is not after " + last);
            last = next;
        }
        assertThat(last).hasSizeLessThan(10);
    }

    @Test
    void placing_in_one_gap_lengthens_a_position_by_a_character_for_five_placings() {
        String first = Position.between(null, null);
        String before = first;
        for (int i = 0; i < 1000; i++) before = Position.between(null, before);
        assertThat(before).hasSizeLessThanOrEqualTo(210);
    }

    @Test
    void neighbours_in_the_wrong_order_are_refused() {
        assertThatThrownBy(() -> Position.between("b", "a")).isInstanceOf(IllegalArgumentException.class);
    }
}

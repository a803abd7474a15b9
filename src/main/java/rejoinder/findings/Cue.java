package rejoinder.findings;

import java.util.HashMap;
import java.util.Map;

/**
 * Words without which a pattern cannot be found in a text: the words of a text are read once, and most texts need not be
 * searched for most patterns.
 */
enum Cue {
    DENIAL("not no never nobody nothing none nor neither cannot without hardly lack lacks fail fails unlikely unable"
            + " nicht nie niemals niemand ohne pas jamais aucun aucune sans nunca jamás ningun ninguna ninguno sin non mai"
            + " nessun nessuna nessuno senza niet geen nooit zonder não nenhum nenhuma sem не нет никогда без"),
    CONDITION("if unless wenn falls sofern si se als indien если"),
    ABSOLUTE("always never all every everyone everybody nobody one none obviously undoubtedly undeniably certainly"
            + " definitely absolutely clearly course impossible doubt"),
    HEDGE("may might perhaps maybe possibly probably apparently arguably could seem seems likely sometimes tend tends"
            + " possible"),
    STUDIES("study studies research researchers scientists survey surveys poll polls statistics data experts evidence"
            + " experiment experiments report reports economists doctors according proven shown documented"
            + " studien forscher experten umfragen statistiken laut études chercheurs sondages statistiques selon"
            + " estudios investigadores expertos encuestas estadísticas según"
            + " studi ricercatori esperti sondaggi statistiche secondo"),
    QUANTITY("percent cent ciento cento million billion thousand thousands prozent millionen milliarden half thirds"
            + " third quarter quarters majority most");

    private static final Map<String, Integer> BITS = new HashMap<>();

    static {
        for (Cue cue : values())
            for (String word : cue.words.split(" ")) BITS.merge(word, cue.bit(), (one, other) -> one | other);
    }

    private final String words;

    Cue(String words) {
        this.words = words;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The bits of all cues of which a word is one, in lower case; 0 for none. */
    static int bits(String word) {
        return BITS.getOrDefault(word, 0);
    }
}

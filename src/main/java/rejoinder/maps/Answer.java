package rejoinder.maps;

/** The ways to set a new claim beside one that is there. */
enum Answer {
    SUPPORT {
        @Override
        Claim give(Claim to, Act act, Content content) {
            return to.reply(act, Stance.SUPPORT, content);
        }
    },
    REBUT {
        @Override
        Claim give(Claim to, Act act, Content content) {
            return to.reply(act, Stance.REBUT, content);
        }
    },
    UNDERCUT {
        @Override
        Claim give(Claim to, Act act, Content content) {
            return to.reply(act, Stance.UNDERCUT, content);
        }
    },
    /** A co-premise. */
    TOGETHER {
        @Override
        Claim give(Claim to, Act act, Content content) {
            return to.together(act, content);
        }
    },
    /** Another answer of the same kind to the same claim, just behind. */
    BESIDE {
        @Override
        Claim give(Claim to, Act act, Content content) {
            return to.beside(act, content);
        }
    };

    abstract Claim give(Claim to, Act act, Content content);

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

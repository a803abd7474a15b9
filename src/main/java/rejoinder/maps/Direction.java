package rejoinder.maps;

/** The small moves of an outliner. */
enum Direction {
    UP {
        @Override
        void shift(Shift shift, Act act) {
            shift.up(act);
        }
    },
    DOWN {
        @Override
        void shift(Shift shift, Act act) {
            shift.down(act);
        }
    },
    IN {
        @Override
        void shift(Shift shift, Act act) {
            shift.in(act);
        }
    },
    OUT {
        @Override
        void shift(Shift shift, Act act) {
            shift.out(act);
        }
    };

    abstract void shift(Shift shift, Act act);
}

package rejoinder.type;

/** A colour of ink, from 0x000000 to 0xFFFFFF as on the web. */
public record Ink(int rgb) {

    public float red() {
        return (rgb >> 16 & 0xFF) / 255f;
    }

    public float green() {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    public float blue() {
        return (rgb & 0xFF) / 255f;
    }
}
